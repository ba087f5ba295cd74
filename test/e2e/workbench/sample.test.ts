import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, type WorkBook } from '@e965/xlsx';
import { Workplace } from '../../cli/command';
import { valuesOf } from './session';
import { until, WORDS, useStage } from './stage';

const SAMPLES = join(__dirname, '../../../assets/samples');

const stage = useStage();

const place = new Workplace();
afterAll(() => {
  place.clear();
});

/** What `npm run evaluate` makes of a workbook. */
const evaluated = (bytes: Uint8Array): WorkBook => {
  const out = place.path('evaluated.xlsx');
  place.run(place.put('input.xlsx', bytes), '--out', out, '--force');
  return read(readFileSync(out));
};

describe.each(['en', 'ja'] as const)('the sample department in the language %s', (language) => {
  const words = WORDS[language];
  const original = readFileSync(join(SAMPLES, words.file));

  test('is evaluated from the ribbon, taken back by one undo, evaluated from the pane and saved', async () => {
    const bench = await stage.open(language);
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
    // Nothing more is said than that: all that was changed is in the file.
    await expect(bench.status.innerText()).resolves.toBe(
      {
        en: `${words.file} has been saved to your downloads.`,
        ja: `${words.file} をダウンロードに保存しました。`
      }[language]
    );
    expect(valuesOf(saved.book, words.sheet)).toEqual(valuesOf(evaluated(original), words.sheet));
    expect(saved.book.SheetNames).toEqual(read(original).SheetNames);
  });

  test('is explained: a problem leads to its cell, the ribbon to the person of a row, and the pane follows the selection', async () => {
    const bench = await stage.open(language);
    await bench.begin(words.begin);
    await bench.tab(2);
    await bench.pane.getByText(words.problem, { exact: true }).click();
    await until(async () => {
      const { sheet, area } = await bench.selection();
      return sheet === words.sheet && area.row === 71 && area.column === 4;
    });
    await bench.press(words.explain);
    const heading = bench.pane.locator('.view h2').first();
    await heading.waitFor();
    const cells = await bench.cells();
    for (const row of [1, 60]) {
      await bench.select({ row, column: 3, rows: 1, columns: 1 });
      await until(async () => (await heading.innerText()) === cells[row]![1]);
    }
  });

  test('stays as it is when a template is inserted, which is saved as a sheet of its own', async () => {
    const bench = await stage.open(language);
    const before = await bench.cells(words.sheet);
    await bench.press(words.template);
    const template = await bench.cells();
    expect(template.length).toBeGreaterThan(1);
    expect(await bench.cells(words.sheet)).toEqual(before);
    const { book } = await bench.save();
    const [added] = book.SheetNames.filter((name) => !read(original).SheetNames.includes(name));
    expect(valuesOf(book, added!)[0]).toEqual(template[0]);
  });
});
