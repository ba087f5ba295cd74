import type { CellRange } from '../../../src/ranges';
import { openWorkbook, type CellEdit, type NewFormula } from '../../../src/xlsx';
import {
  contentTypes,
  parts,
  partText,
  refusal,
  relationships,
  SHEET,
  workbook,
  workbookXml,
  worksheet,
  zip
} from '../fixture';

/** The rows after the edits of a row, or why they are refused. */
function edited(rows: string | Uint8Array, row: number, edits: CellEdit[]): string {
  const xml = partText(spliced(typeof rows === 'string' ? workbook(rows) : rows, row, edits), SHEET);
  return /<sheetData>([^]*)<\/sheetData>/.exec(xml)![1]!;
}

function spliced(file: Uint8Array, row: number, edits: CellEdit[]): Uint8Array {
  const book = openWorkbook(file);
  const chunks: Uint8Array[] = [];
  book.splice(
    book.sheets[0]!,
    { range: { row, column: 0, rows: 1, columns: 10 }, row: (index) => (index === row ? edits : undefined) },
    (chunk) => {
      chunks.push(chunk.slice());
    }
  );
  return new Uint8Array(Buffer.concat(chunks));
}

const formula = (text: string, spill?: CellRange): NewFormula => ({ text, spill });

describe('a formula', () => {
  test.each([
    ['with a number', 3, '<c r="A1"><f>A&lt;B</f><v>3</v></c>'],
    ['with text', ' x', '<c r="A1" t="str"><f>A&lt;B</f><v xml:space="preserve"> x</v></c>'],
    ['with a truth value', true, '<c r="A1" t="b"><f>A&lt;B</f><v>1</v></c>'],
    ['with an error', '#DIV/0!', '<c r="A1" t="e"><f>A&lt;B</f><v>#DIV/0!</v></c>'],
    ['without a result yet', null, '<c r="A1"><f>A&lt;B</f></c>']
  ])('%s', (_, value, xml) => {
    expect(edited('<row r="1"/>', 0, [{ column: 0, value, formula: formula('A<B') }])).toBe(
      `<row r="1">${xml}</row>`
    );
    expect(edited('', 0, [{ column: 0, value, formula: formula('A<B') }])).toBe(`<row r="1">${xml}</row>`);
  });

  test('takes the place of another and of a value, in their formats', () => {
    expect(
      edited('<row r="1"><c r="A1" s="3"><f>1</f><v>1</v></c><c r="B1" s="2" t="s"><v>0</v></c></row>', 0, [
        { column: 0, value: 2, formula: formula('2') },
        { column: 1, value: 3, formula: formula('3') }
      ])
    ).toBe('<row r="1"><c r="A1" s="3"><f>2</f><v>2</v></c><c r="B1" s="2"><f>3</f><v>3</v></c></row>');
  });

  test('that takes the place of the first of a shared formula is refused as a value is', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:B1" si="0">1</f></c><c r="B1"><f t="shared" si="0"/></c></row>';
    expect(refusal(() => edited(rows, 0, [{ column: 0, value: 1, formula: formula('2') }]))).toBe(
      'cannotSplice: A1'
    );
  });

  const chain = zip({
    ...parts(worksheet('<row r="1"><c r="A1"><f>1</f><v>1</v></c><c r="B1"><f>2</f><v>2</v></c></row>'), {
      'xl/calcChain.xml': '<calcChain><c r="A1" i="1"/><c r="B1"/></calcChain>'
    }),
    '[Content_Types].xml': contentTypes(
      ['/xl/workbook.xml', 'sheet.main'],
      ['/xl/calcChain.xml', 'calcChain']
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['calcChain', 'calcChain.xml']
    )
  });

  test('that is new takes the calculation chain away, with all that leads to it', () => {
    const after = spliced(chain, 0, [{ column: 2, value: 1, formula: formula('3') }]);
    expect(openWorkbook(after).partNames()).not.toContain('xl/calcChain.xml');
    expect(
      partText(after, '[Content_Types].xml') + partText(after, 'xl/_rels/workbook.xml.rels')
    ).not.toMatch(/calcChain/);
  });

  test('whose result alone is new leaves the chain alone', () => {
    expect(
      partText(spliced(chain, 0, [{ column: 0, value: 9, formula: 'kept' }]), 'xl/calcChain.xml')
    ).toContain('<c r="A1" i="1"/>');
  });
});

describe('a result', () => {
  test('takes the place of another; formula, format and all else stay', () => {
    expect(
      edited('<row r="1"><c r=\'A1\' s="3" t="str" vm="2"><f  ca="1">日本</f><v>old</v></c></row>', 0, [
        { column: 0, value: 4, formula: 'kept' }
      ])
    ).toBe('<row r="1"><c r=\'A1\' s="3" vm="2"><f  ca="1">日本</f><v>4</v></c></row>');
  });

  test('of an array formula is written into the cells that it fills', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:B1">X</f><v>1</v></c><c r="B1" t="str"><v>2</v></c></row>';
    expect(edited(rows, 0, [{ column: 1, value: 5, formula: 'kept' }])).toBe(
      rows.replace('<c r="B1" t="str"><v>2</v>', '<c r="B1"><v>5</v>')
    );
    expect(refusal(() => edited(rows, 0, [{ column: 1, value: 5 }]))).toBe('cannotSplice: B1');
  });

  test('that no cell can hold is refused', () => {
    expect(
      refusal(() =>
        edited('<row r="1"><c r="A1"><f>1</f></c></row>', 0, [{ column: 0, value: NaN, formula: 'kept' }])
      )
    ).toBe('cannotSplice: A1');
  });
});

describe('a format', () => {
  test.each([
    ['in the place of another', '<c r="A1" s="1" t="s"><v>0</v></c>', '<c r="A1" s="7" t="s"><v>0</v></c>'],
    ['where there was none', '<c r="A1" t="s"><v>0</v></c>', '<c s="7" r="A1" t="s"><v>0</v></c>']
  ])('%s leaves the value as it is stored', (_, before, after) => {
    const file = zip({
      ...parts(worksheet(`<row r="1">${before}</row>`), {
        'xl/sharedStrings.xml': '<sst><si><t>x</t></si></sst>'
      })
    });
    expect(edited(file, 0, [{ column: 0, value: 'x', format: 7 }])).toBe(`<row r="1">${after}</row>`);
  });

  test('comes with a new value, and to a cell that is not there', () => {
    expect(
      edited('<row r="1"><c r="A1" s="1"><v>1</v></c></row>', 0, [
        { column: 0, value: 2, format: 0 },
        { column: 1, value: null, format: 4 }
      ])
    ).toBe('<row r="1"><c r="A1"><v>2</v></c><c r="B1" s="4"/></row>');
  });

  test('comes with a new result', () => {
    expect(
      edited('<row r="1"><c r="A1" s="1"><f>1</f></c></row>', 0, [
        { column: 0, value: 2, formula: 'kept', format: 5 }
      ])
    ).toBe('<row r="1"><c s="5" r="A1"><f>1</f><v>2</v></c></row>');
  });
});

describe('a formula that spills', () => {
  const spill = { row: 0, column: 0, rows: 1, columns: 2 };
  const SPILLED = '<c r="A1" cm="1"><f t="array" ref="A1:B1">X</f><v>1</v></c>';

  test('brings the metadata that it needs, which reads back as a dynamic array', () => {
    const after = spliced(workbook(''), 0, [
      { column: 0, value: 1, formula: formula('X', spill) },
      { column: 1, value: 2 }
    ]);
    expect(partText(after, SHEET)).toContain(SPILLED);
    const found: unknown[] = [];
    const book = openWorkbook(after);
    book.readCells(book.sheets[0]!, (_row, cells) => {
      found.push(...cells.map(({ formula: stored }) => stored?.isDynamic));
    });
    expect(found).toEqual([true, undefined]);
  });

  test('uses the mark that the workbook has', () => {
    const metadata =
      '<metadata><metadataTypes><metadataType name="OTHER"/><metadataType name="XLDAPR"/></metadataTypes><cellMetadata><bk><rc t="1" v="0"/></bk><bk><rc t="2" v="0"/></bk></cellMetadata></metadata>';
    const file = zip({
      ...parts(worksheet(''), { 'xl/metadata.xml': metadata }),
      'xl/_rels/workbook.xml.rels': relationships(
        ['worksheet', 'worksheets/sheet1.xml'],
        ['sheetMetadata', 'metadata.xml']
      )
    });
    const after = spliced(file, 0, [{ column: 0, value: 1, formula: formula('X', spill) }]);
    expect(partText(after, SHEET)).toContain(SPILLED.replace('cm="1"', 'cm="2"'));
    expect(partText(after, 'xl/metadata.xml')).toBe(metadata);
  });

  test('becomes a plain array formula where the workbook has other metadata', () => {
    const file = zip({
      ...parts(worksheet(''), { 'xl/metadata.xml': '<metadata/>' }),
      'xl/_rels/workbook.xml.rels': relationships(
        ['worksheet', 'worksheets/sheet1.xml'],
        ['sheetMetadata', 'metadata.xml']
      )
    });
    expect(
      partText(spliced(file, 0, [{ column: 0, value: 1, formula: formula('X', spill) }]), SHEET)
    ).toContain(SPILLED.replace(' cm="1"', ''));
  });
});

test('sheet names in other prefixes and orders of attributes keep theirs when a part is added', () => {
  const file = zip({
    ...parts(worksheet('')),
    'xl/workbook.xml': workbookXml('<sheet name="Data" sheetId="1" r:id="rId1"/>'),
    '[Content_Types].xml':
      '<t:Types xmlns:t="http://schemas.openxmlformats.org/package/2006/content-types"><t:Default Extension="xml" ContentType="application/xml"/></t:Types>'
  });
  const after = spliced(file, 0, [
    { column: 0, value: 1, formula: formula('X', { row: 0, column: 0, rows: 2, columns: 1 }) }
  ]);
  expect(partText(after, '[Content_Types].xml')).toMatch(
    /<t:Override PartName="\/xl\/metadata.xml" [^>]*\/><\/t:Types>$/
  );
});
