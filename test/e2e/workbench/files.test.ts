import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write, read } from '@e965/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { departmentRows, DEPARTMENT_HEADER } from '../../../tools/bench/department';
import { ANN, BOB, HEADER } from '../../cli/command';
import { xlsx } from '../../cli/workbooks';
import { PATIENCE } from '../patience';
import { valuesOf } from './session';
import { until, WORDS, useStage } from './stage';

const ROWS = [HEADER, ANN, BOB];
const LEVELS = [...WORDS.en.headers];

/** Workbooks by other programs. */
const WRITERS: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  LibreOffice: () => Promise.resolve(readFileSync(join(__dirname, 'department-libreoffice.xlsx'))),
  hucre: async () => writeXlsx({ sheets: [{ name: 'Projects', rows: ROWS }] }),
  '@e965/xlsx': () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(ROWS), 'Projects');
    return Promise.resolve(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer));
  }
};

const stage = useStage();

/**
 * Results as other programs store them, which nothing but a change of what they depend on replaces (TODAY and
 * its like apart).
 */
const FORMULAS = {
  A1: { t: 'n', v: 1001, f: 'IFERROR(__xludf.DUMMYFUNCTION("query"),1001.0)' },
  A2: { t: 'str', v: '007', f: 'IFERROR(__xludf.DUMMYFUNCTION("query"),"007")' },
  A3: { t: 'n', v: 5, f: 'NOSUCHFUNCTION(1)' },
  B1: { t: 'n', v: 20 },
  B2: { t: 'n', v: 40, f: 'B1*2' }
} as const;

test('results of formulas stay as they are stored, until something that they depend on changes', async () => {
  const bench = await stage.open('en');
  const made = utils.book_new();
  utils.book_append_sheet(made, { ...FORMULAS, '!ref': 'A1:B3' }, 'Formulas');
  const bytes = Buffer.from(write(made, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  await bench.choose('formulas.xlsx', bytes);
  const shown = (await bench.cells()).map(([cell]) => (cell as { value: unknown }).value);
  expect(shown).toEqual([1001, '007', 5]);
  expect((await bench.save()).bytes.equals(bytes)).toBe(true);
  await bench.type('B1', '30');
  await until(async () => JSON.stringify(await bench.cells()).includes('60'));
  const saved = (await bench.save()).book.Sheets.Formulas!;
  expect(['A1', 'A2', 'A3', 'B2'].map((address) => (saved[address] as { v: unknown }).v)).toEqual([
    1001,
    '007',
    5,
    60
  ]);
});

describe("a workbook of one's own", () => {
  test.each(Object.keys(WRITERS))('made by %s is opened, evaluated and saved', async (writer) => {
    const bench = await stage.open('en');
    const bytes = await WRITERS[writer]!();
    await bench.choose('own.xlsx', Buffer.from(bytes));
    const before = await bench.cells();
    await bench.press(WORDS.en.evaluate);
    const after = await bench.cells();
    expect(after[0]!.slice(before[0]!.length)).toEqual(LEVELS);
    const { name, book } = await bench.save();
    expect(name).toBe('own.xlsx');
    const saved = valuesOf(book, book.SheetNames[0]!);
    expect(saved[0]!.slice(-LEVELS.length)).toEqual(LEVELS);
    expect(saved.slice(1).map((row) => row.at(1 - LEVELS.length))).toEqual(
      after.slice(1).map((row) => row[before[0]!.length + 1] ?? null)
    );
  });

  test('that cannot be opened leaves the open one where it is, and says why', async () => {
    const bench = await stage.open('en');
    const before = await bench.cells();
    await bench.page
      .getByLabel('Open workbook')
      .setInputFiles({ name: 'letter.xlsx', mimeType: 'text/plain', buffer: Buffer.from('Dear Ann') });
    await bench.page
      .getByText('letter.xlsx could not be opened. It is not an Excel workbook (.xlsx).')
      .waitFor();
    expect(await bench.cells()).toEqual(before);
  });

  test('with 50,000 rows is opened and evaluated, with progress, and saved', async () => {
    const bench = await stage.open('en');
    await bench.choose(
      'large.xlsx',
      Buffer.from(
        xlsx({
          name: 'Projects',
          rows: [[...DEPARTMENT_HEADER], ...departmentRows(50_000)].map((row) =>
            row.map((cell) => cell ?? null)
          )
        })
      )
    );
    await bench.page.getByRole('button', { name: WORDS.en.evaluate, exact: true }).click();
    await bench.pane.getByRole('progressbar').waitFor();
    // Of 50,000 rows it may take longer than any other step.
    await bench.pane.getByRole('heading', { name: 'Levels in' }).waitFor({ timeout: 2 * PATIENCE });
    const { bytes } = await bench.save();
    const sheet = read(bytes, { dense: true }).Sheets.Projects!;
    expect(utils.decode_range(sheet['!ref']!).e).toEqual({
      r: 50_000,
      c: DEPARTMENT_HEADER.length + LEVELS.length - 1
    });
  }, 240_000);
});
