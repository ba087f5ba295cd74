import type { Source } from '../excel';
import type { ColumnId } from '../locales';
import { cellAddress, type Problem } from '../worksheet';
import type { Judged } from './state';

type Sheet = NonNullable<Source['employees']>;

/** A sheet by its place in what was read: 0 for the rows of projects, 1 for the employee data. */
export const sheetAt = (source: Source, place: number): Sheet | undefined =>
  [source, source.employees][place];

/**
 * The column whose cell is selected to show a row: that of the first of these kinds of data that the sheet
 * has, else column A.
 * @returns its index, counted from 0
 */
export function columnToSelect({ header }: Sheet, ...ids: readonly ColumnId[]): number {
  const [index = 0] = ids.flatMap((id) => header.columns.get(id)?.index ?? []);
  return index;
}

/** A cell as the user sees it, with the name of its sheet where that is not the one of projects. */
export const cellName = (
  { source }: Pick<Judged, 'source'>,
  { sheet, row, column }: Pick<Problem, 'sheet' | 'row' | 'column'>
): string => cellAddress(sheet === 0 ? '' : (sheetAt(source, sheet)?.name ?? ''), row, column);
