import type { CellValue, StoredCell } from '../../../src/xlsx';

/** Two calculations of one figure can differ in the last digits if they add up in a different order. */
const NOISE = 1e-12;

/**
 * Errors that Excel would not show: the grid's, for functions it doesn't have and for structured references,
 * which it supports only in part.
 */
const isNoResult = (value: CellValue, formula: string): boolean =>
  value === '#NAME?' || (typeof value === 'string' && value.startsWith('#') && formula.includes('['));

/** Whether a cell in the file without a formula has a value; empty text counts as blank. */
export function isSameValue({ value }: StoredCell, other: CellValue): boolean {
  return (value === '' ? null : value) === other;
}

/**
 * Whether a formula's result in the file can stay, given the grid's.
 * @param formula its text; `''` in a cell that another cell's formula fills
 */
export function isSameResult({ value }: StoredCell, other: CellValue, formula: string): boolean {
  if (typeof value === 'number' && typeof other === 'number') {
    return Math.abs(value - other) <= NOISE * Math.max(Math.abs(value), Math.abs(other));
  }
  return value === other || isNoResult(other, formula);
}
