import type { ColumnId } from '../../locales';
import { isBlank, type Cell, type Cells } from '../cells/cell';
import { GROUPS, OUTPUT_COLUMNS } from './columns';
import { readHeaderCell, type NamedHeader } from './headerCell';
import { isHint } from './headerNotes';

/** A cell that names a column. */
export interface Found {
  readonly name: NamedHeader;
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

export const readRow = (cells: readonly Cell[], row: number): Found[] =>
  cells.flatMap((cell, index) => {
    const name = readHeaderCell(cell);
    return name ? [{ name, row, index }] : [];
  });

/** The columns of input that cells name. */
export const inputsNamed = (found: readonly Found[]): Set<ColumnId> =>
  new Set(found.map(({ name }) => name.column).filter((column) => !OUTPUT_COLUMNS.includes(column)));

/**
 * The rows of a header around the one at `best`, which names the most columns. Above it may stand what is
 * merged down over it, beside headings of groups; below it columns that stand under a heading, and a row of
 * hints.
 * @param rows the first of them is the worksheet's row `firstRow`
 */
export function headerRowsAround(rows: Cells, best: number, firstRow: number): HeaderRows {
  const found = readRow(rows[best] ?? [], firstRow + best);
  let [top, bottom] = [best, best];
  for (let row = best - 1; row >= Math.max(0, best - MOST_BESIDE); row--) {
    if ((rows[row] ?? []).every(isBlank)) break;
    const taken = mergedDown(rows, row, best, found, firstRow);
    if (taken.length === 0) continue;
    found.push(...taken);
    top = row;
  }
  while (bottom < best + MOST_BESIDE) {
    const over = isOfHeadings(rows[bottom + 1] ?? [], found) ? 1 : 0;
    const below = underHeadings(rows, bottom + over, found, firstRow);
    if (below.length === 0) break;
    found.push(...below);
    bottom += 1 + over;
  }
  if (isHintRow(rows[bottom + 1] ?? [])) bottom++;
  return { top, bottom, found: found.filter((cell) => !hasNameBelow(rows, cell, bottom, firstRow)) };
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
  firstRow: number
): Found[] {
  const known = inputsNamed(found);
  const isBlankBelow = ({ index }: Found): boolean =>
    rows.slice(row + 1, best + 1).every((cells) => isBlank(cells[index]));
  return readRow(rows[row] ?? [], firstRow + row).filter(
    (cell) => !known.has(cell.name.column) && isBlankBelow(cell)
  );
}

/**
 * Columns that the row below names under blank cells and headings, where it says nothing of the columns
 * above.
 */
function underHeadings(rows: Cells, bottom: number, found: readonly Found[], firstRow: number): Found[] {
  const below = rows[bottom + 1] ?? [];
  const names = readRow(below, firstRow + bottom + 1);
  const isGroups = names.length > 0 && names.every(({ name }) => GROUPS.has(name.column));
  const isFew = names.length < 2 && !(isGroups && readRow(rows[bottom + 2] ?? [], 0).length > 1);
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

/** Whether a row below the header has nothing but headings, beside columns that are named already. */
const isOfHeadings = (cells: readonly Cell[], found: readonly Found[]): boolean =>
  cells.some((cell) => !isBlank(cell)) &&
  cells.every((cell, index) => isBlank(cell) || (typeof cell === 'string' && !isNamed(found, index))) &&
  readRow(cells, 0).length === 0;

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
