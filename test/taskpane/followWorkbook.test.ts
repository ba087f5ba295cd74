import { followWorkbook } from '../../src/taskpane/actions/followWorkbook';
import { inspect } from '../../src/taskpane/actions/inspect';
import { goToView } from '../../src/taskpane/actions/openView';
import { Store } from '../../src/taskpane/store';
import { CASES, startExcel } from '../excel/sheets';
import type { ExcelOptions, StartedExcel } from '../workbench/host/startExcel';

/** Longer than the pane waits for things to come to rest. */
const REST = 700;
const rested = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, REST));

/**
 * A workbook with a pane that follows it, with its small sheet judged, and the requests of that behind it.
 */
async function following(options: ExcelOptions): Promise<StartedExcel & { readonly store: Store }> {
  const excel = startExcel(options);
  const store = new Store();
  await inspect(store);
  await followWorkbook(store);
  expect(store.state.judged?.isCurrent).toBe(true);
  excel.host.startCounting();
  return { ...excel, store };
}

const RANGE = CASES['a plain range']!;

test('moving around in a sheet sends no request, so that the user can still undo', async () => {
  const { host, user, store } = await following(RANGE);
  goToView(store, 'person');
  user.enter('Projects!Z50', [['a note']]);
  user.select('Projects!B4');
  await rested();
  expect(store.state.shown?.employeeId).toBe('E1');
  user.select('Projects!C5:D5');
  await rested();
  expect(store.state.shown?.employeeId).toBe('7');
  expect(store.state.selected).toMatchObject({ row: 4, column: 2 });
  expect([host.requests.length, host.undo.edits]).toEqual([0, 1]);
});

test('of many selections in a moment, only the last one is followed', async () => {
  const { user, store } = await following(RANGE);
  const seen = new Set<string>();
  store.onChange(({ shown }) => {
    if (shown) seen.add(shown.employeeId);
  });
  for (let i = 0; i < 20; i++) user.select(`Projects!A${4 + (i % 2)}`);
  await rested();
  expect([...seen]).toEqual(['7']);
});

test('another sheet that comes to the front is followed, with the selection that it has', async () => {
  const { user, store } = await following({
    sheets: { ...RANGE.sheets, Notes: [['x']] },
    ...(RANGE.tables && { tables: RANGE.tables })
  });
  user.select('Projects!A5');
  await rested();
  user.activate('Notes');
  await rested();
  expect(store.state.survey?.sheet).toBe('Notes');
  user.activate('Projects');
  await rested();
  expect(store.state.survey?.sheet).toBe('Projects');
  expect(store.state.selected).toMatchObject({ row: 4, column: 0 });
  expect(store.state.shown?.employeeId).toBe('7');
});

test('while the pane is hidden nothing is asked; once it is shown, it shows what there is by then', async () => {
  const { host, user, store } = await following({ sheets: { ...RANGE.sheets, Notes: [['x']] } });
  store.show(false);
  user.enter('Projects!C4', [['Software']]);
  user.enter('Projects!A6', [['E3', 'Cem', 'Hardware']]);
  user.activate('Notes');
  user.select('Projects!A5');
  await rested();
  expect([host.requests.length, host.undo.edits]).toEqual([0, 2]);
  expect(store.state.judged?.isCurrent).toBe(false);
  store.show(true);
  await rested();
  expect(store.state.judged).toMatchObject({ isCurrent: true, evaluation: { employees: { size: 3 } } });
  expect(store.state.shown?.employeeId).toBe('7');
});
