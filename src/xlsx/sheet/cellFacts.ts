import { CellType, type RowScan } from './rowScan';
import type { CellValue } from '../types';

/**
 * Puts `value` where a formula has no stored result, which is another thing than the empty text that a
 * formula gives.
 */
export function markUncalculated(row: RowScan, cells: CellValue[], value: CellValue): void {
  for (let n = 0; n < row.cells; n++) {
    if (row.formula[n]! < 0 || row.column[n]! >= cells.length) continue;
    const isEmpty = row.valueStart[n]! >= row.valueEnd[n]!;
    if (row.valueStart[n]! < 0 || (isEmpty && row.type[n] === CellType.number)) cells[row.column[n]!] = value;
  }
}

/**
 * The number formats of a row's cells in `columns`, by the codes of styles; undefined where all are General.
 */
export function numberFormats(
  bytes: Uint8Array,
  row: RowScan,
  columns: readonly number[],
  codes: readonly (string | undefined)[]
): (string | undefined)[] | undefined {
  let formats: (string | undefined)[] | undefined;
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i]!;
    let n = Math.min(column, row.cells - 1);
    while (n >= 0 && row.column[n]! > column) n--;
    if (row.column[n] !== column) n = row.isOrdered ? -1 : row.column.subarray(0, row.cells).indexOf(column);
    if (n < 0 || row.type[n] !== CellType.number) continue;
    const code = codes[styleAt(bytes, row.styleStart[n]!, row.styleEnd[n]!)];
    if (code === undefined) continue;
    formats ??= [];
    formats[i] = code;
  }
  return formats;
}

function styleAt(bytes: Uint8Array, start: number, end: number): number {
  let style = 0;
  for (let at = Math.max(start, 0); at < end; at++) style = style * 10 + bytes[at]! - 0x30;
  return style;
}
