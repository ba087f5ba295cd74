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
      '社員{employees, number}名、専門分野ごとの判定{people, number}件{several, plural, =0 {} other {(複数の分野で数える社員{several, number}名)}}',
    framework: 'レベル別・専門分野別の人数',
    total: '合計',
    judged: '判定した人数',
    notJudged: '判定不能',
    notJudgedNote:
      '判定不能: 読める行が1つもない社員です。どのレベルにも、このシートのほかの数にも含みません。',
    grey: '灰色: 標準に基準のないレベルです。',
    byColumn: { department: '部署別のレベル', grade: '等級別のレベル' },
    people: '人数',
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
    levels: '現在→次のレベル',
    fromTo: '{from} → {to}',
    missing: '不足している要件',
    more: '不足{missing}件の人はほかに{count, number}名います。',
    noNearest: '次のレベルを目指す人はいません。'
  }
};
