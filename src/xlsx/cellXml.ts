import { XlsxError } from './errors';
import { cellName } from './refs';
import { encodeText, needsSpacePreserved } from './texts';
import type { CellValue } from './types';

/** UTF-16 units in a cell (Excel specifications and limits). */
const LONGEST_TEXT = 32_767;

/**
 * A cell as XML. Text goes in as an inline string (ECMA-376 Part 1 §18.3.1.53), so that no other part changes and nothing
 * in it can become a formula; a number as the shortest text that reads back as the same double.
 * @param prefix of the sheet's elements, with its colon
 * @param style the value of `s`, `''` for none
 * @throws XlsxError `cannotSplice` where a cell cannot hold the value
 */
export function cellXml(prefix: string, row: number, column: number, style: string, value: CellValue): string {
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
