import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils, write, type WorkBook } from '@e965/xlsx';
import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { saveFile } from '../../../../workbench/file';
import { parts, relationships, workbook, worksheet, zip } from '../../../xlsx/fixture';
import { differingParts, edited, FIRST, open, part, put, SECOND, snapshot } from '../grid';

const SHEET = 'xl/worksheets/sheet1.xml';

function e965Book(): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(
    book,
    utils.aoa_to_sheet([
      ['ID', 'Hours'],
      ['007', 1.5],
      ['x', true]
    ]),
    'Rows'
  );
  utils.book_append_sheet(book, utils.aoa_to_sheet([['other']]), 'More');
  return new Uint8Array(write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

const files: Record<string, () => Promise<Uint8Array> | Uint8Array> = {
  'the sample': () => new Uint8Array(readFileSync('assets/samples/department.xlsx')),
  'the Japanese sample': () => new Uint8Array(readFileSync('assets/samples/department-ja.xlsx')),
  'one made by LibreOffice': () => new Uint8Array(readFileSync(join(__dirname, '../libreoffice.xlsx'))),
  'one made by hucre': () =>
    writeXlsx({
      sheets: [
        {
          name: 'Rows',
          rows: [
            ['a', 1],
            ['b', new Date('2024-03-01')]
          ]
        },
        { name: 'More', rows: [['x']] }
      ]
    }),
  'one made by a third writer': e965Book
};

const reread = (bytes: Uint8Array): WorkBook => read(bytes, { cellFormula: true, cellNF: true });

describe.each(Object.keys(files))('%s', (name) => {
  test('comes back as the very bytes where nothing changed', async () => {
    const bytes = await files[name]!();
    const opened = await open(bytes);
    expect(saveFile(opened, snapshot(opened))).toEqual({
      bytes: expect.any(Uint8Array) as Uint8Array,
      notes: []
    });
    expect(saveFile(opened, snapshot(opened)).bytes).toBe(bytes);
  });

  test('takes new values in both sheets, and no other part changes', async () => {
    const bytes = await files[name]!();
    const opened = await open(bytes);
    const now = put(snapshot(opened), {
      A2: { v: 'new <&>\n「値」', t: 1 },
      Z60: { v: 0.1, t: 2 },
      AA60: { v: 1, t: 3 }
    });
    put(now, { A2: { v: -3, t: 2 } }, SECOND);
    const saved = saveFile(opened, now);
    expect(saved.notes.filter(({ code }) => code !== 'notSaved')).toEqual([]);
    expect(differingParts(bytes, saved.bytes)).toEqual([SHEET, 'xl/worksheets/sheet2.xml']);
    const book = reread(saved.bytes);
    const [first, second] = book.SheetNames.map((sheet) => book.Sheets[sheet]!);
    const valueAt = (sheet: typeof first, cell: string): unknown => (sheet?.[cell] as { v?: unknown }).v;
    expect([
      valueAt(first, 'A2'),
      valueAt(first, 'Z60'),
      valueAt(first, 'AA60'),
      valueAt(second, 'A2')
    ]).toEqual(['new <&>\n「値」', 0.1, true, -3]);
    const { sheets } = await readXlsx(saved.bytes);
    expect([
      sheets[0]!.rows[1]![0],
      sheets[0]!.rows[59]![25],
      sheets[0]!.rows[59]![26],
      sheets[1]!.rows[1]![0]
    ]).toEqual(['new <&>\n「値」', 0.1, true, -3]);
  });

  test('opens again as it was saved', async () => {
    const opened = await open(await files[name]!());
    const now = put(snapshot(opened), { B2: { f: '=SUM(C2:C9)', v: 4, t: 2 }, C2: null });
    const again = await open(saveFile(opened, now).bytes);
    expect(again.workbook.sheets[FIRST]!.cellData![1]![1]).toMatchObject({ f: '=SUM(C2:C9)', v: 4, t: 2 });
    expect(again.workbook.sheets[FIRST]!.cellData![1]![2]?.v).toBeUndefined();
  });
});

describe('cells', () => {
  const ROW =
    '<row r="1"><c r="A1" t="inlineStr"><is><r><t>rich</t></r></is></c><c r="B1"><v>2</v></c><c r="C1" t="e"><v>#N/A</v></c></row>';
  const rowAfter = async (cells: Parameters<typeof edited>[1], rows = ROW): Promise<string> =>
    /<sheetData>(.*)<\/sheetData>/s.exec(part((await edited(workbook(rows), cells)).bytes, SHEET))![1]!;

  test('that were not changed keep their bytes', async () => {
    expect(await rowAfter({ B1: { v: 5, t: 2 } })).toBe(ROW.replace('<v>2</v>', '<v>5</v>'));
  });

  test('that were emptied are', async () => {
    expect(await rowAfter({ B1: null })).toBe(ROW.replace('<c r="B1"><v>2</v></c>', '<c r="B1"/>'));
  });

  test('of several paragraphs are text with line breaks', async () => {
    const document = { id: 'd', documentStyle: {}, body: { dataStream: 'a\rb\r\n' } };
    expect(await rowAfter({ B1: { p: document } })).toContain(
      '<c r="B1" t="inlineStr"><is><t>a\nb</t></is></c>'
    );
  });

  test('of digits that are text stay text', async () => {
    expect(await rowAfter({ B1: { v: '007', t: 4 } })).toContain(
      '<c r="B1" t="inlineStr"><is><t>007</t></is></c>'
    );
  });
});

describe('formats', () => {
  const styles =
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.000"/></numFmts><fonts><font/></fonts><fills/><borders/><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>';
  const file = zip({
    ...parts(worksheet('<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>2</v></c></row>'), {
      'xl/styles.xml': styles
    }),
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml']
    )
  });

  test('that the file has are written, with and without a new value', async () => {
    const { bytes, notes } = await edited(file, {
      A1: { v: 1, t: 2, s: 'file-format-1' },
      B1: { v: 9, t: 2 },
      C3: { v: 4, t: 2, s: 'file-format-1' }
    });
    expect(notes).toEqual([]);
    expect(part(bytes, SHEET)).toContain(
      '<row r="1"><c s="1" r="A1"><v>1</v></c><c r="B1"><v>9</v></c></row><row r="3"><c r="C3" s="1"><v>4</v></c></row>'
    );
  });
});

describe('formulas', () => {
  const FILE = workbook(
    '<row r="1"><c r="A1"><f>1/3</f><v>0.333</v></c><c r="B1" s="0"><f aca="false">_xlfn.XLOOKUP(1,D:D,E:E)</f><v>7</v></c></row>'
  );
  const first = async (cells: Parameters<typeof edited>[1], file = FILE): Promise<string> =>
    /<sheetData>(.*)<\/sheetData>/s.exec(part((await edited(file, cells)).bytes, SHEET))![1]!;

  test('that are new are stored as Excel does', async () => {
    expect(
      await first({
        C1: { f: '=ITSSLEVEL(A1:B9,"XLOOKUP(1)")+XLOOKUP(1,A:A,FILTER(B:B,C:C))', v: 'text', t: 1 }
      })
    ).toContain(
      '<c r="C1" t="str"><f>_xldudf_ITSSLEVEL(A1:B9,"XLOOKUP(1)")+_xlfn.XLOOKUP(1,A:A,_xlfn._xlws.FILTER(B:B,C:C))</f><v>text</v></c>'
    );
  });

  test('keep their bytes while their results follow the grid', async () => {
    expect(await first({ B1: { f: '=XLOOKUP(1,D:D,E:E)', v: '#N/A', t: 1 } })).toContain(
      '<c r="B1" s="0" t="e"><f aca="false">_xlfn.XLOOKUP(1,D:D,E:E)</f><v>#N/A</v></c>'
    );
  });

  test('keep a result that differs by noise, or that the grid cannot work out', async () => {
    const { bytes } = await edited(FILE, {
      A1: { f: '=1/3', v: 0.333 + 1e-16, t: 2 },
      B1: { f: '=XLOOKUP(1,D:D,E:E)', v: '#NAME?', t: 1 }
    });
    expect(bytes).toBe(FILE);
  });

  test('keep a result where the grid fails at a structured reference', async () => {
    const file = workbook('<row r="1"><c r="A1"><f>SUM(T[n])</f><v>3</v></c></row>');
    expect((await edited(file, { A1: { f: '=SUM(T[n])', v: '#VALUE!', t: 1 } })).bytes).toBe(file);
    expect((await edited(file, { A1: { f: '=SUM(T[n])', v: 4, t: 2 } })).bytes).not.toBe(file);
  });

  test('take the place of values, and values theirs', async () => {
    expect(await first({ A1: { v: 5, t: 2 }, B1: { f: '=A1&"x"', v: '5x', t: 1 } })).toBe(
      '<row r="1"><c r="A1"><v>5</v></c><c r="B1" s="0" t="str"><f>A1&amp;"x"</f><v>5x</v></c></row>'
    );
  });

  test('that cells share in the grid are written out', async () => {
    expect(await first({ C1: { f: '=A1*2', si: 'k', v: 1, t: 2 }, C2: { si: 'k', v: 3, t: 2 } })).toContain(
      '<c r="C2"><f>A2*2</f><v>3</v></c>'
    );
  });

  test('that cells share in the file get their own text when the first of them goes', async () => {
    const shared = workbook(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1+1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>'
    );
    expect(await first({ A1: { v: 5, t: 2 } }, shared)).toBe(
      '<row r="1"><c r="A1"><v>5</v></c></row><row r="2"><c r="A2"><f>B2+1</f><v>2</v></c></row>'
    );
  });
});

describe('results that fill cells', () => {
  const cellData = (
    values: (string | number)[]
  ): Record<number, Record<number, { v: string | number; t: 1 | 2 }>> =>
    Object.fromEntries(
      values.map((v, row) => [row, { 0: { v, t: typeof v === 'number' ? (2 as const) : (1 as const) } }])
    );
  const spills = (values: (string | number)[]): Parameters<typeof edited>[2] => ({
    ranges: {
      [FIRST]: { 0: { 0: { startRow: 0, startColumn: 0, endRow: values.length - 1, endColumn: 0 } } }
    },
    values: { [FIRST]: cellData(values) }
  });
  const rowsOf = (bytes: Uint8Array): string => /<sheetData>(.*)<\/sheetData>/s.exec(part(bytes, SHEET))![1]!;
  const SPILLED = zip({
    ...parts(
      worksheet(
        '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.SEQUENCE(2)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>'
      )
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sheetMetadata', 'metadata.xml']
    ),
    'xl/metadata.xml':
      '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><metadataTypes count="1"><metadataType name="XLDAPR"/></metadataTypes><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>'
  });

  test('are stored as a dynamic array, with the metadata that makes it one', async () => {
    const { bytes } = await edited(workbook(''), { A1: { f: '=SEQUENCE(2)', v: 1, t: 2 } }, spills([1, 2]));
    expect(rowsOf(bytes)).toBe(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.SEQUENCE(2)</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>'
    );
    expect(part(bytes, 'xl/metadata.xml')).toContain(
      '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata>'
    );
    expect(part(bytes, '[Content_Types].xml')).toContain(
      '<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/>'
    );
    expect(part(bytes, 'xl/_rels/workbook.xml.rels')).toMatch(
      /relationships\/sheetMetadata" Target="metadata.xml"/
    );
    expect(reread(bytes).Sheets.Data!.A1).toMatchObject({ F: 'A1:A2', v: 1 });
    const again = await open(bytes);
    expect(again.workbook.sheets[FIRST]!.cellData).toEqual({ 0: { 0: { f: '=SEQUENCE(2)' } } });
    expect((await edited(bytes, {}, spills([1, 2]))).bytes).toBe(bytes);
  });

  test('stay as they are where the grid does not say', async () => {
    expect((await edited(SPILLED, {})).bytes).toBe(SPILLED);
  });

  test('follow the grid, the formula keeping its bytes', async () => {
    const { bytes } = await edited(SPILLED, { A1: { f: '=SEQUENCE(2)', v: 3, t: 2 } }, spills([3, 'x']));
    expect(rowsOf(bytes)).toBe(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.SEQUENCE(2)</f><v>3</v></c></row><row r="2"><c r="A2" t="str"><v>x</v></c></row>'
    );
    expect(differingParts(SPILLED, bytes)).toEqual([SHEET]);
  });

  test('grow and shrink', async () => {
    const grown = await edited(SPILLED, { A1: { f: '=SEQUENCE(2)', v: 1, t: 2 } }, spills([1, 2, 3]));
    expect(rowsOf(grown.bytes)).toContain('<f t="array" ref="A1:A3">');
    expect(rowsOf(grown.bytes)).toContain('<row r="3"><c r="A3"><v>3</v></c></row>');
    const gone = await edited(SPILLED, { A1: { v: 9, t: 2 } }, { ranges: {}, values: {} });
    expect(rowsOf(gone.bytes)).toBe('<row r="1"><c r="A1"><v>9</v></c></row><row r="2"><c r="A2"/></row>');
  });

  test('of a formula entered with Ctrl+Shift+Enter stay within the cells that it was entered for', async () => {
    const file = workbook(
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">C1:C3</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>'
    );
    expect((await edited(file, { A1: { f: '=C1:C3', v: 1, t: 2 } }, spills([1, 2, 3]))).bytes).toBe(file);
  });

  test('make way for what is typed into them', async () => {
    const { bytes } = await edited(
      SPILLED,
      { A1: { f: '=SEQUENCE(2)', v: '#SPILL!', t: 1 }, A2: { v: 'typed', t: 1 } },
      { ranges: {}, values: {} }
    );
    expect(rowsOf(bytes)).toBe(
      '<row r="1"><c r="A1" t="e" cm="1"><f t="array" ref="A1">_xlfn.SEQUENCE(2)</f><v>#SPILL!</v></c></row><row r="2"><c r="A2" t="inlineStr"><is><t>typed</t></is></c></row>'
    );
  });
});
