import { DEFAULT_READINGS } from '../../src/criteria';
import { judgeSheet, loadSettings } from '../../src/excel';
import { ANN, BOB, HEADER, TWO_SHEETS, run, startExcel } from './sheets';
import type { StartedExcel } from '../workbench/host/startExcel';
import { fingerprint } from '../../src/worksheet';

const SHEETS = {
  Projects: [[...HEADER, 'Notes', 'Leads others'], ANN, BOB, ANN, ['E9', ...BOB.slice(1)]],
  People: TWO_SHEETS.sheets!.People!
};

/** Whether the rows are still those of the last run, as the workbook's note of it tells after an edit. */
async function holdsAfter(edit: (excel: StartedExcel) => void): Promise<boolean> {
  const excel = startExcel({ sheets: SHEETS });
  await run();
  edit(excel);
  const { stamp } = await loadSettings();
  const { evaluation } = await judgeSheet({
    choice: { mapping: {} },
    readings: { ...DEFAULT_READINGS, apExam: 'off' },
    signal: new AbortController().signal,
    onProgress: () => undefined
  });
  return stamp!.evidence === fingerprint(evaluation);
}

test.each<[string, (excel: StartedExcel) => void]>([
  ['nothing', () => undefined],
  ['a name', ({ user }) => user.enter('Projects!B2', [['Anna']])],
  ["a column of the user's", ({ user }) => user.enter('Projects!K2', [['mine']])],
  ['another word for the same', ({ user }) => user.enter('Projects!E2', [['person responsible']])]
])('results hold after a change of %s', async (_what, edit) => {
  expect(await holdsAfter(edit)).toBe(true);
});

test.each<[string, (excel: StartedExcel) => void]>([
  ['a role', ({ user }) => user.enter('Projects!E2', [['Member']])],
  ['a blank', ({ user }) => user.enter('Projects!F2', [['']])],
  ['an employee ID', ({ user }) => user.enter('Projects!A4', [['E2']])],
  ['a specialty field', ({ user }) => user.enter('Projects!C4', [['Software']])],
  ['the specialty field of a person', ({ user }) => user.enter('Projects!C5', [['Hardware']])],
  ['what a row says of the employee', ({ user }) => user.enter('Projects!L2', [['Yes']])],
  ['two rows that change places', ({ user }) => user.enter('Projects!A3', [ANN, BOB])],
  ['a row that is added', ({ user }) => user.enter('Projects!A6', [BOB])],
  ['a row that is deleted', ({ user }) => user.deleteRows('Projects!A4')],
  ['employee data', ({ user }) => user.enter('People!C2', [['Company']])],
  [
    'employee data that are added',
    ({ user }) => user.enter('People!A4', [['E1', 'Customer satisfaction', 'Self']])
  ]
])('results do not hold after a change of %s', async (_what, edit) => {
  expect(await holdsAfter(edit)).toBe(false);
});
