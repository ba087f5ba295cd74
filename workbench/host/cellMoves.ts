import { cellRange, includes, MAX_COLUMNS, MAX_ROWS, shiftRange, type CellRange } from '../../src/ranges';
import type { CellMove, HostName, PageSetup } from './workbook';

/** What of a page setup is kept by row and column. */
export type PagePlaces = Pick<PageSetup, 'printAreas' | 'rowBreaks' | 'titleRows' | 'titleColumns'>;

/** Whole rows, from the first one. */
export const wholeRows = (first: number, count: number): CellRange => cellRange(first, 0, count, MAX_COLUMNS);

/** Whole columns, from the first one. */
export const wholeColumns = (first: number, count: number): CellRange => cellRange(0, first, MAX_ROWS, count);

/**
 * Whole rows or columns that are put before another: Excel makes room for them, moves them and deletes where
 * they were ("Move or copy cells, rows, and columns", support.microsoft.com).
 * @param before where they go, as counted before the move
 */
export function moveOfLines(
  kind: 'rows' | 'columns',
  first: number,
  count: number,
  before: number
): CellMove[] {
  const [whole, insert, remove] =
    kind === 'rows' ? ([wholeRows, 'Down', 'Up'] as const) : ([wholeColumns, 'Right', 'Left'] as const);
  const from = whole(first < before ? first : first + count, count);
  const to = whole(before, count);
  return [
    { cells: to, shift: insert },
    { from, to },
    { cells: from, shift: remove }
  ];
}

const BACK = { Down: 'Up', Up: 'Down', Right: 'Left', Left: 'Right' } as const;

/** The moves that take others back. What was deleted comes back blank. */
export const movesBack = (moves: readonly CellMove[]): CellMove[] =>
  [...moves]
    .reverse()
    .map((move) =>
      'shift' in move
        ? { cells: move.cells, shift: BACK[move.shift] }
        : { ...move, from: move.to, to: move.from }
    );

/** Where a range lies after a move within its sheet; undefined when nothing of it is left. */
export function movedRange(range: CellRange, move: CellMove): CellRange | undefined {
  if ('shift' in move) return shiftRange(range, move.cells, move.shift);
  return move.sheet === undefined && includes(move.from, range) ? carried(range, move) : range;
}

const carried = (
  range: CellRange,
  { from, to }: { readonly from: CellRange; readonly to: CellRange }
): CellRange => ({
  ...range,
  row: range.row - from.row + to.row,
  column: range.column - from.column + to.column
});

/**
 * What is printed on which page after moves in its sheet. A page break stays with the row that it stands
 * before, and goes with it.
 */
export function movedPage<T extends PagePlaces>(page: T, moves: readonly CellMove[]): T {
  const moved = (range: CellRange): CellRange | undefined =>
    moves.reduce<CellRange | undefined>((now, move) => now && movedRange(now, move), range);
  const { rowBreaks, printAreas, titleRows, titleColumns } = page;
  // Nothing is above the first row.
  const breaks = rowBreaks.flatMap((row) => moved(wholeRows(row, 1))?.row ?? []).filter((row) => row > 0);
  const rows = titleRows && moved(wholeRows(titleRows.row, titleRows.rows));
  const columns = titleColumns && moved(wholeColumns(titleColumns.column, titleColumns.columns));
  return {
    ...page,
    rowBreaks: [...new Set(breaks)].sort((a, b) => a - b),
    printAreas: printAreas.flatMap((area) => moved(area) ?? []),
    titleRows: rows ? { row: rows.row, rows: rows.rows } : null,
    titleColumns: columns ? { column: columns.column, columns: columns.columns } : null
  };
}

/** Where a name leads, `sheet` being the id of its sheet. */
export type NamePlaces = Pick<HostName, 'area' | 'others'> & { readonly sheet: string };

/**
 * Where a name leads after moves in its sheet: nowhere, once all of its cells are deleted. It goes to another
 * sheet with all of its cells, since it leads to those of one sheet.
 */
export const movedName = (name: NamePlaces, moves: readonly CellMove[]): NamePlaces =>
  moves.reduce<NamePlaces>((now, move) => {
    const areas = [...(now.area ? [now.area] : []), ...(now.others ?? [])];
    const isAway = 'from' in move && areas.every((area) => includes(move.from, area));
    const sheet = isAway ? (move.sheet ?? now.sheet) : now.sheet;
    const [area = null, ...others] = areas.flatMap((one) =>
      isAway ? carried(one, move) : (movedRange(one, move) ?? [])
    );
    return { sheet, area, others: others.length > 0 ? others : undefined };
  }, name);
