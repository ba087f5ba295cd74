import { personAt, personAtEmployeeRow, type Evaluation } from '../worksheet';
import type { Source } from './discover';
import type { FoundSheet } from './sourceHeader';
import type { Selected } from './watch';

/** Rows from the first below the header down to the last one with anything in it, blank rows included. */
export const rowsBelowHeader = ({ header, lastRow }: Source): number =>
  Math.max(0, lastRow - header.firstDataRow + 1);

/** The sheet of the source in which a cell is selected; undefined when the cell is in neither. */
export const sheetSelected = (source: Source, { sheetId }: Selected): FoundSheet | undefined =>
  [source, source.employees].find((sheet) => sheet?.id === sheetId);

/**
 * The person whose row is selected, on the sheet of projects or on the one of employee data; undefined when
 * the row is nobody's, or the cell is in another sheet.
 */
export function personSelected(
  evaluation: Evaluation,
  { id, employees }: Source,
  { sheetId, row }: Selected
): ReturnType<typeof personAt> {
  if (sheetId === id) return personAt(evaluation, row);
  return sheetId === employees?.id ? personAtEmployeeRow(evaluation, row) : undefined;
}
