import type { ownSheetsEn } from './ownSheets.en';

type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> };

/** Japanese texts of the program's own sheets. */
export const ownSheetsJa: Texts<typeof ownSheetsEn> = {
  judgedOn: '{date}現在',
  criteria: '基準 {version}',
  page: '{page}/{pages}ページ',
  readings: '既定と異なる解釈: {list}',
  readingsDefault: 'あいまいな箇所の解釈はすべて既定のとおりです。',
  notRecorded: '未記入',
  summary: {
    sheet: 'ITSS集計',
    title: 'ITSS V3 カスタマサービス 集計',
    counted:
      '社員{people, number}名、判定結果は延べ{results, number}名(専門分野ごとに1名と数える{several, plural, =0 {} other {。複数の分野を持つ社員は{several, number}名}}){withoutResult, plural, =0 {} other {、ほかに判定不能が延べ{withoutResult, number}名}}',
    framework: 'レベル別・専門分野別の人数',
    results: '延べ人数',
    judged: '判定した人数',
    notJudged: '判定不能',
    notJudgedNote:
      '判定不能: 読める行が1つもない社員です。実人数のほかは、このシートのどの数にも含みません。',
    withoutField: '判定不能のうち{count, number}名は専門分野が読み取れないため、分野の列には含みません。',
    grey: '灰色: 標準に基準のないレベルです。',
    byColumn: { department: '部署別のレベル', grade: '等級別のレベル' },
    people: '実人数',
    gaps: '次のレベルに向けて多くの人に不足している要件',
    gap: {
      projects: '必要なレベルのプロジェクトが不足し、レベル{level}に届かない人: {people, number}名',
      leadsOthers: '他者のリードが不足し、レベル{level}に届かない人: {people, number}名',
      specialty: '専門性と指導力が不足し、レベル{level}に届かない人: {people, number}名',
      expertiseSuccession: '技術の継承が不足し、レベル{level}に届かない人: {people, number}名',
      developsSubordinates: '後進の育成が不足し、レベル{level}に届かない人: {people, number}名'
    },
    alone: '不足はこれだけ',
    blank: 'うち未記入',
    noGaps: '次のレベルの要件に不足のある人はいません。',
    nearest: '次のレベルに最も近い人',
    levels: '現在→次',
    fromTo: '{from} → {to}',
    missing: '不足している要件',
    more: '不足{missing}件の人はほかに{count, number}名います。',
    noNearest: '次のレベルを目指す人はいません。'
  },
  moved: {
    heading: '{kept}からレベルが変わった人',
    kept: '「{name}」({date})',
    clause: '{name}(レベル{level})',
    up: '{from}から上昇',
    upBy: '{from}から上昇。新たに充足: {list}',
    down: '{from}から低下',
    downBy: '{from}から低下。現在の不足: {list}',
    nearer: '新たに充足: {list}',
    new: '保存した結果にない人',
    carriedThen: '当時の{column}: {then}',
    notJudgedThen: '当時は判定不能',
    notJudgedNow: '現在は判定不能',
    counts:
      '延べ人数: 上昇{up, number}名、低下{down, number}名、同じレベル{same, number}名、新規{new, number}名、当時または現在が判定不能{notJudged, number}名、データにない人{gone, number}名',
    nobody: 'レベルが変わった人はいません。',
    otherCriteria:
      '注意: 保存時の基準は{version}、現在は{now}です。レベルの違いは基準の違いだけによる場合があります。',
    otherReadings:
      '注意: 保存時と解釈が異なります(保存時: {then}、現在: {now})。レベルの違いは解釈の違いだけによる場合があります。',
    columns: { levelThen: '当時のレベル', change: '変化', since: '比較対象' }
  },
  judgement: {
    sheet: 'ITSSレベル判定書',
    title: 'ITSS V3 カスタマサービス レベル判定書',
    person: '{name} · {field}',
    personPage: '{page}/{pages}ページ',
    groups: ' · ',
    missing: 'レベル{level}に不足するもの',
    top: 'この分野の最高レベル',
    nothing: 'これより上のレベルの基準は標準にありません。',
    step: '{kind}: {text}',
    otherWays: '同じ数の歩みでできる方法がほかに{count}通りあります。',
    reachedByKpi: 'レベル{level}の根拠: すべての要件を満たしています',
    reachedByExam: 'レベル{level}の根拠: 最低基準とみなされる試験の合格',
    clauses: 'レベル{level}の要件: ITSS V3 カスタマサービス {field}',
    implied: 'プロジェクトに含む',
    columns: {
      met: '充足',
      need: '必要な内容',
      have: '記録されている内容',
      evidence: '根拠',
      citation: '標準の箇所',
      row: '行',
      project: 'プロジェクト',
      part: '役割と結果',
      level: 'プロジェクトレベル',
      counts: '数えるレベル'
    },
    place: '{section} 第{item}項',
    evidence: '{row}: {project}',
    more: 'ほか{count}件',
    unread: '読めないセル: {cells}',
    recorded: '{text}: {list}',
    noArea: 'この一覧の領域はまだありません',
    noSize: 'このサイズのプロジェクトはまだありません',
    alternative: '{text}(このレベルと認められる別の条件)',
    projects: 'プロジェクト({count}件)',
    part: '{role}、{result}',
    blank: '未記入',
    notRead: '読めないセル',
    copy: 'なし(重複)',
    leftOut: '不明(読めないセル)',
    none: '–',
    signatures: { person: '本人 日付・署名', manager: '上司 日付・署名', hr: '人事 日付・署名' }
  },
  history: {
    sheet: 'ITSS履歴',
    title: 'ITSS V3 カスタマサービス 履歴',
    columns: {
      kept: '名称',
      date: '日付',
      unmet: '不足している条項',
      blank: '未記入の条項',
      readings: '解釈',
      criteria: '基準'
    },
    defaults: '既定'
  }
};
