import type { Dictionary } from './en';

/** Japanese texts of matching words and columns, and of profiles. */
export const matchJa: Dictionary['match'] = {
  words: {
    heading: '用語の割り当て',
    open: '用語を割り当てる',
    lead: '社内の用語がどれにあたるかを選びます。セルは書き換えません。割り当てはこのブックに保存されます。',
    toMatch:
      '割り当てが必要な用語が{words, select, 1 {1個} other {{words}個}}あります({cells, select, 1 {1セル} other {{cells}セル}})',
    cells: '{count, select, 1 {1セル} other {{count}セル}}',
    quoted: '「{word}」',
    meaning: '{column}の「{word}」の意味({cells, select, 1 {1セル} other {{cells}セル}})',
    another: '「{word}」のもう一つの意味',
    addMeaning: '意味を追加',
    addMeaningOf: '「{word}」の意味を追加',
    later: '後で決める',
    ignore: '無視する(未記入として扱う)',
    suggested: '候補',
    use: 'この割り当てを使う({count}件)',
    left: '{count, select, 0 {残りはありません} 1 {残り1件} other {残り{count}件}}',
    usable: '{rows}行のうち{used}行を使えます',
    undo: '元に戻す',
    undone: '割り当てを元に戻しました。',
    back: '戻る',
    all: 'すべての用語を読み取れます',
    unread: 'シートをまだ読み込んでいません。',
    readAs: '「{word}」を{meaning}として読む',
    yes: 'はい',
    no: 'いいえ',
    nothingListed: '該当なし',
    ignored: '無視',
    list: '割り当てた用語',
    none: '割り当てた用語はありません。',
    entry: '{word} → {meaning}',
    remove: '削除',
    removeOf: '「{word} → {meaning}」を削除'
  },
  profile: {
    heading: 'プロファイル',
    lead: 'ここで選んだ列、用語、解釈、シートをまとめたファイルです。ほかのブックやコマンドラインで使えます。',
    save: 'プロファイルを保存',
    load: 'プロファイルを読み込む',
    loaded: 'プロファイルを読み込みました。',
    refused:
      'プロファイルではありません({fault, select, notJson {JSONではありません} notProfile {"profile": 1 がありません} other {{at} が正しくありません}})。何も変更していません。',
    byHand:
      'ファイルが保存されない場合は、このテキストを itss-profile.json というファイルにコピーしてください。'
  },
  columns: {
    heading: '列の割り当て',
    open: '列を割り当てる',
    toCheck: '確認が必要な列が{count, select, 1 {1列} other {{count}列}}あります',
    lead: '各項目がシートのどの列にあるかを選びます。セルは書き換えません。割り当てはこのブックに保存されます。',
    projects: 'プロジェクト: {sheet}',
    employees: '社員データ: {sheet}',
    costly: '見つからない列とその影響',
    others: 'その他の列',
    required: '必須',
    none: 'なし',
    above: '表の上のセル{cell}の「{text}」',
    sample: '例: {sample}',
    byHeader: '見出しからの候補',
    byContent: '内容からの候補',
    clash: '「{column}」にも使われています',
    choice: '{text}({letters}列)',
    noMatch: 'その名前の列はありません。',
    askId: 'このシートの列を認識できません。まず社員番号の列を指定してください。',
    use: 'この割り当てを使う',
    cancel: 'キャンセル',
    left: '{count, select, 0 {残りはありません} 1 {残り1件} other {残り{count}件}}',
    used: '{count, select, 1 {1列} other {{count}列}}を割り当てました。',
    unread: 'このシートに見出しが見つかりません。'
  }
};
