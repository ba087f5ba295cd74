/** A rectangle of cells, from indexes counted from 0. Row and column counts are at least 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Rows and columns of a worksheet ("Excel specifications and limits", support.microsoft.com). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const area = (row: number, column: number, rows = 1, columns = 1): Area => ({
  row,
  column,
  rows,
  columns
});

export const WHOLE_SHEET: Area = area(0, 0, MAX_ROWS, MAX_COLUMNS);

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

/** Whether an area lies on the worksheet at all: whole, positive numbers within its size. */
export function isOnSheet({ row, column, rows, columns }: Area): boolean {
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

/** The cells that both areas hold, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? area(row, column, rows, columns) : null;
}

export const overlaps = (a: Area, b: Area): boolean => intersection(a, b) !== null;

/** Whether the outer area holds every cell of the inner one. */
export function holds(outer: Area, inner: Area): boolean {
  const both = intersection(outer, inner);
  return both !== null && sameArea(both, inner);
}

/** The smallest area that holds both. */
export function bounds(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return area(
    row,
    column,
    Math.max(a.row + a.rows, b.row + b.rows) - row,
    Math.max(a.column + a.columns, b.column + b.columns) - column
  );
}

export const rowsOf = (a: Area, from: number, count: number): Area =>
  area(a.row + from, a.column, count, a.columns);
export const columnsOf = (a: Area, from: number, count: number): Area =>
  area(a.row, a.column + from, a.rows, count);

/** Whole rows or whole columns, which Excel calls an unbounded range. */
export const isUnbounded = (a: Area): boolean => a.rows === MAX_ROWS || a.columns === MAX_COLUMNS;
