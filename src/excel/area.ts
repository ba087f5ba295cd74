import type { CellRange } from '../ranges';

/** What to load of a range to know its area. */
export const AREA = ['rowIndex', 'columnIndex', 'rowCount', 'columnCount'];

/** The area of a range for which {@link AREA} has been loaded. */
export const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): CellRange => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount
});
