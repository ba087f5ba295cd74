import { unzipSync } from 'fflate';
import { read } from '@e965/xlsx';
import { type CellValue, openWorkbook } from '../../src/xlsx';
import { cellsOf, editsOf, partText, SHEET, zip } from './fixture';
import { RICH } from './richWorkbook';

const DATA = 1;
const TABLE = 'xl/tables/table1.xml';
const file = zip(RICH);

function spliced(
  bytes: Uint8Array,
  values: Record<string, CellValue>,
  addedColumns: string[] = []
): Uint8Array {
  const book = openWorkbook(bytes);
  const sheet = book.sheets[DATA]!;
  const chunks: Uint8Array[] = [];
  const grow =
    addedColumns.length === 0 ? {} : { grow: { table: book.facts(sheet).tables[0]!, addedColumns } };
  book.splice(sheet, editsOf(values, grow), (chunk) => {
    chunks.push(chunk);
  });
  return new Uint8Array(Buffer.concat(chunks));
}

function otherParts(bytes: Uint8Array, ...changed: string[]): [string, Uint8Array][] {
  return Object.entries(unzipSync(bytes)).filter(([name]) => !changed.includes(name));
}

const RESULTS = {
  D3: 'ITSS level',
  E3: 'Missing',
  D4: 4,
  E4: 'two more\nprojects',
  D5: 0,
  E5: "=cmd|' /C calc'!A0"
};

test('every other part stays as it is, in the same order', () => {
  expect(otherParts(spliced(file, RESULTS), SHEET)).toEqual(otherParts(file, SHEET));
});

describe('new cells that are aligned', () => {
  const STYLES = 'xl/styles.xml';
  const aligned = (): Uint8Array => {
    const book = openWorkbook(file);
    const chunks: Uint8Array[] = [];
    const alignments = new Map([
      [3, { horizontal: 'center' }],
      [4, { wrapText: null }]
    ]);
    book.splice(book.sheets[DATA]!, editsOf(RESULTS, { alignments }), (chunk) => {
      chunks.push(chunk);
    });
    return new Uint8Array(Buffer.concat(chunks));
  };
  /** The attributes of the alignment of a cell's format. */
  const alignmentOf = (bytes: Uint8Array, cell: string): string => {
    const style = new RegExp(`<c r="${cell}"(?: s="(\\d+)")?`).exec(partText(bytes, SHEET))![1] ?? '0';
    const formats = /<cellXfs[^>]*>([\s\S]*)<\/cellXfs>/.exec(partText(bytes, STYLES))![1]!;
    const format = formats.match(/<xf\b[^>]*?\/>|<xf\b[\s\S]*?<\/xf>/g)![Number(style)]!;
    return /<alignment([^>]*)\/>/.exec(format)?.[1]?.trim() ?? '';
  };

  test('take their neighbour’s format and its other attributes', () => {
    for (const cell of ['D3', 'D4', 'D5'])
      expect(alignmentOf(aligned(), cell)).toContain('horizontal="center"');
    for (const cell of ['E3', 'E4']) expect(alignmentOf(aligned(), cell)).not.toContain('wrapText');
    for (const cell of ['A3', 'A4', 'C3', 'C4', 'C5'])
      expect(alignmentOf(aligned(), cell)).toBe(alignmentOf(file, cell));
  });

  test('add formats behind those that there are, and change no other part', () => {
    expect(otherParts(aligned(), SHEET, STYLES)).toEqual(otherParts(file, SHEET, STYLES));
    const [before, after] = [partText(file, STYLES), partText(aligned(), STYLES)];
    const [formats] = /<cellXfs[^>]*>[\s\S]*(?=<\/cellXfs>)/.exec(before)!;
    const list = formats.replace(/^<cellXfs[^>]*>/, '');
    expect(after).toContain(list);
    expect(after.replace(/<cellXfs[^>]*>[\s\S]*<\/cellXfs>/, '')).toBe(
      before.replace(/<cellXfs[^>]*>[\s\S]*<\/cellXfs>/, '')
    );
  });

  test('keep their neighbour’s format where the workbook has no usable styles', () => {
    const without = zip({ ...RICH, [STYLES]: '<styleSheet' });
    const book = openWorkbook(without);
    const chunks: Uint8Array[] = [];
    const alignments = new Map([[3, { horizontal: 'center' }]]);
    book.splice(book.sheets[DATA]!, editsOf({ D3: 'x' }, { alignments }), (chunk) => {
      chunks.push(chunk);
    });
    const after = new Uint8Array(Buffer.concat(chunks));
    expect(partText(after, SHEET)).toContain('<c r="D3" s="1" t="inlineStr">');
  });
});

test('of the sheet, only our cells, the dimension and the spans change', () => {
  expect(partText(spliced(file, RESULTS), SHEET)).toBe(
    String(RICH[SHEET])
      .replace('ref="A1:C8"', 'ref="A1:E8"')
      .replace('<row r="3" spans="1:3">', '<row r="3" spans="1:5">')
      .replace('<row r="4" spans="1:3">', '<row r="4" spans="1:5">')
      .replace('<row r="5" spans="1:3"', '<row r="5" spans="1:5"')
      .replace(
        '<c r="C3" s="1" t="s"><v>3</v></c>',
        '$&<c r="D3" s="1" t="inlineStr"><is><t>ITSS level</t></is></c><c r="E3" s="1" t="inlineStr"><is><t>Missing</t></is></c>'
      )
      .replace(
        '<c r="C4" s="2"><v>45351</v></c>',
        '$&<c r="D4"><v>4</v></c><c r="E4" s="2" t="inlineStr"><is><t>two more\nprojects</t></is></c>'
      )
      .replace(
        '<c r="C5" s="2"><v>45352</v></c>',
        '$&<c r="D5"><v>0</v></c><c r="E5" s="2" t="inlineStr"><is><t>=cmd|\' /C calc\'!A0</t></is></c>'
      )
  );
});

test('with the table grown, its part changes too, and no other', () => {
  const after = spliced(file, RESULTS, ['ITSS level', 'Missing']);
  expect(otherParts(after, SHEET, TABLE)).toEqual(otherParts(file, SHEET, TABLE));
  const book = openWorkbook(after);
  expect(book.facts(book.sheets[DATA]!).tables[0]).toMatchObject({
    columns: ['Name', 'Count', 'Date', 'ITSS level', 'Missing'],
    totalsRows: 1,
    range: { columns: 5 }
  });
});

test('a second run changes not one byte', () => {
  const once = spliced(file, RESULTS);
  expect(Buffer.from(spliced(once, RESULTS)).equals(Buffer.from(once))).toBe(true);
});

test('with a formula overwritten, the calculation chain changes too', () => {
  const after = spliced(file, { C7: 1 });
  expect(otherParts(after, SHEET, 'xl/calcChain.xml')).toEqual(otherParts(file, SHEET, 'xl/calcChain.xml'));
  expect(partText(after, 'xl/calcChain.xml')).toContain('<c r="B8" i="1"/><c r="B7"/><c r="B6"/>');
});

test('all other cells of all sheets read the same, for an independent reader too', () => {
  const after = spliced(file, RESULTS);
  const [old, fresh] = [openWorkbook(file), openWorkbook(after)];
  expect(cellsOf(fresh, fresh.sheets[DATA])).toEqual({ ...cellsOf(old, old.sheets[DATA]), ...RESULTS });
  expect(cellsOf(fresh, fresh.sheets[2])).toEqual({ A1: 15, B1: 'Sato san' });
  expect(cellsOf(old, old.sheets[DATA])).toMatchObject({
    A4: 'Sato',
    A5: 'Suzuki',
    B6: 6,
    B7: 4,
    C7: '#N/A'
  });
  const sheets = read(after, { type: 'array' }).Sheets;
  expect(sheets.Data).toMatchObject({ D4: { v: 4 }, E5: { v: RESULTS.E5, t: 's' }, B6: { v: 6 } });
  expect(sheets.Data!.E5).not.toHaveProperty('f');
});
