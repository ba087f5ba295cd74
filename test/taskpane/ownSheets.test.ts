import { carriedFrom, loadSettings } from '../../src/excel';
import { evaluate, restoreResults } from '../../src/taskpane/actions/evaluate';
import { followWorkbook } from '../../src/taskpane/actions/followWorkbook';
import { inspect } from '../../src/taskpane/actions/inspect';
import { askToRemove, cancelSheet, lookForSheet, removeSheet } from '../../src/taskpane/actions/ownSheet';
import { PEOPLE_LIST, carryOver, makePeopleList } from '../../src/taskpane/actions/peopleList';
import { Store } from '../../src/taskpane/store';
import { ANN, BOB, HEADER, startExcel, valuesOf } from '../excel/sheets';
import { LIST, marked, valuesIn } from '../excel/ownSheets/people';
import type { ExcelOptions, StartedExcel } from '../workbench/host/startExcel';

Object.assign(globalThis, { document: { hasFocus: () => true } });

const PROJECTS: ExcelOptions = {
  sheets: {
    Projects: [
      [...HEADER, 'Department'],
      [...ANN, 'Tokyo'],
      [...BOB, 'Osaka']
    ]
  }
};

async function open(options = PROJECTS): Promise<StartedExcel & { readonly store: Store }> {
  const excel = startExcel(options);
  const store = new Store();
  store.set(await loadSettings());
  await inspect(store);
  await followWorkbook(store);
  await excel.settled();
  return { ...excel, store };
}

test('while the list is written nothing is put back, evaluated or removed', async () => {
  const { store } = await open();
  await evaluate(store);
  const before = await valuesOf('Projects', 'L1:P3');
  const making = makePeopleList(store);
  await Promise.all([restoreResults(store), evaluate(store), removeSheet(store, PEOPLE_LIST)]);
  askToRemove(store, PEOPLE_LIST, LIST);
  expect([store.state.run.kind, store.state.sheetJob.kind]).toEqual(['done', 'writing']);
  await making;
  expect([store.state.run.kind, store.state.sheetJob.kind]).toEqual(['done', 'written']);
  expect(await valuesOf('Projects', 'L1:P3')).toEqual(before);
});

test('while the list is removed nothing else is written', async () => {
  const { workbook, store } = await open();
  await makePeopleList(store);
  const removing = removeSheet(store, PEOPLE_LIST);
  await Promise.all([evaluate(store), makePeopleList(store)]);
  await removing;
  expect([store.state.run.kind, store.state.sheetJob.kind, store.state.ownSheets.people]).toEqual([
    'idle',
    'idle',
    undefined
  ]);
  expect(workbook.sheets().map(({ name }) => name)).toEqual(['Projects']);
});

test('a column that the list has is not offered again, and stays away once it is deleted there', async () => {
  const excel = await open();
  const { store } = excel;
  expect(carriedFrom(store.state.judged!.sources)).toEqual(['department']);
  carryOver(store, 'department', true);
  await makePeopleList(store);
  expect(store.state.ownSheets.people?.carried).toEqual(['department']);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(LIST).tables.getItemAt(0).columns.getItem('Department').delete();
    await context.sync();
  });
  await makePeopleList(store);
  expect(store.state.sheetJob.kind).toBe('written');
  expect(valuesIn(marked(excel))[0]).not.toContain('Department');
  expect([store.state.ownSheets.people?.carried, store.state.carried]).toEqual([[], []]);
});

test('what is said of the list is taken back once the rows change, and when it is gone', async () => {
  const { workbook, user, settled, store } = await open();
  await makePeopleList(store);
  expect(store.state.sheetJob.kind).toBe('written');
  user.enter('Projects!E2', [['Member']]);
  await settled();
  expect(store.state.sheetJob.kind).toBe('idle');
  await makePeopleList(store);
  askToRemove(store, PEOPLE_LIST, LIST);
  workbook.deleteSheet(workbook.sheet(LIST));
  await lookForSheet(store, PEOPLE_LIST);
  expect([store.state.sheetJob.kind, store.state.ownSheets.people]).toEqual(['idle', undefined]);
});

test('a failure is said aloud', async () => {
  const { workbook, store } = await open();
  const said = (): string => store.state.announcement.text;
  const making = makePeopleList(store);
  cancelSheet(store);
  await making;
  expect(said()).toBe('Stopped. The workbook is as it was.');
  expect(store.state.sheetJob).toMatchObject({ kind: 'failed', failure: { code: 'cancelled' } });
  await makePeopleList(store);
  workbook.sheet(LIST).protection = { options: {}, password: null };
  await makePeopleList(store);
  expect(said()).toContain(`The sheet “${LIST}” is protected.`);
});

test('too little to read is asked about, once what keeps rows from being used is known', async () => {
  const unread = [...ANN.slice(0, 4), 'Boss', ...ANN.slice(5)];
  const { workbook, store } = await open({ sheets: { Projects: [HEADER, unread, unread] } });
  await evaluate(store, { writeAnyway: true });
  store.set({ judged: undefined });
  await makePeopleList(store);
  expect(store.state.sheetJob).toMatchObject({ kind: 'failed', failure: { code: 'doubtful' } });
  expect(store.state.judged?.used).toMatchObject({ rows: 2, used: 0 });
  expect(workbook.sheets()).toHaveLength(1);
  await makePeopleList(store, { writeAnyway: true });
  expect(store.state.sheetJob.kind).toBe('written');
});
