import { openWorkbook, portableCodec, type SheetEdits } from '../../../src/xlsx';
import { ByteWindow } from '../../../src/xlsx/zip/byteWindow';
import { RowOffsets } from '../../../src/xlsx/sheet/rowOffsets';
import { RowScan } from '../../../src/xlsx/sheet/rowScan';
import { spliceSheet } from '../../../src/xlsx/sheet/sheetSplice';
import { type KnownRows, SheetStream } from '../../../src/xlsx/sheet/sheetStream';
import {
  cellsOf,
  editsOf,
  parts,
  partText,
  refusal,
  SHEET,
  splice,
  splicedRows,
  sst,
  workbook,
  worksheet,
  zip
} from '../fixture';

const styles =
  '<styleSheet><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="49"/><xf numFmtId="164"/></cellXfs></styleSheet>';

describe('what is written', () => {
  const written = (value: string | number | boolean): string =>
    splicedRows('<row r="1"/>', { A1: value }).slice('<row r="1">'.length, -'</row>'.length);

  test.each([
    ['text', 'hello', '<c r="A1" t="inlineStr"><is><t>hello</t></is></c>'],
    [
      'markup',
      '<a href="x">&</a>',
      '<c r="A1" t="inlineStr"><is><t>&lt;a href="x"&gt;&amp;&lt;/a&gt;</t></is></c>'
    ],
    [
      'what looks like a formula',
      "=cmd|' /C calc'!A0",
      '<c r="A1" t="inlineStr"><is><t>=cmd|\' /C calc\'!A0</t></is></c>'
    ],
    ['space at an end', ' a', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> a</t></is></c>'],
    ['line break inside', 'a\nb', '<c r="A1" t="inlineStr"><is><t>a\nb</t></is></c>'],
    ['line break at an end', 'a\n', '<c r="A1" t="inlineStr"><is><t xml:space="preserve">a\n</t></is></c>'],
    [
      'control characters',
      'a\r\u0001\u001f',
      '<c r="A1" t="inlineStr"><is><t>a_x000D__x0001__x001F_</t></is></c>'
    ],
    ['what looks like an escape', '_x000D_', '<c r="A1" t="inlineStr"><is><t>_x005F_x000D_</t></is></c>'],
    ['half of a pair', 'a\ud83d', '<c r="A1" t="inlineStr"><is><t>a_xD83D_</t></is></c>'],
    ['Japanese and beyond', '不足要件 😀', '<c r="A1" t="inlineStr"><is><t>不足要件 😀</t></is></c>'],
    ['no text', '', '<c r="A1" t="inlineStr"><is><t></t></is></c>'],
    ['whole number', 3, '<c r="A1"><v>3</v></c>'],
    ['shortest text of a number', 0.1 + 0.2, '<c r="A1"><v>0.30000000000000004</v></c>'],
    ['large number', 1e21, '<c r="A1"><v>1e+21</v></c>'],
    ['true', true, '<c r="A1" t="b"><v>1</v></c>'],
    ['false', false, '<c r="A1" t="b"><v>0</v></c>']
  ])('%s', (_, value, xml) => {
    expect(written(value)).toBe(xml);
  });

  test.each([
    'a\r\nb',
    '_x000D_',
    '_x0041_x0042_',
    '_x005F_',
    '__x0001_',
    '_x0041\u0001',
    '\u0001x0041_',
    '_x0041\ud800',
    '_x0041\udc00',
    '\udc00\ud800',
    '_x00e9_',
    '\ufffe\uffff\ufeff',
    '\ufeff',
    ' ',
    '\t',
    '\n',
    ' a ',
    ']]>',
    '<![CDATA[x]]>',
    '&amp;',
    '&#65;',
    '\u0085\u2028',
    '#N/A',
    'a'.repeat(32_767)
  ])('%j reads back the same, and is left alone the second time', (text) => {
    const once = splice(workbook(''), editsOf({ B2: text }));
    expect(cellsOf(openWorkbook(once))).toEqual({ B2: text });
    expect(Buffer.from(splice(once, editsOf({ B2: text }))).equals(Buffer.from(once))).toBe(true);
  });

  test.each([
    ['text that is too long', { C3: 'a'.repeat(32_768) }],
    ['a number that is none', { C3: NaN }],
    ['infinity', { C3: Infinity }]
  ])('%s is refused', (_, values) => {
    expect(refusal(() => splice(workbook('<row r="3"/>'), editsOf(values)))).toBe('cannotSplice: C3');
  });
});

describe('where it is written', () => {
  const X = '<c r="X" t="inlineStr"><is><t>x</t></is></c>';
  const cell = (name: string): string => X.replace('X', name);

  test.each([
    [
      'after the last cell',
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      'C1',
      '<row r="1"><c r="A1"><v>1</v></c>[C1]</row>'
    ],
    [
      'before the first',
      '<row r="1"><c r="B1"><v>1</v></c></row>',
      'A1',
      '<row r="1">[A1]<c r="B1"><v>1</v></c></row>'
    ],
    [
      'between two',
      '<row r="1"><c r="A1"/> <c r="C1"/></row>',
      'B1',
      '<row r="1"><c r="A1"/>[B1] <c r="C1"/></row>'
    ],
    [
      'in the place of one',
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"/></row>',
      'A1',
      '<row r="1">[A1]<c r="B1"/></row>'
    ],
    ['in the place of an empty one', '<row r="1"><c r="A1" /></row>', 'A1', '<row r="1">[A1]</row>'],
    ['in a row without cells', '<row r="1" ht="20" />', 'B1', '<row r="1" ht="20" >[B1]</row>'],
    ['in a row with an end tag', '<row r="1">\n</row>', 'B1', '<row r="1">[B1]\n</row>'],
    ['in a row before all', '<row r="3"/>', 'A2', '<row r="2">[A2]</row><row r="3"/>'],
    [
      'in a row between',
      '<row r="1"/>\n<row r="3"/>',
      'A2',
      '<row r="1"/>\n<row r="2">[A2]</row><row r="3"/>'
    ],
    ['in a row after all', '<row r="1"/>\n', 'A2', '<row r="1"/>\n<row r="2">[A2]</row>'],
    [
      'in a row without r',
      '<row><c><v>1</v></c></row><row><c><v>2</v></c></row>',
      'B2',
      '<row><c><v>1</v></c></row><row><c><v>2</v></c>[B2]</row>'
    ],
    [
      'over a cell without r',
      '<row><c><v>1</v></c><c s="4"><v>2</v></c></row>',
      'A1',
      '<row>[A1]<c s="4"><v>2</v></c></row>'
    ]
  ])('%s', (_, rows, name, expected) => {
    const result = expected.replace(/\[(\w+)\]/, (__, address: string) => cell(address));
    expect(splicedRows(rows, { [name]: 'x' })).toBe(result);
  });

  test('in a sheet without rows', () => {
    const xml = worksheet('').replace('<sheetData></sheetData>', '<sheetData />');
    const after = partText(splice(zip(parts(xml)), editsOf({ B2: 'x', A4: 1 })), SHEET);
    expect(after).toBe(
      worksheet(`<row r="2">${cell('B2')}</row><row r="4"><c r="A4"><v>1</v></c></row>`).replace(
        '<sheetData>',
        '<sheetData >'
      )
    );
  });

  test('with the prefix of the sheet', () => {
    const xml = '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"/></x:sheetData></x:worksheet>';
    expect(partText(splice(zip(parts(xml)), editsOf({ A1: 'x', A2: true, A3: null })), SHEET)).toBe(
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>x</x:t></x:is></x:c></x:row>' +
        '<x:row r="2"><x:c r="A2" t="b"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>'
    );
    const empty = '<x:worksheet xmlns:x="m"><x:sheetData/></x:worksheet>';
    expect(partText(splice(zip(parts(empty)), editsOf({ A1: 1 })), SHEET)).toContain(
      '<x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData>'
    );
  });

  test('nothing else changes: not a space, a comment, an attribute or an extension', () => {
    const xml = `\ufeff<?xml version='1.0'?>\r\n<!-- made by hand -->\n<worksheet  xmlns="m"\txmlns:x14ac='n' mc:Ignorable="x14ac"><sheetPr><tabColor rgb='FF00'/></sheetPr>
      <!-- a --><sheetData >\n <row  x14ac:dyDescent=".25" r='1'\n spans = '1:1' ><!-- b --><c s='2' r='A1' x="a>b"><v>1</v><extLst><ext uri="&lt;"/></extLst></c><?pi?>\n</row >
      </sheetData ><conditionalFormatting/><extLst><ext><row r="9"/></ext></extLst></worksheet>\n<!-- end -->`;
    const after = partText(
      splice(zip(parts(xml, { 'xl/styles.xml': styles })), editsOf({ A1: 1, C1: 5 })),
      SHEET
    );
    expect(after).toBe(
      xml
        .replace("spans = '1:1'", "spans = '1:3'")
        .replace('</extLst></c>', '</extLst></c><c r="C1" s="2"><v>5</v></c>')
    );
  });

  test('a file in which nothing changes comes back byte for byte', () => {
    const xml = worksheet('<row r="2" spans="1:1"><c r="A2" t="s"><v>0</v></c></row>', {
      before: '<dimension ref="A2"/>'
    }).replace('<?xml version="1.0" ', "<?xml version='1.0'  ");
    const file = zip(parts(xml, { 'xl/sharedStrings.xml': sst('<r><t>a</t></r><r><t>b</t></r>') }));
    expect(Buffer.from(splice(file, editsOf({ A2: 'ab', Z99: null })))).toEqual(Buffer.from(file));
  });
});

describe('a cell that holds the value is left alone', () => {
  test.each([
    ['shared string', '<c r="A1" t="s"><v>0</v></c>', 'ab'],
    ['inline string', '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', 'ab'],
    ['text of no formula', '<c r="A1" t="str"><v>ab</v></c>', 'ab'],
    ['number written otherwise', '<c r="A1"><v>1.50E1</v></c>', 15],
    ['boolean', '<c r="A1" t="b"><v>true</v></c>', true],
    ['date', '<c r="A1" t="d"><v>2024-02-29</v></c>', 45351],
    ['blank', '<c r="A1" s="1"/>', null],
    ['empty value', '<c r="A1"><v/></c>', null]
  ])('%s', (_, cell, value) => {
    const rows = `<row r="1">${cell}</row>`;
    const file = workbook(rows, { 'xl/sharedStrings.xml': sst('<t>ab</t>') });
    expect(Buffer.from(splice(file, editsOf({ A1: value }))).equals(Buffer.from(file))).toBe(true);
  });

  test.each([
    [
      'a formula with the same result',
      '<c r="A1" s="2"><f>1+1</f><v>2</v></c>',
      2,
      '<c r="A1" s="2"><v>2</v></c>'
    ],
    [
      'a formula with the same text',
      '<c r="A1" t="str"><f>x</f><v>a</v></c>',
      'a',
      '<c r="A1" t="inlineStr"><is><t>a</t></is></c>'
    ],
    ['a formula to be cleared', '<c r="A1" s="2"><f>x</f></c>', null, '<c r="A1" s="2"/>'],
    [
      'a number where text is due',
      '<c r="A1"><v>7</v></c>',
      '7',
      '<c r="A1" t="inlineStr"><is><t>7</t></is></c>'
    ],
    [
      'text where a number is due',
      '<c r="A1" t="inlineStr"><is><t>7</t></is></c>',
      7,
      '<c r="A1"><v>7</v></c>'
    ],
    [
      'an error where its text is due',
      '<c r="A1" t="e"><v>#N/A</v></c>',
      '#N/A',
      '<c r="A1" t="inlineStr"><is><t>#N/A</t></is></c>'
    ],
    ['a value to be cleared', '<c r="A1" s="2" t="b" cm="1"><v>1</v></c>', null, '<c r="A1" s="2"/>'],
    [
      'another text',
      '<c r="A1" s="2" vm="3" ph="1" t="s"><v>0</v></c>',
      'ac',
      '<c r="A1" s="2" t="inlineStr"><is><t>ac</t></is></c>'
    ]
  ])('but not %s', (_, cell, value, expected) => {
    const more = { 'xl/sharedStrings.xml': sst('<t>ab</t>') };
    expect(splicedRows(`<row r="1">${cell}</row>`, { A1: value }, more)).toBe(`<row r="1">${expected}</row>`);
  });
});

describe('formats', () => {
  const styleOf = (rows: string, name: string, value: string | number): string | undefined =>
    new RegExp(`r="${name}" s="(\\d+)"`).exec(
      splicedRows(rows, { [name]: value }, { 'xl/styles.xml': styles })
    )?.[1];

  test('a new cell takes the format of the last cell left of it', () => {
    expect(styleOf('<row r="1"><c r="A1" s="2"/><c r="B1" s="1"/><c r="D1" s="3"/></row>', 'C1', 'x')).toBe(
      '1'
    );
    expect(styleOf('<row r="1"><c r="A1" s="2"/><c r="B1"/></row>', 'C1', 'x')).toBeUndefined();
    expect(styleOf('<row r="1"/>', 'C1', 'x')).toBeUndefined();
  });

  test('a number takes the last one that does not show it as a date or an amount', () => {
    const rows = '<row r="1"><c r="A1" s="0"/><c r="B1" s="2"/><c r="C1" s="3"/><c r="D1" s="1"/></row>';
    expect(styleOf(rows, 'E1', 4)).toBe('2');
    expect(styleOf(rows, 'E1', '4')).toBe('1');
    expect(styleOf('<row r="1"><c r="D1" s="1"/></row>', 'E1', 4)).toBeUndefined();
  });

  test('the cells of one edit take the same', () => {
    expect(
      splicedRows('<row r="1"><c r="A1" s="2"/></row>', { B1: 1, C1: 'x' }, { 'xl/styles.xml': styles })
    ).toBe(
      '<row r="1"><c r="A1" s="2"/><c r="B1" s="2"><v>1</v></c><c r="C1" s="2" t="inlineStr"><is><t>x</t></is></c></row>'
    );
  });
});

describe('around the rows', () => {
  const after = (
    before: string,
    edits: Parameters<typeof splice>[1],
    rows = '<row r="1"><c r="A1"><v>1</v></c></row>'
  ): string =>
    /<worksheet[^>]*>([^]*?)<sheetData/.exec(
      partText(splice(zip(parts(worksheet(rows, { before }))), edits), SHEET)
    )![1]!;

  test.each([
    ['grows', 'A1:B3', 'A1:D5'],
    ['of one cell grows', 'A1', 'A1:D5'],
    ['is wide enough', 'A1:Z9', 'A1:Z9'],
    ['cannot be read', 'A:XFE', 'A:XFE'],
    ['with dollars that is wide enough', '$A$1:$D$5', '$A$1:$D$5']
  ])('a dimension that %s', (_, old, wide) => {
    expect(after(`<dimension  ref='${old}' /><a/>`, editsOf({ C2: 1, D5: 'x' }))).toBe(
      `<dimension  ref='${wide}' /><a/>`
    );
  });

  test.each([
    ['1:1', '1:4'],
    ['1:9', '1:9'],
    ['2:3', '2:4'],
    ['5:9', '4:9'],
    ['1:2 6:9', '1:2 6:9'],
    ['x', 'x'],
    ['', '']
  ])('spans %j become %j', (old, wide) => {
    expect(splicedRows(`<row r="1" spans="${old}"/>`, { D1: 1 })).toBe(
      `<row r="1" spans="${wide}"><c r="D1"><v>1</v></c></row>`
    );
  });

  test('spans stay where no cell is added', () => {
    expect(
      splicedRows('<row r="1" spans="1:1"/><row r="2" spans="1:1"><c r="A2"><v>1</v></c></row>', {
        D1: null,
        A2: 2
      })
    ).toBe('<row r="1" spans="1:1"/><row r="2" spans="1:1"><c r="A2"><v>2</v></c></row>');
  });

  const widths = new Map([
    [2, 30.5],
    [1, 8],
    [7, 20]
  ]);
  const col = (n: number, width: number): string =>
    `<col min="${n}" max="${n}" width="${width}" customWidth="1"/>`;

  test.each([
    [
      'no columns',
      '<sheetFormatPr/>',
      `<sheetFormatPr/><cols>${col(2, 8)}${col(3, 30.5)}${col(8, 20)}</cols>`
    ],
    [
      'columns before',
      '<cols><col min="1" max="2" width="9"/></cols>',
      `<cols><col min="1" max="2" width="9"/>${col(3, 30.5)}${col(8, 20)}</cols>`
    ],
    [
      'columns between and after',
      '<cols><col min="3" max="3"></col><col min="9" max="16384"/></cols>',
      `<cols>${col(2, 8)}<col min="3" max="3"></col>${col(8, 20)}<col min="9" max="16384"/></cols>`
    ],
    ['all columns', '<cols><col min="1" max="16384"/></cols>', '<cols><col min="1" max="16384"/></cols>'],
    ['an empty element', '<cols/>', `<cols>${col(2, 8)}${col(3, 30.5)}${col(8, 20)}</cols>`]
  ])('widths are set where there are %s', (_, before, expected) => {
    expect(after(before, editsOf({ A1: 2 }, { columnWidths: widths }))).toBe(expected);
    expect(after(before, editsOf({ A1: 1 }, { columnWidths: widths }))).toBe(expected);
  });
});

describe('refuses, before anything is written', () => {
  test.each([
    ['rows out of order', '<row r="3"/><row r="2"/>', 'A2'],
    ['cells out of order', '<row r="3"><c r="B3"/><c r="A3"/></row>', 'A3']
  ])('%s', (_, rows, cell) => {
    expect(refusal(() => splice(workbook(rows), editsOf({ A1: 1 })))).toBe(`cannotSplice: ${cell}`);
  });

  test.each([
    ['outside of the range', [{ column: 2, value: 1 }], 'C1'],
    [
      'not ascending',
      [
        { column: 1, value: 1 },
        { column: 1, value: 2 }
      ],
      'B1'
    ]
  ])('edits %s', (_, edits, cell) => {
    const range = { row: 0, column: 0, rows: 1, columns: 2 };
    expect(refusal(() => splice(workbook(''), { range, row: () => edits }))).toBe(`cannotSplice: ${cell}`);
  });

  test('a range beyond the sheet', () => {
    const range = { row: 0, column: 16_384, rows: 1, columns: 1 };
    expect(refusal(() => splice(workbook(''), { range, row: () => [] }))).toBe('cannotSplice');
  });

  test('with nothing given to the sink', () => {
    const book = openWorkbook(
      workbook(`<row r="2"/>${'<row><c><v>1</v></c></row>'.repeat(50_000)}<row r="1"/>`)
    );
    const chunks: Uint8Array[] = [];
    expect(
      refusal(() => {
        book.splice(book.sheets[0]!, editsOf({ B1: 1 }), (chunk) => {
          chunks.push(chunk);
        });
      })
    ).toBe('cannotSplice: A1');
    expect(chunks).toEqual([]);
  });

  test('a sheet that is no worksheet', () => {
    const book = openWorkbook(workbook(''));
    expect(
      refusal(() => {
        book.splice({ ...book.sheets[0]! }, editsOf({ B1: 1 }), () => undefined);
      })
    ).toBe('notWorksheet: Data');
  });
});

test('each row is asked for once, in ascending order, and none beyond the range', () => {
  const asked: number[] = [];
  const range = { row: 1, column: 0, rows: 5, columns: 1 };
  const book = openWorkbook(workbook('<row r="1"/><row r="3"/><row r="5"/><row r="8"/>'));
  book.splice(
    book.sheets[0]!,
    {
      range,
      row(index) {
        asked.push(index);
        return undefined;
      }
    },
    () => undefined
  );
  expect(asked).toEqual([1, 2, 3, 4, 5]);
});

describe('where chunks end makes no difference', () => {
  const xml = Buffer.from(
    worksheet(
      '<row r="2" spans="1:2"><c r="A2" s="1"><v>1</v></c><!-- <c> --><c r="B2" t="inlineStr"><is><t xml:space="preserve"> あ&amp;<![CDATA[</t>]]></t></is></c></row>\n<x/><row r="4"><c r="A4"/></row>' +
        '<row r="5"><c r="A5" t="s"><v>1</v></c><c r="B5" s="2"><v>12</v></c> </row><row r="6"><c r="A6"><v>3</v></c></row>',
      {
        before: '<dimension ref="A2:B6"/><cols><col min="1" max="1"/></cols>',
        after: '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>'
      }
    )
  );
  const chunks = (size: number): (() => Uint8Array | undefined) => {
    let at = 0;
    return () => (at >= xml.length ? undefined : new Uint8Array(xml.subarray(at, (at += size))));
  };
  const run = (size: number, known: KnownRows | undefined, edits: SheetEdits): unknown => {
    const context = {
      part: 'p',
      codec: portableCodec,
      strings: () => [],
      date1904: false,
      isPlainStyle: (style: string) => style !== '2',
      aligned: (style: string) => style,
      dynamicMark: () => ''
    };
    const { packed, tail } = spliceSheet(chunks(size), known, edits, context, undefined);
    return [packed!.size, packed!.crc, tail];
  };

  test('to edits anywhere', () => {
    const edits = editsOf({ A1: 0, C2: 'x', B3: true, A4: 'y', B6: 2 }, { columnWidths: new Map([[2, 9]]) });
    const whole = run(xml.length, undefined, edits);
    for (let size = 1; size < 40; size++) expect(run(size, undefined, edits)).toEqual(whole);
  });

  test('to cells behind the last ones, whether or not it is known where those are', () => {
    const edits = editsOf({ C1: 0, C2: 'x', D4: 'y', C5: 1, D5: 'z', C6: 2, C7: 3 });
    const whole = run(xml.length, undefined, edits);
    const offsets = offsetsOf(chunks(xml.length));
    for (let size = 1; size < 400; size++)
      expect(run(size, { offsets, firstColumn: 2 }, edits)).toEqual(whole);
  });
});

/** What is noted of the rows of a part that is read to its end. */
function offsetsOf(next: () => Uint8Array | undefined): RowOffsets {
  const stream = new SheetStream(new ByteWindow('p', next));
  const row = new RowScan();
  const offsets = new RowOffsets();
  stream.readHead();
  while (stream.nextRow(row)) offsets.note(row);
  return offsets;
}

test('of rows that have been read, however many, only the last cell is looked at', () => {
  const rows = Array.from(
    { length: 3000 },
    (_, i) =>
      `<row r="${i + 1}"><c r="A${i + 1}"><v>${'7'.repeat((i % 9) + 1)}</v></c><c r="B${i + 1}"><v>${i}</v></c></row>`
  );
  const xml = new Uint8Array(Buffer.from(worksheet(rows.join(''))));
  const whole = (): (() => Uint8Array | undefined) => {
    const pieces = [xml];
    return () => pieces.shift();
  };
  const row = new RowScan();
  const known = new SheetStream(new ByteWindow('p', whole()), {
    offsets: offsetsOf(whole()),
    firstColumn: 2
  });
  known.readHead();
  for (let index = 0; index < rows.length; index++) {
    expect([
      known.nextRow(row),
      row.index,
      row.isLastOnly,
      row.cells,
      row.column[0],
      row.end - row.start
    ]).toEqual([true, index, true, 1, 1, rows[index]!.length]);
  }
  expect(known.nextRow(row)).toBe(false);
});

test('styles that cannot be read do not matter to texts, whether or not the sheet has been read', () => {
  const broken = { 'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"></cellXfs>' };
  expect(splicedRows('<row r="1"><c r="A1" s="1"><v>1</v></c></row>', { B1: 'x' }, broken)).toContain(
    '<c r="B1" s="1" t="inlineStr">'
  );
});

describe('of rows that have been read, all cells are looked at', () => {
  test('where a formula fills the cell that is edited', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:C1">{1,2,3}</f><v>1</v></c><c r="B1"><v>2</v></c></row>';
    expect(refusal(() => splice(workbook(rows), editsOf({ C1: 5 })))).toBe('cannotSplice: C1');
  });

  test('where cells are out of order', () => {
    const rows = '<row r="1"><c r="C1"><v>1</v></c><c r="A1"><v>2</v></c></row>';
    expect(refusal(() => splice(workbook(rows), editsOf({ D1: 5 })))).toBe('cannotSplice: A1');
  });
});
