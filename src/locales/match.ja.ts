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
    goTo: '「{word}」の最初のセル{cell}へ移動',
    meaning: '{column}の「{word}」の意味({cells, select, 1 {1セル} other {{cells}セル}})',
    another: '「{word}」のもう一つの意味',
    addMeaning: '意味を追加',
    addMeaningOf: '「{word}」の意味を追加',
    later: '後で決める',
    ignore: '無視する(未記入として扱う)',
    suggested: '候補',
    use: 'この割り当てを使う({count}件)',
    nothingToUse: '先に意味を選んでください。',
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
    removeOf: '「{word} → {meaning}」を削除',
    stale: '判定した後に、用語の割り当てが変わりました。'
  }
};
