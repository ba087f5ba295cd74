import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read as readByOthers, type CellObject } from '@e965/xlsx';
import { strFromU8 } from 'fflate';
import { cellRange } from '../../../src/ranges';
import type { GridCell, GridLook, GridRow, GridSheet } from '../../../src/sheetModel';
import {
  openWorkbook,
  packageContents,
  writeOwnSheet,
  type CellEdit,
  type CellValue
} from '../../../src/xlsx';
import { changeNamesAndPart } from '../../../src/xlsx/package/addSheet';
import { xlsx } from '../../cli/workbooks';

const PLAIN: GridLook = { align: 'left', vertical: 'top', wraps: true, numberFormat: '@' };
const LOUD: GridLook = { ...PLAIN, size: 14, isBold: true, color: 'FFFFFF', fill: '1F4E79', lines: 'around' };
const cell = (value: string | number, look = PLAIN): GridCell => ({ value, look });
const row = (...values: (string | number)[]): GridRow => ({
  height: 20,
  cells: values.map((value) => cell(value))
});
const blank: GridRow = { height: 10, cells: [] };

function sheetOf(rows: readonly GridRow[], more: Partial<GridSheet['grid']> = {}): GridSheet {
  return {
    mark: '_ITSS.Test',
    name: 'Test, one',
    frozen: { rows: 0, columns: 0 },
    print: {
      orientation: 'portrait',
      titleRows: 0,
      pagesWide: 1,
      scale: 90,
      isCentered: true,
      margins: { left: 0.5, right: 0.5, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 },
      header: { left: '', center: '', right: '' },
      footer: { left: 'A && B', center: '', right: '&P of &N' }
    },
    grid: {
      titles: ['Title', '題'],
      widths: [20, 10, 10],
      rows,
      merges: [],
      conditionalFormats: [],
      pageBreaks: [],
      ...more
    }
  };
}

const TITLE: GridRow = { height: 30, cells: [cell('Title', LOUD), cell('', LOUD), cell('', LOUD)] };
const LONG = sheetOf([TITLE, blank, row('a', 1, 2), row('b', 3, 4), row('c', 5, 6)], {
  merges: [cellRange(0, 0, 1, 3)],
  conditionalFormats: [
    { kind: 'dataBar', range: cellRange(2, 1, 3, 1), color: '5B9BD5' },
    { kind: 'colorScale', range: cellRange(2, 2, 3, 1), lowest: 'FFFFFF', highest: '5B9BD5' }
  ],
  pageBreaks: [3]
});
const SHORT = sheetOf([TITLE, blank, row('z', 9, 9)]);

/** With a styles part, to which looks can be added. */
const department = xlsx({ name: 'Projects', rows: [['mine'], ['=1+1']], formats: { A1: '0.0' } });
const write = (bytes: Uint8Array, model = LONG): Uint8Array => writeOwnSheet(bytes, model, []);
const sheetXml = (bytes: Uint8Array, number = 2): string =>
  strFromU8(packageContents(bytes).find(({ name }) => name === `xl/worksheets/sheet${number}.xml`)!.content);
const changed = (bytes: Uint8Array, change: (xml: string) => string): Uint8Array =>
  changeNamesAndPart(bytes, [], {
    part: 'xl/worksheets/sheet2.xml',
    change: () => new TextEncoder().encode(change(sheetXml(bytes)))
  });

function rowsOf(bytes: Uint8Array, name = LONG.name): CellValue[][] {
  const book = openWorkbook(bytes);
  const rows: CellValue[][] = [];
  book.readRows(
    book.sheets.find((one) => one.name === name)!,
    (index, cells) => {
      while (rows.length < index) rows.push([]);
      rows.push(cells);
    }
  );
  return rows;
}

/** A workbook with cells of the sheet changed, as its user would. */
function typed(bytes: Uint8Array, rows: Readonly<Record<number, CellEdit[]>>): Uint8Array {
  const book = openWorkbook(bytes);
  const chunks: Uint8Array[] = [];
  book.splice(book.sheets[1]!, { range: cellRange(0, 0, 50, 20), row: (at) => rows[at] }, (chunk) =>
    chunks.push(chunk)
  );
  return Buffer.concat(chunks);
}

const namesOf = (bytes: Uint8Array): string[][] =>
  openWorkbook(bytes)
    .definedNames()
    .map(({ name, formula }) => [name, formula]);

describe('a sheet with a form', () => {
  test('is written behind the others, which stay as they are', () => {
    const bytes = write(department);
    expect(sheetXml(bytes, 1)).toBe(sheetXml(department, 1));
    expect(rowsOf(bytes)).toEqual([['Title', null, null], [], ['a', 1, 2], ['b', 3, 4], ['c', 5, 6]]);
    expect(namesOf(bytes)).toEqual([
      ['_ITSS.Test', `'Test, one'!$A$1:$C$1,'Test, one'!$A$3:$C$5`],
      ['_xlnm.Print_Area', `'Test, one'!$A$1:$C$5`]
    ]);
  });

  test('has its parts in the order of the schema', () => {
    const xml = sheetXml(write(department));
    const elements = [
      ...xml
        .replace(/<(sheetData|cols|sheetViews|conditionalFormatting|rowBreaks)\b.*?<\/\1>/gs, '<$1/>')
        .matchAll(/<(\w+)/g)
    ].map(([, name]) => name);
    expect(elements.slice(1)).toEqual([
      'sheetViews',
      'cols',
      'sheetData',
      'mergeCells',
      'mergeCell',
      'conditionalFormatting',
      'conditionalFormatting',
      'printOptions',
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'oddHeader',
      'oddFooter',
      'rowBreaks'
    ]);
    expect(xml).toContain('<brk id="3" max="16383" man="1"/>');
    expect(xml).toContain('showGridLines="0"');
    expect(xml).toContain('scale="90" orientation="portrait"');
    expect(xml).toContain('<oddFooter>&amp;LA &amp;&amp; B&amp;R&amp;P of &amp;N</oddFooter>');
  });

  test('other programs read it alike', () => {
    const sample = readFileSync(join(__dirname, '../../../assets/samples/department.xlsx'));
    const book = readByOthers(write(sample), { cellStyles: true });
    const sheet = book.Sheets[LONG.name]!;
    const at = (name: string): CellObject => sheet[name] as CellObject;
    expect([at('A3').v, at('C5').v, sheet['!merges']]).toEqual([
      'a',
      6,
      [{ s: { r: 0, c: 0 }, e: { r: 0, c: 2 } }]
    ]);
    expect((at('A1').s as { fgColor: { rgb: string } }).fgColor.rgb).toBe('1F4E79');
    expect(sheet['!cols']!.map((column) => column.width)).toEqual([20, 10, 10]);
  });

  test('changes nothing the second time', () => {
    const once = write(department);
    expect(packageContents(write(once))).toEqual(packageContents(once));
  });

  test('is brought up to date in place, and what the user has beside it stays', () => {
    const noted = typed(write(department), {
      1: [{ column: 0, value: 'between' }],
      3: [{ column: 4, value: 'beside' }],
      7: [{ column: 0, value: 'below' }]
    });
    const own =
      '<conditionalFormatting sqref="B3:E9"><cfRule type="duplicateValues" priority="7"/></conditionalFormatting>';
    const withOwn = changed(noted, (xml) =>
      xml
        .replace('<conditionalFormatting', `${own}<conditionalFormatting`)
        .replace('</rowBreaks>', '<brk id="9" max="16383" man="1"/></rowBreaks>')
    );
    const bytes = write(withOwn, SHORT);
    expect(rowsOf(bytes).map((cells) => cells.slice(0, 5))).toEqual([
      ['Title', null, null],
      ['between'],
      ['z', 9, 9],
      [null, null, null, null, 'beside'],
      [null, null, null],
      [],
      [],
      ['below']
    ]);
    const xml = sheetXml(bytes);
    expect(xml.match(/<conditionalFormatting.*?<\/conditionalFormatting>/g)).toEqual([own]);
    expect(xml.match(/<brk[^>]*>/g)).toEqual(['<brk id="9" max="16383" man="1"/>']);
    expect(xml).not.toContain('mergeCell');
    expect(namesOf(bytes)).toEqual([
      ['_ITSS.Test', `'Test, one'!$A$1:$C$1,'Test, one'!$A$3:$C$3`],
      ['_xlnm.Print_Area', `'Test, one'!$A$1:$C$3`]
    ]);
    // As in Excel, where each new one comes first.
    const rulesOf = (file: Uint8Array): unknown => sheetXml(file).match(/(?<=priority=")\d/g);
    expect(rulesOf(write(bytes))).toEqual(['7', '1', '2']);
    const taken = changed(bytes, (part) => part.replace('priority="7"', 'priority="1"'));
    expect(rulesOf(write(taken))).toEqual(['3', '1', '2']);
    expect(rulesOf(write(write(taken)))).toEqual(['3', '1', '2']);
  });

  test('takes away what Excel keeps elsewhere about its conditional formats', () => {
    const x14 = (sqref: string): string =>
      `<x14:conditionalFormatting xmlns:xm="m"><x14:cfRule/><xm:sqref>${sqref}</xm:sqref></x14:conditionalFormatting>`;
    const extended = (...ranges: string[]): Uint8Array =>
      changed(write(department), (xml) =>
        xml.replace(
          '</worksheet>',
          `<extLst><ext uri="{78C0D931}" xmlns:x14="x"><x14:conditionalFormattings>${ranges.map(x14).join('')}</x14:conditionalFormattings></ext></extLst></worksheet>`
        )
      );
    expect(sheetXml(write(extended('B3:B5')))).not.toContain('extLst');
    const kept = sheetXml(write(extended('B3:B5', 'H1:H9')));
    expect(kept.match(/<xm:sqref>.*?</g)).toEqual(['<xm:sqref>H1:H9<']);
  });

  test('is not written over anything of the user’s', () => {
    const below = typed(write(department, SHORT), { 4: [{ column: 2, value: 'mine' }] });
    expect(() => write(below)).toThrow(
      expect.objectContaining({ code: 'cannotSplice', detail: `'Test, one'!C5` }) as Error
    );
    const merged = changed(write(department, SHORT), (xml) =>
      xml.replace('</sheetData>', '</sheetData><mergeCells><mergeCell ref="C4:D4"/></mergeCells>')
    );
    expect(() => write(merged)).toThrow(
      expect.objectContaining({ code: 'cannotSplice', detail: `'Test, one'!C4` }) as Error
    );
  });

  test('stays where the user has moved it by rows and columns put in before it', () => {
    const moved = changeNamesAndPart(
      typed(write(department, SHORT), {
        0: [{ column: 0, value: 'my line' }],
        2: [
          { column: 0, value: null },
          { column: 1, value: 'Title' },
          { column: 2, value: null }
        ]
      }),
      [{ name: '_ITSS.Test', sheet: undefined, formula: `'Test, one'!$B$3:$D$3`, isHidden: true }]
    );
    const bytes = write(moved);
    expect(rowsOf(bytes)[0]![0]).toBe('my line');
    expect(rowsOf(bytes).slice(4)).toEqual([
      [null, 'a', 1, 2],
      [null, 'b', 3, 4],
      [null, 'c', 5, 6]
    ]);
    const xml = sheetXml(bytes);
    expect(xml.match(/sqref="[^"]*"|<brk id="\d"/g)).toEqual([
      'sqref="C5:C7"',
      'sqref="D5:D7"',
      '<brk id="5"'
    ]);
    expect(xml).toContain('<mergeCell ref="B3:D3"/>');
  });

  test.each([
    [
      'has taken the name',
      xlsx({ name: 'P', rows: [['x']], formats: { A1: '0.0' } }, { name: 'test, ONE', rows: [['mine']] })
    ],
    ['has made something else of it', typed(write(department), { 0: [{ column: 0, value: 'Mine now' }] })]
  ])('a sheet of the user’s who %s is theirs', (_what, theirs) => {
    const bytes = write(theirs);
    expect(sheetXml(bytes, 2)).toBe(sheetXml(theirs, 2));
    expect(rowsOf(bytes, 'Test, one (2)')[0]).toEqual(['Title', null, null]);
    expect(packageContents(write(bytes))).toEqual(packageContents(bytes));
  });

  test('texts stay texts', () => {
    const evil = ['=1+1', '+cmd|x', '@SUM(1)', '<b>&amp;"', '_x0041_', '007'];
    const bytes = write(department, sheetOf([TITLE, ...evil.map((text) => row(text, 1, 1))]));
    expect(
      rowsOf(bytes)
        .slice(1)
        .map(([text]) => text)
    ).toEqual(evil);
    expect(sheetXml(bytes)).not.toContain('<f');
  });
});
