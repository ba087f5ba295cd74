import { HostError } from './errors';
import { cellRange, type CellRange } from '../../src/ranges';
import type { CellContent, HostSheet } from './workbook';

/** The content of an area's top left cell. */
export function firstContent(sheet: HostSheet, area: CellRange): CellContent {
  const [[content = null] = []] = sheet.read(cellRange(area.row, area.column));
  return content;
}

/** What `Range.values` gives for a cell: empty text for a blank one, its name for an error. */
export function valueOf(content: CellContent): string | number | boolean {
  if (content === null) return '';
  if (typeof content !== 'object') return content;
  return valueOf('formula' in content ? content.value : content.error);
}

/**
 * What `Range.formulas` gives: the formula, else the value. Text doesn't show that it was entered with an
 * apostrophe (OfficeDev/office-js#6687).
 */
export const formulaOf = (content: CellContent): string | number | boolean =>
  content !== null && typeof content === 'object' && 'formula' in content
    ? content.formula
    : valueOf(content);

/** `Excel.RangeValueType` of a cell. */
export function valueTypeOf(content: CellContent): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (content === null) return 'Empty';
  if (typeof content === 'object') return 'formula' in content ? valueTypeOf(content.value) : 'Error';
  return typeof content === 'string' ? 'String' : typeof content === 'number' ? 'Double' : 'Boolean';
}

/**
 * The text that a cell shows, for numbers only in formats whose text is certain. Too narrow cells are not
 * taken into account.
 * @throws NotImplemented for any other number format.
 */
export function textOf(content: CellContent, numberFormat: string): string {
  const value = valueOf(content);
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (numberFormat === 'General' || numberFormat === '@') return String(value);
  if (numberFormat === '0%') return `${Math.round(value * 100)}%`;
  const decimals = /^0(?:\.(0+))?$/.exec(numberFormat);
  if (decimals) return value.toFixed(decimals[1]?.length ?? 0);
  throw new HostError('NotImplemented', `the text of a number in the format ${numberFormat}`);
}
