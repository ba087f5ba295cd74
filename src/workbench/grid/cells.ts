import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import type { CellContent, CellError } from '../host';

/** Excel's error values (Excel.RangeValueType.error). */
const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#SPILL!', '#CALC!', '#BUSY!', '#CONNECT!', '#BLOCKED!']);

/** What a cell of Univer shows: its value without its formula. */
export function valueOf(cell: Nullable<ICellData>): string | number | boolean | CellError | null {
  if (!cell) return null;
  // Rich text ends in a paragraph mark and one of the document.
  if (cell.p) return cell.p.body?.dataStream.replace(/\r?\n$/, '').replace(/\r/g, '\n') || null;
  const { v, t } = cell;
  if (v === null || v === undefined || v === '') return null;
  if (t === CellValueType.BOOLEAN || typeof v === 'boolean') return typeof v === 'string' ? /^(1|true)$/i.test(v) : Boolean(v);
  if (t === CellValueType.NUMBER && typeof v === 'string' && v.trim() !== '' && Number.isFinite(Number(v))) return Number(v);
  if (typeof v === 'string' && t !== CellValueType.FORCE_STRING && ERRORS.has(v)) return { error: v };
  return t === CellValueType.STRING || t === CellValueType.FORCE_STRING ? String(v) : v;
}

/** A cell of Univer as the executor knows it. */
export function contentOf(cell: Nullable<ICellData>, formula: Nullable<string>): CellContent {
  const value = valueOf(cell);
  return formula ? { formula, value: value ?? '' } : value;
}

/** A content as Univer takes it: nothing of the cell's old content stays, its format does. */
export function cellWith(content: CellContent): ICellData {
  const blank = { v: null, t: null, f: null, si: null, p: null };
  if (content === null) return blank;
  if (typeof content === 'string') return { ...blank, v: content, t: CellValueType.STRING };
  if (typeof content === 'number') return { ...blank, v: content, t: CellValueType.NUMBER };
  if (typeof content === 'boolean') return { ...blank, v: content ? 1 : 0, t: CellValueType.BOOLEAN };
  if ('formula' in content) return { ...blank, f: content.formula };
  return { ...blank, v: content.error, t: CellValueType.STRING };
}
