import { cellRange, rangeBetween } from '../../../src/ranges';
import {
  changeSheetList,
  openWorkbook,
  withSheetsRenamed,
  type RangeChanges,
  type TableChange
} from '../../../src/xlsx';
import { contentTypes, parts, partText, refusal, relationships, SHEET, worksheet, zip } from '../fixture';

function changed(
  file: Uint8Array,
  changes: { ranges?: RangeChanges; tables?: (book: ReturnType<typeof openWorkbook>) => TableChange[] }
): Uint8Array {
  const book = openWorkbook(file);
  const chunks: Uint8Array[] = [];
  book.splice(
    book.sheets[0]!,
    {
      range: cellRange(0, 0, 0, 0),
      row: () => undefined,
      ...(changes.ranges && { ranges: changes.ranges }),
      tables: changes.tables?.(book) ?? []
    },
    (chunk) => {
      chunks.push(chunk.slice());
    }
  );
  return new Uint8Array(Buffer.concat(chunks));
}

const merge = { row: 1, column: 0, rows: 2, columns: 2 };

describe('merged cells', () => {
  const after = (tail: string, merges = [merge], sheetData = '<sheetData></sheetData>'): string => {
    const xml = worksheet('', { after: tail }).replace('<sheetData></sheetData>', sheetData);
    return /sheetData(?:\/>|><\/sheetData>)(.*)<\/worksheet>/s.exec(
      partText(changed(zip(parts(xml)), { ranges: { merges } }), SHEET)
    )![1]!;
  };
  const WRITTEN = '<mergeCells count="1"><mergeCell ref="A2:B3"/></mergeCells>';

  test.each([
    [
      'in the place of others',
      '<autoFilter ref="A1"/><mergeCells count="2"><mergeCell ref="A1:B1"/><mergeCell ref="A4:B4"/></mergeCells><pageMargins/>',
      `<autoFilter ref="A1"/>${WRITTEN}<pageMargins/>`
    ],
    [
      'after what must come before',
      '<sheetProtection><x/></sheetProtection><autoFilter ref="A1"><filterColumn/></autoFilter><phoneticPr/>',
      `<sheetProtection><x/></sheetProtection><autoFilter ref="A1"><filterColumn/></autoFilter>${WRITTEN}<phoneticPr/>`
    ],
    ['at the end', '', WRITTEN],
    ['behind all there is', '<autoFilter ref="A1"/>', `<autoFilter ref="A1"/>${WRITTEN}`]
  ])('%s', (_, before, expected) => {
    expect(after(before)).toBe(expected);
    expect(after(before, [merge], '<sheetData/>')).toBe(expected);
  });

  test('go with their element', () => {
    expect(after('<mergeCells><mergeCell ref="A1:B1"/></mergeCells><pageMargins/>', [])).toBe(
      '<pageMargins/>'
    );
  });
});

test('without edits the cells that the sheet says to have stay the same', () => {
  const file = zip(parts(worksheet('', { before: '<dimension ref="B2:C3"/>' })));
  expect(partText(changed(file, { ranges: { merges: [merge] } }), SHEET)).toContain(
    '<dimension ref="B2:C3"/>'
  );
});

test('what rules apply to moves, each by what it applied to', () => {
  const tail =
    '<conditionalFormatting sqref="A1:A9  $C$1"><cfRule/></conditionalFormatting><conditionalFormatting sqref="B1"/><dataValidations count="2"><dataValidation sqref="A1:A9"/><dataValidation sqref="B1"><formula1>1</formula1></dataValidation></dataValidations>';
  const ranges = {
    conditionalFormats: new Map([['A1:A9 C1', 'A1:A10 C1']]),
    validation: new Map([['B1', 'B2']])
  };
  expect(partText(changed(zip(parts(worksheet('', { after: tail }))), { ranges }), SHEET)).toContain(
    '<conditionalFormatting sqref="A1:A10 C1"><cfRule/></conditionalFormatting><conditionalFormatting sqref="B1"/><dataValidations count="2"><dataValidation sqref="A1:A9"/><dataValidation sqref="B2"><formula1>1</formula1></dataValidation></dataValidations>'
  );
});

describe('a table', () => {
  const table = (filter = '<autoFilter ref="A1:B9"/>'): string =>
    `<table id="1" name="T" displayName="T" ref="A1:B9">${filter}<tableColumns count="2"><tableColumn id="4" name="a_x000a_b"><calculatedColumnFormula>1</calculatedColumnFormula></tableColumn><tableColumn id="2" name="c"/></tableColumns></table>`;
  const file = (xml = table()): Uint8Array =>
    zip({
      ...parts(worksheet('', { after: '<tableParts><tablePart r:id="rId1"/></tableParts>' })),
      'xl/tables/table1.xml': xml,
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(['table', '../tables/table1.xml']),
      '[Content_Types].xml': contentTypes(
        ['/xl/workbook.xml', 'sheet.main'],
        [`/${SHEET}`, 'worksheet'],
        ['/xl/tables/table1.xml', 'table']
      )
    });
  const after = (columns: TableChange['columns'], right: number, xml?: string): string =>
    partText(
      changed(file(xml), {
        tables: (book) => [
          { table: book.tables(book.sheets[0]!)[0]!, range: rangeBetween(1, 0, 9, right), columns }
        ]
      }),
      'xl/tables/table1.xml'
    );

  test('moves, and has columns renamed, added and removed; the others keep their bytes', () => {
    expect(
      after(
        [
          { from: 0, name: 'a\nb' },
          { from: undefined, name: 'n"' },
          { from: 1, name: 'd' }
        ],
        2
      )
    ).toBe(
      '<table id="1" name="T" displayName="T" ref="A2:C10"><autoFilter ref="A2:C10"/><tableColumns count="3"><tableColumn id="4" name="a_x000a_b"><calculatedColumnFormula>1</calculatedColumnFormula></tableColumn><tableColumn id="5" name="n&quot;"/><tableColumn id="2" name="d"/></tableColumns></table>'
    );
    expect(after([{ from: 1, name: 'c' }], 0)).toContain(
      '<tableColumns count="1"><tableColumn id="2" name="c"/></tableColumns>'
    );
  });

  test.each([
    [
      'whose columns change places',
      [
        { from: 1, name: 'c' },
        { from: 0, name: 'a' }
      ],
      table()
    ],
    [
      'filtered by a column that moves',
      [
        { from: undefined, name: 'n' },
        { from: 1, name: 'c' }
      ],
      table('<autoFilter ref="A1:B9"><filterColumn colId="0"/></autoFilter>')
    ]
  ])('%s is refused', (_, columns, xml) => {
    expect(refusal(() => after(columns, 1, xml))).toBe('cannotSplice: xl/tables/table1.xml');
  });
});

describe('the list of sheets', () => {
  test.each([
    ["Data!A1+'Data'!B1", "'N''s'!A1+'N''s'!B1"],
    ['"Data!"&Other!A1', '"Data!"&Other!A1'],
    ['[1]Data!A1+XData!A1', '[1]Data!A1+XData!A1'],
    ["'It''s'!A1", "'N''s'!A1"]
  ])('renames in %s', (formula, expected) => {
    expect(
      withSheetsRenamed(
        formula,
        new Map([
          ['Data', "N's"],
          ["It's", "N's"]
        ])
      )
    ).toBe(expected);
  });

  test('changes nothing but the workbook part when a sheet gets another name', () => {
    const file = zip(parts(worksheet('')));
    const after = changeSheetList(file, [{ place: 0, name: 'A & B' }]);
    expect(partText(after, 'xl/workbook.xml')).toBe(
      partText(file, 'xl/workbook.xml').replace('name="Data"', 'name="A &amp; B"')
    );
    expect(openWorkbook(after).partNames()).toEqual(openWorkbook(file).partNames());
  });
});
