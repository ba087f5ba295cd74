import type { CellValue, StoredCell } from '../../../src/xlsx';

/** Two calculations of one figure may differ in their last digits, by the order in which they add up. */
const NOISE = 1e-12;

/**
 * Errors that say nothing about what Excel works out: those that the grid shows for functions it does not know, and for structured
 * references, of which it knows some forms only.
 */
const isNoResult = (value: CellValue, formula: string): boolean =>
  value === '#NAME?' || (typeof value === 'string' && value.startsWith('#') && formula.includes('['));

/** Whether a cell of the file without a formula holds a value; an empty text is a blank. */
export function isSameValue({ value }: StoredCell, other: CellValue): boolean {
  return (value === '' ? null : value) === other;
}

/**
 * Whether the result that the file has for a formula can stay beside the grid's.
 * @param formula its text, `''` in a cell that another's formula fills
 */
export function isSameResult({ value }: StoredCell, other: CellValue, formula: string): boolean {
  if (typeof value === 'number' && typeof other === 'number') {
    return Math.abs(value - other) <= NOISE * Math.max(Math.abs(value), Math.abs(other));
  }
  return value === other || isNoResult(other, formula);
}
