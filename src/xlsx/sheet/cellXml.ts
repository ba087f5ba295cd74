import { cellName, rangeName } from '../../ranges';
import { XlsxError } from '../errors';
import { encodeText, needsSpacePreserved } from '../xml/texts';
import type { CellValue, NewFormula } from '../types';

/** Most UTF-16 units in a cell ("Excel specifications and limits", support.microsoft.com). */
const LONGEST_TEXT = 32_767;

/**
 * A cell as XML. Text is written as an inline string (ECMA-376 Part 1 §18.3.1.53), so no other part changes
 * and nothing in it can become a formula; a number as the shortest text that parses to the same double.
 * @param prefix of the sheet's elements, with its colon
 * @param style the value of `s`, `''` for none
 * @throws XlsxError `cannotSplice` for a value that no cell can hold
 */
export function cellXml(
  prefix: string,
  row: number,
  column: number,
  style: string,
  value: CellValue
): string {
  const name = cellName(row, column);
  const open = `<${prefix}c r="${name}"${style === '' ? '' : ` s="${style}"`}`;
  const close = `</${prefix}c>`;
  if (value === null) return `${open}/>`;
  if (typeof value === 'boolean') return `${open} t="b"><${prefix}v>${value ? 1 : 0}</${prefix}v>${close}`;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new XlsxError('cannotSplice', name);
    return `${open}><${prefix}v>${value}</${prefix}v>${close}`;
  }
  if (value.length > LONGEST_TEXT) throw new XlsxError('cannotSplice', name);
  const space = needsSpacePreserved(value) ? ' xml:space="preserve"' : '';
  return `${open} t="inlineStr"><${prefix}is><${prefix}t${space}>${encodeText(value)}</${prefix}t></${prefix}is>${close}`;
}

const ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#UNKNOWN!',
  '#BUSY!',
  '#PYTHON!',
  '#EXTERNAL!'
]);

/** Whether a formula's text result is an error value (ECMA-376 Part 1 §18.17.3, and Excel's newer ones). */
const isErrorText = (value: CellValue): boolean => typeof value === 'string' && ERRORS.has(value);

/**
 * A formula's result as the cell's `t` attribute, with a leading space, and its `<v>`.
 * @param cell the address for the error
 * @throws XlsxError `cannotSplice`
 */
export function resultXml(prefix: string, value: CellValue, cell: string): { type: string; xml: string } {
  if (value === null) return { type: '', xml: '' };
  if (
    (typeof value === 'number' && !Number.isFinite(value)) ||
    (typeof value === 'string' && value.length > LONGEST_TEXT)
  ) {
    throw new XlsxError('cannotSplice', cell);
  }
  const text = typeof value === 'string' ? encodeText(value) : String(Number(value));
  const type =
    typeof value === 'number'
      ? ''
      : typeof value === 'boolean'
        ? ' t="b"'
        : isErrorText(value)
          ? ' t="e"'
          : ' t="str"';
  const space = typeof value === 'string' && needsSpacePreserved(value) ? ' xml:space="preserve"' : '';
  return { type, xml: `<${prefix}v${space}>${text}</${prefix}v>` };
}

/**
 * A cell with a formula as XML (CT_CellFormula, ECMA-376 Part 1 §18.3.1.40).
 * @param mark the `cm` of formulas that spill; `''` for none, which makes it an array formula that does not
 * spill
 */
export function formulaXml(
  prefix: string,
  row: number,
  column: number,
  style: string,
  { text, spill }: NewFormula,
  value: CellValue,
  mark: string
): string {
  const name = cellName(row, column);
  const { type, xml } = resultXml(prefix, value, name);
  const array = spill === undefined ? '' : ` t="array" ref="${rangeName(spill)}"`;
  const metadata = spill === undefined || mark === '' ? '' : ` cm="${mark}"`;
  return `<${prefix}c r="${name}"${style === '' ? '' : ` s="${style}"`}${type}${metadata}><${prefix}f${array}>${encodeText(text)}</${prefix}f>${xml}</${prefix}c>`;
}
