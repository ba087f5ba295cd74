import { columnLetters, MAX_COLUMNS } from '../../ranges';
import { ByteWindow } from '../zip/byteWindow';
import { RowScan } from './rowScan';
import { SheetStream } from './sheetStream';
import { XlsxError } from '../errors';
import { scanTag, Tag } from '../xml/xmlTags';
import { Packer, type Packed } from '../zip/zipWrite';

/**
 * A worksheet's part with its rows replaced by one empty cell per cell format, in the order of the formats,
 * from A1 along the rows.
 * @param formats how many cell formats there are
 */
export function sheetWithoutRows(part: string, next: () => Uint8Array | undefined, formats: number): Packed {
  const packer = new Packer();
  const window = new ByteWindow(part, next, (bytes) => {
    packer.bytes(bytes);
  });
  const stream = new SheetStream(window);
  const { start, end, isEmpty, prefix } = stream.readHead().sheetData;
  window.copyUpTo(start);
  packer.text(`<${prefix}sheetData>${formatRows(prefix, formats)}</${prefix}sheetData>`);
  window.replaceUpTo(end);
  const row = new RowScan();
  while (stream.nextRow(row)) window.replaceUpTo(row.end);
  if (!isEmpty) window.replaceUpTo(endOfTag(window, stream.position));
  stream.readTail();
  window.copyUpTo(window.bytes.length);
  return packer.finish();
}

/**
 * Where {@link sheetWithoutRows} puts the cell of a format.
 * @example
 * formatCell(16_385) // → { row: 1, column: 1 }
 */
export function formatCell(format: number): { row: number; column: number } {
  return { row: Math.floor(format / MAX_COLUMNS), column: format % MAX_COLUMNS };
}

function formatRows(prefix: string, formats: number): string {
  let rows = '';
  for (let format = 0; format < formats; format++) {
    const { row, column } = formatCell(format);
    if (column === 0) rows += `${row > 0 ? `</${prefix}row>` : ''}<${prefix}row r="${row + 1}">`;
    rows += `<${prefix}c r="${columnLetters(column)}${row + 1}" s="${format}"/>`;
  }
  return rows === '' ? '' : `${rows}</${prefix}row>`;
}

function endOfTag(window: ByteWindow, at: number): number {
  const end = scanTag(window.bytes, at, new Tag());
  if (end < 0) throw new XlsxError('damaged');
  return end;
}
