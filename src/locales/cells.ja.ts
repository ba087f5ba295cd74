import type { cellProblemsEn, cellTitlesEn } from './cells.en';

type Same<T> = { readonly [K in keyof T]: string };

export const cellProblemsJa: Same<typeof cellProblemsEn> = {
  matchedNowhere:
    '{column}に対応づけた見出し「{found}」がこのシートにないため、この列は読んでいません。見出しの文字をすべて指定して、対応づけをやり直してください。',
  matchedTwice:
    '見出し「{found}」は{column}とほかの列の両方に対応づけられているため、どちらも読んでいません。片方を別の見出しに対応づけてください。',
  nearHeader:
    '「{found}」は{column}に似ていますが、この列は読んでいません。{column}のことであれば、列の対応付けで選ぶか、見出しを変えてください。',
  ditto: '「{found}」は上のセルと同じ値として読みます(この列のほかの行も同じです)。',
  dittoOfNothing:
    '「{found}」の上のセルに値がないため、この行はプロジェクトとして数えません(社員についての内容は使います)。{column}に入力できる値: {expected}。',
  dittoOfNothingIgnored:
    '「{found}」の上のセルに値がないため、このセルは使いません。{column}に入力できる値: {expected}。',
  dittoOfNothingOfNobody:
    '「{found}」の上のセルに値がないため、この行は数えません。{column}に入力できる値: {expected}。',
  arrowCell:
    '「{found}」は、ほかのセルと同じとも記入なしとも読めるため、この行はプロジェクトとして数えません(社員についての内容は使います)。値を入力するか、「〃」を入力してください。',
  arrowCellIgnored:
    '「{found}」は、ほかのセルと同じとも記入なしとも読めるため、このセルは使いません。値を入力するか、「〃」を入力してください。',
  arrowCellOfNobody:
    '「{found}」は、ほかのセルと同じとも記入なしとも読めるため、この行は数えません。値を入力するか、「〃」を入力してください。',
  mergedAcross: 'セルが{other}に結合されています。{column}としてだけ使い、ほかの列には使いません。',
  mergedContradiction:
    'セルを結合した1つのプロジェクトの中で、行によって値が違う({found})ため、プロジェクトとして数えません(社員についての内容は使います)。{column}は1つにしてください。',
  mergedContradictionIgnored:
    'セルを結合した1つのプロジェクトの中で、行によって値が違う({found})ため、これらのセルは使いません。{column}は1つにしてください。',
  similarId:
    '社員番号「{found}」は{other}とほとんど同じです。別の社員として読んでいます。同じ社員であれば、書き方をそろえてください。',
  severalIds:
    '「{found}」には{other}を含む複数の社員番号があり、この番号の1人として読んでいます。1人につき1行にしてください。',
  noProjects:
    '社員{found}はこのシートにだけあり、プロジェクトの行がありません。社員番号の書き方がプロジェクトのシートと同じか、確認してください。',
  exampleRow: '「{found}」とあるため記入例とみなし、この行は数えません。',
  dateFigure:
    '「{found}」は日付で、{column}として使えないため、このセルは使いません。Excelは「1/2」や「3-4」のような入力を日付に変えることがあります。入力できる値: {expected}。',
  dateId:
    '「{found}」は日付・時刻・パーセントで、社員番号ではないため、この行は数えません。Excelは「1-2」のような入力を日付に変えることがあります。セルの表示形式を「文字列」にして、番号を入力し直してください。',
  tooManyPlaces:
    '{column}は{found}で正しいですか。{have, number}を超えるため、このセルは使いません。正しければ{have, number}と入力してください。判定は変わりません。',
  inexactUnit:
    '「{found}」の単位は正確に換算できないため、このセルは使いません(約{other}㎡に当たります)。面積を㎡で入力してください。',
  rangeFigure:
    '「{found}」は{from}から{to}までの範囲のため、このセルは使いません。{column}として正しい数を1つ入力してください。',
  vagueFigure:
    '「{found}」は正確な数ではないため、このセルは使いません。{column}として正しい数を1つ入力してください。',
  uncalculated:
    '数式の計算結果が保存されていないため、この行はプロジェクトとして数えません(社員についての内容は使います)。Excelで開いて計算し、保存してください。',
  uncalculatedIgnored:
    '数式の計算結果が保存されていないため、このセルは使いません。Excelで開いて計算し、保存してください。',
  uncalculatedOfNobody:
    '数式の計算結果が保存されていないため、この行は数えません。Excelで開いて計算し、保存してください。'
};

export const cellTitlesJa: Same<typeof cellTitlesEn> = {
  matchedNowhere: '対応づけた見出しがない列',
  matchedTwice: '1つの見出しに2つの列',
  nearHeader: '{column}に似た、読んでいない見出し',
  ditto: '{column}の「同上」',
  dittoOfNothing: '{column}の「同上」の上に値がない',
  arrowCell: '{column}に矢印など',
  mergedAcross: '複数の列に結合されたセル',
  mergedContradiction: '1つのプロジェクトの中で{column}が違う',
  similarId: 'よく似た社員番号',
  severalIds: '1つのセルに複数の社員',
  noProjects: 'プロジェクトのない社員データ',
  exampleRow: '記入例の行',
  dateFigure: '{column}に日付',
  dateId: '{column}が日付',
  tooManyPlaces: '{column}の数が大きすぎる',
  inexactUnit: '正確に換算できない単位',
  rangeFigure: '{column}が範囲',
  vagueFigure: '{column}が正確な数でない',
  uncalculated: '{column}の数式に値がない'
};
