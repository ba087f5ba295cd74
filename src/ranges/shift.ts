import { cellRange, MAX_COLUMNS, MAX_ROWS, type CellRange } from './range';

/** Where cells move when others are inserted (`Down`, `Right`) or deleted (`Up`, `Left`). */
export type Shift = 'Right' | 'Down' | 'Left' | 'Up';

/** Whether cells move along their columns. */
export const isVertical = (shift: Shift): boolean => shift === 'Down' || shift === 'Up';

/** Whether cells are inserted rather than deleted. */
export const isInsert = (shift: Shift): boolean => shift === 'Down' || shift === 'Right';

/** Whether what is inserted or deleted are whole rows or columns. */
export const isOfWholeLines = ({ rows, columns }: CellRange, shift: Shift): boolean =>
  isVertical(shift) ? columns === MAX_COLUMNS : rows === MAX_ROWS;

/**
 * Where a range lies after cells were inserted or deleted. It moves when it lies behind them, and grows or
 * shrinks when they lie inside it. It stays as it is when they cover only a part of its width (or height).
 * @param cells those inserted or deleted
 * @returns undefined when nothing of the range is left
 * @example shiftRange(cellRange(4, 0, 2, 1), cellRange(1, 0, 3, 1), 'Down') // → { row: 7, column: 0, rows:
 * 2, columns: 1 }
 */
export function shiftRange(range: CellRange, cells: CellRange, shift: Shift): CellRange | undefined {
  const isDown = isVertical(shift);
  const isCovered = isDown
    ? range.column >= cells.column && range.column + range.columns <= cells.column + cells.columns
    : range.row >= cells.row && range.row + range.rows <= cells.row + cells.rows;
  if (!isCovered) return range;
  const span = isDown
    ? shiftSpan(range.row, range.rows, cells.row, cells.rows, isInsert(shift))
    : shiftSpan(range.column, range.columns, cells.column, cells.columns, isInsert(shift));
  if (!span) return undefined;
  return isDown
    ? cellRange(span.start, range.column, span.count, range.columns)
    : cellRange(range.row, span.start, range.rows, span.count);
}

function shiftSpan(
  start: number,
  count: number,
  at: number,
  by: number,
  areInserted: boolean
): { start: number; count: number } | undefined {
  if (areInserted) {
    if (at <= start) return { start: start + by, count };
    return { start, count: at < start + count ? count + by : count };
  }
  const before = Math.max(0, Math.min(start + count, at) - start);
  const behind = Math.max(0, start + count - Math.max(start, at + by));
  return before + behind === 0
    ? undefined
    : { start: at < start ? Math.max(at, start - by) : start, count: before + behind };
}
