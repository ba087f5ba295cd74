import type { Source } from '../excel';
import type { ColumnId } from '../locales';

type Sheet = NonNullable<Source['employees']>;

/** A sheet by its place in what was read: 0 for the rows of projects, 1 for the employee data. */
export const sheetAt = (source: Source, place: number): Sheet | undefined =>
  [source, source.employees][place];

/**
 * The column whose cell is selected to show a row: that of the first of these kinds of data that the sheet has, else column A.
 * @returns its index, counted from 0
 */
export function columnToSelect({ header }: Sheet, ...ids: readonly ColumnId[]): number {
  const [index = 0] = ids.flatMap((id) => header.columns.get(id)?.index ?? []);
  return index;
}
