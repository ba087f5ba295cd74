import { readFileSync } from 'node:fs';
import type { CellEdit } from '../../../src/xlsx';
import { Workplace } from '../../cli/command';
import { ANN, HEADER, everything, startExcel } from '../sheets';
import { HOSTILE } from './forms';
import { lastSheetOf } from './sheetInFile';
import { LIST, PROJECTS, list, marked, valuesIn } from './people';
import { SAMPLE, sheetsOf, withCells } from './sampleFile';

const place = new Workplace();
afterAll(() => place.clear());

/** The sample with a column of departments, and hostile names and departments in the first rows. */
const BYTES = withCells(SAMPLE, 1 + HOSTILE.length, editsOf);

function editsOf(row: number): CellEdit[] {
  if (row === 0) return [{ column: 12, value: 'Department' }];
  const text = HOSTILE[row - 1]!;
  return [
    { column: 0, value: text },
    { column: 1, value: text },
    { column: 12, value: text }
  ];
}

describe.each(['en', 'ja'] as const)('the sheet that is added (%s)', (language) => {
  test('is the one that the command line writes: cells, looks, widths, table, panes and page', async () => {
    const excel = startExcel({ sheets: sheetsOf(BYTES) });
    const path = place.put('people.xlsx', BYTES);
    const { code, err } = place.run(
      path,
      '--in-place',
      '--people',
      '--lang',
      language,
      '--people-column',
      'department'
    );
    expect([code <= 1, err]).toEqual([true, expect.stringContaining('ITSS')]);
    const other = lastSheetOf(readFileSync(path));
    expect(other.rows.length).toBeGreaterThan(45);
    const { id, name } = await list({ language, carried: ['department'] });
    const sheet = marked(excel);
    expect([sheet.id, sheet.name]).toEqual([id, name]);
    expect(valuesIn(sheet)).toEqual(
      other.rows.map((row) => [...row, ...Array<null>(other.widths.length - row.length).fill(null)])
    );
    const looks = other.rows.map((_row, row) =>
      other.widths.map((_width, column) => {
        const style = sheet.styleAt(row, column);
        const { numberFormat, horizontalAlignment, verticalAlignment, wrapText, bold, fillColor } = style;
        return { numberFormat, horizontalAlignment, verticalAlignment, wrapText, bold, fillColor };
      })
    );
    expect(looks).toEqual(other.looks);
    // A character is 7 pixels, and a pixel three quarters of a point.
    expect(other.widths.map((_width, column) => sheet.columnWidth(column))).toEqual(
      other.widths.map((width) => width * 7 * 0.75)
    );
    const [table] = excel.workbook.tables();
    expect([table!.name, table!.style, table!.area]).toEqual([
      other.table.name,
      other.table.style,
      { row: 0, column: 0, rows: other.rows.length, columns: other.widths.length }
    ]);
    expect(sheet.frozen).toEqual(other.frozen);
    const { page } = sheet;
    const { headerFooter: texts } = page;
    expect({
      paperSize: page.paperSize === 'A4' ? '9' : page.paperSize,
      orientation: page.orientation.toLowerCase(),
      fitToWidth: String(page.zoom.horizontalFitToPages),
      fitToHeight: String(page.zoom.verticalFitToPages ?? 0),
      ...Object.fromEntries(
        Object.entries(page.margins).map(([side, points]) => [side, String(points / 72)])
      ),
      oddHeader: `&L${texts.leftHeader}&R${texts.rightHeader}`,
      oddFooter: `&C${texts.centerFooter}`
    }).toEqual({
      ...other.page,
      oddHeader: other.page.oddHeader!.replace(/&amp;/g, '&'),
      oddFooter: other.page.oddFooter!.replace(/&amp;/g, '&')
    });
    expect(page.titleRows).toEqual({ row: 0, rows: 1 });
    expect([...excel.workbook.names.values()].map((one) => [one.name, one.area, one.visible])).toEqual([
      ['_ITSS.People', { row: 0, column: 0, rows: 1, columns: 1 }, false]
    ]);
    expect(excel.workbook.activeSheet()).toBe(sheet);
  });
});

test('no cell of the list is a formula, whatever the names look like', async () => {
  const excel = startExcel({ sheets: sheetsOf(BYTES) });
  await list({ carried: ['department'] });
  const cells = valuesIn(marked(excel)).flat();
  for (const text of HOSTILE) expect(cells).toContain(text);
  expect(cells.filter((cell) => typeof cell === 'object' && cell !== null)).toEqual([]);
});

test('a sheet of the user’s that has the name is left alone', async () => {
  const excel = startExcel({ sheets: { ...PROJECTS, 'itss people': [['mine']] } });
  const before = (everything(excel) as { sheets: unknown[] }).sheets;
  expect((await list()).name).toBe(`${LIST} (2)`);
  expect((everything(excel) as { sheets: unknown[] }).sheets.slice(0, 2)).toEqual(before);
});

test('what the user has made of a marked sheet is left alone, and the mark leads to the new one', async () => {
  const excel = startExcel({ sheets: PROJECTS });
  await list();
  const old = marked(excel);
  excel.workbook.removeTable(excel.workbook.tables()[0]!);
  const before = valuesIn(old);
  expect((await list()).name).toBe(`${LIST} (2)`);
  expect(valuesIn(old)).toEqual(before);
  expect(marked(excel).name).toBe(`${LIST} (2)`);
});

test('the list is never judged, and never read as employee data', async () => {
  const excel = startExcel({ sheets: PROJECTS });
  await list();
  const before = valuesIn(marked(excel));
  await list();
  expect(valuesIn(marked(excel))).toEqual(before);
});

test('a long list goes in several requests, none of them too large', async () => {
  const rows = Array.from({ length: 12_000 }, (_, i) => [
    `E${i}`,
    `Somebody with number ${i}`,
    ...ANN.slice(2)
  ]);
  const excel = startExcel({ sheets: { Projects: [HEADER, ...rows] } });
  await list();
  expect(excel.workbook.tables()[0]!.area.rows).toBe(12_001);
  expect(valuesIn(marked(excel)).at(-1)!.slice(0, 2)).toEqual(['E11999', 'Somebody with number 11999']);
});

test('in a workbook whose structure is protected, it says so and changes nothing', async () => {
  const excel = startExcel({ sheets: PROJECTS });
  excel.workbook.structureProtected = true;
  const before = everything(excel);
  await expect(list()).rejects.toMatchObject({ code: 'structureProtected' });
  expect(everything(excel)).toEqual(before);
});
