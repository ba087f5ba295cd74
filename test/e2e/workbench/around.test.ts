import { read } from '@e965/xlsx';
import { openWorkbook } from '../../../src/xlsx';
import type { Workbench } from '../../../workbench/page/workbench';
import { ANN, BOB, HEADER } from '../../cli/command';
import { rowsXml, xlsx } from '../../cli/workbooks';
import { worksheet, zip } from '../../xlsx/fixture';
import { unzipSync } from 'fflate';
import { until, useStage, WORDS } from './stage';

const stage = useStage();

const PANES =
  '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane xSplit="3" ySplit="1" topLeftCell="D2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>';
const PROTECTED = '<sheetProtection password="CC3D" sheet="1" objects="1" scenarios="1"/>';

/** Sixty rows on the second sheet, which is in front and has three frozen columns and a frozen row. */
function department(after = ''): Buffer {
  const rows = [HEADER, ...Array.from({ length: 60 }, (_, i) => (i % 2 === 0 ? ANN : BOB))];
  const files = unzipSync(
    xlsx({ name: 'Notes', rows: [['x']] }, { name: 'Projects', rows, isInFront: true })
  );
  const second = worksheet(rowsXml(rows), { before: PANES, after });
  return Buffer.from(zip({ ...files, 'xl/worksheets/sheet2.xml': second }));
}

test('the sheet in front and its protection come from the file, and go back into it', async () => {
  const bench = await stage.open('en');
  const { page, pane } = bench;
  const bytes = department(PROTECTED);
  await bench.choose('protected.xlsx', bytes);
  expect((await bench.selection()).sheet).toBe('Projects');
  const before = await bench.cells();
  await bench.select({ row: 1, column: 0, rows: 1, columns: 1 });
  await bench.keyboard('typed');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: WORDS.en.evaluate, exact: true }).click();
  await pane
    .getByText(/is protected/)
    .first()
    .waitFor();
  expect(await bench.cells()).toEqual(before);
  expect((await bench.save()).bytes.equals(bytes)).toBe(true);
  // It has a password, which only Excel can ask for.
  await page.getByText('Try how the add-in copes').click();
  const box = page.getByLabel('Protect the sheet in front');
  expect(await box.isChecked()).toBe(true);
  await box.click();
  await bench.status.getByText('is protected by a password').waitFor();
  expect(await box.isChecked()).toBe(true);
});

test('protection and the sheet in front that are changed here are in the saved file', async () => {
  const bench = await stage.open('en');
  const { page } = bench;
  await bench.choose('open.xlsx', department());
  await page.getByText('Try how the add-in copes').click();
  await page.getByLabel('Protect the sheet in front').check();
  await page.evaluate(() => {
    const { workbook } = (window as unknown as { workbench: Workbench }).workbench;
    workbook.activate(workbook.sheets()[0]!);
  });
  // A change of theme starts the spreadsheet anew: all of it must outlive that.
  await page.getByLabel('Theme').selectOption('true');
  await bench.paneReady();
  expect((await bench.selection()).sheet).toBe('Notes');
  const { bytes } = await bench.save();
  const saved = openWorkbook(bytes);
  expect([saved.activeSheet, saved.facts(saved.sheets[1]!).isProtected]).toEqual([0, true]);
  expect(read(bytes).SheetNames).toEqual(['Notes', 'Projects']);
  await bench.choose('again.xlsx', bytes);
  expect((await bench.selection()).sheet).toBe('Notes');
});

/** What of the sheet is in sight behind the frozen rows and columns: its first row and column. */
const scrolled = (bench: Awaited<ReturnType<typeof stage.open>>): Promise<number[]> =>
  bench.page.evaluate(() => {
    const { workbook } = (window as unknown as { workbench: Workbench }).workbench;
    const { row, column } = workbook.firstVisible();
    return [row, column];
  });

test('a cell that is jumped to is in sight, in frozen columns and beside them', async () => {
  const bench = await stage.open('en');
  await bench.choose('frozen.xlsx', department());
  const jump = (row: number, column: number): Promise<void> =>
    bench.select({ row, column, rows: 1, columns: 1 });
  await jump(55, 0);
  await until(async () => (await scrolled(bench))[0]! > 20);
  await jump(3, 1);
  await until(async () => (await scrolled(bench))[0]! <= 3);
  await jump(50, 5);
  await until(async () => (await scrolled(bench))[0]! > 15);
});

test('page breaks and protection outlast a sheet that is deleted and brought back', async () => {
  const bench = await stage.open('en');
  const breaks = '<rowBreaks count="1" manualBreakCount="1"><brk id="20" max="16383" man="1"/></rowBreaks>';
  const bytes = department(PROTECTED + breaks);
  await bench.choose('printed.xlsx', bytes);
  const unsaved = await bench.page.evaluate(() => {
    const { workbook } = (window as unknown as { workbench: Workbench }).workbench;
    const states = [workbook.hasUnsaved];
    const [first, second] = workbook.sheets();
    workbook.transact(() => {
      workbook.deleteSheet(second!);
    });
    states.push(workbook.hasUnsaved);
    first!.page = { ...first!.page, rowBreaks: [3] };
    return states;
  });
  expect(unsaved).toEqual([false, true]);
  await bench.undo();
  await until(() =>
    bench.page.evaluate(() => {
      const { workbook } = (window as unknown as { workbench: Workbench }).workbench;
      return workbook.sheets().length === 2;
    })
  );
  expect(
    await bench.page.evaluate(() => {
      const { workbook } = (window as unknown as { workbench: Workbench }).workbench;
      return workbook.hasUnsaved;
    })
  ).toBe(true);
  const saved = openWorkbook((await bench.save()).bytes);
  expect(saved.sheets.map((sheet) => saved.facts(sheet).rowBreaks)).toEqual([[3], [20]]);
  expect(saved.facts(saved.sheets[1]!).isProtected).toBe(true);
});
