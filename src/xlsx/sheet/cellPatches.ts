import { cellName } from '../../ranges';
import { resultXml } from './cellXml';
import type { RowScan } from './rowScan';
import type { CellEdit, FormatIndex } from '../types';
import { asciiText, findAttribute, scanTag, skipElement, spells, Tag } from '../xml/xmlTags';

/** A change within a row: XML that replaces the bytes of a column's cell. */
export interface Action {
  start: number;
  end: number;
  column: number;
  xml: string;
}

const tag = new Tag();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Gives a cell of the scanned row another format, and leaves the rest of the cell as it is. */
export function formatActions(bytes: Uint8Array, row: RowScan, cell: number, format: FormatIndex): Action[] {
  const column = row.column[cell]!;
  scanTag(bytes, row.cellStart[cell]!, tag);
  const s = findAttribute(bytes, tag, 's');
  if (s >= 0) return [{ start: tag.valueStart[s]!, end: tag.valueEnd[s]!, column, xml: String(format) }];
  return [{ start: tag.nameEnd, end: tag.nameEnd, column, xml: ` s="${format}"` }];
}

/**
 * Gives a cell of the scanned row a new result. Its formula, if it has one, and its other attributes stay as
 * they are, except that `t` follows the result and `s` the format, if one is given.
 */
export function resultActions(
  bytes: Uint8Array,
  row: RowScan,
  cell: number,
  prefix: string,
  { column, value, format }: CellEdit
): Action[] {
  const { type, xml } = resultXml(prefix, value, cellName(row.index, column));
  const start = row.cellStart[cell]!;
  const text = `<${prefix}c${keptAttributes(bytes, start, format)}${type}>${formulaText(bytes, row.formula[cell]!)}${xml}</${prefix}c>`;
  return [{ start, end: row.cellEnd[cell]!, column, xml: text }];
}

function keptAttributes(bytes: Uint8Array, start: number, format: FormatIndex | undefined): string {
  scanTag(bytes, start, tag);
  let kept = format === undefined ? '' : ` s="${format}"`;
  for (let n = 0; n < tag.attributes; n++) {
    const name = tag.attributeStart[n]!;
    const isNamed = (other: string): boolean => spells(bytes, name, tag.attributeNameEnd[n]!, other);
    if (!isNamed('t') && !(isNamed('s') && format !== undefined))
      kept += ` ${asciiText(bytes, name, tag.valueEnd[n]! + 1)}`;
  }
  return kept;
}

/** The whole `<f>` element as written, `''` for a cell without a formula. */
function formulaText(bytes: Uint8Array, at: number): string {
  if (at < 0) return '';
  scanTag(bytes, at, tag);
  return decoder.decode(bytes.subarray(at, skipElement(bytes, tag)));
}
