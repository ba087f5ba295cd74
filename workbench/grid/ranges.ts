import type { IRange } from '@univerjs/core';
import { area, type Area } from '../host';

/** An area as Univer says it: both ends included. */
export const rangeOf = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rows - 1,
  endColumn: column + columns - 1
});

export const areaOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Area =>
  area(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1);
