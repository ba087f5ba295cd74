/*
 * What people write into a header beside the name of its column. Texts are compared in one width and small
 * letters.
 */

/** Says how a column is filled in, and nothing about what is in it. */
const HINTS = [
  '必須',
  '必須項目',
  '入力必須',
  '選択必須',
  '要入力',
  '任意',
  '任意項目',
  '選択',
  '選択式',
  'プルダウン',
  'プルダウン選択',
  'リスト',
  'リスト選択',
  '入力',
  '記入',
  '記述',
  '自由記述',
  '自動',
  '自動計算',
  '半角',
  '全角',
  '半角英数',
  '半角数字',
  '数値',
  '数字',
  'テキスト',
  '文字列',
  '有無',
  '種類',
  '複数可',
  '複数選択',
  '複数選択可',
  '複数回答可',
  'いずれか',
  '該当に○',
  '○×',
  '○/×',
  '有/無',
  'はい/いいえ',
  'required',
  'mandatory',
  'optional',
  'select',
  'select one',
  'choose',
  'choose one',
  'pick list',
  'dropdown',
  'drop-down',
  'text',
  'number',
  'free text',
  'y/n',
  'yes/no',
  '○ or ×'
];

/**
 * Says that the column holds something else than its name alone would mean: a plan, an older state, a remark.
 */
const OTHER_MEANING =
  /予定|計画|目標|希望|前回|前期|前年|昨年|昨年度|前年度|旧|過去|見込|参考|不要|対象外|次期|次回|来期|来年|上司|上長|評価者|備考|コメント|メモ|理由|詳細|内容|説明|補足|根拠|廃止|使用しない|使わない|\b(?:plan(?:ned)?|targets?|goals?|previous|prior|last|old|former|expected|forecast|wish(?:ed)?|desired|next|future|manager|supervisor|comments?|remarks?|reasons?|details?|description|explanation|notes?|draft|unused|not used|do not use|n\/a)\b/i;

const foldHint = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();

const KNOWN: ReadonlySet<string> = new Set(HINTS.map(foldHint));
/** Between the pieces of a text: brackets, and marks of a list. */
const BETWEEN = /[()[\]{}<>【】〔〕〈〉《》「」『』、,;・:*※\n]+/;

/** Whether a text is nothing but hints at how a column is filled in. */
export function isHint(text: string): boolean {
  const folded = foldHint(text);
  return (
    KNOWN.has(folded) ||
    folded.split(BETWEEN).every((piece) => piece.trim() === '' || KNOWN.has(piece.trim()))
  );
}

/** Whether a note changes what the column's name means. */
export const changesMeaning = (note: string): boolean => OTHER_MEANING.test(note.normalize('NFKC'));

const byLength = [...KNOWN].sort((a, b) => b.length - a.length).map((hint) => hint.replace(/[/()]/g, '\\$&'));
const LATIN = /^[\u0020-\u007e]+$/;
/** Latin hints stand apart from the name; Japanese ones need not. */
const HINT = `(?:${byLength.filter((hint) => !LATIN.test(hint)).join('|')})`;
const LATIN_HINT = `(?:${byLength.filter((hint) => LATIN.test(hint)).join('|')})`;
const LEADING = new RegExp(`^(?:${HINT}[\\s:・/-]*|${LATIN_HINT}[\\s:/-]+)`);
const TRAILING = new RegExp(`(?:[\\s:・/の-]*${HINT}|[\\s:/-]+${LATIN_HINT})$`);

/** The text without a hint before or behind it. */
export const withoutHints = (text: string): string => text.replace(LEADING, '').replace(TRAILING, '');

/**
 * What stands beside the first words of a header that no vocabulary knows: its brackets and further lines.
 * @example
 * notesBeside('延床\n（千㎡）') // → ['千m2']
 */
export const notesBeside = (text: string): string[] =>
  text
    .normalize('NFKC')
    .split(BETWEEN)
    .slice(1)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
