import { loadSettings, restorePrevious } from '../../src/excel';
import { chooseSheets } from '../../src/taskpane/actions/chooseSheets';
import { evaluate } from '../../src/taskpane/actions/evaluate';
import { followWorkbook } from '../../src/taskpane/actions/followWorkbook';
import { inspect, judgeSheetOf } from '../../src/taskpane/actions/inspect';
import { profileOf } from '../../src/taskpane/actions/profile';
import { showPersonOfRow } from '../../src/taskpane/actions/showPerson';
import { sheetsTogether } from '../../src/taskpane/sheetsTogether';
import { staleness } from '../../src/taskpane/state';
import { Store } from '../../src/taskpane/store';
import { ANN, BOB, HEADER, startExcel } from '../excel/sheets';
import type { ExcelOptions, StartedExcel } from '../workbench/host/startExcel';

Object.assign(globalThis, { document: { hasFocus: () => true } });

const YEARS: ExcelOptions = {
  sheets: {
    '2024': [HEADER, ANN],
    '2025': [HEADER, BOB],
    Short: [HEADER.filter((name) => name !== 'Employee ID'), ANN.slice(1)],
    Notes: [['x']]
  }
};

async function session(excel: StartedExcel): Promise<Store> {
  const store = new Store();
  store.set(await loadSettings());
  await inspect(store);
  await followWorkbook(store);
  await excel.settled();
  return store;
}

async function evaluated(): Promise<StartedExcel & { readonly store: Store }> {
  const excel = startExcel(YEARS);
  const store = await session(excel);
  await chooseSheets(store, '2024', ['2025']);
  await evaluate(store);
  expect([store.state.run.kind, staleness(store.state)]).toEqual(['done', undefined]);
  return { ...excel, store };
}

const ticked = ({ state }: Store): string[] =>
  sheetsTogether(state).flatMap(({ name, isTicked }) => (isTicked ? [name] : []));

test('the sheets that hold projects are listed with their rows, the one in front ticked first', async () => {
  const store = await session(startExcel(YEARS));
  expect(sheetsTogether(store.state)).toEqual([
    { name: '2024', rows: 1, isFront: true, isTicked: true, missing: [] },
    { name: '2025', rows: 1, isFront: false, isTicked: false, missing: [] },
    { name: 'Short', rows: 1, isFront: false, isTicked: false, missing: ['employeeId'] }
  ]);
});

test('the choice is kept in the workbook, counts from each of its sheets, and from no other', async () => {
  const { workbook, user, store } = await evaluated();
  expect(workbook.settings.get('itssCustomerService.settings')).toMatchObject({
    projectSheets: ['2024', '2025']
  });
  expect(profileOf(store.state)).toContain('"2025"');
  user.activate('2025');
  const again = await session(startExcel({ workbook }));
  expect([again.state.survey?.sheet, ticked(again)]).toEqual(['2025', ['2025', '2024']]);
  expect(again.state.judged?.sources.map(({ name }) => name)).toEqual(['2024', '2025']);
  // The results of an earlier session are known, and hold.
  expect([Object.keys(again.state.written).length, staleness(again.state)]).toEqual([2, undefined]);
});

test('an edit of either sheet makes the results of both stale', async () => {
  for (const [edited, other] of [
    ['2025!E2', '2024'],
    ['2024!E2', '2025']
  ] as const) {
    const { user, settled, store } = await evaluated();
    user.enter(edited, [['Person responsible?']]);
    await settled();
    expect(Object.values(store.state.written).map(({ inputsChanged }) => inputsChanged)).toEqual([
      true,
      true
    ]);
    user.activate(other);
    await inspect(store);
    expect(staleness(store.state)).toBe('inputs');
  }
});

test('results come from other sheets once the ticks have changed, and hold again when they are set back', async () => {
  const { store } = await evaluated();
  await chooseSheets(store, '2024', []);
  expect(staleness(store.state)).toBe('sheets');
  await chooseSheets(store, '2024', ['2025']);
  expect(staleness(store.state)).toBeUndefined();
});

test('a sheet that is gone or lacks a column is said so, and can be unticked', async () => {
  const { workbook, store } = await evaluated();
  await chooseSheets(store, '2024', ['2025', 'Short']);
  expect(store.state.survey?.failure).toMatchObject({ code: 'columnAbsent', values: { sheet: 'Short' } });
  expect(ticked(store)).toEqual(['2024', '2025', 'Short']);
  await chooseSheets(store, '2024', ['2025']);
  workbook.deleteSheet(workbook.sheet('2025'));
  await inspect(store);
  expect(store.state.survey?.failure).toMatchObject({ code: 'noSuchSheet', values: { sheet: '2025' } });
  expect(sheetsTogether(store.state)).toContainEqual({
    name: '2025',
    rows: undefined,
    isFront: false,
    isTicked: true,
    missing: []
  });
  await chooseSheets(store, '2024', []);
  expect(store.state.survey?.source?.name).toBe('2024');
});

test('a row of any of the sheets is explained, without judging them anew', async () => {
  const { store } = await evaluated();
  const [first, second] = store.state.judged!.sources;
  const { judged } = store.state;
  for (const [source, id] of [
    [first!, 'E1'],
    [second!, '7']
  ] as const) {
    await judgeSheetOf(store, source.id);
    await showPersonOfRow(store, { sheetId: source.id, row: 1, column: 0 }, { isAskedFor: true });
    expect(store.state.shown?.employeeId).toBe(id);
  }
  expect(store.state.judged).toBe(judged);
});

test('what stood in all sheets before comes back', async () => {
  const { workbook, store } = await evaluated();
  const { run } = store.state;
  if (run.kind !== 'done') throw new Error(run.kind);
  await restorePrevious(run.outcome);
  for (const name of ['2024', '2025'])
    expect(workbook.sheet(name).read({ row: 0, column: 10, rows: 2, columns: 5 }).flat()).toEqual(
      new Array(10).fill(null)
    );
});
