import { readWorkbook } from '../../src/cli/workbookSource';
import { nodeCodec } from '../../src/cli/nodeCodec';
import { cellName } from '../../src/ranges';
import { openWorkbook, type CellValue } from '../../src/xlsx';
import { PackageParts } from '../../src/xlsx/package/packageParts';
import { readStyleLists, type StyleLists } from '../../src/xlsx/styles/styleLists';
import { readArchive, type ZipEntry } from '../../src/xlsx/zip/zipRead';
import { judgeTwice, type Written } from './judgeTwice';

/**
 * Judges a workbook as the command line does, and checks what is promised: it ends in results or in one clear
 * sentence; what is written differs in the sheet of projects, its tables, the calculation chain and the list
 * of cell formats only, to which some are added;
 * every cell of the user's reads as before; a second time nothing changes.
 * @throws Error where a promise is not kept, or what has crashed
 */
export function judgeWorkbook(bytes: Uint8Array): void {
  judgeTwice(readWorkbook, bytes, (written) => {
    comparePackages(bytes, written);
    compareCells(bytes, written);
  });
}

/** Parts that may differ: ECMA-376 Part 1 lets them have any name, and these are the ones of the inputs. */
const MAY_DIFFER = /^xl\/(?:tables\/.*|calcChain|styles)\.xml$/i;

function comparePackages(before: Uint8Array, { source, bytes }: Written): void {
  const sheet = openWorkbook(before).sheets.find(({ name }) => name === source.evaluation.sheet.name);
  const [old, fresh] = [entriesOf(before), entriesOf(bytes)];
  if (old.length !== fresh.length) throw new Error('the number of parts differs');
  old.forEach((entry, i) => {
    const { name } = entry;
    const mayDiffer =
      name.replace(/\\/g, '/').toLowerCase() === sheet?.part.toLowerCase() || MAY_DIFFER.test(name);
    const other = fresh[i];
    if (name !== other?.name) throw new Error(`${name} has another name`);
    if (!mayDiffer && !isSame(entry, other)) throw new Error(`${name} differs`);
    if (/^xl\/styles\.xml$/i.test(name) && !isSame(entry, other)) compareFormats(before, bytes, name);
  });
}

/** Formats that there were keep their place and what they say; other lists of the part stay as they are. */
function compareFormats(before: Uint8Array, after: Uint8Array, part: string): void {
  const [old, fresh] = [before, after].map((bytes) =>
    readStyleLists(new PackageParts(readArchive(bytes)).content(part))
  ) as [StyleLists, StyleLists];
  for (const [name, { items }] of old.lists) {
    const now = fresh.lists.get(name)?.items ?? [];
    const isKept = items.every((item, i) => item === now[i]);
    if (!isKept || (name !== 'cellXfs' && now.length !== items.length)) throw new Error(`${name} differs`);
  }
}

interface PackedEntry extends Pick<ZipEntry, 'name' | 'size' | 'crc' | 'method'> {
  readonly packed: Uint8Array;
}

/** As they are packed: what nobody reads may be damaged, and stays as it is. */
function entriesOf(bytes: Uint8Array): PackedEntry[] {
  return readArchive(bytes).entries.map(({ name, size, crc, method, dataStart, dataEnd }) => ({
    name,
    size,
    crc,
    method,
    packed: bytes.subarray(dataStart, dataEnd)
  }));
}

const isSame = (one: PackedEntry, other: PackedEntry): boolean =>
  one.size === other.size &&
  one.crc === other.crc &&
  one.method === other.method &&
  Buffer.compare(one.packed, other.packed) === 0;

/** Other sheets are the same byte for byte. */
function compareCells(before: Uint8Array, { source, bytes }: Written): void {
  const { evaluation, files } = source;
  const place = files[0]?.sheets[0]?.place;
  const { name, header } = evaluation.sheet;
  const [old, fresh] = [cellsOf(before, name), cellsOf(bytes, name)];
  for (const address of new Set([...old.keys(), ...fresh.keys()])) {
    const [row = 0, column = 0] = address.split(',').map(Number);
    const isOurs = row >= header.row && place?.columns.includes(column);
    if (!isOurs && old.get(address) !== fresh.get(address))
      throw new Error(`${name}!${cellName(row, column)} reads otherwise`);
  }
}

/** The cells of a worksheet by `row,column`. */
function cellsOf(bytes: Uint8Array, name: string): Map<string, CellValue> {
  const workbook = openWorkbook(bytes, nodeCodec);
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`the sheet ${name} is gone`);
  const cells = new Map<string, CellValue>();
  workbook.readRows(sheet, (row, values) => {
    values.forEach((value, column) => {
      if (value !== null) cells.set(`${row},${column}`, value);
    });
  });
  return cells;
}
