import { strToU8, zipSync } from 'fflate';
import { openWorkbook } from '../../../src/xlsx';
import {
  cellsOf,
  MAIN,
  OFFICE,
  parts,
  refusal,
  relationships,
  SHEET,
  workbook,
  workbookXml,
  worksheet,
  zip
} from '../fixture';

const CELL = worksheet('<row r="1"><c r="A1"><v>1</v></c></row>');
const opens = (file: Uint8Array): unknown => cellsOf(openWorkbook(file));

describe('refuses', () => {
  test.each([
    ['an empty file', new Uint8Array(0), 'empty'],
    ['a text file', strToU8('Employee ID,Name\nE001,Sato\n'), 'notZip'],
    ['one byte', new Uint8Array([0x50]), 'notZip'],
    ['a protected workbook', compoundFile('EncryptedPackage'), 'encrypted'],
    ['an .xls file', compoundFile('Workbook'), 'legacyXls'],
    ['an .xls file of Excel 95', compoundFile('Book'), 'legacyXls'],
    ['an .xls file of Excel 4', new Uint8Array([0x09, 0x04, 0x06, 0x00, 0, 0, 0x10, 0]), 'legacyXls'],
    ['a Word document of old', compoundFile('WordDocument'), 'notZip'],
    ['an archive of something else', zip({ 'readme.txt': 'hello' }), 'notWorkbook'],
    ['an archive of nothing', zipSync({}), 'notWorkbook'],
    [
      'a Word document',
      zip({
        '_rels/.rels': relationships(['officeDocument', 'word/document.xml']),
        'word/document.xml': '<document/>'
      }),
      'notWorkbook: word/document.xml'
    ],
    [
      'a binary workbook',
      zip({ '_rels/.rels': relationships(['officeDocument', 'xl/workbook.bin']), 'xl/workbook.bin': 'x' }),
      'notWorkbook: xl/workbook.bin'
    ]
  ])('%s', (_, file, message) => {
    expect(refusal(() => openWorkbook(file))).toBe(message);
  });

  test.each([
    ['no workbook part', { 'xl/workbook.xml': null }, 'damaged: xl/workbook.xml'],
    [
      'a workbook part that is not XML',
      { 'xl/workbook.xml': '<workbook><sheets>' },
      'damaged: xl/workbook.xml'
    ],
    [
      'relationships that are not XML',
      { 'xl/_rels/workbook.xml.rels': '<Relationships' },
      'damaged: xl/_rels/workbook.xml.rels'
    ],
    [
      'a sheet that leads nowhere',
      { 'xl/workbook.xml': workbookXml('<sheet name="Data" sheetId="1" r:id="rId9"/>') },
      'damaged: xl/workbook.xml'
    ],
    [
      'a document type',
      { 'xl/workbook.xml': '<!DOCTYPE workbook [<!ENTITY a "b">]><workbook/>' },
      'damaged: xl/workbook.xml'
    ],
    [
      'an unknown encoding',
      { 'xl/workbook.xml': '<?xml version="1.0" encoding="x-klingon"?><workbook/>' },
      'unsupportedEncoding: xl/workbook.xml'
    ],
    ['no sheet part', { [SHEET]: null }, `damaged: ${SHEET}`]
  ])('a workbook with %s', (_, changes, message) => {
    const all = parts(CELL);
    for (const [name, content] of Object.entries(changes)) {
      if (content === null) Reflect.deleteProperty(all, name);
      else all[name] = content;
    }
    expect(refusal(() => opens(zip(all)))).toBe(message);
  });

  test('bytes cut off, at whatever place', () => {
    const file = workbook('<row r="1"><c r="A1"><v>1</v></c></row>');
    for (let length = 0; length < file.length; length++)
      expect(refusal(() => opens(file.subarray(0, length)))).not.toBe('no error');
  });

  test('a sheet whose bytes are not those that were stored', () => {
    const file = zipSync(
      Object.fromEntries(Object.entries(parts(CELL)).map(([name, text]) => [name, strToU8(String(text))])),
      { level: 0 }
    );
    file[Buffer.from(file).indexOf('<v>1') + 3] = 0x32;
    expect(refusal(() => opens(file))).toBe(`damaged: ${SHEET}`);
  });

  test('an archive entry that inflates to more than it says', () => {
    const file = workbook('<row r="1"/>');
    const record = Buffer.from(file).lastIndexOf(SHEET) - 46;
    new DataView(file.buffer).setUint32(record + 24, 10, true);
    expect(refusal(() => opens(file))).toBe(`damaged: ${SHEET}`);
  });

  test('an archive whose entries share their bytes', () => {
    const file = workbook('<row r="1"/>');
    const record = Buffer.from(file).lastIndexOf(SHEET) - 46;
    new DataView(file.buffer).setUint32(record + 42, 0, true);
    expect(refusal(() => opens(file))).toMatch(/^damaged/);
  });

  test('a part that is larger than any real one', () => {
    const file = workbook('<row r="1"/>');
    const record = Buffer.from(file).lastIndexOf('xl/workbook.xml') - 46;
    new DataView(file.buffer).setUint32(record + 24, 0x7fffffff, true);
    expect(refusal(() => openWorkbook(file))).toBe('tooLarge: xl/workbook.xml');
  });

  test('an encrypted entry', () => {
    const file = workbook('<row r="1"/>');
    const record = Buffer.from(file).lastIndexOf(SHEET) - 46;
    file[record + 8]! |= 1;
    expect(refusal(() => openWorkbook(file))).toBe(`encrypted: ${SHEET}`);
  });

  test('an unknown compression', () => {
    const file = workbook('<row r="1"/>');
    const record = Buffer.from(file).lastIndexOf(SHEET) - 46;
    file[record + 10] = 14;
    expect(refusal(() => opens(file))).toBe(`damaged: ${SHEET}`);
  });
});

describe('sheets', () => {
  const all = {
    ...parts(CELL),
    'xl/workbook.xml': workbookXml(
      '<sheet name="Chart &amp; more" sheetId="7" r:id="rId2"/><sheet name="Data" sheetId="3" state="hidden" r:id="rId1"/>' +
        '<sheet name="Dialog" sheetId="4" state="veryHidden" r:id="rId3"/><sheet name="Macro" sheetId="5" r:id="rId4"/>',
      '<bookViews><workbookView activeTab="1"/><workbookView activeTab="0"/></bookViews>'
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['chartsheet', 'chartsheets/sheet1.xml'],
      ['dialogsheet', 'd.xml'],
      ['http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet', 'm.xml']
    )
  };

  test('names, kinds, states, order and the active one', () => {
    const book = openWorkbook(zip(all));
    expect(book.sheets).toEqual([
      { name: 'Chart & more', part: 'xl/chartsheets/sheet1.xml', kind: 'chartsheet', state: 'visible' },
      { name: 'Data', part: SHEET, kind: 'worksheet', state: 'hidden' },
      { name: 'Dialog', part: 'xl/d.xml', kind: 'dialogsheet', state: 'veryHidden' },
      { name: 'Macro', part: 'xl/m.xml', kind: 'macrosheet', state: 'visible' }
    ]);
    expect(book.activeSheet).toBe(1);
    expect(cellsOf(book, book.sheets[1])).toEqual({ A1: 1 });
  });

  test('a sheet without a part is a module of old, which keeps its place', () => {
    const list = '<sheet name="Module1" sheetId="1" r:id=""/><sheet name="Data" sheetId="2" r:id="rId1"/>';
    const book = openWorkbook(zip({ ...parts(CELL), 'xl/workbook.xml': workbookXml(list) }));
    expect(book.sheets).toMatchObject([{ name: 'Module1', part: '', kind: 'module' }, { name: 'Data' }]);
    expect(refusal(() => cellsOf(book, book.sheets[0]))).toBe('notWorksheet: Module1');
    expect(cellsOf(book, book.sheets[1])).toEqual({ A1: 1 });
  });

  test.each([
    ['no relationship', '<sheet name="A" sheetId="1"/>'],
    [
      'the part of another',
      '<sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId1"/>'
    ]
  ])('a sheet with %s is refused', (_, list) => {
    expect(refusal(() => openWorkbook(zip({ ...parts(CELL), 'xl/workbook.xml': workbookXml(list) })))).toBe(
      'damaged: xl/workbook.xml'
    );
  });

  test('only worksheets are read', () => {
    const book = openWorkbook(zip(all));
    expect(refusal(() => cellsOf(book, book.sheets[0]))).toBe('notWorksheet: Chart & more');
  });
});

describe('finds parts', () => {
  const WORKBOOK = workbookXml('<sheet name="Data" sheetId="1" r:id="rId1"/>');

  test.each([
    [
      'by absolute targets',
      '/book/main.xml',
      'book/main.xml',
      'book/_rels/main.xml.rels',
      '/other/s.xml',
      'other/s.xml'
    ],
    [
      'by targets that go up',
      'book/main.xml',
      'book/main.xml',
      'book/_rels/main.xml.rels',
      '../sheets/./s.xml',
      'sheets/s.xml'
    ],
    ['in the root', 'main.xml', 'main.xml', '_rels/main.xml.rels', 's.xml', 's.xml'],
    [
      'named with backslashes',
      'xl\\workbook.xml',
      'xl\\workbook.xml',
      'xl\\_rels\\workbook.xml.rels',
      'worksheets\\s.xml',
      'xl\\worksheets\\s.xml'
    ],
    [
      'in other case',
      'xl/workbook.xml',
      'XL/Workbook.xml',
      'xl/_RELS/workbook.XML.rels',
      'worksheets/s.xml',
      'xl/Worksheets/S.xml'
    ],
    [
      'with escapes in the target',
      'xl/workbook.xml',
      'xl/workbook.xml',
      'xl/_rels/workbook.xml.rels',
      'my%20sheet.xml',
      'xl/my sheet.xml'
    ]
  ])('%s', (_, main, mainName, relsName, target, sheetName) => {
    expect(
      opens(
        zip({
          '_rels/.rels': relationships(['officeDocument', main]),
          [mainName]: WORKBOOK,
          [relsName]: relationships(['worksheet', target]),
          [sheetName]: CELL
        })
      )
    ).toEqual({ A1: 1 });
  });

  test('of strict documents, with other prefixes', () => {
    const strict = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    expect(
      opens(
        zip({
          ...parts(CELL),
          '_rels/.rels': relationships([`${strict}/officeDocument`, 'xl/workbook.xml']),
          'xl/workbook.xml': `<w:workbook xmlns:w="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:q="${strict}"><w:sheets><w:sheet name="Data" sheetId="1" q:id="rId1"/></w:sheets></w:workbook>`,
          'xl/_rels/workbook.xml.rels': relationships([`${strict}/worksheet`, 'worksheets/sheet1.xml'])
        })
      )
    ).toEqual({ A1: 1 });
  });

  test('in UTF-16', () => {
    const xml = `\ufeff<?xml version="1.0" encoding="UTF-16"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="名簿" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const book = openWorkbook(
      zip({ ...parts(CELL), 'xl/workbook.xml': new Uint8Array(Buffer.from(xml, 'utf16le')) })
    );
    expect(book.sheets[0]!.name).toBe('名簿');
  });

  test('but not two of one name', () => {
    expect(refusal(() => opens(zip({ ...parts(CELL), 'XL/worksheets/SHEET1.xml': CELL })))).toBe(
      `damaged: ${SHEET}`
    );
  });
});

/** A compound file's header and a directory with one stream ([MS-CFB] 2.2 and 2.6). */
function compoundFile(stream: string): Uint8Array {
  const file = new Uint8Array(1536);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.set(Buffer.from(stream, 'utf16le'), 1024 + 128);
  file[1024 + 128 + 64] = stream.length * 2 + 2;
  return file;
}
