import { isBlank, isErrorValue, isPlainLetter, plainText, type Cell } from '../worksheet';

/** A cell as Excel passes it to a function: an object where it holds an error value or a data type. */
export type Passed = unknown;

/**
 * The cell's value. A blank cell comes as 0 on Windows and Mac and as null on the web (OfficeDev/office-js#4702, #5262),
 * so that 0 is a blank: nothing that is asked for can be 0 but a no, which counts for as little.
 * CustomFunctions.Error and Excel.CellValue have the value in `basicValue`, of an error its text, such as `#N/A`.
 */
export function cellOf(passed: Passed): Cell {
  if (passed === 0 || passed === null || passed === undefined) return '';
  return typeof passed === 'object'
    ? cellOf((passed as { readonly basicValue?: unknown }).basicValue)
    : (passed as Cell);
}

/** Whether the cell is as the worksheet has it; null is a blank there too. Blanks and texts, which are most, are told first. */
const isAsRead = (passed: Passed): boolean =>
  passed === null || typeof passed === 'string' || (passed !== 0 && typeof passed !== 'object');

/**
 * The row's values: the row itself where there is nothing to be read, else in an array that the next row may be read into,
 * for the rows of a range are equally long.
 */
export function readCells(passed: readonly Passed[], into: Cell[]): readonly Cell[] {
  for (let i = 0; i < passed.length; i++) {
    if (!isAsRead(passed[i])) return copyCells(passed, into);
  }
  return passed as readonly Cell[];
}

function copyCells(passed: readonly Passed[], into: Cell[]): readonly Cell[] {
  for (let i = 0; i < passed.length; i++) into[i] = cellOf(passed[i]);
  return into;
}

/** The employee ID in a cell, folded as the rows' IDs are; '' for a blank or an error value. */
export function idOf(passed: Passed): string {
  const cell = cellOf(passed);
  return isBlank(cell) || isErrorValue(cell) ? '' : plainText(cell);
}

/**
 * Tells whether a cell holds the employee ID `id`, which is folded. It is asked of every row, so that only texts are folded
 * that may turn out to be the same.
 */
export function holdsId(id: string): (passed: Passed) => boolean {
  const number = Number(id);
  const last = id.charCodeAt(id.length - 1);
  return (passed) => {
    if (typeof passed === 'string') {
      const end = passed.charCodeAt(passed.length - 1);
      if (end !== last && isPlainLetter(end)) return false;
      return passed === id || (!endsOtherwise(passed, id) && idOf(passed) === id);
    }
    if (typeof passed === 'number') return passed === number && idOf(passed) === id;
    return passed !== null && idOf(passed) === id;
  };
}

/** Whether the texts, which are not the same, differ in a plain letter before any that is not: then they differ however they are folded. */
function endsOtherwise(text: string, id: string): boolean {
  for (let at = 1; at <= text.length; at++) {
    const letter = text.charCodeAt(text.length - at);
    if (!isPlainLetter(letter)) return false;
    if (letter !== id.charCodeAt(id.length - at)) return true;
  }
  return true;
}
