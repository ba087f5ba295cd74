import type { ColumnId } from '../../locales';
import { foldName, isBlank, type Cell, type Cells } from '../cells/cell';
import { GROUPS, OUTPUT_COLUMNS } from './columns';
import { readHeaderCell, type NamedHeader } from './headerCell';
import { isHint } from './headerNotes';

/** A cell that names a column. */
export interface Found {
  readonly name: NamedHeader;
  /** Whether it is the user that says so: it shows where the header is, and names nothing by itself. */
  readonly isMatched: boolean;
  /** Indexes in the worksheet. */
  readonly row: number;
  readonly index: number;
}

/**
 * The rows of a header, as indexes into the rows that were searched, and the cells in them that name columns.
 */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
  readonly found: readonly Found[];
}

/** Rows that a header may have above the one that names the most columns, and below it. */
const MOST_BESIDE = 2;
/** Columns that every row of data fills in, so that nothing stands below them in a header. */
const KEYS: ReadonlySet<ColumnId> = new Set(['employeeId', 'specialty']);

/** Columns matched by hand, by the folded texts of their headers. */
export type MatchedTexts = ReadonlyMap<string, ColumnId>;

const NO_MATCHED_TEXTS: MatchedTexts = new Map();

export const readRow = (
  cells: readonly Cell[],
  row: number,
  matched: MatchedTexts = NO_MATCHED_TEXTS
): Found[] =>
  cells.flatMap((cell, index): Found[] => {
    const name = readHeaderCell(cell);
    if (name) return [{ name, isMatched: false, row, index }];
    const column = matched.size > 0 && !isBlank(cell) ? matched.get(foldName(String(cell))) : undefined;
    return column ? [{ name: byHand(column), isMatched: true, row, index }] : [];
  });

const byHand = (column: ColumnId): NamedHeader => ({ column, language: 'en', canonical: false, notes: [] });

/** The columns of input that cells name. */
export const inputsNamed = (found: readonly Found[]): Set<ColumnId> =>
  new Set(found.map(({ name }) => name.column).filter((column) => !OUTPUT_COLUMNS.includes(column)));

/**
 * The rows of a header around the one at `best`, which names the most columns. Above it may stand what is
 * merged down over it, beside headings of groups; below it columns that stand under a heading, and a row of
 * hints.
 * @param rows the first of them is the worksheet's row `firstRow`
 * @param matched columns matched by hand, which may stand in any row of the header
 */
export function headerRowsAround(
  rows: Cells,
  best: number,
  firstRow: number,
  matched: MatchedTexts = NO_MATCHED_TEXTS
): HeaderRows {
  const read = (row: number): Found[] => readRow(rows[row] ?? [], firstRow + row, matched);
  const found = read(best);
  let [top, bottom] = [best, best];
  for (let row = best - 1; row >= Math.max(0, best - MOST_BESIDE); row--) {
    if ((rows[row] ?? []).every(isBlank)) break;
    const taken = mergedDown(rows, row, best, found, read(row));
    if (taken.length === 0) continue;
    found.push(...taken);
    top = row;
  }
  while (bottom < best + MOST_BESIDE) {
    const isOver = read(bottom + 1).length === 0 && isOfHeadings(rows[bottom + 1] ?? [], found);
    const over = isOver ? 1 : 0;
    const below = underHeadings(rows, bottom + over, found, read);
    if (below.length === 0) break;
    found.push(...below);
    bottom += 1 + over;
  }
  if (isHintRow(rows[bottom + 1] ?? [])) bottom++;
  return {
    top,
    bottom,
    found: found.filter((cell) => !cell.isMatched && !hasNameBelow(rows, cell, bottom, firstRow))
  };
}

/**
 * Columns that a row above names, over cells that are blank down to the header's row: they are merged, or
 * look so.
 */
function mergedDown(
  rows: Cells,
  row: number,
  best: number,
  found: readonly Found[],
  above: readonly Found[]
): Found[] {
  const known = inputsNamed(found.filter(({ isMatched }) => !isMatched));
  const isBlankBelow = ({ index }: Found): boolean =>
    rows.slice(row + 1, best + 1).every((cells) => isBlank(cells[index]));
  return above.filter((cell) => (cell.isMatched || !known.has(cell.name.column)) && isBlankBelow(cell));
}

/**
 * Columns that the row below names under blank cells and headings, where it says nothing of the columns
 * above.
 */
function underHeadings(
  rows: Cells,
  bottom: number,
  found: readonly Found[],
  read: (row: number) => Found[]
): Found[] {
  const below = rows[bottom + 1] ?? [];
  const names = read(bottom + 1);
  const isGroups = names.length > 0 && names.every(({ name }) => GROUPS.has(name.column));
  const isFew = names.length < 2 && !(isGroups && read(bottom + 2).length > 1);
  if (isFew) return [];
  const isKey = (index: number): boolean =>
    found.some((cell) => cell.index === index && KEYS.has(cell.name.column));
  const isHeading = (index: number): boolean =>
    found.every((cell) => cell.index !== index || GROUPS.has(cell.name.column)) ||
    (!isKey(index) && names.some((name) => name.index === index));
  return below.every((cell, index) => isBlank(cell) || (typeof cell === 'string' && isHeading(index)))
    ? names
    : [];
}

/** Whether a row that names nothing has nothing but headings, beside columns that are named already. */
const isOfHeadings = (cells: readonly Cell[], found: readonly Found[]): boolean =>
  cells.some((cell) => !isBlank(cell)) &&
  cells.every((cell, index) => isBlank(cell) || (typeof cell === 'string' && !isNamed(found, index)));

const isNamed = (found: readonly Found[], column: number): boolean =>
  found.some(({ index }) => index === column);

/** Whether a row only says how the cells below are to be filled in. */
function isHintRow(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length > 1 && filled.every((cell) => typeof cell === 'string' && isHint(cell));
}

/** Whether a cell is a heading: something else stands below it in the header. */
const hasNameBelow = (rows: Cells, { row, index }: Found, bottom: number, firstRow: number): boolean =>
  rows
    .slice(row - firstRow + 1, bottom + 1)
    .some((cells) => !isBlank(cells[index]) && !isHint(String(cells[index])));
