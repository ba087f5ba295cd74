import { restorePrevious } from '../../src/excel';
import type { ExcelOptions } from '../workbench/host/startExcel';
import { ANN, BOB, HEADER, OUTPUT, everything, run, startExcel, valuesOf } from './sheets';

/** The results of version 1, which had no Basis. */
const FOUR = ['Project level', 'ITSS level', 'Next level', 'Missing requirements'];
const rows = (behind: readonly string[] = []): (string | number)[][] => [
  [...HEADER, ...FOUR, ...behind],
  [...ANN, 6, 6, 6, 'old', ...behind],
  [...BOB, 5, 5, 5, 'old', ...behind]
];
const withoutStamp = (workbook: unknown): unknown => ({ ...(workbook as object), settings: undefined });

test('Basis goes into the free column beside four columns of an earlier version, which stay', async () => {
  const excel = startExcel({ sheets: { Projects: rows() } });
  const before = withoutStamp(everything(excel));
  const outcome = await run();
  expect(await valuesOf('Projects', 'K1:O1')).toEqual([[...FOUR, 'Basis']]);
  const [ann] = await valuesOf('Projects', 'K2:O2');
  expect([ann?.slice(0, 3), ann?.[4]]).toEqual([[3, 3, 4], 'KPI']);
  const once = withoutStamp(everything(excel));
  await run();
  expect(withoutStamp(everything(excel))).toEqual(once);
  await run();
  await restorePrevious(outcome);
  expect(withoutStamp(everything(excel))).toEqual(before);
});

test('all five go right of the notes behind four columns of an earlier version, and nothing of the user moves', async () => {
  const excel = startExcel({ sheets: { Projects: rows(['mine']) } });
  const before = withoutStamp(everything(excel));
  const outcome = await run();
  expect(await valuesOf('Projects', 'K1:T1')).toEqual([['', '', '', '', 'mine', ...OUTPUT]]);
  const [ann, bob] = await valuesOf('Projects', 'K2:S3');
  expect(ann).toEqual(['', '', '', '', 'mine', 3, 3, 'KPI', 4]);
  expect(bob?.slice(0, 5)).toEqual(['', '', '', '', 'mine']);
  await restorePrevious(outcome);
  expect(withoutStamp(everything(excel))).toEqual(before);
});

test('a formula that shows nothing beside them is not written over', async () => {
  startExcel({ sheets: { Projects: rows() } });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('O2').formulas = [['=""']];
    await context.sync();
  });
  const { before } = await run();
  expect(before.place.columns.includes(14)).toBe(false);
});

test('a table whose four columns are followed by one of the user keeps their headers, and loses what they said', async () => {
  startExcel({
    sheets: { Projects: rows(['mine']) },
    tables: [{ name: 'Experience', address: 'Projects!A1:O3' }]
  });
  await run();
  expect(await valuesOf('Projects', 'K1:U1')).toEqual([[...FOUR, 'mine', '', ...OUTPUT]]);
  const [ann] = await valuesOf('Projects', 'K2:T2');
  expect(ann).toEqual(['', '', '', '', 'mine', '', 3, 3, 'KPI', 4]);
  await run();
  expect(await valuesOf('Projects', 'K1:U1')).toEqual([[...FOUR, 'mine', '', ...OUTPUT]]);
});

const table = (address: string): Pick<ExcelOptions, 'tables'> => ({
  tables: [{ name: 'Experience', address: `Projects!${address}` }]
});

async function addressOfTable(): Promise<string> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem('Experience').getRange();
    range.load('address');
    await context.sync();
    return range.address;
  });
}

test('a table that ends with four columns of an earlier version takes Basis in', async () => {
  const excel = startExcel({ sheets: { Projects: rows() }, ...table('A1:N3') });
  const before = withoutStamp(everything(excel));
  const outcome = await run();
  expect(await addressOfTable()).toBe('Projects!A1:O3');
  expect(await valuesOf('Projects', 'K1:P1')).toEqual([[...FOUR, 'Basis', '']]);
  const [ann] = await valuesOf('Projects', 'K2:O2');
  expect([ann?.slice(0, 3), ann?.[4]]).toEqual([[3, 3, 4], 'KPI']);
  const once = withoutStamp(everything(excel));
  await run();
  expect(withoutStamp(everything(excel))).toEqual(once);
  await restorePrevious(outcome);
  expect(await addressOfTable()).toBe('Projects!A1:N3');
  expect(withoutStamp(everything(excel))).toEqual(before);
});

test('so does one with Japanese names', async () => {
  const headers = ['プロジェクトレベル', 'ITSSレベル', '次のレベル', '不足要件'];
  startExcel({
    sheets: { Projects: rows().map((row, i) => (i === 0 ? [...HEADER, ...headers] : row)) },
    ...table('A1:N3')
  });
  await run({ language: 'ja' });
  expect(await addressOfTable()).toBe('Projects!A1:O3');
  expect(await valuesOf('Projects', 'K1:O1')).toEqual([[...headers, '根拠']]);
});

test.each([
  ['notes right behind the table', 'mine'],
  ['a formula there that shows nothing', '=""']
])(
  'a table whose four columns have %s does not grow, and nothing of the user is touched',
  async (_what, cell) => {
    const excel = startExcel({ sheets: { Projects: rows([cell]) }, ...table('A1:N3') });
    const before = withoutStamp(everything(excel));
    const formulas = async (): Promise<unknown> =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getFirst().getRange('A1:J3');
        const behind = context.workbook.worksheets.getFirst().getRange('O1:O3');
        [range, behind].forEach((each) => each.load('formulas'));
        await context.sync();
        return [range.formulas, behind.formulas];
      });
    const mine = await formulas();
    const outcome = await run();
    const { columns } = outcome.before.place;
    expect(Math.min(...columns)).toBeGreaterThan(14);
    expect(await addressOfTable()).toBe('Projects!A1:N3');
    expect(await formulas()).toEqual(mine);
    await restorePrevious(outcome);
    expect(withoutStamp(everything(excel))).toEqual(before);
  }
);

test('Basis beside results of an earlier version looks like the column beside it', async () => {
  const excel = startExcel({
    sheets: { Projects: rows() },
    styles: { 'Projects!A1:N1': { fillColor: '#1F3864', fontColor: '#FFFFFF', bold: true } }
  });
  const before = withoutStamp(everything(excel));
  const outcome = await run();
  const look = await Excel.run(async (context) => {
    const { format } = context.workbook.worksheets.getFirst().getRange('O1');
    format.load(['wrapText', 'columnWidth']);
    format.fill.load('color');
    format.font.load('bold');
    await context.sync();
    return [format.fill.color, format.font.bold, format.wrapText, format.columnWidth];
  });
  expect(look).toEqual(['#1F3864', true, false, 150]);
  await restorePrevious(outcome);
  expect(withoutStamp(everything(excel))).toEqual(before);
});
