import type { CellRange } from './types';

/** Excel's limits (ECMA-376 Part 1 §18.3.1.73 and §18.3.1.13). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** `0` → `A`, `26` → `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name;
}

/** `(0, 0)` → `A1`. */
export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/** `A1` for a range of one cell, `A1:B2` otherwise. */
export function rangeName(range: CellRange): string {
  const first = cellName(range.top, range.left);
  const last = cellName(range.bottom, range.right);
  return first === last ? first : `${first}:${last}`;
}

/** Ranges as an `sqref` (ECMA-376 Part 1 §18.18.76). */
export const rangesName = (ranges: readonly CellRange[]): string => ranges.map(rangeName).join(' ');

/** Reads an `sqref`; what is no range of cells is left out. */
export function parseRanges(text: string): CellRange[] {
  return text
    .trim()
    .split(/\s+/)
    .map(parseRange)
    .filter((range) => range !== null);
}

/** Reads `B3`, `B3:D9`, also with `$`; `null` when the text is no such reference or lies outside of a sheet. */
export function parseRange(text: string): CellRange | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text.trim());
  if (!match) return null;
  const left = columnIndex(match[1]!);
  const top = Number(match[2]) - 1;
  const right = match[3] === undefined ? left : columnIndex(match[3]);
  const bottom = match[4] === undefined ? top : Number(match[4]) - 1;
  if (top < 0 || left > right || top > bottom || right >= MAX_COLUMNS || bottom >= MAX_ROWS) return null;
  return { top, left, bottom, right };
}

export function contains(range: CellRange, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

export function overlaps(a: CellRange, b: CellRange): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** The smallest range that includes both. */
export function union(a: CellRange | null, b: CellRange): CellRange {
  if (a === null) return { ...b };
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right)
  };
}

/** The column of its letters, counted from 0. */
export function columnIndex(letters: string): number {
  let n = 0;
  for (const letter of letters.toUpperCase()) n = n * 26 + letter.charCodeAt(0) - 64;
  return n - 1;
}
