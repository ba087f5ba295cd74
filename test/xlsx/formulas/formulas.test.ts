import { unzipSync } from 'fflate';
import { type CellValue, openWorkbook } from '../../../src/xlsx';
import {
  editsOf,
  parts,
  partText,
  refusal,
  relationships,
  splice,
  splicedRows,
  workbook,
  workbookXml,
  worksheet,
  zip
} from '../fixture';

const CHAIN = 'xl/calcChain.xml';
const TYPES = '[Content_Types].xml';
const RELS = 'xl/_rels/workbook.xml.rels';
const calcChain = (cells: string): string => `<calcChain xmlns="m">${cells}</calcChain>`;

describe('the calculation chain', () => {
  const ROWS =
    '<row r="1"><c r="A1"><f>1</f><v>1</v></c><c r="B1"><f>2</f><v>2</v></c></row><row r="2"><c r="A2"><f>3</f></c></row>';

  /** The parts after the edits, of a workbook whose sheet has the number 4 and a chain of these cells. */
  const after = (cells: string, values: Record<string, CellValue>): Record<string, string> => {
    const file = splice(
      zip({
        ...parts(worksheet(ROWS)),
        [TYPES]:
          '<Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/calcChain.xml" ContentType="chain"/><Override PartName="/xl/workbook.xml" ContentType="book"/></Types>',
        'xl/workbook.xml': workbookXml('<sheet name="Data" sheetId="4" r:id="rId1"/>'),
        [RELS]: relationships(
          ['worksheet', 'worksheets/sheet1.xml'],
          ['calcChain', 'calcChain.xml'],
          ['theme', 'theme.xml']
        ),
        [CHAIN]: calcChain(cells)
      }),
      editsOf(values)
    );
    return Object.fromEntries(Object.keys(unzipSync(file)).map((name) => [name, partText(file, name)]));
  };

  test.each([
    ['a cell goes', '<c r="A1" i="4"/><c r="B1" i="4"/>', '<c r="B1" i="4"/>'],
    [
      'the next one gets the number of the sheet',
      '<c r="A1" i="4"/><c r="B1"/><c r="A2" l="1"/>',
      '<c i="4" r="B1"/><c r="A2" l="1"/>'
    ],
    [
      'also past others that go',
      '<c r="B9" i="2"/><c i="4" r="A1"/><c r="A1" a="1"/><c r="B1"/>',
      '<c r="B9" i="2"/><c i="4" r="B1"/>'
    ],
    [
      'the same cell of another sheet stays',
      '<c r="A1" i="2"/><c r="A1" i="4"/><c r="B1" i="4"/>',
      '<c r="A1" i="2"/><c r="B1" i="4"/>'
    ],
    [
      'an element with an end tag goes',
      '<c r="A1" i="4"></c><!-- c --><c r="B1" i="4"/>',
      '<!-- c --><c r="B1" i="4"/>'
    ]
  ])('%s', (_, cells, left) => {
    expect(after(cells, { A1: 1 })[CHAIN]).toBe(calcChain(left));
  });

  test('does not change when no formula is overwritten', () => {
    expect(after('<c r="A1" i="4"/>', { A1: null, C1: 1 })[CHAIN]).not.toBe(calcChain('<c r="A1" i="4"/>'));
    expect(after('<c r="B1" i="4"/>', { A1: 1, C1: 1 })[CHAIN]).toBe(calcChain('<c r="B1" i="4"/>'));
  });

  test('goes as a whole when no cell is left, with all that leads to it', () => {
    const left = after('<c r="A1" i="4"/><c r="B1"/>', { A1: 1, B1: 2 });
    expect(Object.keys(left)).not.toContain(CHAIN);
    expect(left[TYPES]).toBe(
      '<Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="book"/></Types>'
    );
    expect(left[RELS]).toBe(
      relationships(
        ['worksheet', 'worksheets/sheet1.xml'],
        ['calcChain', 'calcChain.xml'],
        ['theme', 'theme.xml']
      ).replace(/<Relationship Id="rId2"[^>]*>/, '')
    );
  });
});

describe('formulas over several cells', () => {
  const sharedRows =
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>1</v></c></row>';
  const arrayRows =
    '<row r="1"><c r="A1"><f t="array" ref="A1:B2">x</f><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c></row>';
  const all = (...names: string[]): Record<string, CellValue> =>
    Object.fromEntries(names.map((name) => [name, 9]));

  test.each([
    ['the first cell of a shared formula', sharedRows, all('A1'), 'A1'],
    ['the first two of three', sharedRows, all('A1', 'A2'), 'A1'],
    ['the first of an array formula', arrayRows, all('A1'), 'A1'],
    ['one inside of an array formula', arrayRows, all('B1'), 'B1'],
    ['a cell of an array formula that the sheet does not have', arrayRows, all('B2'), 'B2'],
    [
      'a cell of an array formula in a row that the sheet does not have',
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">x</f></c></row>',
      all('A2'),
      'A2'
    ],
    ['three of four cells', arrayRows, all('A1', 'B1', 'A2'), 'A1'],
    ['a cell of a data table', arrayRows.replace('array', 'dataTable'), all('B1'), 'B1'],
    [
      'the first of a shared formula whose index is used again',
      sharedRows +
        sharedRows.replace(/(r="[A-C]?)(\d)/g, (_, a: string, n: string) => a + String(Number(n) + 3)),
      all('A1'),
      'A1'
    ]
  ])('%s cannot be overwritten', (_, rows, values, cell) => {
    expect(refusal(() => splice(workbook(rows), editsOf(values)))).toBe(`cannotSplice: ${cell}`);
  });

  /** A row with an array formula in A and one in B, which fill the given cells. */
  const arrays = (row: number, a: string, b: string): string =>
    `<row r="${row}"><c r="A${row}"><f t="array" ref="${a}">x</f></c><c r="B${row}"><f t="array" ref="${b}">x</f></c></row>`;

  test.each([
    ['overlap', arrays(1, 'A1:B2', 'B1:B3'), 'B1'],
    ['begin elsewhere', arrays(1, 'A2:A3', 'B1'), 'A1']
  ])('array formulas that %s are damaged', (_, rows, cell) => {
    expect(refusal(() => splice(workbook(rows), editsOf(all('A1', 'B1', 'A3'))))).toBe(`damaged: ${cell}`);
  });

  test('very many array formulas take no time of their own', () => {
    const count = 40_000;
    const ofRow = (i: number): string => arrays(i + 1, `A${i + 1}:A${i + 2}`, `B${i + 1}:B${i + 2}`);
    const rows = Array.from({ length: count }, (_, i) => ofRow(2 * i));
    const range = { row: 0, column: 0, rows: 2 * count, columns: 3 };
    const book = openWorkbook(workbook(rows.join('')));
    book.splice(book.sheets[0]!, { range, row: (value) => [{ column: 2, value }] }, () => undefined);
  });

  test.each([
    ['a later cell of a shared formula', sharedRows, all('A2')],
    ['all of a shared formula', sharedRows, all('A1', 'A2', 'A3')],
    ['all of an array formula', arrayRows, all('A1', 'A2', 'B1', 'B2')],
    ['an array formula of one cell', '<row r="1"><c r="A1"><f t="array" ref="A1">x</f></c></row>', all('A1')],
    ['a cell beside an array formula', arrayRows, all('C1', 'A3')],
    ['an array formula with the values it has', arrayRows, { B1: 2, A2: 3 }]
  ])('%s can', (_, rows, values) => {
    for (const name of Object.keys(values))
      expect(splicedRows(rows, values)).toMatch(new RegExp(`<c r="${name}"><v>\\d</v></c>`));
  });
});
