import { parseRange, rangeName, union } from '../../ranges';
import type { Patch } from '../xml/patches';
import type { SheetHead } from './sheetStream';
import { viewPatches } from './sheetViews';
import type { SheetEdits } from '../types';
import { asciiText } from '../xml/xmlTags';

/**
 * Patches before a sheet's rows: the dimension grows to include the edits, and views and columns get their
 * looks.
 */
export function headPatches(
  bytes: Uint8Array,
  head: SheetHead,
  edits: SheetEdits
): { dimension: Patch[]; looks: Patch[] } {
  const { views, viewsAt, sheetData } = head;
  return {
    dimension: dimensionPatch(bytes, head, edits),
    looks: [
      ...viewPatches(views, edits.view ?? {}, viewsAt, sheetData.prefix),
      ...widthPatches(head, edits.columnWidths)
    ]
  };
}

/** CT_SheetDimension, ECMA-376 Part 1 §18.3.1.35. */
function dimensionPatch(bytes: Uint8Array, { dimension }: SheetHead, { range }: SheetEdits): Patch[] {
  if (dimension === undefined || range.rows === 0) return [];
  const old = parseRange(asciiText(bytes, dimension.start, dimension.end));
  if (!old) return [];
  const wide = rangeName(union(old, range));
  return wide === rangeName(old) ? [] : [{ start: dimension.start, end: dimension.end, text: wide }];
}

/**
 * `<col>` elements stay in ascending order (§18.3.1.13), and `<cols>` comes right before the rows
 * (§18.3.1.99).
 */
function widthPatches(
  { cols, sheetData }: SheetHead,
  widths: ReadonlyMap<number, number> = new Map()
): Patch[] {
  const { prefix } = sheetData;
  const entries = cols?.entries ?? [];
  const missing = [...widths]
    .filter(([column]) => !entries.some(({ first, last }) => first <= column && column <= last))
    .sort(([a], [b]) => a - b)
    .map(([column, width]) => ({
      column,
      text: `<${prefix}col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`
    }));
  if (missing.length === 0) return [];
  if (cols === undefined || cols.isEmpty) {
    const text = `<${prefix}cols>${missing.map((col) => col.text).join('')}</${prefix}cols>`;
    return [
      cols === undefined
        ? { start: sheetData.start, end: sheetData.start, text }
        : { start: cols.start, end: cols.end, text }
    ];
  }
  return missing.map(({ column, text }) => {
    const at = entries.find(({ first }) => first > column)?.start ?? cols.endTag;
    return { start: at, end: at, text };
  });
}
