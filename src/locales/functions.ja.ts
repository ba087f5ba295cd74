import type { functionsEn } from './functions.en';

/** Japanese texts of the custom functions. */
export const functionsJa: typeof functionsEn = {
  failures: {
    noHeader:
      'プロジェクト経験の最初の20行に見出し行が見つかりません。見出しの行も含めて範囲を指定してください。',
    columnAbsent: 'プロジェクト経験の見出しに次の列がありません: {columns}。',
    notEmployeeData: '社員データには、社員番号と、指導範囲など社員についての項目の見出し行が必要です。',
    severalEmployees:
      'プロジェクト経験に {first} や {second} など複数の社員がいます。どの社員かを指定してください。',
    unknownSpecialty: '「{found}」は専門分野ではありません。使えるもの: {expected}。',
    noSuchLevel: '「{found}」は{field}のレベルではありません。基準があるのはレベル{first}～{last}です。',
    nobody: 'プロジェクト経験に社員がいません。',
    notInRange: '社員 {employee} はプロジェクト経験にいません。',
    notInField: '社員 {employee} には{field}のプロジェクトがありません。',
    tooLarge:
      '結果が、Excelが関数から受け取れる 5 MB を超えています。この制限のない[ホーム]タブの[シートを判定]を使うか、行数を減らしてください。',
    noField: '社員 {employee} のプロジェクトには、判別できる専門分野がありません。'
  },
  rowsWithoutId:
    '社員番号のない行が{have, number}行あり、数えていません。結合されたセルの下の行であれば、社員番号を各行に入力するか、結合が分かる[ホーム]タブの[シートを判定]を使ってください。'
};
