import type { IRange } from '@univerjs/core';
import { lastColumn, lastRow, parseRanges, rangeBetween, type CellRange } from '../src/ranges';

/** A range in Univer's form: from the first row and column to the last, inclusive. */
export const gridRange = (range: CellRange): IRange => ({
  startRow: range.row,
  startColumn: range.column,
  endRow: lastRow(range),
  endColumn: lastColumn(range)
});

export const fromGridRange = ({ startRow, startColumn, endRow, endColumn }: IRange): CellRange =>
  rangeBetween(startRow, startColumn, endRow, endColumn);

/** The ranges of a list of references separated by spaces (`ST_Sqref`, ECMA-376 Part 1 §18.18.76). */
export const gridRanges = (sqref: string): IRange[] => parseRanges(sqref).map(gridRange);
