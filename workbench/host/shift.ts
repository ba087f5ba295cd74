import { area, type Area } from './area';

export type Shift = 'Right' | 'Down' | 'Left' | 'Up';

/**
 * Where an area lies after cells were inserted or deleted: moved when it lies behind them, grown or shrunk when they lie
 * inside it, unchanged when the shift touches only a part of its width (or height).
 * @returns null when nothing of it is left.
 */
export function shifted(one: Area, cells: Area, shift: Shift): Area | null {
  const vertical = shift === 'Down' || shift === 'Up';
  const across = vertical
    ? one.column >= cells.column && one.column + one.columns <= cells.column + cells.columns
    : one.row >= cells.row && one.row + one.rows <= cells.row + cells.rows;
  if (!across) return one;
  const span = vertical
    ? along(one.row, one.rows, cells.row, cells.rows, shift === 'Down')
    : along(one.column, one.columns, cells.column, cells.columns, shift === 'Right');
  if (!span) return null;
  return vertical
    ? area(span.start, one.column, span.count, one.columns)
    : area(one.row, span.start, one.rows, span.count);
}

function along(
  start: number,
  count: number,
  at: number,
  by: number,
  insert: boolean
): { start: number; count: number } | null {
  if (insert) {
    if (at <= start) return { start: start + by, count };
    return { start, count: at < start + count ? count + by : count };
  }
  const before = Math.max(0, Math.min(start + count, at) - start);
  const behind = Math.max(0, start + count - Math.max(start, at + by));
  return before + behind === 0
    ? null
    : { start: at < start ? Math.max(at, start - by) : start, count: before + behind };
}
