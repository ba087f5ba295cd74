import type { CellValue, StoredCell } from '../../xlsx';

/** Two calculations of one figure may differ in their last digits, by the order in which they add up. */
const NOISE = 1e-12;

/** What the grid shows for functions that it does not know: it says nothing about what Excel works out. */
const UNKNOWN_FUNCTION = '#NAME?';

/** Whether a cell of the file without a formula holds a value; an empty text is a blank. */
export function isSameValue({ value }: StoredCell, other: CellValue): boolean {
  return (value === '' ? null : value) === other;
}

/** Whether the result that the file has for a formula can stay beside the grid's. */
export function isSameResult({ value }: StoredCell, other: CellValue): boolean {
  if (typeof value === 'number' && typeof other === 'number') {
    return Math.abs(value - other) <= NOISE * Math.max(Math.abs(value), Math.abs(other));
  }
  return other === UNKNOWN_FUNCTION || value === other;
}
