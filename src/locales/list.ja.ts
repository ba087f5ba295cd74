/** The list of people. */
export const listJa = {
  sheet: 'ITSS人員一覧',
  lacks: {
    projects: '{have}/{need}件。レベル{level}があと{more}件',
    projectsOfBoth: '{have}/{need}件。レベル{level}があと1件、レベル{othersLevel}が{others}件',
    withComponent: '{line}(うち1件に担当コンポーネントを記入)',
    noArea: 'レベル{level}の領域なし',
    weakerArea: '{have}まで(必要: {scope})',
    expertiseSuccession: '{have}/{need}種類',
    fact: 'いいえ'
  },
  reaches: { none: 'なし', self: '独力', subordinates: '後進', company: '社内', industry: '業界' },
  pane: {
    heading: '人員一覧のシート',
    lead: '人と専門分野ごとに1行ずつ、レベル、不足している要件、次の一歩を別のシートに並べます。絞り込み、印刷、配布に使えます。一覧に加えた列は、その人の行に残ります。',
    carry: '一緒に載せる列',
    carried: '一覧に載っている列: {columns}。載せない場合は、一覧のその列を削除してください。',
    make: '人員一覧を作成',
    again: '人員一覧を更新',
    done: '一覧はシート「{sheet}」にあります。',
    remove: 'このシートを削除',
    ask: 'シート「{sheet}」を、書き加えた内容も含めて削除しますか。削除は元に戻せず、それより前の操作もExcelで元に戻せなくなります。',
    yes: '削除',
    no: '残す',
    removed: '人員一覧のシートを削除しました。'
  },
  met: '✓',
  notAsked: '–',
  notRecorded: '未記入',
  notJudged: '判定不能',
  noField: '専門分野の記入がありません。',
  noFieldCells: '専門分野が未記入か、読み取れません: {cells}',
  gone: 'データから削除済み',
  title: 'ITSS V3 カスタマサービス 人員一覧',
  judgedOn: '判定日',
  asOf: '{date}現在 · 基準 {version}',
  page: '{page}/{pages}ページ'
};
