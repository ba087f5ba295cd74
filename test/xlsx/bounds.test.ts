import { strToU8, zipSync } from 'fflate';
import { openWorkbook } from '../../src/xlsx';
import {
  cellsOf,
  editsOf,
  MAIN,
  parts,
  type Parts,
  refusal,
  relationships,
  SHEET,
  splice,
  sst,
  workbook,
  worksheet,
  zip
} from './fixture';
import { deflated, withSwollen, type Swollen } from './swollen';

// The same rules with lower figures, so that a test needs no millions of cells.
jest.mock('../../src/xlsx/bounds', () => ({
  ...jest.requireActual<object>('../../src/xlsx/bounds'),
  CELLS: 12,
  SHARED_STRINGS: 4,
  PARSED_PART_BYTES: 6_000_000,
  PARSED_NODES: 400_000,
  ALL_BYTES: 18_000_000
}));

const opened = (file: Uint8Array): string =>
  refusal(() => {
    const book = openWorkbook(file);
    for (const sheet of book.sheets) {
      book.readRows(sheet, () => true);
      book.facts(sheet);
    }
  });

/** The figures of the refusal. */
function figuresOf(file: Uint8Array): unknown {
  try {
    cellsOf(openWorkbook(file));
  } catch (error) {
    return (error as { figures: unknown }).figures;
  }
  return undefined;
}

/** Elements within elements, the outermost of which is on the given level. */
const nested = (levels: number): string => '<x>'.repeat(levels) + '</x>'.repeat(levels);
const CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';

describe('elements within elements', () => {
  /** The part with elements down to a level, and its name. */
  const places: Record<string, (levels: number) => [string, string]> = {
    'before the rows': (levels) => [SHEET, worksheet(CELL, { before: nested(levels - 1) })],
    'behind the rows': (levels) => [SHEET, worksheet(CELL, { after: nested(levels - 1) })],
    'a shared string': (levels) => [
      'xl/sharedStrings.xml',
      sst('<t>a</t>').replace('<si>', nested(levels - 1) + '<si>')
    ],
    'the workbook': (levels) => [
      'xl/workbook.xml',
      String(parts('')['xl/workbook.xml']).replace('<sheets>', nested(levels - 1) + '<sheets>')
    ]
  };
  const fileOf = (place: string, levels: number): Uint8Array => {
    const [name, xml] = places[place]!(levels);
    const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
    return zip({ ...parts(worksheet(rows)), 'xl/sharedStrings.xml': sst('<t>a</t>'), [name]: xml });
  };

  test.each(Object.keys(places))('%s: 256 levels are read, many more are not', (place) => {
    expect(opened(fileOf(place, 256))).toBe('no error');
    for (const levels of [300, 200_000]) {
      expect(opened(fileOf(place, levels))).toBe(`tooDeep: ${places[place]!(1)[0]}`);
    }
    expect(figuresOf(fileOf(place, 200_000))).toEqual({ found: 257, limit: 256 });
  });

  test('within a row', () => {
    const rowsWith = (levels: number): Uint8Array =>
      workbook(`<row r="1"><c r="A1"><v>1</v>${nested(levels)}</c></row>`);
    expect(opened(rowsWith(200))).toBe('no error');
    expect(opened(rowsWith(200_000))).toBe(`tooDeep: ${SHEET}`);
  });
});

describe('how many there may be', () => {
  const rowOf = (row: number, cells: number): string =>
    `<row r="${row}">${'<c><v>1</v></c>'.repeat(cells)}</row>`;

  test('cells of a sheet', () => {
    expect(opened(workbook(rowOf(1, 6) + rowOf(2, 6)))).toBe('no error');
    expect(opened(workbook(rowOf(1, 6) + rowOf(2, 7)))).toBe(`tooManyCells: ${SHEET}`);
    expect(figuresOf(workbook(rowOf(1, 13)))).toEqual({ found: 13, limit: 12 });
  });

  test('cells of all sheets together, each counted once', () => {
    const all = parts(worksheet(rowOf(1, 6)));
    const two = (cells: number): Uint8Array =>
      zip({
        ...all,
        'xl/workbook.xml': String(all['xl/workbook.xml']).replace(
          '</sheets>',
          '<sheet name="B" sheetId="2" r:id="rId9"/></sheets>'
        ),
        'xl/_rels/workbook.xml.rels': String(all['xl/_rels/workbook.xml.rels']).replace(
          '</Relationships>',
          '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/b.xml"/></Relationships>'
        ),
        'xl/worksheets/b.xml': worksheet(rowOf(1, cells))
      });
    expect(opened(two(6))).toBe('no error');
    expect(opened(two(7))).toBe('tooManyCells: xl/worksheets/b.xml');
  });

  test('shared strings', () => {
    const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c></row>';
    const file = (count: number): Uint8Array =>
      workbook(rows, { 'xl/sharedStrings.xml': sst(...Array.from({ length: count }, () => '<t>a</t>')) });
    expect(opened(file(4))).toBe('no error');
    expect(opened(file(5))).toBe('tooManyStrings: xl/sharedStrings.xml');
    expect(figuresOf(file(5))).toEqual({ found: 5, limit: 4 });
  });
});

describe('parts that are parsed', () => {
  const stylesOf = (xml: string): Uint8Array =>
    zip({
      ...parts(worksheet('')),
      'xl/styles.xml': `<x:styleSheet xmlns:x="${MAIN}">${xml}</x:styleSheet>`
    });
  const count = (xml: string): string => refusal(() => openWorkbook(stylesOf(xml)).formatCount());
  const formats = (xml: string): string => `<x:cellXfs>${xml}</x:cellXfs>`;

  test('many elements in a namespace that is declared far above them', () => {
    expect(count('<x:a>'.repeat(250) + '<x:b/>'.repeat(300_000) + '</x:a>'.repeat(250))).toBe('no error');
  });

  test.each([
    ['elements', formats('<x:xf/>'.repeat(400_001))],
    [
      'attributes',
      formats(`<x:xf ${Array.from({ length: 400_001 }, (_, i) => `a${i.toString(36)}=""`).join(' ')}/>`)
    ]
  ])('too many %s', (_, xml) => {
    expect(count(xml)).toBe('tooManyElements: xl/styles.xml');
  });

  test.each([
    ['a prefix that is not declared', '<y:a/>'],
    ['one that is declared in another element', '<x:a xmlns:y="m"/><y:a/>'],
    ['one of an attribute', '<x:a y:b=""/>'],
    ['a name of three parts', '<x:a:b/>']
  ])('%s is refused', (_, xml) => {
    expect(count(xml)).toBe('damaged: xl/styles.xml');
  });

  test('prefixes that are declared where they are used, and again', () => {
    const xml = '<y:a xmlns:y="m"><y:a xmlns:y="n" y:b="" xml:space="preserve"/><y:a/></y:a>';
    expect(count(xml)).toBe('no error');
    expect(openWorkbook(stylesOf(formats('<x:xf/><x:xf a="1"/>'))).formatCount()).toBe(2);
  });

  test('a table to which very many relationships lead is read once', () => {
    const table = `<table xmlns="${MAIN}" name="T" displayName="T" ref="A1:A2"><tableColumns count="1"><tableColumn id="1" name="a"/></tableColumns><!--${' '.repeat(1e6)}--></table>`;
    const links = Array.from({ length: 20_000 }, () => ['table', '../tables/table1.xml'] as const);
    const book = openWorkbook(
      zip({
        ...parts(worksheet('')),
        'xl/worksheets/_rels/sheet1.xml.rels': relationships(...links),
        'xl/tables/table1.xml': table
      })
    );
    expect(book.tables(book.sheets[0]!)).toHaveLength(1);
  });
});

describe('bytes unpacked', () => {
  const [open, close] = worksheet('@').split('@') as [string, string];
  const sheetOf = (content: Omit<Swollen, 'head' | 'tail'>): Uint8Array =>
    withSwollen(SHEET, deflated({ head: open + CELL, ...content, tail: close }, true));

  test('of one part: by what it says, before anything is unpacked', () => {
    const content = deflated({ head: open, unit: ' '.repeat(1000), times: 3_000_000, tail: close });
    expect(opened(withSwollen(SHEET, content))).toBe(`tooLarge: ${SHEET}`);
    const unreadable = {
      ...content,
      chunks: content.chunks.map((chunk) => new Uint8Array(chunk.length).fill(255))
    };
    expect(opened(withSwollen(SHEET, unreadable))).toBe(`tooLarge: ${SHEET}`);
  });

  test('and by what comes out, where it says less', () => {
    const content = deflated({ head: open, unit: ' '.repeat(1000), times: 3_000_000, tail: close });
    expect(opened(withSwollen(SHEET, { ...content, size: 1000 }))).toBe(`damaged: ${SHEET}`);
  });

  test('of one part, by how much it swells', () => {
    expect(opened(sheetOf({ unit: '<!--a-->', times: 2_000_000 }))).toBe('no error');
    expect(opened(sheetOf({ unit: '<!--a-->', times: 2_200_000 }))).toBe(`swollen: ${SHEET}`);
    expect(
      opened(
        withSwollen(
          'xl/sharedStrings.xml',
          deflated({ head: `<sst xmlns="${MAIN}">`, unit: '<si/>', times: 4_000_000, tail: '</sst>' }),
          { 'xl/sharedStrings.xml': 'x', [SHEET]: worksheet('<row r="1"><c t="s"><v>0</v></c></row>') }
        )
      )
    ).toBe('swollen: xl/sharedStrings.xml');
  });

  test('of a part that is parsed', () => {
    const styles = `<styleSheet xmlns="${MAIN}">${' '.repeat(6_000_000)}</styleSheet>`;
    const book = openWorkbook(zip({ ...parts(worksheet('')), 'xl/styles.xml': styles }));
    expect(refusal(() => book.formatCount())).toBe('tooLarge: xl/styles.xml');
  });

  test('of all parts that are read, but not of the others', () => {
    const filler = `<!--${'many letters '.repeat(500_000)}-->`;
    const pictures = Object.fromEntries(
      Array.from({ length: 4 }, (_, i) => [`xl/media/image${i}.bmp`, new Uint8Array(2 ** 23)])
    );
    expect(opened(zip({ ...parts(worksheet(CELL)), ...pictures }))).toBe('no error');
    const all: Parts = {
      ...parts(worksheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>', { after: filler })),
      'xl/sharedStrings.xml': sst('<t>a</t>').replace('</sst>', `${filler}${filler}</sst>`)
    };
    // Not packed at all, lest it be refused for swelling.
    const files = Object.entries(all).map(([name, xml]) => [name, strToU8(String(xml))] as const);
    const file = zipSync(Object.fromEntries(files), { level: 0 });
    expect(opened(file)).toMatch(/^tooLarge: /);
  });
});

test('a workbook that was read within the bounds is written', () => {
  const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
  expect(cellsOf(openWorkbook(splice(workbook(rows), editsOf({ B1: 2 }))))).toEqual({ A1: 1, B1: 2 });
});
