import { strToU8, unzipSync, zipSync } from 'fflate';
import { type CellRange, cellRange, union } from '../../src/ranges';
import {
  type CellEdit,
  type CellValue,
  openWorkbook,
  type SheetEdits,
  type Workbook,
  XlsxError
} from '../../src/xlsx';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const SHEET = 'xl/worksheets/sheet1.xml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export type Parts = Record<string, string | Uint8Array>;

/** A worksheet's XML around the rows. */
export function worksheet(rows: string, around: { before?: string; after?: string } = {}): string {
  return `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${around.before ?? ''}<sheetData>${rows}</sheetData>${around.after ?? ''}</worksheet>`;
}

/** A relationships part; each entry is its type's last segment and its target. */
export function relationships(...entries: readonly (readonly [string, string])[]): string {
  const all = entries.map(
    ([type, target], i) =>
      `<Relationship Id="rId${i + 1}" Type="${type.includes(':') ? type : `${OFFICE}/${type}`}" Target="${target}"/>`
  );
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}">${all.join('')}</Relationships>`;
}

/** The content types of a workbook's parts; each entry is a part and its type in SpreadsheetML. */
export function contentTypes(...entries: readonly (readonly [string, string])[]): string {
  const overrides = entries.map(
    ([part, type]) =>
      `<Override PartName="${part}" ContentType="${type.includes('/') ? type : `application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml`}"/>`
  );
  return `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`;
}

export function workbookXml(sheets: string, before = ''): string {
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheets>${sheets}</sheets></workbook>`;
}

export function sst(...items: string[]): string {
  return `${DECLARATION}<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;
}

/** The parts of a workbook with one sheet, in the order in which Excel writes them. */
export function parts(sheetXml: string | Uint8Array, more: Parts = {}): Parts {
  return {
    '[Content_Types].xml': contentTypes(
      ['/xl/workbook.xml', 'sheet.main'],
      [`/${SHEET}`, 'worksheet'],
      ...['sharedStrings', 'styles']
        .filter((name) => `xl/${name}.xml` in more)
        .map((name) => [`/xl/${name}.xml`, name] as const)
    ),
    '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': workbookXml('<sheet name="Data" sheetId="1" r:id="rId1"/>'),
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml']
    ),
    [SHEET]: sheetXml,
    ...more
  };
}

export function zip(all: Parts): Uint8Array {
  const files = Object.entries(all).map(
    ([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content] as const
  );
  return zipSync(Object.fromEntries(files), { mtime: new Date('2020-02-03T04:05:06') });
}

/** A workbook with one sheet of the given rows. */
export function workbook(rows: string, more: Parts = {}): Uint8Array {
  return zip(parts(worksheet(rows), more));
}

/** All cells of a sheet that are not blank, by address. */
export function cellsOf(book: Workbook, sheet = book.sheets[0]!): Record<string, CellValue> {
  const cells: Record<string, CellValue> = {};
  book.readRows(sheet, (row, values) => {
    values.forEach((value, column) => {
      if (value !== null) cells[address(row, column)] = value;
    });
  });
  return cells;
}

/** The cells of the first sheet made of these rows. */
export function read(rows: string, more: Parts = {}): Record<string, CellValue> {
  return cellsOf(openWorkbook(workbook(rows, more)));
}

export function address(row: number, column: number): string {
  let name = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26))
    name = String.fromCharCode(65 + ((n - 1) % 26)) + name;
  return name + String(row + 1);
}

/** Edits by address, as the module wants them. */
export function editsOf(values: Record<string, CellValue>, more: Partial<SheetEdits> = {}): SheetEdits {
  const rows = new Map<number, CellEdit[]>();
  let range: CellRange | undefined;
  for (const [name, value] of Object.entries(values)) {
    const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(name)!;
    const column = Array.from(letters!).reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const row = Number(digits) - 1;
    rows.set(
      row,
      [...(rows.get(row) ?? []), { column, value }].sort((a, b) => a.column - b.column)
    );
    range = range ? union(range, cellRange(row, column)) : cellRange(row, column);
  }
  return { range: range ?? cellRange(0, 0, 0, 0), row: (index) => rows.get(index), ...more };
}

/**
 * The file with the edits made in its first (or the given) sheet. Who has read a sheet before knows where its
 * rows end, and must write the same.
 */
export function splice(file: Uint8Array, edits: SheetEdits, sheet = 0): Uint8Array {
  const outcome = spliced(openWorkbook(file), edits, sheet);
  const known = openWorkbook(file);
  if (canBeRead(known, sheet)) expect(spliced(known, edits, sheet)).toEqual(outcome);
  if (outcome instanceof Error) throw outcome;
  return outcome;
}

function spliced(book: Workbook, edits: SheetEdits, sheet: number): Uint8Array | Error {
  const chunks: Uint8Array[] = [];
  try {
    book.splice(book.sheets[sheet]!, edits, (chunk) => {
      chunks.push(chunk.slice());
    });
  } catch (error) {
    return error as Error;
  }
  return new Uint8Array(Buffer.concat(chunks));
}

function canBeRead(book: Workbook, sheet: number): boolean {
  try {
    book.facts(book.sheets[sheet]!);
    return true;
  } catch {
    return false;
  }
}

/** The rows of the sheet after the edits, as XML. */
export function splicedRows(rows: string, values: Record<string, CellValue>, more: Parts = {}): string {
  const xml = partText(splice(workbook(rows, more), editsOf(values)), SHEET);
  return /<sheetData>([^]*)<\/sheetData>/.exec(xml)![1]!;
}

export function partText(file: Uint8Array, part: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(unzipSync(file)[part]);
}

/** The code and detail of the error that the work ends in. */
export function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof XlsxError) return error.message;
    throw error;
  }
  return 'no error';
}
