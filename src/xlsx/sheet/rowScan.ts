import { MAX_COLUMNS, MAX_ROWS, cellName } from '../../ranges';
import { XlsxError } from '../errors';
import {
  asciiText,
  EQUALS,
  findAttribute,
  GT,
  isNamed,
  LT,
  nextTag,
  QUOTE,
  scanTag,
  skipElement,
  SLASH,
  SPACE,
  spells,
  Tag
} from '../xml/xmlTags';

/** How a cell's value is stored: the `t` attribute (ECMA-376 Part 1 §18.18.11). */
export const CellType = { number: 0, shared: 1, text: 2, inline: 3, boolean: 4, error: 5, date: 6 } as const;

const TYPES: readonly (readonly [string, number])[] = [
  ['s', CellType.shared],
  ['n', CellType.number],
  ['str', CellType.text],
  ['inlineStr', CellType.inline],
  ['b', CellType.boolean],
  ['e', CellType.error],
  ['d', CellType.date]
];

/** A `<row>` and its cells as indexes into the bytes that were scanned. One object serves for all rows. */
export class RowScan {
  index = 0;
  /** Whether the row comes after the one before, and each of its cells after the one before. */
  isOrdered = true;
  isEmpty = false;
  hasFormulas = false;
  /** Whether only the row's last cell has been scanned. */
  isLastOnly = false;
  start = 0;
  tagEnd = 0;
  end = 0;
  /** The name with its prefix is [start + 1, nameEnd), the prefix with its colon [start + 1, localStart). */
  localStart = 0;
  nameEnd = 0;
  /** The value of `spans`; -1 without it. */
  spansStart = -1;
  spansEnd = -1;

  cells = 0;
  readonly column = new Int32Array(MAX_COLUMNS);
  readonly cellStart = new Int32Array(MAX_COLUMNS);
  readonly cellEnd = new Int32Array(MAX_COLUMNS);
  readonly type = new Uint8Array(MAX_COLUMNS);
  /** The value of `s`; -1 without it. */
  readonly styleStart = new Int32Array(MAX_COLUMNS);
  readonly styleEnd = new Int32Array(MAX_COLUMNS);
  /** The content of `<v>` or `<is>`; -1 without it. */
  readonly valueStart = new Int32Array(MAX_COLUMNS);
  readonly valueEnd = new Int32Array(MAX_COLUMNS);
  /** The `<f>` tag; -1 without it. */
  readonly formula = new Int32Array(MAX_COLUMNS);
}

const tag = new Tag();

/**
 * Scans the row whose start tag is `rowTag`, to its end (ECMA-376 Part 1 §18.3.1.73 and §18.3.1.4). A row without `r` follows
 * the one before, or is where its first cell with a reference says; a cell without `r` follows the cell before.
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
 * Scans the last cell only of a row that has been scanned before, and was found in order and without formulas.
 * @param length bytes of the whole row
 * @param lastLength bytes from the beginning of its last cell on
 * @returns as `scanRow`; 0 where the cell is not written so plainly that it can be told alone
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
    if (tag.isEnd) return (row.end = at);
    if (tag.nameEnd - tag.localStart !== 1 || bytes[tag.localStart] !== 0x63) {
      at = skipElement(bytes, tag);
    } else {
      at = scanCell(bytes, row, last);
      if (at >= 0) last = takeCell(row, last, at);
    }
    if (at < 0) return -1;
  }
}

/** Adds the cell in the row's next place, which ends at `end`, and returns its column. */
function takeCell(row: RowScan, lastColumn: number, end: number): number {
  const column = row.column[row.cells]!;
  if (column <= lastColumn) row.isOrdered = false;
  row.cellEnd[row.cells++] = end;
  return column;
}

/**
 * `<c r="…" s="…" t="…"><v>…</v></c>` to the letter, which is what nearly all cells are, or the same without style, type or
 * value: reading it without the general scanner takes half the time.
 * @returns the index after it; 0 where it is anything else
 */
function scanPlainCell(bytes: Uint8Array, at: number, row: RowScan): number {
  const n = row.cells;
  if (
    row.index < 0 ||
    bytes[at] !== LT ||
    bytes[at + 1] !== 0x63 ||
    !isAttribute(bytes, at + 2, 0x72) ||
    n === MAX_COLUMNS
  )
    return 0;
  let i = at + 6;
  let column = 0;
  for (; bytes[i]! >= 0x41 && bytes[i]! <= 0x5a; i++) column = column * 26 + bytes[i]! - 0x40;
  const letters = i - at - 6;
  let number = 0;
  for (; bytes[i]! >= 0x30 && bytes[i]! <= 0x39; i++) number = number * 10 + bytes[i]! - 0x30;
  if (letters < 1 || letters > 3 || column > MAX_COLUMNS || number !== row.index + 1 || bytes[i++] !== QUOTE)
    return 0;
  let style = -1;
  let styleEnd = -1;
  if (isAttribute(bytes, i, 0x73)) {
    style = i += 4;
    while (bytes[i]! >= 0x30 && bytes[i]! <= 0x39) i++;
    styleEnd = i;
    if (bytes[i++] !== QUOTE) return 0;
  }
  let type: number = CellType.number;
  if (isAttribute(bytes, i, 0x74)) {
    if (bytes[i + 5] !== QUOTE) return 0;
    type = PLAIN_TYPES[bytes[i + 4]!]! - 1;
    i += 6;
  }
  if (type < 0) return 0;
  row.cellStart[n] = at;
  row.column[n] = column - 1;
  row.type[n] = type;
  row.styleStart[n] = style;
  row.styleEnd[n] = styleEnd;
  row.valueStart[n] = row.valueEnd[n] = row.formula[n] = -1;
  if (bytes[i] === SLASH) return bytes[i + 1] === GT ? i + 2 : 0;
  return bytes[i] === GT ? scanPlainValue(bytes, i + 1, row, n) : 0;
}

/** Whether ` x="` stands at `at`, `name` being the letter x. */
const isAttribute = (bytes: Uint8Array, at: number, name: number): boolean =>
  bytes[at] === SPACE && bytes[at + 1] === name && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE;

/** By letter: 1 + the type that is written as this letter alone; 0 for none. */
const PLAIN_TYPES = new Uint8Array(256);
for (const [name, type] of TYPES) if (name.length === 1) PLAIN_TYPES[name.charCodeAt(0)] = type + 1;

/** Scans the cell whose start tag is in `tag` into the row's next place. */
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
  const end = scanPlainValue(bytes, tag.end, row, n);
  return end > 0 ? end : scanCellContent(bytes, row, n);
}

/**
 * `<v>…</v></c>` to the letter.
 * @returns the index after it; 0 where it is anything else
 */
function scanPlainValue(bytes: Uint8Array, from: number, row: RowScan, n: number): number {
  let i = from;
  if (bytes[i] !== 0x3c || bytes[i + 1] !== 0x76 || bytes[i + 2] !== 0x3e || row.type[n] === CellType.inline)
    return 0;
  const start = (i += 3);
  while (i < bytes.length && bytes[i] !== 0x3c) i++;
  if (
    i + 8 > bytes.length ||
    bytes[i + 1] !== 0x2f ||
    bytes[i + 2] !== 0x76 ||
    bytes[i + 3] !== 0x3e ||
    bytes[i + 4] !== 0x3c ||
    bytes[i + 5] !== 0x2f ||
    bytes[i + 6] !== 0x63 ||
    bytes[i + 7] !== 0x3e
  )
    return 0;
  row.valueStart[n] = start;
  row.valueEnd[n] = i;
  return i + 8;
}

function scanCellContent(bytes: Uint8Array, row: RowScan, n: number): number {
  for (let at = tag.end; ;) {
    const start = nextTag(bytes, at);
    if (start < 0) return -1;
    at = scanTag(bytes, start, tag);
    if (at < 0 || tag.isEnd) return at;
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

/** The column that a reference such as `AB12` names; its row must be the row's, and settles it where the row has no number. */
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
  for (const [name, type] of TYPES) if (spells(bytes, start, end, name)) return type;
  throw new XlsxError('damaged');
}
