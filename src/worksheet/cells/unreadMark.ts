import { isErrorValue, type Cell } from './cell';

/*
 * Some cells cannot be read for a reason that lies around them: the step before the parsing puts a mark in
 * their place, so that each column reports it in its own way. A mark is a text, since cells are.
 */

/** Why a cell is marked, each also the code of its problem. */
const REASONS = [
  'dittoOfNothing',
  'arrowCell',
  'mergedContradiction',
  'uncalculated',
  'dateId',
  'ambiguousFigure'
] as const;
export type MarkReason = (typeof REASONS)[number];

/** Begins a mark (U+241E, symbol for record separator); no sheet has it at the beginning of a cell. */
const SIGN = '\u241e';

/** A mark for a cell, with the text that a problem quotes. */
export const marked = (reason: MarkReason, text: string): string =>
  `${SIGN}${REASONS.indexOf(reason)}${text}`;

export const isMarked = (cell: Cell): boolean => typeof cell === 'string' && cell.startsWith(SIGN);

/** What a cell that cannot be read was found to be: negative codes, which `reasonOf` makes problems of. */
export const UNREADABLE = -1;
export const ERROR_VALUE = -2;
const FIRST_MARK = -20;

/** The code of a cell that is none of the values of its column. */
export function unreadableCode(cell: Cell): number {
  if (isErrorValue(cell)) return ERROR_VALUE;
  return isMarked(cell) ? FIRST_MARK - Number(String(cell)[SIGN.length]) : UNREADABLE;
}

/** The reason that a code of `unreadableCode` stands for; undefined where the cell is not marked. */
export const reasonOf = (code: number): MarkReason | undefined => REASONS[FIRST_MARK - code];

/** A cell's text as a problem quotes it: as it stands there. */
export function foundIn(cell: Cell): string {
  if (isMarked(cell)) return String(cell).slice(SIGN.length + 1);
  return cell === null || cell === undefined ? '' : String(cell).trim();
}
