import { sheetsRead, type FoundSheet } from '../excel';
import type { ColumnId } from '../locales';
import { cellAddress, type Problem } from '../worksheet';
import type { Judged } from './state';

/** A sheet by its number in the evaluation: those of projects come first, then the one of employee data. */
export const sheetAt = ({ sources }: Pick<Judged, 'sources'>, number: number): FoundSheet | undefined =>
  sheetsRead(sources)[number];

/**
 * The column whose cell is selected to show a row: that of the first of these kinds of data that the sheet
 * has, else column A.
 * @returns its index, counted from 0
 */
export function columnToSelect({ header }: FoundSheet, ...ids: readonly ColumnId[]): number {
  const [index = 0] = ids.flatMap((id) => header.columns.get(id)?.index ?? []);
  return index;
}

/** A cell as the user sees it, with the name of its sheet where that is not the only one of projects. */
export const cellName = (
  { evaluation }: Pick<Judged, 'evaluation'>,
  { sheet, row, column }: Pick<Problem, 'sheet' | 'row' | 'column'>
): string => cellAddress(evaluation.nameOf(sheet), row, column);
