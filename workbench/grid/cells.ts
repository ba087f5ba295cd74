import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { gridValue } from '../file';
import type { CellContent, CellError } from '../host';

/** Excel's error values (Excel.RangeValueType.error). */
const ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#CONNECT!',
  '#BLOCKED!'
]);

/** What a Univer cell shows: its value without its formula. */
function valueOf(cell: Nullable<ICellData>): string | number | boolean | CellError | null {
  const value = gridValue(cell ?? null);
  // Text that was entered with an apostrophe is not an error.
  return typeof value === 'string' && ERRORS.has(value) && cell?.t !== CellValueType.FORCE_STRING
    ? { error: value }
    : value;
}

/** A Univer cell in the host's form. */
export function contentOf(cell: Nullable<ICellData>, formula: Nullable<string>): CellContent {
  const value = valueOf(cell);
  return formula ? { formula, value: value ?? '' } : value;
}

/** Content as Univer takes it, which replaces the cell's old content but not its format. */
export function cellWith(content: CellContent): ICellData {
  const blank = { v: null, t: null, f: null, si: null, p: null };
  if (content === null) return blank;
  if (typeof content === 'string') return { ...blank, v: content, t: CellValueType.STRING };
  if (typeof content === 'number') return { ...blank, v: content, t: CellValueType.NUMBER };
  if (typeof content === 'boolean') return { ...blank, v: content ? 1 : 0, t: CellValueType.BOOLEAN };
  if ('formula' in content) return { ...blank, f: content.formula };
  return { ...blank, v: content.error, t: CellValueType.STRING };
}
