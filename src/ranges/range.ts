/** Rows and columns of a worksheet ("Excel specifications and limits", support.microsoft.com). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
/** In points, how high a row can be (the same page). */
export const MAX_ROW_HEIGHT = 409.5;

/** A rectangle of cells. `row` and `column` are indexes from 0; `rows` and `columns` are counts. */
export interface CellRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** @returns the range of so many rows and columns whose top left cell is given, a single cell by default */
export const cellRange = (row: number, column: number, rows = 1, columns = 1): CellRange => ({
  row,
  column,
  rows,
  columns
});

/**
 * @returns the range between two opposite corners, both included
 * @example
 * rangeBetween(4, 1, 2, 3) // → { row: 2, column: 1, rows: 3, columns: 3 }
 */
export const rangeBetween = (row: number, column: number, otherRow: number, otherColumn: number): CellRange =>
  cellRange(
    Math.min(row, otherRow),
    Math.min(column, otherColumn),
    Math.abs(otherRow - row) + 1,
    Math.abs(otherColumn - column) + 1
  );

export const WHOLE_SHEET: CellRange = cellRange(0, 0, MAX_ROWS, MAX_COLUMNS);

/** The index of a range's last row. */
export const lastRow = ({ row, rows }: CellRange): number => row + rows - 1;

/** The index of a range's last column. */
export const lastColumn = ({ column, columns }: CellRange): number => column + columns - 1;

export const cellCount = ({ rows, columns }: CellRange): number => rows * columns;

export const sameRange = (a: CellRange, b: CellRange): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** Whether a range has cells and all of them are on the worksheet. */
export function isOnSheet({ row, column, rows, columns }: CellRange): boolean {
  return (
    [row, column, rows, columns].every(Number.isInteger) &&
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= MAX_ROWS &&
    column + columns <= MAX_COLUMNS
  );
}

/** Whether a range is of whole rows or whole columns, which Excel calls unbounded. */
export const isUnbounded = ({ rows, columns }: CellRange): boolean =>
  rows === MAX_ROWS || columns === MAX_COLUMNS;

/**
 * @returns the cells that both ranges have; undefined when there are none
 * @example
 * intersection(cellRange(0, 0, 3, 3), cellRange(2, 1, 5, 1)) // → { row: 2, column: 1, rows: 1, columns: 1 }
 */
export function intersection(a: CellRange, b: CellRange): CellRange | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? cellRange(row, column, rows, columns) : undefined;
}

export const overlaps = (a: CellRange, b: CellRange): boolean => intersection(a, b) !== undefined;

/** Whether a cell is in a range. */
export const contains = (range: CellRange, row: number, column: number): boolean =>
  row >= range.row &&
  row < range.row + range.rows &&
  column >= range.column &&
  column < range.column + range.columns;

/** Whether the outer range has every cell of the inner one. */
export function includes(outer: CellRange, inner: CellRange): boolean {
  const both = intersection(outer, inner);
  return both !== undefined && sameRange(both, inner);
}

/** @returns the smallest range with the cells of both */
export function union(a: CellRange, b: CellRange): CellRange {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return cellRange(
    row,
    column,
    Math.max(a.row + a.rows, b.row + b.rows) - row,
    Math.max(a.column + a.columns, b.column + b.columns) - column
  );
}

/** @returns some of a range's rows, `from` counted from 0 at its top */
export const rowsOf = (range: CellRange, from: number, count: number): CellRange =>
  cellRange(range.row + from, range.column, count, range.columns);

/** @returns some of a range's columns, `from` counted from 0 at its left */
export const columnsOf = (range: CellRange, from: number, count: number): CellRange =>
  cellRange(range.row, range.column + from, range.rows, count);
