import type { CellContent, Fault } from '../../workbench/host';
import { SEVERAL, restorePrevious, type Choice } from '../../src/excel';
import { placesToTry } from '../propertyRuns';
import type { ExcelOptions, StartedExcel } from '../workbench/host/startExcel';
import { lostCells, outcomeOf } from './editedRun';
import { ANN, BOB, HEADER, OUTPUT, everything, run, startExcel, valuesOf } from './sheets';

const JAPANESE = [
  ['2023年度'],
  ['プロジェクト', '社員番号', '専門分野', '役割', '結果', '複雑性', 'サービス範囲'],
  ['移行', 'E1', 'ハードウェア', '責任者', '成功', 'マルチベンダ、全国規模', '特定ユーザ'],
  ['更改', '7', 'ソフトウェア', '責任者', '成功', 'マルチベンダ、先進技術', '特定ユーザ']
];
/** Sheets of projects by year: Ann's project of 2024 stands in 2025 as well. */
const YEARS: ExcelOptions = {
  sheets: {
    '2023': JAPANESE,
    Notes: [['mine'], [1]],
    '2024': [HEADER.slice(0, 8), ANN.slice(0, 8), BOB.slice(0, 8)],
    People: [
      ['Employee ID', 'Specialty areas', 'Guidance scope'],
      ['E1', 'Customer satisfaction', 'Subordinates'],
      ['7', 'First technical support', 'Self']
    ],
    '2025': [HEADER.slice(0, 8), ['E9', 'Cyd', ...BOB.slice(2, 8)], [...ANN.slice(0, 8), 'my note']]
  },
  tables: [{ name: 'Experience', address: '2024!A1:H3' }]
};
const named = (sheet: string): Choice => ({ sheet, name: sheet, mapping: {} });
const TOGETHER: Choice = { ...named('2024'), beside: [named('2025'), named('2023')] };

const runAll = (options: Parameters<typeof run>[0] = {}): ReturnType<typeof run> =>
  run({ choice: TOGETHER, ...options });

test('where too little can be read, all of the sheets are named', async () => {
  const excel = startExcel(YEARS);
  const before = everything(excel);
  await expect(runAll({ mayWrite: () => false })).rejects.toMatchObject({
    code: 'doubtful',
    values: { sheet: ['2023', '2024', '2025'].join(SEVERAL) }
  });
  expect(everything(excel)).toEqual(before);
});

const withoutStamp = (excel: StartedExcel): unknown => ({
  ...(everything(excel) as object),
  settings: undefined
});

test('sheets are judged as one department, and each gets its own columns', async () => {
  startExcel(YEARS);
  const { sheets, evaluation, stamp } = await runAll();
  expect(sheets.map(({ source }) => source.name)).toEqual(['2023', '2024', '2025']);
  expect(evaluation.projectSheets.map(({ name }) => name)).toEqual(['2023', '2024', '2025']);
  expect(stamp).toMatchObject({
    sheetId: sheets[0]!.source.id,
    others: sheets.slice(1).map(({ source }) => source.id)
  });
  // Level 3 takes two projects in Software: Bob has them on two sheets.
  expect((await valuesOf('2023', 'H2:J4')).slice(1)).toEqual([
    [3, 3, 'KPI'],
    [3, 3, 'KPI']
  ]);
  const [header, ...rows] = await valuesOf('2024', 'I1:M3');
  expect(header).toEqual(OUTPUT);
  expect(rows.map((row) => row.slice(0, 3))).toEqual([
    [3, 3, 'KPI'],
    [3, 3, 'KPI']
  ]);
  expect((await valuesOf('2025', 'I1:L3')).map((row) => row.slice(0, 3))).toEqual([
    ['', ...OUTPUT.slice(0, 2)],
    ['', 3, 0],
    ['my note', 3, 3]
  ]);
});

test('a second run changes nothing, and results restored are gone from every sheet', async () => {
  const excel = startExcel(YEARS);
  const before = withoutStamp(excel);
  const outcome = await runAll();
  const once = everything(excel);
  const writes = excel.workbook.sheets().map((sheet) => jest.spyOn(sheet, 'write'));
  await runAll();
  expect(everything(excel)).toEqual(once);
  for (const write of writes) expect(write).not.toHaveBeenCalled();
  await restorePrevious(outcome);
  expect(withoutStamp(excel)).toEqual(before);
  expect(excel.host.kept.size).toBe(0);
});

test('all sheets are written in one undo group', async () => {
  const excel = startExcel({ ...YEARS, api: '1.20', sets: { MergeUndoGroup: '1.1' } });
  await runAll();
  const groups = excel.host.requests.map(({ isGrouped }) => isGrouped);
  const [first, last] = [groups.indexOf(true), groups.lastIndexOf(true)];
  expect(groups.slice(first, last + 1)).not.toContain(false);
  expect(last - first).toBeGreaterThanOrEqual(2);
});

test.each<[string, string, (excel: StartedExcel) => Promise<void> | void, string, string]>([
  [
    'is protected',
    '2025',
    () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('2025').protection.protect();
        await context.sync();
      }),
    'protected',
    '2025'
  ],
  [
    'has hidden rows',
    '2023',
    () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('2023').getRange('A3').rowHidden = true;
        await context.sync();
      }),
    'filtered',
    '2023'
  ],
  ['is gone', '2023', ({ workbook }) => workbook.deleteSheet(workbook.sheet('2023')), 'noSuchSheet', '2023'],
  ['lacks a column', '2025', ({ user }) => user.enter('2025!E1', [['Remarks']]), 'columnAbsent', '2025']
])('nothing is written where one of them %s (%s)', async (_what, _sheet, prepare, code, sheet) => {
  const excel = startExcel(YEARS);
  await prepare(excel);
  const before = everything(excel);
  await expect(runAll()).rejects.toMatchObject({ code, values: { sheet } });
  expect(everything(excel)).toEqual(before);
});

test('hidden rows on several sheets are named together, and shown when the user agrees', async () => {
  startExcel(YEARS);
  await Excel.run(async (context) => {
    for (const name of ['2023', '2025'])
      context.workbook.worksheets.getItem(name).getRange('A3').rowHidden = true;
    await context.sync();
  });
  await expect(runAll()).rejects.toMatchObject({ code: 'filtered', values: { sheet: '2023\n2025' } });
  await runAll({ showAllRows: true });
  expect((await valuesOf('2023', 'H3:I3'))[0]).toEqual([3, 3]);
});

/** The same with English headers alone. */
const ENGLISH: ExcelOptions = {
  ...YEARS,
  sheets: {
    ...YEARS.sheets,
    '2023': [['Projects of 2023'], HEADER.slice(0, 8), ANN.slice(0, 8), BOB.slice(0, 8)]
  }
};

/** Numbers of the requests of a whole run. */
async function requestsOf(options = YEARS): Promise<number> {
  const { host } = startExcel({ ...options, sharesClient: true });
  host.startCounting();
  await runAll();
  return host.roundTrips;
}

const FAULTS: Readonly<Record<string, Fault>> = {
  'is refused': { kind: 'refused' },
  'fails half-way': { kind: 'failed' },
  'is cut off before it took effect': { kind: 'cutOff', effect: 'none' },
  'is cut off after it took effect': { kind: 'cutOff', effect: 'done' }
};

test.each(Object.entries(FAULTS))(
  'all sheets stay as they were when any request %s',
  async (_name, fault) => {
    const requests = await requestsOf();
    let failures = 0;
    for (const number of placesToTry(requests)) {
      const excel = startExcel({ ...YEARS, sharesClient: true });
      const before = everything(excel);
      excel.host.startCounting();
      excel.host.fault(number, fault);
      const outcome = await outcomeOf(runAll());
      if (outcome === 'done') continue;
      failures++;
      expect([number, outcome, everything(excel)]).toEqual([number, outcome, before]);
    }
    expect(failures).toBeGreaterThan(0);
  }
);

test('all sheets stay as they were when the run is cancelled at any progress', async () => {
  for (let stopAt = 1; ; stopAt++) {
    const excel = startExcel({ ...YEARS, sharesClient: true });
    const before = everything(excel);
    const stop = new AbortController();
    const totals = new Set<string>();
    let progress = 0;
    const outcome = await outcomeOf(
      runAll({
        signal: stop.signal,
        onProgress: (step, done, total) => {
          totals.add(`${step} ${total}`);
          expect(done).toBeLessThanOrEqual(total);
          if (++progress === stopAt) stop.abort();
        }
      })
    );
    if (outcome === 'done') {
      // Reading and writing three sheets, and judging.
      expect(stopAt).toBeGreaterThan(7);
      expect([...totals]).toEqual(['reading 6', 'judging 3', 'writing 6']);
      break;
    }
    expect([stopAt, outcome, everything(excel)]).toEqual([stopAt, 'cancelled', before]);
  }
});

/** The cells of a sheet by its name; none where it is gone. */
function cellsOf({ workbook }: StartedExcel, place: number): CellContent[][] {
  const sheet = workbook
    .sheets()
    .find(({ name }) => name === YEAR_NAMES[place] || name === `Renamed ${place}`);
  return sheet ? readAll(sheet) : [];
}
type Sheet = ReturnType<StartedExcel['workbook']['sheets']>[number];
function readAll(sheet: Sheet): CellContent[][] {
  const used = sheet.used(true);
  return used
    ? sheet.read({ row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns })
    : [];
}
const YEAR_NAMES = ['2023', '2024', '2025'];

type Edit = [name: string, make: (excel: StartedExcel) => void];
const EDITS: readonly Edit[] = YEAR_NAMES.flatMap((name, place): Edit[] => [
  [`a column inserted in ${name}`, ({ user }) => user.insertColumns(`${name}!D1`)],
  [`a column deleted in ${name}`, ({ user }) => user.deleteColumns(`${name}!B1`)],
  [`a row inserted in ${name}`, ({ user }) => user.insertRows(`${name}!A3`)],
  [`a row deleted in ${name}`, ({ user }) => user.deleteRows(`${name}!A3`)],
  [`a text typed over a result of ${name}`, ({ user }) => user.enter(`${name}!K3`, [['typed']])],
  [`the sheet ${name} renamed`, ({ user }) => user.renameSheet(name, `Renamed ${place}`)],
  [`the sheet ${name} moved`, ({ user }) => user.moveSheet(name, 0)],
  [`the sheet ${name} deleted`, ({ workbook }) => workbook.deleteSheet(workbook.sheet(name))]
]);

test.each(EDITS)('no cell of the user is lost by %s before any request', async (_name, make) => {
  const requests = await requestsOf(ENGLISH);
  const edited = startExcel({ ...ENGLISH, sharesClient: true });
  make(edited);
  const alone = YEAR_NAMES.map((_year, place) => cellsOf(edited, place));
  for (const number of placesToTry(requests + 1)) {
    const excel = startExcel({ ...ENGLISH, sharesClient: true });
    excel.host.startCounting();
    excel.host.on('before', number, () => make(excel));
    const outcome = await outcomeOf(runAll());
    if (number > requests) make(excel);
    const lost = alone.map((cells, place) =>
      lostCells(cellsOf(excel, place), cells, outcome === 'done', false).slice(0, 3)
    );
    expect([number, outcome, lost]).toEqual([number, outcome, [[], [], []]]);
    expect([number, excel.host.kept.size]).toEqual([number, 0]);
    expect(['done', 'noSuchSheet', 'columnAbsent', 'changing']).toContain(outcome);
    if (outcome !== 'done')
      expect([number, YEAR_NAMES.map((_year, place) => cellsOf(excel, place))]).toEqual([number, alone]);
  }
});

/** The sheets of a workbook with their cells. */
const contents = (excel: StartedExcel): unknown =>
  (everything(excel) as { sheets: { cells: unknown }[] }).sheets.map(({ cells }) => cells);

test.each<[string, (excel: StartedExcel) => void]>([
  ['a role of the first sheet', ({ coAuthor }) => coAuthor.enter('2023!D4', [['メンバー']])],
  ['a result of the second', ({ coAuthor }) => coAuthor.enter('2024!F2', [['Failed']])],
  ['a role of the last', ({ coAuthor }) => coAuthor.enter('2025!E3', [['Member']])],
  ['employee data', ({ coAuthor }) => coAuthor.enter('People!C2', [['Self']])],
  ['a row added to the first', ({ coAuthor }) => coAuthor.enter('2023!A5', [JAPANESE[3]!])]
])("a co-author's edit of %s is noticed, and nothing stale is left in any sheet", async (_what, edit) => {
  const requests = await requestsOf();
  const fresh = startExcel({ ...YEARS, sharesClient: true });
  edit(fresh);
  await runAll();
  const expected = contents(fresh);
  // The last request lets go of the ranges that were held.
  for (const number of placesToTry(requests - 1)) {
    const excel = startExcel({ ...YEARS, sharesClient: true });
    excel.host.startCounting();
    excel.host.on('before', number, () => edit(excel));
    await runAll();
    expect([number, contents(excel)]).toEqual([number, expected]);
  }
});

test('restoring is refused, with nothing touched in any sheet, where the columns of one are gone', async () => {
  const excel = startExcel(YEARS);
  const outcome = await runAll();
  excel.user.deleteColumns('2023!I1');
  const now = everything(excel);
  await expect(restorePrevious(outcome)).rejects.toMatchObject({ code: 'moved', values: { sheet: '2023' } });
  expect(everything(excel)).toEqual(now);
});

test('restoring is refused, with nothing touched, where rows of one have moved and cannot be told apart', async () => {
  const old = (text: string): unknown[] => [...BOB, 6, 6, 'KPI', 6, text];
  const sheets = {
    A: [[...HEADER, ...OUTPUT], [...ANN, 6, 6, 'KPI', 6, 'a'], old('b'), old('c')],
    B: [HEADER, ANN]
  } as NonNullable<ExcelOptions['sheets']>;
  const excel = startExcel({ sheets });
  const outcome = await run({ choice: { ...named('B'), beside: [named('A')] } });
  excel.user.deleteRows('A!A2');
  const now = everything(excel);
  await expect(restorePrevious(outcome)).rejects.toMatchObject({ code: 'moved', values: { sheet: 'A' } });
  expect(everything(excel)).toEqual(now);
});

test('results come back in every sheet, and what was entered since stays', async () => {
  const excel = startExcel(YEARS);
  const before = YEAR_NAMES.map((_name, place) => cellsOf(excel, place));
  const outcome = await runAll();
  excel.user.insertRows('2024!A2');
  excel.user.enter('2025!K2', [['mine']]);
  await restorePrevious(outcome);
  const after = YEAR_NAMES.map((_name, place) => cellsOf(excel, place));
  expect(after[0]).toEqual(before[0]);
  expect(after[1]!.slice(2)).toEqual(before[1]!.slice(1));
  expect(after[2]![1]![10]).toBe('mine');
});
