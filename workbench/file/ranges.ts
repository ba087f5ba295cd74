import type { IRange } from '@univerjs/core';
import { parseRanges, type CellRange } from '../../src/xlsx';

export const gridRange = ({ top, left, bottom, right }: CellRange): IRange => ({
  startRow: top,
  startColumn: left,
  endRow: bottom,
  endColumn: right
});

export const cellRange = ({ startRow, startColumn, endRow, endColumn }: IRange): CellRange => ({
  top: startRow,
  left: startColumn,
  bottom: endRow,
  right: endColumn
});

/** Reads the ranges of an `sqref`, parted by spaces (ECMA-376 Part 1 §18.18.76); what is no range of cells is left out. */
export const gridRanges = (sqref: string): IRange[] => parseRanges(sqref).map(gridRange);
