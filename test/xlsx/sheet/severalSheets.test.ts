import { openWorkbook, type SheetEdits } from '../../../src/xlsx';
import {
  MAIN,
  contentTypes,
  editsOf,
  partText,
  parts,
  relationships,
  splice,
  workbookXml,
  worksheet,
  zip,
  type Parts
} from '../fixture';

const CHAIN = 'xl/calcChain.xml';
const sheetPart = (number: number): string => `xl/worksheets/sheet${number}.xml`;
const ROWS =
  '<row r="1"><c r="A1"><f>1</f><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2" t="str"><f>"x"</f><v>x</v></c></row>';

/** Three sheets with the same rows, and a chain of these cells. */
const book = (chain: string, more: Parts = {}): Uint8Array =>
  zip({
    ...parts(worksheet(ROWS)),
    [sheetPart(2)]: worksheet(ROWS),
    [sheetPart(3)]: worksheet(ROWS),
    '[Content_Types].xml': contentTypes(
      ['/xl/workbook.xml', 'sheet.main'],
      [`/${sheetPart(1)}`, 'worksheet'],
      [`/${sheetPart(2)}`, 'worksheet'],
      [`/${sheetPart(3)}`, 'worksheet'],
      [`/${CHAIN}`, 'calcChain']
    ),
    'xl/workbook.xml': workbookXml(
      [1, 2, 3].map((n) => `<sheet name="S${n}" sheetId="${n}" r:id="rId${n}"/>`).join('')
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['worksheet', 'worksheets/sheet3.xml'],
      ['calcChain', 'calcChain.xml']
    ),
    [CHAIN]: `<calcChain xmlns="${MAIN}">${chain}</calcChain>`,
    ...more
  });

function splicedAll(file: Uint8Array, edits: Readonly<Record<number, SheetEdits>>): Uint8Array {
  const workbook = openWorkbook(file);
  const chunks: Uint8Array[] = [];
  const sheets = Object.entries(edits).map(([place, one]) => ({
    sheet: workbook.sheets[Number(place)]!,
    edits: one
  }));
  workbook.spliceAll(sheets, (chunk) => void chunks.push(chunk));
  return new Uint8Array(Buffer.concat(chunks));
}

const WHOLE = '<c r="A1" i="1"/><c r="A2" i="1"/><c r="A1" i="2"/><c r="A1" i="3"/>';

test('several sheets are written in one pass, and all other parts stay the same', () => {
  const file = book(WHOLE);
  const after = splicedAll(file, { 0: editsOf({ C1: 'new' }), 2: editsOf({ D2: 7 }) });
  const [first, last] = [splice(file, editsOf({ C1: 'new' })), splicedAll(file, { 2: editsOf({ D2: 7 }) })];
  expect(partText(after, sheetPart(1))).toBe(partText(first, sheetPart(1)));
  expect(partText(after, sheetPart(3))).toBe(partText(last, sheetPart(3)));
  for (const name of openWorkbook(file).partNames())
    if (![sheetPart(1), sheetPart(3)].includes(name))
      expect(partText(after, name)).toBe(partText(file, name));
});

test('the calculation chain loses the formulas of all sheets', () => {
  const after = splicedAll(book(WHOLE), { 0: editsOf({ A1: 5 }), 1: editsOf({ A1: 5 }) });
  expect(partText(after, CHAIN)).toContain('<c r="A2" i="1"/><c r="A1" i="3"/></calcChain>');
});

test('a chain that one sheet has emptied is gone for the others, too', () => {
  const after = splicedAll(book('<c r="A1" i="1"/><c r="A1" i="2"/>'), {
    0: editsOf({ A1: 5 }),
    1: editsOf({ A1: 5 }),
    2: editsOf({ A1: 5 })
  });
  expect(openWorkbook(after).partNames()).not.toContain(CHAIN);
  expect(partText(after, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
});

test('formulas that spill are marked on all sheets by one new part', () => {
  const formula = (text: string): SheetEdits => ({
    range: { row: 4, column: 0, rows: 1, columns: 1 },
    row: () => [{ column: 0, value: 1, formula: { text, spill: { row: 4, column: 0, rows: 2, columns: 1 } } }]
  });
  const after = splicedAll(book(WHOLE), { 0: formula('SEQUENCE(2)'), 1: formula('SEQUENCE(2)') });
  expect(
    openWorkbook(after)
      .partNames()
      .filter((name) => /metadata/.test(name))
  ).toHaveLength(1);
  for (const number of [1, 2]) expect(partText(after, sheetPart(number))).toContain('cm="1"');
});

test('progress runs from one sheet to the next up to the size of all', () => {
  const workbook = openWorkbook(book(WHOLE));
  const [a, b] = workbook.sheets;
  const seen: [number, number][] = [];
  const edits = editsOf({ C1: 1 });
  workbook.spliceAll(
    [
      { sheet: a!, edits },
      { sheet: b!, edits }
    ],
    () => undefined,
    (done, total) => seen.push([done, total])
  );
  const total = 2 * worksheet(ROWS).length;
  expect(seen.every(([, of]) => of === total)).toBe(true);
  expect(seen.map(([done]) => done)).toEqual([...seen.map(([done]) => done)].sort((x, y) => x - y));
  expect(seen.at(-1)![0]).toBe(total);
});
