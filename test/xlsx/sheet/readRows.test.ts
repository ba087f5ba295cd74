import { strToU8 } from 'fflate';
import { type CellValue, openWorkbook } from '../../../src/xlsx';
import {
  cellsOf,
  editsOf,
  parts,
  partText,
  read,
  refusal,
  SHEET,
  splice,
  sst,
  workbook,
  worksheet,
  zip
} from '../fixture';

const row1 = (cells: string): string => `<row r="1">${cells}</row>`;

describe('cell types', () => {
  test.each([
    ['number', '<c r="A1"><v>12.5</v></c>', 12.5],
    ['number in scientific notation', '<c r="A1"><v>1E3</v></c>', 1000],
    ['number of 17 digits', '<c r="A1"><v>0.30000000000000004</v></c>', 0.30000000000000004],
    ['negative number', '<c r="A1" t="n"><v>-7</v></c>', -7],
    ['number with spaces around', '<c r="A1"><v> 5 </v></c>', 5],
    ['smallest double', '<c r="A1"><v>5e-324</v></c>', 5e-324],
    ['what is no number', '<c r="A1"><v>INF</v></c>', 'INF'],
    ['hexadecimal is no number', '<c r="A1"><v>0x10</v></c>', '0x10'],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['error', '<c r="A1" t="e"><v>#N/A</v></c>', '#N/A'],
    ['text result of a formula', '<c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c>', 'ab'],
    ['number result of a formula', '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
    ['empty text result', '<c r="A1" t="str"><f>""</f><v></v></c>', ''],
    ['formula without a result', '<c r="A1"><f>1+1</f></c>', undefined],
    ['inline string', '<c r="A1" t="inlineStr"><is><t>hello</t></is></c>', 'hello'],
    ['inline string in a value', '<c r="A1" t="inlineStr"><v>hello</v></c>', 'hello'],
    ['format only', '<c r="A1" s="3"/>', undefined],
    ['empty value', '<c r="A1"><v></v></c>', undefined],
    ['empty value element', '<c r="A1"><v/></c>', undefined],
    ['date', '<c r="A1" t="d"><v>2024-02-29</v></c>', 45351],
    ['date and time', '<c r="A1" t="d"><v>2024-02-29T18:00:00Z</v></c>', 45351.75],
    ['first day of the 1900 system', '<c r="A1" t="d"><v>1900-01-01</v></c>', 1],
    ['day before the false leap day', '<c r="A1" t="d"><v>1900-02-28</v></c>', 59],
    ['day after the false leap day', '<c r="A1" t="d"><v>1900-03-01</v></c>', 61],
    ['time', '<c r="A1" t="d"><v>T06:00:00</v></c>', 0.25],
    ['what is no date', '<c r="A1" t="d"><v>soon</v></c>', 'soon']
  ])('%s', (_, cell, value) => {
    expect(read(row1(cell))).toEqual(value === undefined ? {} : { A1: value });
  });

  test('dates count from 1904 where the workbook says so', () => {
    const xml = parts(worksheet(row1('<c r="A1" t="d"><v>1904-01-02</v></c>')));
    xml['xl/workbook.xml'] = String(xml['xl/workbook.xml']).replace(
      '<sheets>',
      '<workbookPr date1904="1"/><sheets>'
    );
    const book = openWorkbook(zip(xml));
    expect(book.date1904).toBe(true);
    expect(cellsOf(book)).toEqual({ A1: 1 });
  });

  test('every number with up to 15 digits reads as JavaScript reads it', () => {
    const numbers = [
      '0.1',
      '0.7',
      '1.005',
      '123456789012345',
      '0.000000000000001',
      '-99999.99999',
      '4.35',
      '.5',
      '5.',
      '00012'
    ];
    const cells = read(
      row1(numbers.map((n, i) => `<c r="${String.fromCharCode(65 + i)}1"><v>${n}</v></c>`).join(''))
    );
    expect(Object.values(cells)).toEqual(numbers.map(Number));
  });
});

describe('text', () => {
  const shared = (item: string): unknown =>
    read(row1('<c r="A1" t="s"><v>0</v></c>'), { 'xl/sharedStrings.xml': sst(item) }).A1;

  test.each([
    ['plain', '<t>plain</t>', 'plain'],
    ['runs joined', '<r><rPr><b/></rPr><t>one </t></r><r><t>two</t></r>', 'onetwo'],
    ['runs with space kept', '<r><t xml:space="preserve">one </t></r><r><t>two</t></r>', 'one two'],
    [
      'without its phonetic run',
      '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>',
      '東京'
    ],
    [
      'phonetic runs between runs',
      '<r><t>東</t></r><rPh sb="0" eb="1"><t>ヒガシ</t></rPh><r><t>京</t></r>',
      '東京'
    ],
    ['white space kept when asked', '<t xml:space="preserve"> a\n</t>', ' a\n'],
    ['white space around dropped otherwise', '<t>\n  a b\n</t>', 'a b'],
    ['entities', '<t>&lt;&amp;&gt;&quot;&apos;&#65;&#x3042;&#x1F600;</t>', '<&>"\'Aあ😀'],
    ['CDATA', '<t>a<![CDATA[<b>&amp;]]>c</t>', 'a<b>&amp;c'],
    ['comment inside', '<t>a<!-- </t> -->b</t>', 'ab'],
    ['escapes', '<t>a_x000D_b_x0041_</t>', 'a\rbA'],
    ['escaped underscore', '<t>_x005F_x000D_</t>', '_x000D_'],
    ['no escape', '<t>_x000G_ _X000D_ _x00D_</t>', '_x000G_ _X000D_ _x00D_'],
    ['line ends', '<t>a\r\nb\rc</t>', 'a\nb\nc'],
    ['carriage return by reference', '<t>a&#13;b</t>', 'a\rb'],
    ['a byte order mark is a character like others', '<t>\ufeffa</t>', '\ufeffa'],
    ['empty', '<t/>', ''],
    ['prefixed elements', '<x:t xmlns:x="urn:x">a</x:t>', 'a']
  ])('%s', (_, item, text) => {
    expect(shared(item)).toBe(text);
    expect(read(row1(`<c r="A1" t="inlineStr"><is>${item}</is></c>`)).A1).toBe(text);
  });

  test('text result of a formula with entities, CDATA and escapes', () => {
    expect(read(row1('<c r="A1" t="str"><f>x</f><v>&lt;_x000D_<![CDATA[&]]></v></c>')).A1).toBe('<\r&');
  });

  test('items are counted one by one, empty ones too', () => {
    const strings = `<sst xmlns="x"><!-- <si> --><si/><si><t>one</t></si><extLst><ext><si/></ext></extLst></sst>`;
    expect(
      read(row1('<c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>0</v></c>'), {
        'xl/sharedStrings.xml': strings
      })
    ).toEqual({ A1: 'one', B1: '' });
  });

  test.each([
    ['part is missing', {}, 'damaged: xl/sharedStrings.xml'],
    ['index is too high', { 'xl/sharedStrings.xml': sst('<t>a</t>') }, 'damaged: B1'],
    ['part ends early', { 'xl/sharedStrings.xml': '<sst><si><t>a</t>' }, 'damaged: xl/sharedStrings.xml'],
    ['part is another', { 'xl/sharedStrings.xml': '<styleSheet/>' }, 'damaged: xl/sharedStrings.xml'],
    [
      'an entity is unknown',
      { 'xl/sharedStrings.xml': sst('<t>&nbsp;</t>') },
      'damaged: xl/sharedStrings.xml'
    ],
    [
      'text is not UTF-8',
      {
        'xl/sharedStrings.xml': new Uint8Array([
          ...strToU8('<sst><si><t>'),
          0x83,
          0x41,
          ...strToU8('</t></si></sst>')
        ])
      },
      'damaged: xl/sharedStrings.xml'
    ],
    [
      'a document type is declared',
      { 'xl/sharedStrings.xml': '<!DOCTYPE sst><sst/>' },
      'damaged: xl/sharedStrings.xml'
    ]
  ])('shared strings: %s', (_, more, message) => {
    expect(refusal(() => read(row1('<c r="B1" t="s"><v>5</v></c>'), more))).toBe(message);
  });
});

describe('where cells stand', () => {
  test.each([
    ['rows without r', '<row><c r="A1"><v>1</v></c></row><row><c><v>2</v></c></row>', { A1: 1, A2: 2 }],
    [
      'cells without r',
      '<row r="3"><c><v>1</v></c><c r="D3"><v>2</v></c><c><v>3</v></c></row>',
      { A3: 1, D3: 2, E3: 3 }
    ],
    [
      'a row without r whose cell tells',
      '<row><c r="B7"><v>1</v></c></row><row><c><v>2</v></c></row>',
      { B7: 1, A8: 2 }
    ],
    [
      'rows out of order',
      '<row r="5"><c r="A5"><v>5</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>',
      { A2: 2, A5: 5 }
    ],
    ['cells out of order', '<row r="1"><c r="C1"><v>3</v></c><c r="A1"><v>1</v></c></row>', { A1: 1, C1: 3 }],
    ['last cell of all', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>', { XFD1048576: 1 }],
    ['lower case', '<row r="1"><c r="ab1"><v>1</v></c></row>', { AB1: 1 }],
    [
      'unknown elements around',
      '<foo><row r="9"/></foo><row r="1"><bar><c r="A1"/></bar><c r="B1"><v>1</v><extLst><v>2</v></extLst></c></row>',
      { B1: 1 }
    ],
    [
      'comments and the like',
      '<!-- <row r="1"> --><?pi <row?><row r="1" x="a>b" y=\'"\'><!----><c r = "A1"\n><!-- </c> --><v>1</v></c ></row >',
      { A1: 1 }
    ]
  ])('%s', (_, rows, cells) => {
    expect(read(rows)).toEqual(cells);
  });

  test.each([
    ['a cell of another row', '<row r="1"><c r="A2"/></row>', 'damaged: A1'],
    ['a reference that is none', '<row r="1"><c r="1A"/></row>', 'damaged: 1A'],
    ['a column too far', '<row r="1"><c r="XFE1"/></row>', `damaged: ${SHEET}`],
    ['a row too far', '<row r="1048577"/>', `damaged: ${SHEET}`],
    ['row zero', '<row r="0"/>', `damaged: ${SHEET}`],
    ['an unknown type', '<row r="1"><c r="A1" t="z"/></row>', `damaged: ${SHEET}`],
    ['a tag cut short', '<row r="1"><c r="A1" <v>1</v></c></row>', `damaged: ${SHEET}`],
    ['an attribute without a value', '<row r="1" hidden><c r="A1"/></row>', `damaged: ${SHEET}`],
    ['a document type', '<!DOCTYPE x><row r="1"/>', `damaged: ${SHEET}`]
  ])('refuses %s', (_, rows, message) => {
    expect(refusal(() => read(rows))).toBe(message);
  });

  test('rows come with blanks between cells and end at the last one', () => {
    const rows: unknown[] = [];
    const book = openWorkbook(
      workbook('<row r="2"><c r="B2"><v>1</v></c><c r="D2" s="1"/></row><row r="4"/>')
    );
    book.readRows(book.sheets[0]!, (row, cells) => {
      rows.push([row, cells]);
    });
    expect(rows).toEqual([
      [1, [null, 1, null, null]],
      [3, []]
    ]);
  });

  test('rows and columns that are not wanted are left out, and the last cell with content is told all the same', () => {
    const book = openWorkbook(
      workbook(
        '<row r="1"><c r="A1"><v>1</v></c></row>' +
          '<row r="2"><c r="A2"><v>2</v></c><c r="C2"><v>3</v></c><c r="E2" t="str"><v> </v></c><c r="F2" s="0"/></row>' +
          '<row r="3"><c r="XFD3"><v>4</v></c></row><row r="4"><c r="C4"><v>6</v></c><c r="B4"><v>5</v></c></row><row r="5"/>'
      )
    );
    const rows: unknown[] = [];
    const add = (...row: unknown[]): void => void rows.push(row);
    book.readRows(book.sheets[0]!, add, { firstRow: 1, columns: 2 });
    expect(rows).toEqual([
      [1, [2], 2],
      [2, [], 16_383],
      [3, [null, 5], 2],
      [4, [], -1]
    ]);
  });

  test('a value that cannot be read is refused also where it is not wanted', () => {
    const book = openWorkbook(workbook('<row r="1"><c r="A1"/><c r="C1" t="str"><v>&amp</v></c></row>'));
    expect(refusal(() => book.readRows(book.sheets[0]!, () => true, { columns: 1 }))).toBe(
      `damaged: ${SHEET}`
    );
  });

  test('stops when told to', () => {
    const book = openWorkbook(workbook('<row r="1"/><row r="2"/><row r="3"/>'));
    const rows: number[] = [];
    book.readRows(book.sheets[0]!, (row) => rows.push(row) < 2);
    expect(rows).toEqual([0, 1]);
  });

  test.each([
    [
      'prefixed',
      `<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`,
      { A1: 'a' }
    ],
    [
      'strict',
      `<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>`,
      { A1: 1 }
    ],
    ['byte order mark', `\ufeff${worksheet('<row r="1"><c r="A1"><v>1</v></c></row>')}`, { A1: 1 }],
    ['no rows', worksheet('').replace('<sheetData></sheetData>', '<sheetData/>'), {}]
  ])('%s', (_, xml, cells) => {
    expect(cellsOf(openWorkbook(zip(parts(xml))))).toEqual(cells);
  });

  test.each([
    ['an encoding of nobody', worksheet('').replace('UTF-8', 'x-klingon'), 'unsupportedEncoding'],
    ['bytes of one kind that say another', worksheet('').replace('UTF-8', 'UTF-16'), 'unsupportedEncoding'],
    ['Shift_JIS that is none', worksheet('<row r="1"/><!-- 表 -->').replace('UTF-8', 'EUC-JP'), 'damaged'],
    ['no end', worksheet('').replace('</worksheet>', ''), 'damaged'],
    ['no rows element', '<worksheet></worksheet>', 'damaged'],
    ['ends inside of a row', '<worksheet><sheetData><row r="1"><c r="A1">', 'damaged'],
    ['another root', '<chartsheet><sheetData/></chartsheet>', 'damaged'],
    ['nothing', '', 'damaged']
  ])('refuses a sheet in or with %s', (_, xml, code) => {
    expect(refusal(() => cellsOf(openWorkbook(zip(parts(xml)))))).toBe(`${code}: ${SHEET}`);
  });
});

describe('encodings', () => {
  const ROWS = '<row r="1"><c r="A1" t="inlineStr"><is><t>表 &amp; 案件</t></is></c></row>';
  const utf16 = (xml: string): Buffer => Buffer.from(`\ufeff${xml}`, 'utf16le');
  const encodings: Record<string, (xml: string) => Uint8Array> = {
    'UTF-16 with its mark': (xml) => new Uint8Array(utf16(xml)),
    'UTF-16, the other way round': (xml) => new Uint8Array(utf16(xml).swap16()),
    'UTF-16 without a mark': (xml) => new Uint8Array(utf16(xml).subarray(2))
  };

  test.each(Object.entries(encodings))('a sheet and shared strings in %s', (_, encode) => {
    const xml = worksheet(`${ROWS}<row r="2"><c r="A2" t="s"><v>0</v></c></row>`).replace('UTF-8', 'UTF-16');
    // Long, so that it comes in pieces.
    const filler = `<!--${'あ'.repeat(300_000)}-->`;
    const all = parts(encode(xml.replace('<sheetData>', `<!-- 表 -->${filler}<sheetData>`)), {
      'xl/sharedStrings.xml': encode(sst('<t>社員</t>').replace('UTF-8', 'UTF-16'))
    });
    expect(cellsOf(openWorkbook(zip(all)))).toEqual({ A1: '表 & 案件', A2: '社員' });
  });

  test('a sheet is spliced in UTF-8, and says so', () => {
    const xml = worksheet(ROWS);
    const file = zip(parts(encodings['UTF-16 with its mark']!(xml.replace('UTF-8', 'utf-16'))));
    const spliced = partText(splice(file, editsOf({ B1: 1 })), SHEET);
    expect(spliced).toBe(xml.replace('</c></row>', '</c><c r="B1"><v>1</v></c></row>'));
  });

  test('Shift_JIS, by its declaration', () => {
    const [before, after] = worksheet(ROWS).replace('UTF-8', 'Shift_JIS').split('表 &amp; 案件') as [
      string,
      string
    ];
    const bytes = Buffer.concat([Buffer.from(before), Buffer.from([0x95, 0x5c]), Buffer.from(after)]);
    expect(cellsOf(openWorkbook(zip(parts(new Uint8Array(bytes)))))).toEqual({ A1: '表' });
  });
});

describe('facts', () => {
  const facts = (rows: string, after = ''): unknown => {
    const book = openWorkbook(zip(parts(worksheet(rows, { after }))));
    return book.facts(book.sheets[0]!);
  };

  test('used range: values and formulas, not formats', () => {
    const rows =
      '<row r="1"><c r="A1" s="1"/></row><row r="3"><c r="B3"><v>1</v></c><c r="D3"><f>B3</f></c><c r="F3" s="1"/></row><row r="5"><c r="C5" t="inlineStr"><is><t>a</t></is></c></row>';
    expect(facts(rows)).toEqual({
      usedRange: { row: 2, column: 1, rows: 3, columns: 3 },
      merges: [],
      isProtected: false,
      rowBreaks: [],
      tables: []
    });
    expect(facts('<row r="1"><c r="A1" s="1"/></row>')).toMatchObject({ usedRange: undefined });
  });

  test('used range: all cells of an array formula', () => {
    expect(facts('<row r="1"><c r="A1"><f t="array" ref="A1:C4">x</f></c></row>')).toMatchObject({
      usedRange: { row: 0, column: 0, rows: 4, columns: 3 }
    });
  });

  test('merges and protection', () => {
    const after =
      '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="C3:D3"/></mergeCells>';
    expect(facts('', after)).toMatchObject({
      isProtected: true,
      merges: [
        { row: 0, column: 0, rows: 2, columns: 2 },
        { row: 2, column: 2, rows: 1, columns: 2 }
      ]
    });
    expect(facts('', '<sheetProtection objects="1"/>')).toMatchObject({ isProtected: false });
    const breaks = (ids: number[]): string => ids.map((id) => `<brk id="${id}" man="1"/>`).join('');
    expect(
      facts(
        '',
        `<customSheetViews><customSheetView><rowBreaks>${breaks([9])}</rowBreaks></customSheetView></customSheetViews>` +
          `<rowBreaks>${breaks([3, 12])}</rowBreaks><colBreaks>${breaks([2])}</colBreaks>`
      )
    ).toMatchObject({ rowBreaks: [3, 12] });
    // Excel has put the others itself, or there is no page that could begin so.
    const others =
      '<brk id="4"/><brk id="5" man="0"/><brk man="1"/><brk id="0" man="1"/><brk id="1.5" man="1"/>';
    expect(facts('', `<rowBreaks>${others}<brk id="6" man="true"/></rowBreaks>`)).toMatchObject({
      rowBreaks: [6]
    });
  });

  test('are the same before and after reading', () => {
    const book = openWorkbook(workbook('<row r="2"><c r="B2"><v>1</v></c></row>'));
    const before = book.facts(book.sheets[0]!);
    book.readRows(book.sheets[0]!, () => false);
    book.readRows(book.sheets[0]!, () => true);
    expect(book.facts(book.sheets[0]!)).toEqual(before);
  });
});

test('progress ends at the size of the sheet', () => {
  const book = openWorkbook(workbook('<row r="1"/>'));
  const steps: number[][] = [];
  book.readRows(book.sheets[0]!, () => true, {
    onProgress: (done, total) => {
      steps.push([done, total]);
    }
  });
  const size = worksheet('<row r="1"/>').length;
  expect(steps.at(-1)).toEqual([size, size]);
});

test('a row whose cells are out of order has each in its place, and blanks between', () => {
  const rows: CellValue[][] = [];
  const book = openWorkbook(workbook('<row r="1"><c r="D1"><v>4</v></c><c r="B1"><v>2</v></c></row>'));
  book.readRows(book.sheets[0]!, (_row, cells) => {
    rows.push([...cells]);
  });
  expect(rows).toEqual([[null, 2, null, 4]]);
});
