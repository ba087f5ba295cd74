import { loadSettings, restorePrevious } from '../../src/excel';
import { chooseSheets } from '../../src/taskpane/actions/chooseSheets';
import { evaluate } from '../../src/taskpane/actions/evaluate';
import { followWorkbook } from '../../src/taskpane/actions/followWorkbook';
import { inspect, judgeSheetOf } from '../../src/taskpane/actions/inspect';
import { showPersonOfRow } from '../../src/taskpane/actions/showPerson';
import { sheetsTogether } from '../../src/taskpane/sheetsTogether';
import { staleness } from '../../src/taskpane/state';
import { Store } from '../../src/taskpane/store';
import { allProblems, cellAddress } from '../../src/worksheet';
import { everything, startExcel, valuesOf } from '../excel/sheets';
import type { CellContent } from '../../workbench/host';
import type { ExcelOptions, StartedExcel } from '../workbench/host/startExcel';

Object.assign(globalThis, { document: { hasFocus: () => true } });

type Rows = CellContent[][];

const HEADER = ['プロジェクト', '役割', '結果', 'サービス範囲', '複雑性', '専門領域', '指導範囲'];
const MADE = ['責任者', '成功', '特定ユーザ', 'マルチベンダ、先進技術'];
const AREA = '障害診断・ソフトウェア製品の基礎知識';
const projects = (...names: string[]): Rows => [
  HEADER,
  ...names.map((name, i) => [name, ...MADE, ...(i === 0 ? [AREA, '独力'] : ['', ''])])
];

/** Skill sheets: a label left of its value, above it, or in the same cell. E101 has one for each year. */
const SHEETS = {
  山田: [
    ['スキルシート'],
    ['社員番号: E101', '', '氏名: 山田'],
    ['専門分野: ソフトウェア'],
    [],
    ...projects('更改')
  ],
  鈴木: [['社員番号', 'E102', '氏名', '鈴木', '専門分野', 'ソフトウェア'], [], ...projects('移行')],
  山田2024: [
    ['社員番号', '氏名', '専門分野'],
    ['E101', '山田', 'ソフトウェア'],
    [],
    ...projects('増強', '更改')
  ],
  表紙: [['スキルシート一覧'], ['山田'], ['鈴木']]
};
const OPTIONS: ExcelOptions = { sheets: SHEETS };

async function session(excel: StartedExcel): Promise<Store> {
  const store = new Store();
  store.set(await loadSettings());
  await inspect(store);
  await followWorkbook(store);
  await excel.settled();
  return store;
}

async function evaluated(options = OPTIONS): Promise<StartedExcel & { readonly store: Store }> {
  const excel = startExcel(options);
  const store = await session(excel);
  await chooseSheets(store, '山田', ['鈴木', '山田2024']);
  await evaluate(store);
  return { ...excel, store };
}

test('each is listed with its rows, and what holds no projects is not', async () => {
  const store = await session(startExcel(OPTIONS));
  expect(sheetsTogether(store.state)).toEqual([
    { name: '山田', rows: 1, isFront: true, isTicked: true, missing: [] },
    { name: '鈴木', rows: 1, isFront: false, isTicked: false, missing: [] },
    { name: '山田2024', rows: 2, isFront: false, isTicked: false, missing: [] }
  ]);
});

test('ticked together they are one department: who has two sheets is one person, and a project on both counts once', async () => {
  const { store } = await evaluated();
  expect([store.state.run.kind, staleness(store.state)]).toEqual(['done', undefined]);
  const { evaluation } = store.state.judged!;
  const { department, employees } = evaluation;
  expect(department.people().map((person) => department.levelOf(person))).toEqual([3, 3]);
  expect([0, 1].map((employee) => [employees.idOf(employee), employees.nameOf(employee)])).toEqual([
    ['E101', '山田'],
    ['E102', '鈴木']
  ]);
  const problems = allProblems(evaluation).map(
    ({ sheet, row, column, code }) => `${cellAddress(evaluation.sheetAt(sheet).name, row, column)} ${code}`
  );
  expect(problems).toEqual(['山田2024!A6 copiedProject']);
});

test('each has the results right of its own table, the same after a second run, and can be put back', async () => {
  const excel = startExcel(OPTIONS);
  const before = { ...(everything(excel) as object), settings: undefined };
  const store = await session(excel);
  await chooseSheets(store, '山田', ['鈴木', '山田2024']);
  await evaluate(store);
  for (const [sheet, cells] of [
    ['山田', 'H5:K6'],
    ['鈴木', 'H3:K4'],
    ['山田2024', 'H4:K5']
  ] as const) {
    const [header, first] = await valuesOf(sheet, cells);
    expect([sheet, header?.length, first]).toEqual([sheet, 4, [3, 3, expect.anything(), 4]]);
  }
  const once = everything(excel);
  const { run } = store.state;
  await evaluate(store);
  expect(everything(excel)).toEqual(once);
  if (run.kind !== 'done') throw new Error(run.kind);
  await restorePrevious(run.outcome);
  expect({ ...(everything(excel) as object), settings: undefined }).toEqual(before);
});

test('a label that changes on any of them makes all results stale', async () => {
  for (const [cell, value] of [
    ['山田!A2', '社員番号: E109'],
    ['鈴木!F1', 'ハードウェア'],
    ['山田2024!A2', 'E102']
  ] as const) {
    const { user, settled, store } = await evaluated();
    user.enter(cell, [[value]]);
    await settled();
    expect([cell, staleness(store.state)]).toEqual([cell, expect.anything()]);
    await evaluate(store);
    expect([cell, staleness(store.state)]).toEqual([cell, undefined]);
  }
});

test('a row of each is explained as its own person', async () => {
  const { store } = await evaluated();
  const { sources } = store.state.judged!;
  for (const [place, id] of ['E101', 'E102', 'E101'].entries()) {
    const source = sources[place]!;
    await judgeSheetOf(store, source.id);
    const row = source.header.firstDataRow;
    await showPersonOfRow(store, { sheetId: source.id, row, column: 0 }, { isAskedFor: true });
    expect(store.state.shown?.employeeId).toBe(id);
  }
});

test('one whose ID has no value is said to lack it, and nothing is written anywhere', async () => {
  const 鈴木 = [['社員番号', '', '氏名', '鈴木', '専門分野', 'ソフトウェア'], [], ...projects('移行')];
  const { store } = await evaluated({ sheets: { ...SHEETS, 鈴木 } });
  expect(store.state.survey?.failure).toMatchObject({ code: 'columnAbsent', values: { sheet: '鈴木' } });
  expect(store.state.run.kind).not.toBe('done');
  expect((await valuesOf('山田', 'H5:H6')).flat()).toEqual(['', '']);
});
