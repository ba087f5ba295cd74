import { cellValue, type ValueContext } from './cellValue';
import type { RowScan } from './rowScan';
import type { CellValue } from '../types';

/**
 * The values of a row's cells up to its last one before the column `end`, by column; `null` where blank.
 * @throws XlsxError `damaged` also for a value behind that, which would be spliced beside
 */
export function rowValues(bytes: Uint8Array, row: RowScan, end: number, values: ValueContext): CellValue[] {
  const count = row.cells;
  let width = 0;
  for (let n = 0; n < count; n++) if (row.column[n]! < end) width = Math.max(width, row.column[n]! + 1);
  const cells = new Array<CellValue>(width).fill(null);
  for (let n = 0; n < count; n++) {
    const value = cellValue(bytes, row, n, values);
    if (row.column[n]! < end) cells[row.column[n]!] = value;
  }
  return cells;
}

/**
 * The column of the row's last cell that is neither blank nor a text of white space; -1 where there is none.
 */
export function lastFilled(bytes: Uint8Array, row: RowScan, values: ValueContext): number {
  let last = -1;
  for (let n = row.cells - 1; n >= 0; n--) {
    const column = row.column[n]!;
    if (column <= last) continue;
    if (row.valueStart[n]! >= row.valueEnd[n]!) continue;
    const value = cellValue(bytes, row, n, values);
    if (value === null || (typeof value === 'string' && value.trim() === '')) continue;
    if (row.isOrdered) return column;
    last = column;
  }
  return last;
}
