import { type CellRange, columnsOf, intersection, rowsOf } from '../../src/ranges';
import { DEFAULT_STYLE, type HostSheet } from './workbook';

/**
 * The smallest part of an area with all of its cells that have content, or content or a format; null if none
 * do.
 */
export function usedWithin(sheet: HostSheet, within: CellRange, valuesOnly: boolean): CellRange | null {
  const all = sheet.used(valuesOnly);
  const here = all && intersection(within, all);
  if (!here) return null;
  const isUsed = (cells: CellRange): boolean =>
    sheet.read(cells).some((row) => row.some((content) => content !== null)) ||
    (!valuesOnly && [...sheet.stylesIn(cells)].some((style) => style !== DEFAULT_STYLE));
  const rows = trimmed(here.rows, (i) => isUsed(rowsOf(here, i, 1)));
  if (!rows) return null;
  const between = rowsOf(here, rows.first, rows.count);
  const columns = trimmed(here.columns, (i) => isUsed(columnsOf(between, i, 1)));
  return columns && columnsOf(between, columns.first, columns.count);
}

/** What is left of some rows or columns without the unused ones at both ends. */
function trimmed(count: number, isUsed: (index: number) => boolean): { first: number; count: number } | null {
  let first = 0;
  while (first < count && !isUsed(first)) first += 1;
  if (first === count) return null;
  let last = count - 1;
  while (!isUsed(last)) last -= 1;
  return { first, count: last - first + 1 };
}
