import { restorePrevious } from '../../src/excel';
import type { StartedExcel } from '../workbench/host/startExcel';
import { ANN, BOB, HEADER, OUTPUT, everything, run, startExcel } from './sheets';

const CYD = ['E3', 'Cyd', ...BOB.slice(2)];
const before = (name: string): string[] => [`${name}1`, `${name}2`, `${name}3`, `${name}4`, `before ${name}`];
const SHEET = [
  [...HEADER, ...OUTPUT],
  [...ANN, ...before('Ann')],
  [...BOB, ...before('Bob')],
  [...CYD, ...before('Cyd')]
];

/** What stands in the last output column beside each name. */
const beside = ({ workbook }: StartedExcel): Record<string, unknown> =>
  Object.fromEntries(
    workbook
      .sheet('Projects')
      .read({ row: 1, column: 0, rows: 6, columns: HEADER.length + OUTPUT.length + 1 })
      .filter(([id]) => id !== null && id !== 'Employee ID')
      .map((row) => [row[1], row.filter((cell) => cell !== null).at(-1)])
  ) as Record<string, unknown>;
const ALL = { Ann: 'before Ann', Bob: 'before Bob', Cyd: 'before Cyd' };

test.each<[string, (excel: StartedExcel) => void]>([
  ['sorting', ({ user }) => user.sort('Projects!A2:O4', 1)],
  ['a row inserted', ({ user }) => user.insertRows('Projects!A3')],
  ['a row inserted above the header', ({ user }) => user.insertRows('Projects!A1')],
  ['a column inserted among the inputs', ({ user }) => user.insertColumns('Projects!D1')],
  [
    'sorting and a row inserted',
    ({ user }) => {
      user.sort('Projects!A2:O4', 1);
      user.insertRows('Projects!A3');
    }
  ],
  ['a project renamed', ({ user }) => user.enter('Projects!D3', [['Another project']])],
  ['the sheet moved', ({ user }) => user.moveSheet('Projects', 1)]
])('results come back beside their people after %s', async (_name, edit) => {
  const excel = startExcel({ sheets: { Projects: SHEET, Other: [['x']] } });
  const outcome = await run();
  edit(excel);
  await restorePrevious(outcome);
  expect(beside(excel)).toEqual(ALL);
});

test('what has been entered since the run stays', async () => {
  const excel = startExcel({ sheets: { Projects: SHEET } });
  const outcome = await run();
  excel.user.enter('Projects!O3', [['my own']]);
  await restorePrevious(outcome);
  expect(beside(excel)).toEqual({ ...ALL, Bob: 'my own' });
});

describe('is refused as moved, with nothing touched', () => {
  const refused = async (excel: StartedExcel, edit: () => void): Promise<void> => {
    const outcome = await run();
    edit();
    const now = everything(excel);
    await expect(restorePrevious(outcome)).rejects.toMatchObject({ code: 'moved' });
    expect(everything(excel)).toEqual(now);
  };

  test('where rows that say the same have moved, and different things stood beside them', async () => {
    const twins = [SHEET[0]!, SHEET[1]!, [...BOB, ...before('Bob')], [...BOB, ...before('Twin')]];
    const excel = startExcel({ sheets: { Projects: twins } });
    await refused(excel, () => excel.user.deleteRows('Projects!A3'));
  });

  test('where the columns are gone', async () => {
    const excel = startExcel({ sheets: { Projects: SHEET } });
    await refused(excel, () => excel.user.deleteColumns('Projects!L1'));
  });

  test('where the sheet is gone', async () => {
    const excel = startExcel({ sheets: { Projects: SHEET, Other: [] } });
    await refused(excel, () => excel.workbook.deleteSheet(excel.workbook.sheet('Projects')));
  });
});
