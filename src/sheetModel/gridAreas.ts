import { cellCount, cellRange, contains, intersection, lastRow, overlaps, type CellRange } from '../ranges';
import type { Grid } from './grid';

/**
 * The cells that are a grid's own: rectangles, top to bottom, each of rows that begin and end at the same
 * columns. All other cells of the sheet are the user's.
 * @param row where the grid's first row stands
 * @param column where its first column stands
 */
export function gridAreas({ rows }: Grid, row = 0, column = 0): CellRange[] {
  const areas: CellRange[] = [];
  rows.forEach(({ cells }, i) => {
    const first = cells.findIndex((cell) => cell !== undefined);
    if (first < 0) return;
    const own = cellRange(row + i, column + first, 1, cells.length - first);
    const above = areas.at(-1);
    const isSame =
      above !== undefined &&
      lastRow(above) === own.row - 1 &&
      above.column === own.column &&
      above.columns === own.columns;
    if (isSame) areas[areas.length - 1] = { ...above, rows: above.rows + 1 };
    else areas.push(own);
  });
  return areas;
}

/** The smallest range with all the cells of a grid. */
export const gridRange = ({ rows, widths }: Grid, row = 0, column = 0): CellRange =>
  cellRange(row, column, rows.length, widths.length);

/** What stands in a sheet beside a grid's own cells. */
export interface Standing {
  /** Cells with a value or a formula, by row and column. */
  readonly filled: Iterable<readonly [row: number, column: number]>;
  /** Merged cells, and tables. */
  readonly ranges: readonly CellRange[];
}

/**
 * The first cell of the user's that stands where a grid is to go; undefined where it has room.
 * @param before the areas that were its own
 * @param now those that are to be
 */
export function inTheWay(
  before: readonly CellRange[],
  now: readonly CellRange[],
  { filled, ranges }: Standing
): { readonly row: number; readonly column: number } | undefined {
  const isIn = (areas: readonly CellRange[], row: number, column: number): boolean =>
    areas.some((area) => contains(area, row, column));
  for (const [row, column] of filled)
    if (isIn(now, row, column) && !isIn(before, row, column)) return { row, column };
  return ranges.find((range) => now.some((area) => overlaps(area, range)) && !isOwn(before, range));
}

/** Whether a range is a grid's own: it touches no other cell. */
export const isOwn = (areas: readonly CellRange[], range: CellRange): boolean =>
  areas.reduce((cells, area) => {
    const both = intersection(area, range);
    return cells + (both ? cellCount(both) : 0);
  }, 0) === cellCount(range);
