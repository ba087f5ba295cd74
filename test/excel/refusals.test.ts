import { insertTemplate, saveSettings, selectCell, DEFAULT_SETTINGS } from '../../src/excel';
import { WHOLE_DICTIONARIES } from '../../src/locales';
import { failureText, textsIn } from '../../src/taskpane/texts';
import type { ExcelFailure } from '../../src/excel';
import type { ExcelOptions, StartedExcel } from '../workbench/host/startExcel';
import { ANN, BOB, CASES, HEADER, everything, run, startExcel } from './sheets';

const PLAIN: ExcelOptions = { sheets: { Projects: [HEADER, ANN, BOB] } };
const { sheet, areasSheet, hints } = WHOLE_DICTIONARIES.en.template;
const template = (): Promise<string> => insertTemplate('en', { sheet, areasSheet, hints, samples: [] });

/** What the user reads of a failure, in English, whatever was thrown. */
async function told(work: Promise<unknown>): Promise<string> {
  const failure = await work.then(
    () => undefined,
    (error: unknown) => error as ExcelFailure
  );
  if (!failure) throw new Error('It did not fail.');
  return failureText(failure, 'Projects', textsIn('en'));
}

/** The same of a run, after which the workbook is as it was. */
async function toldOfRun(options: ExcelOptions, prepare: (excel: StartedExcel) => void): Promise<string> {
  const excel = startExcel(options);
  prepare(excel);
  const before = everything(excel);
  const text = await told(run());
  expect(everything(excel)).toEqual(before);
  return text;
}

describe('a workbook that can only be read', () => {
  const READ_ONLY = /^This workbook is open for reading only\. .*save a copy/;

  test('is told of by a run', async () => {
    for (const options of [PLAIN, CASES['a table']!])
      expect(await toldOfRun(options, ({ host }) => (host.situation.isReadOnly = true))).toMatch(READ_ONLY);
  });

  test('is told of by the template and by settings', async () => {
    startExcel().host.situation.isReadOnly = true;
    expect(await told(template())).toMatch(READ_ONLY);
    expect(await told(saveSettings({ ...DEFAULT_SETTINGS, employeeSheet: null }, DEFAULT_SETTINGS))).toMatch(
      READ_ONLY
    );
  });
});

test('whatever else Excel does not allow is not called a protected sheet', async () => {
  const { workbook } = startExcel();
  workbook.structureProtected = true;
  expect(await told(template())).toMatch(/^Excel did not allow this\. .*Protect Workbook/);
});

test('with another workbook in front, the user is asked to go back to this one', async () => {
  const { host, workbook } = startExcel(PLAIN);
  host.situation.isOtherInFront = true;
  const back = /^Another workbook is in front\. Go back to this one/;
  expect(await told(selectCell(workbook.sheet('Projects').id, 0, 0))).toMatch(back);
  expect(await told(template())).toMatch(back);
});

test('a selection that Excel cannot use', async () => {
  const { host } = startExcel(PLAIN);
  host.startCounting();
  host.fault(1, { kind: 'failed', code: 'InvalidSelection' });
  expect(await told(template())).toMatch(/^Select a single cell/);
});

test('a PivotTable where the results would go', async () => {
  const at = { row: 0, column: HEADER.length + 1, rows: 3, columns: 1 };
  expect(
    await toldOfRun(PLAIN, ({ host, workbook }) =>
      host.situation.addPivotTable(workbook.sheet('Projects'), at)
    )
  ).toMatch(/^A PivotTable is in the way .*“Projects”/);
});

test('a filter that somebody sets during the run', async () => {
  const excel = startExcel(CASES['a table']);
  excel.host.startCounting();
  await run();
  const { host } = excel;
  const again = startExcel(CASES['a table']);
  const table = again.workbook.tables()[0]!;
  again.host.on('before', host.roundTrips, () =>
    again.workbook.setFilter(table, { area: table.area, criteria: [null, { values: ['Ann'] }] })
  );
  expect(await told(run())).toMatch(/^Rows of “Projects” are hidden/);
});
