import { HostError } from './errors';
import { cellRange, type CellRange } from '../../src/ranges';
import type { CellContent, HostSheet } from './workbook';

/** What the top left cell of an area holds. */
export function firstContent(sheet: HostSheet, area: CellRange): CellContent {
  const [[content = null] = []] = sheet.read(cellRange(area.row, area.column));
  return content;
}

/** What `Range.values` gives for a cell: a blank one is an empty text, an error its name. */
export function valueOf(content: CellContent): string | number | boolean {
  if (content === null) return '';
  if (typeof content !== 'object') return content;
  return valueOf('formula' in content ? content.value : content.error);
}

/** What `Range.formulas` gives: the formula, else the value. A text keeps no sign that it was typed with an apostrophe (OfficeDev/office-js#6687). */
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
 * The text a cell shows. Numbers only in formats whose text is certain; a cell too narrow to show it is not known here.
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
