export { address, columnLetters } from '../../ranges';

/**
 * A cell's value as Excel and the workbook reader give it: text, number (dates are serial numbers), boolean,
 * or blank (null or ''). Error cells are texts such as `#N/A`.
 */
export type Cell = string | number | boolean | null | undefined;

/** A worksheet's values: rows of cells. Rows may be shorter than the sheet is wide. */
export type Cells = readonly (readonly Cell[])[];

/** Nothing at all, as most blank cells are; quicker to check than `isBlank`. */
export const isEmpty = (cell: Cell): cell is '' | null | undefined =>
  typeof cell === 'string' ? cell.length === 0 : cell === null || cell === undefined;

/** Blank: nothing, or only white space (ideographic space included). */
export function isBlank(cell: Cell): boolean {
  if (isEmpty(cell)) return true;
  if (typeof cell !== 'string') return false;
  const first = cell.charCodeAt(0);
  // A blank text begins with white space or an invisible letter, so most texts can be ruled out by their
  // first character.
  if (!(first <= 0x20 || first === 0xa0 || first === 0xad || first >= 0x1680)) return false;
  const rest = cell.trim();
  return rest === '' || (isInvisible(rest.charCodeAt(0)) && withoutInvisible(rest).trim() === '');
}

/**
 * Letters that show nothing: soft hyphens, joiners, marks of direction, fillers (Unicode:
 * Default_Ignorable_Code_Point).
 */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

const isInvisible = (letter: number): boolean =>
  letter === 0xad || (letter >= 0x1680 && letter < 0x3000) || letter === 0x3164 || letter >= 0xfe00;

/** The number or letter of a note or of a list: ¹, ₁, ①, ⑴, ⒈, ⓐ, ㉑, ❶. A ² may be that of a unit. */
const NOTE_SIGN = '[¹⁰⁴-⁹₀-₉\\u2460-\\u24ff\\u3251-\\u325f\\u32b1-\\u32bf❶-➓]';
const LETTER = '[\\p{L}\\p{N}]';
const GAP = '[\\s\\p{Default_Ignorable_Code_Point}]*';

/** Such a sign beside a letter or digit: in one width it would be one more digit of what it stands beside. */
const NOTE = new RegExp(`${LETTER}${GAP}${NOTE_SIGN}|${NOTE_SIGN}${GAP}${LETTER}|\\p{N}[²³]`, 'u');
export const hasNote = (cell: Cell): boolean => typeof cell === 'string' && NOTE.test(cell);

/** A text without letters that show nothing. */
export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '');

/** Excel's error values, as `Range.values` gives them. */
const ERROR =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|EXTERNAL!|PYTHON!|GETTING_DATA)$/;

export const isErrorValue = (cell: Cell): boolean =>
  typeof cell === 'string' && cell[0] === '#' && ERROR.test(cell);

/**
 * Whether a letter, by its code, is one of ASCII other than space or control: it stands for itself, and
 * nothing before it folds into it (Unicode Standard Annex #15).
 */
export const isPlainLetter = (letter: number): boolean => letter > 0x20 && letter < 0x7f;

/**
 * A cell's text without surrounding space and invisible letters, in one width: `ＡＢ１` and `AB1` are the same.
 * @example
 * plainText(' ＡＢ１ ') // → 'AB1'
 */
export function plainText(cell: Cell): string {
  if (isBlank(cell)) return '';
  const text = String(cell);
  for (let at = 0; at < text.length; at++)
    if (!isPlainLetter(text.charCodeAt(at))) return withoutInvisible(text.normalize('NFKC')).trim();
  return text;
}

/**
 * Folds a name so that letter case, spacing, width, line breaks and punctuation do not matter. `&` is read as
 * "and".
 * @example
 * foldName('Multi-Vendor') // → 'multivendor'
 */
export function foldName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}
