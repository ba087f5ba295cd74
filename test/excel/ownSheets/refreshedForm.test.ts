import { findSheetOf, removeSheetOf } from '../../../src/excel';
import { cellRange, rangeName } from '../../../src/ranges';
import type { StartedExcel } from '../../workbench/host/startExcel';
import { ANN, everything, startExcel } from '../sheets';
import { judgements, keep, PROJECTS, SUMMARY, summary } from './forms';
import { valuesIn } from './people';

const sheetsIn = (excel: StartedExcel): unknown =>
  (everything(excel) as { sheets: { name: string }[] }).sheets.find(({ name }) => name === SUMMARY);
const EVE = ['E3', 'Eve', ...ANN.slice(2), 'Kyoto'];
const MORE = Array.from({ length: 12 }, (_, i) => [`M${i}`, `More ${i}`, ...ANN.slice(2), `City ${i}`]);

/** A summary, made for a department that then becomes another one. */
async function changed(rows: readonly unknown[][]): Promise<StartedExcel> {
  const excel = startExcel({ sheets: PROJECTS });
  await summary();
  excel.user.enter('Projects!A4', rows);
  return excel;
}

test.each([
  ['longer', [EVE, ...MORE]],
  ['as long', [['E1', 'Ann', ...ANN.slice(2), 'Tokyo']]]
])('a form that becomes %s is the one that a new sheet would have', async (_what, rows) => {
  const excel = await changed(rows);
  const { id } = await summary();
  const other = startExcel({ sheets: { Projects: [...PROJECTS.Projects, ...(rows as never[])] } });
  await summary();
  expect(sheetsIn(excel)).toEqual(sheetsIn(other));
  expect(excel.workbook.sheet(SUMMARY).id).toBe(id);
  const areas = ({ workbook }: StartedExcel): string[] => {
    const { area, others = [] } = workbook.names.get('_itss.summary')!;
    return [area!, ...others].map(rangeName);
  };
  expect(areas(excel)).toEqual(areas(other));
});

test('one that becomes shorter leaves nothing behind', async () => {
  const excel = startExcel({ sheets: { Projects: [...PROJECTS.Projects, EVE, ...(MORE as never[])] } });
  await summary();
  const long = valuesIn(excel.workbook.sheet(SUMMARY)).length;
  excel.user.enter(
    'Projects!A4',
    [EVE, ...MORE].map((row) => row.map(() => ''))
  );
  await summary();
  const other = startExcel({ sheets: PROJECTS });
  await summary();
  const values = valuesIn(excel.workbook.sheet(SUMMARY));
  expect(values).toEqual(valuesIn(other.workbook.sheet(SUMMARY)));
  expect(values.length).toBeLessThan(long);
  const sheet = excel.workbook.sheet(SUMMARY);
  for (let row = values.length; row < long; row++)
    expect([row, sheet.styleAt(row, 0)]).toEqual([row, other.workbook.sheet(SUMMARY).styleAt(row, 0)]);
  expect(sheet.conditionalFormats.map(({ areas }) => areas)).toEqual(
    other.workbook.sheet(SUMMARY).conditionalFormats.map(({ areas }) => areas)
  );
});

test('it stays where its user has moved it, with all that is theirs', async () => {
  const excel = startExcel({ sheets: PROJECTS });
  await summary();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(SUMMARY);
    sheet.getRange('1:2').insert('Down');
    sheet.getRange('A1').values = [['Mine']];
    sheet.getRange('Z9').formulas = [['=1+1']];
    sheet.getRange('Z9:AA9').merge();
    sheet.getRange('Z1:Z20').conditionalFormats.add('DataBar');
    sheet.name = 'Levels';
    sheet.horizontalPageBreaks.add('A2');
    sheet.pageLayout.orientation = 'Portrait';
    await context.sync();
  });
  excel.user.enter('Projects!A4', [EVE]);
  const { name } = await summary();
  const sheet = excel.workbook.sheet('Levels');
  expect([name, sheet.read(cellRange(0, 0))[0], sheet.page.orientation]).toEqual([
    'Levels',
    ['Mine'],
    'Portrait'
  ]);
  expect(sheet.merges().map(rangeName)).toContain('Z9:AA9');
  expect(sheet.conditionalFormats.map(({ areas }) => areas.map(rangeName)).flat()).toContain('Z1:Z20');
  expect(sheet.page.rowBreaks[0]).toBe(1);
  const other = startExcel({ sheets: { Projects: [...PROJECTS.Projects, EVE] } });
  await summary();
  const own = valuesIn(other.workbook.sheet(SUMMARY));
  expect(sheet.read(cellRange(2, 0, own.length, own[0]!.length))).toEqual(own);
});

test('something of the user’s in the way is named, and nothing changes', async () => {
  const excel = await changed([EVE, ...MORE]);
  const rows = valuesIn(excel.workbook.sheet(SUMMARY)).length;
  excel.user.enter(`'${SUMMARY}'!A${rows + 2}`, [['mine'], ['mine'], ['mine'], ['mine']]);
  const before = everything(excel);
  await expect(summary()).rejects.toMatchObject({
    code: 'sheetNoRoom',
    values: { cell: expect.stringMatching(/^'ITSS Summary'!A\d+$/) as string }
  });
  expect(everything(excel)).toEqual(before);
});

test.each([
  [
    'is protected',
    'sheetProtected',
    (excel: StartedExcel): void => {
      excel.workbook.sheet(SUMMARY).protection = { options: {}, password: null };
    }
  ],
  [
    'hides rows',
    'sheetFiltered',
    (excel: StartedExcel): void => {
      excel.workbook.sheet(SUMMARY).setRowsHidden(3, 1, true);
    }
  ]
])('a form whose sheet %s is left alone, and the user told', async (_what, code, change) => {
  const excel = await changed([EVE]);
  change(excel);
  const before = everything(excel);
  await expect(summary()).rejects.toMatchObject({ code, values: { sheet: SUMMARY } });
  expect(everything(excel)).toEqual(before);
});

test('a hidden sheet is shown again, and one in a protected workbook is still written', async () => {
  const excel = await changed([EVE]);
  excel.workbook.activate(excel.workbook.sheet('Projects'));
  excel.workbook.sheet(SUMMARY).visibility = 'Hidden';
  await summary();
  expect(excel.workbook.sheet(SUMMARY).visibility).toBe('Visible');
  excel.workbook.structureProtected = true;
  excel.user.enter('Projects!B4', [['Eva']]);
  await expect(summary()).resolves.toMatchObject({ name: SUMMARY });
});

const KINDS = ['summary', 'judgement', 'history'] as const;
const found = (): Promise<unknown[]> => Promise.all(KINDS.map(findSheetOf));

test('the sheets are found by their marks and removed one by one, and nothing else is', async () => {
  const excel = startExcel({ sheets: { ...PROJECTS, 'ITSS Judgement': [['mine']] } });
  expect(await found()).toEqual([undefined, undefined, undefined]);
  const before = everything(excel);
  const [first, second, history] = [
    await summary(),
    await judgements({ employeeId: 'E1' }),
    await keep('2026')
  ];
  const made = [first, second, { ...history, keptNames: ['2026'] }];
  expect(await found()).toEqual(made);
  for (const [i, kind] of KINDS.entries()) {
    await removeSheetOf(kind);
    expect(await found()).toEqual(made.map((sheet, j) => (j > i ? sheet : undefined)));
    await removeSheetOf(kind);
  }
  expect(everything(excel)).toEqual(before);
});

test('where sheets cannot be deleted, the sheet keeps its mark', async () => {
  const excel = startExcel({ sheets: PROJECTS });
  await summary();
  excel.workbook.structureProtected = true;
  const before = everything(excel);
  await expect(removeSheetOf('summary')).rejects.toMatchObject({ code: 'denied' });
  expect(everything(excel)).toEqual(before);
});
