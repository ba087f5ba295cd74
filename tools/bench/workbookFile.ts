import { closeSync, openSync, writeSync } from 'node:fs';
import { Zip, ZipDeflate, strToU8 } from 'fflate';
import { columnLetters } from '../../src/ranges';
import type { Cell } from '../../src/worksheet';
import { DEPARTMENT_HEADER, departmentRows } from './department';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The parts of the workbook other than its sheet and its shared strings. */
const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/>` +
    `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SPREADSHEET}.worksheet+xml"/>` +
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${SPREADSHEET}.sharedStrings+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Projects" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels':
    `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>` +
    `<Relationship Id="rId2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`
};

/** Writes the workbook of a department as Excel would, with shared strings, and streams it row by row. */
export function writeDepartment(path: string, rows: number): void {
  writeWorkbook(path, [DEPARTMENT_HEADER], departmentRows(rows));
}

/** Writes a workbook with one sheet, Projects. A cell `{ f }` is a formula without a result. */
export function writeWorkbook(
  path: string,
  head: Iterable<readonly SheetCell[]>,
  rows: Iterable<readonly SheetCell[]>
): void {
  const file = openSync(path, 'w');
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    writeSync(file, chunk);
  });
  const part = (name: string): ZipDeflate => {
    const entry = new ZipDeflate(name, { level: 1 });
    zip.add(entry);
    return entry;
  };
  for (const [name, xml] of Object.entries(PARTS)) part(name).push(strToU8(XML + xml), true);
  const strings = new Map<string, number>();
  const sheet = part('xl/worksheets/sheet1.xml');
  sheet.push(strToU8(`${XML}<worksheet xmlns="${MAIN}"><sheetData>`));
  let buffer = '';
  let number = 0;
  for (const source of [head, rows]) {
    for (const cells of source) {
      buffer += rowXml(cells, ++number, strings);
      if (buffer.length > 1 << 18) {
        sheet.push(strToU8(buffer));
        buffer = '';
      }
    }
  }
  sheet.push(strToU8(`${buffer}</sheetData></worksheet>`), true);
  const shared = part('xl/sharedStrings.xml');
  shared.push(strToU8(`${XML}<sst xmlns="${MAIN}" count="${strings.size}" uniqueCount="${strings.size}">`));
  for (const text of strings.keys())
    shared.push(strToU8(`<si><t xml:space="preserve">${escape(text)}</t></si>`));
  shared.push(strToU8('</sst>'), true);
  zip.end();
  closeSync(file);
}

export type SheetCell = Cell | { readonly f: string };

function rowXml(cells: readonly SheetCell[], number: number, strings: Map<string, number>): string {
  let xml = `<row r="${number}">`;
  cells.forEach((cell, column) => {
    if (cell === null || cell === undefined || cell === '') return;
    const ref = `${columnLetters(column)}${number}`;
    if (typeof cell === 'object') xml += `<c r="${ref}"><f>${escape(cell.f)}</f></c>`;
    else if (typeof cell === 'number') xml += `<c r="${ref}"><v>${cell}</v></c>`;
    else if (typeof cell === 'boolean') xml += `<c r="${ref}" t="b"><v>${Number(cell)}</v></c>`;
    else {
      const index = strings.get(cell) ?? strings.size;
      strings.set(cell, index);
      xml += `<c r="${ref}" t="s"><v>${index}</v></c>`;
    }
  });
  return `${xml}</row>`;
}
