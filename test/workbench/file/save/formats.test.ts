import { readFileSync } from 'node:fs';
import { read } from '@e965/xlsx';
import type { ICellData, IStyleData } from '@univerjs/core';
import { saveFile, type SavedFile } from '../../../../workbench/file';
import { parts, relationships, workbook, worksheet, zip } from '../../../xlsx/fixture';
import { cell, differingParts, edited, FIRST, open, part, put, snapshot } from '../grid';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES = 'xl/styles.xml';
const NOTE = [{ code: 'notSaved', part: 'formats', sheet: 'Data' }];

const FONTS =
  '<fonts count="2" x="1"><font><sz val="10"/><name val="Arial"/></font><font><b/><u/><sz val="12"/><color theme="1"/><name val="Arial"/></font></fonts>';
const FILLS =
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>';
const FORMATS =
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="9" fontId="1" fillId="0" borderId="1" xfId="0" applyFont="1"><alignment indent="1" horizontal="left"/><protection locked="0"/></xf><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"><alignment wrapText="1"/></xf></cellXfs>';
const OUTER = [
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  '<borders count="2"><border/><border><left style="thin"/></border></borders>',
  '<!-- & --><dxfs count="0"/></styleSheet>'
] as const;
const styleSheet = (fonts: string, fills: string, formats: string, numberFormats = ''): string =>
  `${OUTER[0]}${numberFormats}${fonts}${fills}${OUTER[1]}${formats}${OUTER[2]}`;

const ROW = '<row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1" s="1"/></row>';
const book = (styles = styleSheet(FONTS, FILLS, FORMATS)): Uint8Array =>
  zip({
    ...parts(worksheet(ROW), { [STYLES]: styles }),
    'xl/_rels/workbook.xml.rels': relationships(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles.xml']
    )
  });

const FILL = { rgb: '#00FF00' };

/** Gives cells of the book, by their addresses, what Univer makes of their style when it changes. */
async function restyled(changes: Record<string, IStyleData>, bytes = book()): Promise<SavedFile> {
  const opened = await open(bytes);
  const now = snapshot(opened);
  for (const [address, change] of Object.entries(changes)) {
    const old: ICellData = cell(now.sheets[FIRST], address) ?? {};
    const id = `made-${address}`;
    now.styles[id] = { ...(typeof old.s === 'string' ? now.styles[old.s] : {}), ...change };
    put(now, { [address]: { ...old, s: id } });
  }
  return saveFile(opened, now);
}

test('a changed format is added to the styles, and all else in them stays', async () => {
  const { bytes, notes } = await restyled({
    A1: {
      bl: 0,
      it: 1,
      cl: { rgb: 'rgb(255, 0, 16)' },
      bg: { rgb: '#abc' },
      vt: 2,
      ht: 3,
      tb: 3,
      n: { pattern: '0.0"x"' }
    }
  });
  expect(notes).toEqual([]);
  expect(part(bytes, STYLES)).toBe(
    styleSheet(
      FONTS.replace('count="2"', 'count="3"').replace(
        '</fonts>',
        '<font><i/><color rgb="FFFF0010"/><u/><sz val="12"/><name val="Arial"/></font></fonts>'
      ),
      FILLS.replace('count="2"', 'count="3"').replace(
        '</fills>',
        '<fill><patternFill patternType="solid"><fgColor rgb="FFAABBCC"/><bgColor indexed="64"/></patternFill></fill></fills>'
      ),
      FORMATS.replace('count="3"', 'count="4"').replace(
        '</cellXfs>',
        '<xf numFmtId="164" applyNumberFormat="1" fontId="2" applyFont="1" fillId="2" applyFill="1" applyAlignment="1" borderId="1" xfId="0">' +
          '<alignment horizontal="right" vertical="center" wrapText="1" indent="1"/><protection locked="0"/></xf></cellXfs>'
      ),
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot;x&quot;"/></numFmts>'
    )
  );
  expect(part(bytes, SHEET)).toContain(ROW.replace('s="1"', 's="3"'));
  expect(differingParts(book(), bytes).sort()).toEqual([STYLES, SHEET].sort());
  expect(saveFile(await open(bytes), snapshot(await open(bytes))).bytes).toBe(bytes);
});

test('each format, font and fill is added once', async () => {
  const { bytes } = await restyled({
    A1: { bg: FILL },
    B1: { bl: 1, bg: FILL },
    A2: { bl: 1 },
    B2: { bl: 1 }
  });
  const counts = ['<font>', '<fill>', '<xf '].map((element) => part(bytes, STYLES).split(element).length - 1);
  expect(counts).toEqual([3, 3, 6]);
  expect(part(bytes, SHEET)).toContain('<row r="2"><c r="A2" s="5"/><c r="B2" s="5"/></row>');
});

test('a new cell has font, size and borders of the one to its left, and the rest from the grid', async () => {
  const { bytes, notes } = await restyled({ D1: { vt: 1 } });
  expect(notes).toEqual([]);
  expect(part(bytes, STYLES)).toContain(
    '<font><sz val="12"/><color theme="1"/><name val="Arial"/></font></fonts>'
  );
  expect(part(bytes, STYLES)).toContain(
    '<xf numFmtId="0" applyNumberFormat="1" fontId="2" applyFont="1" applyAlignment="1" fillId="0" borderId="1" xfId="0">' +
      '<alignment vertical="top"/><protection locked="0"/></xf></cellXfs>'
  );
  expect(part(bytes, SHEET)).toContain('<c r="C1" s="1"/><c r="D1" s="3"/>');
});

test.each<[string, IStyleData]>([
  ['a border', { bd: { t: { s: 1, cl: { rgb: '#000000' } } } }],
  ['a font', { ff: 'Courier' }],
  ['a line', { st: { s: 1 } }],
  ['a rotation', { tr: { a: 45 } }]
])('%s is told of, while what else changed is written', async (_name, change) => {
  const { bytes, notes } = await restyled({ A1: { ...change, it: 1 } });
  expect(notes).toEqual(NOTE);
  expect(part(bytes, STYLES)).toMatch(/count="3" x="1">.*<i\/>/s);
  expect((await restyled({ A1: change })).notes).toEqual(NOTE);
  expect((await restyled({ A1: change })).bytes).toEqual(book());
});

test('a size and thin grey lines are saved', async () => {
  const line = { s: 1, cl: { rgb: '#A6A6A6' } };
  const { bytes, notes } = await restyled({ A1: { fs: 20, bd: { t: line, b: line } } });
  expect(notes).toEqual([]);
  expect(part(bytes, STYLES)).toContain('<sz val="20"/>');
  expect(part(bytes, STYLES)).toMatch(
    /<top style="thin"><color rgb="FFA6A6A6"\/><\/top><bottom style="thin"><color rgb="FFA6A6A6"\/><\/bottom>/
  );
  expect(part(bytes, STYLES)).not.toMatch(/<left style="thin">/);
  const again = await open(bytes);
  const { bd } = snapshot(again).styles[cell(snapshot(again).sheets[FIRST], 'A1')!.s as string]!;
  expect([bd?.t?.s, bd?.b?.s, bd?.l ?? undefined]).toEqual([1, 1, undefined]);
});

test('a fill is taken away, and lists that are empty are filled', async () => {
  const { bytes } = await restyled(
    { A1: { bg: { rgb: '#00FF00' } } },
    book(styleSheet(FONTS, '<fills/>', FORMATS))
  );
  expect(part(bytes, STYLES)).toMatch(
    /<fills><fill><patternFill patternType="none"\/><\/fill><fill><patternFill patternType="gray125"\/><\/fill><fill><patternFill patternType="solid">/
  );
  const opened = await open(bytes);
  const now = snapshot(opened);
  now.styles.bare = { ...now.styles[cell(now.sheets[FIRST], 'A1')!.s as string], bg: null };
  cell(now.sheets[FIRST], 'A1')!.s = 'bare';
  const again = saveFile(opened, now);
  expect(again.notes).toEqual([]);
  expect(part(again.bytes, STYLES)).toMatch(/<xf fillId="0" applyFill="1" [^>]*>(?:(?!<xf).)*<\/cellXfs>/s);
});

test('elements keep their prefix', async () => {
  const prefixed = styleSheet(FONTS, FILLS, FORMATS)
    .replace(/<(\/?)(?=[a-z])/gi, '<$1p:')
    .replace('xmlns=', 'xmlns:p=');
  const { bytes, notes } = await restyled({ B1: { bl: 1, bg: { rgb: '#112233' }, tb: 3 } }, book(prefixed));
  expect(notes).toEqual([]);
  expect(part(bytes, STYLES)).toContain('<p:font><p:b/><p:sz');
  expect(part(bytes, STYLES)).toContain(
    '<p:fill><p:patternFill patternType="solid"><p:fgColor rgb="FF112233"/><p:bgColor indexed="64"/></p:patternFill></p:fill></p:fills>'
  );
  expect(part(bytes, STYLES)).toContain('<p:alignment wrapText="1"/></p:xf></p:cellXfs>');
});

test('a workbook without styles keeps its formats, which is told', async () => {
  const bytes = workbook('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>');
  expect(
    await edited(bytes, { B1: { v: 2, t: 2, s: { bl: 1 } }, C1: { v: 3, t: 2, s: { bl: 1 } } })
  ).toMatchObject({ notes: NOTE });
  expect(await edited(bytes, { B1: { v: 2, t: 2, s: { bl: 1 } } })).toEqual({ notes: NOTE, bytes });
});

describe('the sample with result columns like the column beside them', () => {
  /** What `src/excel/columnFormat.ts` sets, as the grid keeps it. */
  const HEADER: IStyleData = { bg: { rgb: '#2F4A6D' }, cl: { rgb: '#FFFFFF' }, bl: 1, tb: 3, vt: 2 };
  const evaluated = async (): Promise<{ before: Uint8Array; saved: SavedFile }> => {
    const before = new Uint8Array(readFileSync('assets/samples/department.xlsx'));
    const opened = await open(before);
    const now = snapshot(opened);
    now.styles = { ...now.styles, header: HEADER, body: { vt: 1 }, last: { vt: 1, tb: 3 } };
    ['M', 'N', 'O', 'P'].forEach((column, index) => {
      const body = Array.from({ length: 246 }, (_, row): [string, ICellData] => [
        `${column}${row + 2}`,
        {
          ...(row % 3 > 0 && { v: index === 3 ? 'Missing' : row % 7, t: index === 3 ? 1 : 2 }),
          s: index === 3 ? 'last' : 'body'
        }
      ]);
      put(now, { [`${column}1`]: { v: `Level ${index}`, t: 1, s: 'header' }, ...Object.fromEntries(body) });
    });
    return { before, saved: saveFile(opened, now) };
  };

  test('is saved whole, without a note', async () => {
    const { before, saved } = await evaluated();
    expect(saved.notes).toEqual([]);
    expect(differingParts(before, saved.bytes).sort()).toEqual([STYLES, SHEET].sort());
  });

  test('has new headers and cells in these looks for other readers', async () => {
    const {
      saved: { bytes }
    } = await evaluated();
    const [sheet] = Object.values(read(bytes, { cellStyles: true }).Sheets);
    expect(['M1', 'P1'].map((name) => (sheet![name] as { s: unknown }).s)).toEqual(
      Array(2).fill((sheet!.L1 as { s: unknown }).s)
    );
    expect((sheet!.P1 as { s: unknown }).s).toMatchObject({
      patternType: 'solid',
      fgColor: { rgb: '2F4A6D' }
    });
    const { workbook: again } = await open(bytes);
    const styleAt = (name: string): IStyleData =>
      again.styles[cell(again.sheets[FIRST], name)!.s as string] as IStyleData;
    expect(styleAt('P1')).toMatchObject({
      bg: { rgb: '#2f4a6d' },
      cl: { rgb: '#ffffff' },
      bl: 1,
      tb: 3,
      vt: 2,
      ff: 'Calibri',
      fs: 11,
      bd: styleAt('L1').bd
    });
    expect(styleAt('O9')).toMatchObject({ vt: 1, bd: styleAt('L9').bd });
    expect(styleAt('O9').tb).toBeUndefined();
    expect(styleAt('P2')).toMatchObject({ vt: 1, tb: 3 });
    expect(part(bytes, STYLES)).toMatch(/<cellXfs count="10">/);
  });
});
