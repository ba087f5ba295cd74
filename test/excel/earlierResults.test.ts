import { restorePrevious } from '../../src/excel';
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
