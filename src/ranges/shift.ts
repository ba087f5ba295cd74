import { cellRange, type CellRange } from './range';

/** Where cells move when others are inserted (`Down`, `Right`) or deleted (`Up`, `Left`). */
export type Shift = 'Right' | 'Down' | 'Left' | 'Up';

/**
 * Where a range lies after cells were inserted or deleted. It moves when it lies behind them, and grows or
 * shrinks when they lie inside it. It stays as it is when they cover only a part of its width (or height).
 * @param cells those inserted or deleted
 * @returns undefined when nothing of the range is left
 * @example shiftRange(cellRange(4, 0, 2, 1), cellRange(1, 0, 3, 1), 'Down') // → { row: 7, column: 0, rows:
 * 2, columns: 1 }
 */
export function shiftRange(range: CellRange, cells: CellRange, shift: Shift): CellRange | undefined {
  const isVertical = shift === 'Down' || shift === 'Up';
  const isCovered = isVertical
    ? range.column >= cells.column && range.column + range.columns <= cells.column + cells.columns
    : range.row >= cells.row && range.row + range.rows <= cells.row + cells.rows;
  if (!isCovered) return range;
  const span = isVertical
    ? shiftSpan(range.row, range.rows, cells.row, cells.rows, shift === 'Down')
    : shiftSpan(range.column, range.columns, cells.column, cells.columns, shift === 'Right');
  if (!span) return undefined;
  return isVertical
    ? cellRange(span.start, range.column, span.count, range.columns)
    : cellRange(range.row, span.start, range.rows, span.count);
}

function shiftSpan(
  start: number,
  count: number,
  at: number,
  by: number,
  isInsert: boolean
): { start: number; count: number } | undefined {
  if (isInsert) {
    if (at <= start) return { start: start + by, count };
    return { start, count: at < start + count ? count + by : count };
  }
  const before = Math.max(0, Math.min(start + count, at) - start);
  const behind = Math.max(0, start + count - Math.max(start, at + by));
  return before + behind === 0
    ? undefined
    : { start: at < start ? Math.max(at, start - by) : start, count: before + behind };
}
