import { isEmployeeId, plainText, standIn, type Cell } from '../worksheet';

/** A cell as Excel passes it to a function: an object where it holds an error value or a data type. */
export type Passed = unknown;

/**
 * The value of a cell.
 *
 * Excel passes a blank cell as 0 on Windows and Mac and as null on the web (OfficeDev/office-js#4702, #5262),
 * so a 0 is read as a blank. Nothing that the criteria ask for can be 0 except a no, which counts for as
 * little as a blank. CustomFunctions.Error and Excel.CellValue keep the value in `basicValue`; that of an
 * error is its text, such as `#N/A`.
 */
export function cellOf(passed: Passed): Cell {
  if (passed === 0 || passed === null || passed === undefined) return '';
  return typeof passed === 'object'
    ? cellOf((passed as { readonly basicValue?: unknown }).basicValue)
    : (passed as Cell);
}

/**
 * Reads the values of a row into `into`, and returns it. The rows of a range are equally long, so all of them
 * can be read into one array: with blanks passed as 0, a new array for each row made ITSSLEVELS 10 to 30 %
 * slower.
 */
export function readCells(passed: readonly Passed[], into: Cell[]): readonly Cell[] {
  for (let i = 0; i < passed.length; i++) into[i] = cellOf(passed[i]);
  return into;
}

/** The employee ID in a cell, folded as the IDs of the rows are; '' for what is none. */
export function idOf(passed: Passed): string {
  const cell = cellOf(passed);
  return isEmployeeId(cell) && standIn(cell) === 'value' ? plainText(cell) : '';
}
