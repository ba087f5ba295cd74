import { plainText, type Cell } from './cell';
import { parseDay, type Day } from './examDate';
import { UNREADABLE, unreadableCode } from './unreadMark';

/** What a cell was read as: a code of its column, 0 for blank; negative for what could not be read. */
export const LETTER_X = -3;
export const AFTER_TODAY = -5;

export const YES = 1;
export const NO = 2;

const YES_WORDS = new Set([
  'true',
  '1',
  'yes',
  'y',
  '○',
  '◯',
  '〇',
  '✓',
  '✔',
  'はい',
  '有',
  '有り',
  'あり',
  '済'
]);
const NO_WORDS = new Set([
  'false',
  '0',
  'no',
  'n',
  '×',
  '-',
  '−',
  '‐',
  '–',
  '—',
  'いいえ',
  '無',
  '無し',
  'なし'
]);

const fold = (cell: Cell): string =>
  plainText(cell)
    .toLowerCase()
    .replace(/\uFE0F/g, '');

/**
 * Reads a yes or a no. The letter x means yes under an English header (a tick); under a Japanese one people
 * type it for ×, so that it is left for the user to clear up.
 * @example
 * parseYesNo('○', 'en') === YES // → true
 * parseYesNo('x', 'ja') === LETTER_X // → true
 */
export function parseYesNo(cell: Cell, header: 'en' | 'ja'): number {
  const text = fold(cell);
  if (text === '') return 0;
  if (YES_WORDS.has(text)) return YES;
  if (NO_WORDS.has(text)) return NO;
  if (text === 'x') return header === 'en' ? YES : LETTER_X;
  return unreadableCode(cell);
}

/** Whether a list cell says that there is nothing to list: a no, "none", or 該当なし. */
export function isNone(cell: Cell): boolean {
  const text = fold(cell);
  return NO_WORDS.has(text) || text === 'none' || text === '該当なし';
}

const PASSED_WORDS = new Set(['passed', 'pass', '合格', '取得', '取得済', '取得済み', '合格済', '合格済み']);
const FAILED_WORDS = new Set(['failed', 'fail', '不合格']);

/**
 * Reads a yes or a no, or how an exam went, or the day on which it was passed.
 * A real date is read as counted from 1900, so four years early in a workbook that counts from 1904:
 * custom functions cannot ask how theirs counts, and all must judge alike.
 * @param today a day after it is not read as a pass
 */
export function parseExam(cell: Cell, header: 'en' | 'ja', today: Day): number {
  const answer = parseYesNo(cell, header);
  if (answer !== UNREADABLE) return answer;
  const text = fold(cell);
  if (PASSED_WORDS.has(text)) return YES;
  if (FAILED_WORDS.has(text)) return NO;
  const day = parseDay(cell);
  if (day === undefined) return UNREADABLE;
  return day > today ? AFTER_TODAY : YES;
}
