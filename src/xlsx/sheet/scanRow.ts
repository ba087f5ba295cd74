import { cellName, MAX_COLUMNS, MAX_ROWS } from '../../ranges';
import { XlsxError } from '../errors';
import {
  asciiText,
  checkEnd,
  findAttribute,
  isNamed,
  nextTag,
  scanTag,
  skipElement,
  spells,
  Tag
} from '../xml/xmlTags';
import { scanPlainCell, scanPlainValue } from './plainCell';
import { CELL_TYPES, CellType, type RowScan } from './rowScan';

const tag = new Tag();

/**
 * Scans a whole row, from its start tag on (ECMA-376 Part 1 §18.3.1.73 and §18.3.1.4). A row without `r` gets
 * its number from its first cell with a reference, or else follows the row before; a cell without `r` follows
 * the cell before.
 * @param previous index of the row before, -1 for none
 * @returns the index after the row; -1 where the bytes end too early
 * @throws XlsxError `damaged`
 */
export function scanRow(bytes: Uint8Array, rowTag: Tag, previous: number, row: RowScan): number {
  readRowTag(bytes, rowTag, row);
  const end = row.isEmpty ? (row.end = row.tagEnd) : scanCells(bytes, rowTag.end, row);
  if (end < 0) return -1;
  if (row.index < 0) checkRow((row.index = previous + 1));
  if (row.index <= previous) row.isOrdered = false;
  return end;
}

/**
 * Scans only the last cell of a row that was scanned before, with its cells in order and without formulas.
 * @param length bytes of the whole row
 * @param lastLength bytes from the start of its last cell on
 * @returns like `scanRow`; 0 for a cell that is not plain enough to scan alone
 */
export function scanLastCell(
  bytes: Uint8Array,
  rowTag: Tag,
  row: RowScan,
  length: number,
  lastLength: number
): number {
  const end = rowTag.start + length;
  if (end > bytes.length) return -1;
  readRowTag(bytes, rowTag, row);
  const cellEnd = scanPlainCell(bytes, end - lastLength, row);
  if (cellEnd === 0) return 0;
  takeCell(row, -1, cellEnd);
  row.isLastOnly = true;
  return (row.end = end);
}

function readRowTag(bytes: Uint8Array, rowTag: Tag, row: RowScan): void {
  row.start = rowTag.start;
  row.tagEnd = rowTag.end;
  row.localStart = rowTag.localStart;
  row.nameEnd = rowTag.nameEnd;
  row.isEmpty = rowTag.isEmpty;
  row.isOrdered = true;
  row.hasFormulas = false;
  row.isLastOnly = false;
  row.cells = 0;
  const spans = findAttribute(bytes, rowTag, 'spans');
  row.spansStart = spans < 0 ? -1 : rowTag.valueStart[spans]!;
  row.spansEnd = spans < 0 ? -1 : rowTag.valueEnd[spans]!;
  const r = findAttribute(bytes, rowTag, 'r');
  row.index = r < 0 ? -1 : Number(asciiText(bytes, rowTag.valueStart[r]!, rowTag.valueEnd[r]!)) - 1;
  if (r >= 0) checkRow(row.index);
}

function checkRow(index: number): void {
  if (!Number.isInteger(index) || index < 0 || index >= MAX_ROWS) throw new XlsxError('damaged');
}

function scanCells(bytes: Uint8Array, from: number, row: RowScan): number {
  let last = -1;
  for (let at = from; ;) {
    const plain = scanPlainCell(bytes, at, row);
    if (plain > 0) {
      last = takeCell(row, last, (at = plain));
      continue;
    }
    const start = nextTag(bytes, at);
    if (start < 0) return -1;
    at = scanTag(bytes, start, tag);
    if (at < 0) return -1;
    if (tag.isEnd) {
      checkEnd(bytes, row.start, tag);
      return (row.end = at);
    }
    if (tag.nameEnd - tag.localStart !== 1 || bytes[tag.localStart] !== 0x63) {
      at = skipElement(bytes, tag);
    } else {
      at = scanCell(bytes, row, last);
      if (at >= 0) last = takeCell(row, last, at);
    }
    if (at < 0) return -1;
  }
}

/** Completes the row's next cell, which ends at `end`, and returns its column. */
function takeCell(row: RowScan, lastColumn: number, end: number): number {
  const column = row.column[row.cells]!;
  if (column <= lastColumn) row.isOrdered = false;
  row.cellEnd[row.cells++] = end;
  return column;
}

/** Scans the cell whose start tag is in `tag`, as the row's next. */
function scanCell(bytes: Uint8Array, row: RowScan, lastColumn: number): number {
  const n = row.cells;
  if (n === MAX_COLUMNS) throw new XlsxError('damaged');
  row.cellStart[n] = tag.start;
  row.column[n] = lastColumn + 1;
  row.type[n] = CellType.number;
  row.styleStart[n] = row.valueStart[n] = row.valueEnd[n] = row.formula[n] = -1;
  for (let a = 0; a < tag.attributes; a++) {
    const start = tag.attributeStart[a]!;
    if (tag.attributeNameEnd[a]! - start !== 1) continue;
    const name = bytes[start];
    if (name === 0x72) {
      row.column[n] = parseReference(bytes, tag.valueStart[a]!, tag.valueEnd[a]!, row);
    } else if (name === 0x73) {
      row.styleStart[n] = tag.valueStart[a]!;
      row.styleEnd[n] = tag.valueEnd[a]!;
    } else if (name === 0x74) {
      row.type[n] = parseType(bytes, tag.valueStart[a]!, tag.valueEnd[a]!);
    }
  }
  if (row.column[n] >= MAX_COLUMNS) throw new XlsxError('damaged');
  if (tag.isEmpty) return tag.end;
  const hasPrefix = tag.localStart > tag.start + 1;
  const end = hasPrefix ? 0 : scanPlainValue(bytes, tag.end, row, n);
  return end > 0 ? end : scanCellContent(bytes, row, n);
}

function scanCellContent(bytes: Uint8Array, row: RowScan, n: number): number {
  for (let at = tag.end; ;) {
    const start = nextTag(bytes, at);
    if (start < 0) return -1;
    at = scanTag(bytes, start, tag);
    if (at < 0) return at;
    if (tag.isEnd) {
      checkEnd(bytes, row.cellStart[n]!, tag);
      return at;
    }
    const length = tag.nameEnd - tag.localStart;
    const isValue = length === 1 && bytes[tag.localStart] === 0x76;
    const isInline = !isValue && length === 2 && isNamed(bytes, tag, 'is');
    if (length === 1 && bytes[tag.localStart] === 0x66) {
      row.formula[n] = start;
      row.hasFormulas = true;
    }
    if (tag.isEmpty) continue;
    const content = tag.end;
    at = skipElement(bytes, tag);
    if (at < 0) return -1;
    if (isValue || isInline) {
      row.valueStart[n] = content;
      row.valueEnd[n] = tag.start;
      if (isInline) row.type[n] = CellType.inline;
      else if (row.type[n] === CellType.inline) row.type[n] = CellType.text;
    }
  }
}

/**
 * The column of a reference such as `AB12`. Its row number must be the row's, and becomes the row's if it had
 * none.
 */
function parseReference(bytes: Uint8Array, start: number, end: number, row: RowScan): number {
  let column = 0;
  let i = start;
  for (; i < end; i++) {
    const letter = bytes[i]! & 0xdf;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  let number = 0;
  const digits = i;
  for (; i < end; i++) {
    const digit = bytes[i]! - 0x30;
    if (digit < 0 || digit > 9) break;
    number = number * 10 + digit;
  }
  if (i < end || i === digits || digits === start || digits > start + 3)
    throw new XlsxError('damaged', asciiText(bytes, start, Math.min(end, start + 20)));
  if (row.index < 0) checkRow((row.index = number - 1));
  else if (row.index !== number - 1) throw new XlsxError('damaged', cellName(row.index, column - 1));
  return column - 1;
}

function parseType(bytes: Uint8Array, start: number, end: number): number {
  for (const [name, type] of CELL_TYPES) if (spells(bytes, start, end, name)) return type;
  throw new XlsxError('damaged');
}
