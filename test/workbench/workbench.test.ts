import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, type WorkBook } from '@e965/xlsx';
import type { Browser } from 'playwright-core';
import { startBrowser } from '../browser';
import { Workplace } from '../cli/command';
import { startWorkbench, type Site } from '../pane/site';
import { valuesOf, WorkbenchPage } from './session';

const SAMPLES = join(__dirname, '../../assets/samples');

const LANGUAGES = {
  en: {
    file: 'department.xlsx', sheet: 'Projects', columns: 12, evaluate: 'Evaluate sheet', again: 'Evaluate again', template: 'Insert template', begin: 'Begin',
    explain: 'Explain this row', problem: 'E72', headers: ['Project level', 'ITSS level', 'Next level', 'Missing requirements']
  },
  ja: {
    file: 'department-ja.xlsx', sheet: 'プロジェクト経験', columns: 19, evaluate: 'シートを判定', again: 'もう一度判定する', template: 'テンプレートを挿入', begin: '始める',
    explain: 'この行の判定を説明', problem: 'E72', headers: ['プロジェクトレベル', 'ITSSレベル', '次のレベル', '不足要件']
  }
} as const;

let site: Site;
let browser: Browser;
let bench: WorkbenchPage;
const place = new Workplace();

beforeAll(async () => {
  [site, browser] = await Promise.all([startWorkbench(), startBrowser()]);
}, 180_000);
afterAll(async () => {
  await browser.close();
  await site.close();
  place.clear();
});
afterEach(async () => {
  expect(bench.complaints).toEqual([]);
  await bench.close();
});
jest.setTimeout(120_000);

/** Waits until something holds; the test's own time limit ends it. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!await holds()) await new Promise((resolve) => setTimeout(resolve, 50));
}

/** What `npm run evaluate` makes of a workbook. */
function evaluated(bytes: Uint8Array): WorkBook {
  const out = place.path('evaluated.xlsx');
  place.run(place.put('input.xlsx', bytes), '--out', out);
  return read(readFileSync(out));
}

describe.each(['en', 'ja'] as const)('the sample department in the language %s', (language) => {
  const words = LANGUAGES[language];
  const original = readFileSync(join(SAMPLES, words.file));

  test('is evaluated from the ribbon, taken back by one undo, evaluated from the pane and saved', async () => {
    bench = await WorkbenchPage.open(browser, site, language);
    const before = await bench.cells();
    await bench.press(words.evaluate);
    const after = await bench.cells();
    expect(after[0]!.slice(words.columns)).toEqual(words.headers);
    expect(after.map((row) => row.slice(0, words.columns))).toEqual(before);
    await bench.undo();
    await until(async () => (await bench.cells())[0]!.length === words.columns);
    expect(await bench.cells()).toEqual(before);
    await bench.tab(1);
    await bench.pressInPane(words.again);
    await until(async () => (await bench.cells())[0]!.length > words.columns);
    expect(await bench.cells()).toEqual(after);
    const saved = await bench.save();
    expect(saved.name).toBe(words.file);
    expect(valuesOf(saved.book, words.sheet)).toEqual(valuesOf(evaluated(original), words.sheet));
  });

  test('is explained: the pane follows the selection, the menu of a cell leads there, and a problem to its cell', async () => {
    bench = await WorkbenchPage.open(browser, site, language);
    await bench.begin(words.begin);
    await bench.tab(2);
    await bench.pane.getByText(words.problem, { exact: true }).click();
    await until(async () => {
      const { sheet, area } = await bench.selection();
      return sheet === words.sheet && area.row === 71 && area.column === 4;
    });
    await bench.grid.click({ position: { x: 120, y: 200 }, button: 'right' });
    await bench.page.getByText(words.explain, { exact: true }).click();
    const heading = bench.pane.locator('.view h2').first();
    await heading.waitFor();
    const cells = await bench.cells();
    for (const row of [1, 60]) {
      await bench.select({ row, column: 3, rows: 1, columns: 1 });
      await until(async () => await heading.innerText() === cells[row]![1]);
    }
  });
});
