import { personAt, personAtEmployeeRow, type Evaluation } from '../worksheet';
import type { Source } from './discover';
import { SEVERAL } from './failure';
import type { FoundSheet } from './sourceHeader';
import type { Selected } from './watch';

/** Rows from the first below the header down to the last one with anything in it, blank rows included. */
export const rowsBelowHeader = ({ header, lastRow }: FoundSheet): number =>
  Math.max(0, lastRow - header.firstDataRow + 1);

/**
 * Sheets by their numbers in an evaluation: those of projects in the order of their tabs, then the one of
 * employee data.
 */
export const sheetsRead = (sources: readonly Source[]): readonly FoundSheet[] => {
  const employees = sources[0]?.employees;
  return employees ? [...sources, employees] : sources;
};

/** The sheet in which a cell is selected; undefined when the cell is in none of those that were read. */
export const sheetSelected = (sources: readonly Source[], { sheetId }: Selected): FoundSheet | undefined =>
  sheetsRead(sources).find(({ id }) => id === sheetId);

/**
 * The person whose row is selected, on a sheet of projects or on the one of employee data; undefined when
 * the row is nobody's, or the cell is in another sheet.
 */
export function personSelected(
  evaluation: Evaluation,
  sources: readonly Source[],
  { sheetId, row }: Selected
): ReturnType<typeof personAt> {
  const number = sheetsRead(sources).findIndex(({ id }) => id === sheetId);
  if (number < 0) return undefined;
  return number < sources.length ? personAt(evaluation, row, number) : personAtEmployeeRow(evaluation, row);
}

/** Whether two lists are of the same sheets. */
export const areSameSheets = (a: readonly Source[], b: readonly Source[]): boolean =>
  idsOf(a).join() === idsOf(b).join();

/** The ids of sheets of projects, in the order of their tabs. */
export const idsOf = (sources: readonly Source[]): string[] => sources.map(({ id }) => id);

/** The names of sheets, for a failure that is about all of them. */
export const namesOf = (sources: readonly Source[]): string => sources.map(({ name }) => name).join(SEVERAL);
