import { cellRange, lastColumn, lastRow, type CellRange } from '../../../ranges';

/** Where rows and columns of a sheet are now, by where they were once; undefined where they are gone. */
export interface CellsNow {
  readonly row: (row: number) => number | undefined;
  readonly column: (column: number) => number | undefined;
}

/** Cells that have moved together. */
export interface Piece {
  readonly from: CellRange;
  readonly to: CellRange;
}

interface Run {
  readonly from: number;
  readonly to: number;
  count: number;
}

function runsOf(first: number, count: number, now: (one: number) => number | undefined): Run[] {
  const runs: Run[] = [];
  for (let from = first; from < first + count; from++) {
    const to = now(from);
    const last = runs.at(-1);
    if (to === undefined) continue;
    if (last && last.from + last.count === from && last.to + last.count === to) last.count += 1;
    else runs.push({ from, to, count: 1 });
  }
  return runs;
}

/**
 * An area in pieces that are still in one, without what is gone.
 * @example
 * // A row was inserted at 2:
 * pieces(cellRange(0, 0, 3, 1), { row: (r) => (r < 2 ? r : r + 1), column: (c) => c })
 * // → [A1:A2 → A1:A2, A3 → A4]
 */
export function pieces(area: CellRange, { row, column }: CellsNow): Piece[] {
  const columns = runsOf(area.column, area.columns, column);
  return runsOf(area.row, area.rows, row).flatMap((down) =>
    columns.map((across) => ({
      from: cellRange(down.from, across.from, down.count, across.count),
      to: cellRange(down.to, across.to, down.count, across.count)
    }))
  );
}

/** The area that a range has become; undefined where all of it is gone. */
export function areaNow(area: CellRange, now: CellsNow): CellRange | undefined {
  const all = pieces(area, now).map(({ to }) => to);
  if (all.length === 0) return undefined;
  const [row, column] = [Math.min(...all.map((one) => one.row)), Math.min(...all.map((one) => one.column))];
  return cellRange(
    row,
    column,
    Math.max(...all.map(lastRow)) - row + 1,
    Math.max(...all.map(lastColumn)) - column + 1
  );
}

/** What is beside cells stays with the nearest of them. */
export function withNeighbours(now: CellsNow, { row, column, rows, columns }: CellRange): CellsNow {
  const stretched =
    (of: (one: number) => number | undefined, first: number, count: number) =>
    (one: number): number | undefined => {
      if (one < first) return one;
      if (one < first + count) return of(one);
      for (let last = first + count - 1; last >= first; last--) {
        const to = of(last);
        if (to !== undefined) return one + to - last;
      }
      return one;
    };
  return { row: stretched(now.row, row, rows), column: stretched(now.column, column, columns) };
}
