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
  met: '✓',
  notAsked: '–',
  notRecorded: '未記入',
  notJudged: '判定不能',
  gone: 'データにありません',
  title: 'ITSS V3 カスタマサービス 人員一覧',
  criteria: '基準 {version}',
  page: '{page}/{pages}ページ'
};
