import { restorePrevious } from '../../src/excel';
import type { ExcelOptions } from '../workbench/host/startExcel';
import { ANN, BOB, HEADER, OUTPUT, department, everything, run, startExcel, valuesOf } from './sheets';

const PLAIN: ExcelOptions = { sheets: { Projects: [HEADER, ANN, BOB] } };
const TABLE: ExcelOptions = { ...PLAIN, tables: [{ name: 'Experience', address: 'Projects!A1:J3' }] };
const contents = (excel: ReturnType<typeof startExcel>): unknown =>
  (everything(excel) as { sheets: { cells: unknown }[] }).sheets.map(({ cells }) => cells);

describe('with a chart, a shape, several areas or another workbook in front (office-js#2268)', () => {
  test('the rows are evaluated', async () => {
    const { user } = startExcel(TABLE);
    user.selectNoRange();
    const { source } = await run();
    expect(source.table?.name).toBe('Experience');
  });

  test('before any request, nothing else happens than usual', async () => {
    const usual = startExcel(TABLE);
    usual.host.startCounting();
    await run();
    for (let number = 1; number <= usual.host.roundTrips; number++) {
      const excel = startExcel(TABLE);
      excel.host.startCounting();
      excel.host.on('before', number, () => excel.user.selectNoRange());
      await run();
      expect(everything(excel)).toEqual(everything(usual));
    }
  });
});

test('before any request a cell is edited: the run waits, and does what it does', async () => {
  const usual = startExcel(TABLE);
  usual.host.startCounting();
  const outcome = await run();
  const requests = usual.host.roundTrips;
  for (let number = 0; number <= requests; number++) {
    const excel = startExcel(TABLE);
    excel.host.startCounting();
    const edit = (): void => {
      excel.host.enterCellEdit();
      setTimeout(() => excel.host.leaveCellEdit(), 5);
    };
    if (number === 0) edit();
    else excel.host.on('after', number, edit);
    await run();
    expect(everything(excel)).toEqual(everything(usual));
  }
  usual.host.enterCellEdit();
  setTimeout(() => usual.host.leaveCellEdit(), 5);
  await restorePrevious(outcome);
});

test('levels stay numbers where the cells right of the data have the format Text, which comes back', async () => {
  const options = {
    ...PLAIN,
    styles: { 'Projects!A1:Z2': { numberFormat: '@' }, 'Projects!M3': { numberFormat: '0.00' } }
  };
  const excel = startExcel(options);
  const before = everything(excel);
  const outcome = await run();
  expect((await valuesOf('Projects', 'K2:N2'))[0]).toEqual([3, 3, 'KPI', 4]);
  await restorePrevious(outcome);
  expect({ ...(everything(excel) as object), settings: [] }).toEqual({ ...(before as object), settings: [] });
});

describe('beside another table', () => {
  const beside: ExcelOptions = {
    sheets: { Projects: [HEADER, ANN, BOB].map((row, i) => [...row, '', i === 0 ? 'Year' : 2020 + i]) },
    tables: [{ name: 'Years', address: 'Projects!L1:L3' }]
  };

  test('one column is left free, and the table stays as it is', async () => {
    const { workbook } = startExcel(beside);
    const { source, before } = await run();
    expect([source.besideTable, source.rightmost, before.place.columns[0]]).toEqual(['Years', 12, 13]);
    expect(workbook.tables()[0]!.area.columns).toBe(1);
    expect((await valuesOf('Projects', 'M1:R1'))[0]).toEqual(['', ...OUTPUT]);
  });

  test('so it is beside one without a header row', async () => {
    const { workbook } = startExcel({
      ...beside,
      tables: [{ name: 'Years', address: 'Projects!L2:L3', showHeaders: false }]
    });
    const { source, before } = await run();
    expect([source.besideTable, before.place.columns[0]]).toEqual(['Years', 13]);
    expect(workbook.tables()[0]!.area.columns).toBe(1);
  });

  test('rows in a table without a header row are those below their header', async () => {
    const { workbook } = startExcel({
      sheets: { Projects: [HEADER, ANN, BOB] },
      tables: [{ name: 'Experience', address: 'Projects!A2:J3', showHeaders: false }]
    });
    const { source, before, evaluation } = await run();
    expect([source.table, source.besideTable, before.place.columns[0]]).toEqual([
      undefined,
      'Experience',
      11
    ]);
    expect(evaluation.department.people()).toHaveLength(2);
    expect(workbook.tables()[0]!.area.columns).toBe(10);
  });

  test("so it is beside the rows' own, where that has a column of the name of a result", async () => {
    const { workbook } = startExcel({
      sheets: { Projects: [HEADER, ANN].map((row, i) => [...row, i === 0 ? 'Next level' : '']) },
      tables: [{ name: 'Experience', address: 'Projects!A1:K2' }]
    });
    const { source, before } = await run();
    expect([source.besideTable, before.place.columns[0]]).toEqual(['Experience', 12]);
    expect(workbook.tables()[0]!.area.columns).toBe(11);
  });

  test("the rows' own table grows, and nothing is left free", async () => {
    startExcel(TABLE);
    const { source } = await run();
    expect([source.besideTable, source.tableGrows]).toEqual([undefined, true]);
  });
});

describe('rows that are hidden', () => {
  const hidden: readonly [
    string,
    ExcelOptions,
    (excel: ReturnType<typeof startExcel>) => void | Promise<void>
  ][] = [
    [
      'by an advanced filter',
      PLAIN,
      ({ workbook }) => workbook.filterAdvanced(workbook.sheet('Projects'), [1])
    ],
    ['by hand', PLAIN, ({ workbook }) => workbook.sheet('Projects').setRowsHidden(1, 1, true)],
    [
      'by the filter of another table',
      {
        sheets: {
          Projects: [HEADER, ANN, BOB].map((row, i) => [...row, '', i === 0 ? 'Year' : String(2020 + i)])
        },
        tables: [{ name: 'Years', address: 'Projects!L1:L3' }]
      },
      () =>
        Excel.run(async (context) => {
          const table = context.workbook.tables.getItem('Years');
          table.autoFilter.apply(table.getRange(), 0, { filterOn: 'Values', values: ['2022'] });
          await context.sync();
        })
    ]
  ];

  test.each(hidden)(
    '%s are told of before anything is done, and shown once the user agrees',
    async (_name, options, hide) => {
      const excel = startExcel(options);
      await hide(excel);
      const before = everything(excel);
      await expect(run()).rejects.toMatchObject({ code: 'filtered' });
      expect(everything(excel)).toEqual(before);
      const { before: snapshot } = await run({ showAllRows: true });
      const [first = 0] = snapshot.place.columns;
      const levels = excel.workbook
        .sheet('Projects')
        .read({ row: 1, column: first + 1, rows: 2, columns: 1 });
      expect(levels).toEqual([[3], [0]]);
    }
  );
});

test('constants such as #N/A, and texts that look like them, come back as what they were', async () => {
  const odd = [{ error: '#N/A' }, '#N/A', true, 'TRUE', '=1+1', "'quoted", 0, '007', null];
  const excel = startExcel({
    sheets: {
      Projects: [
        [...HEADER, ...OUTPUT],
        ...odd.map((cell, i) => [...ANN.slice(0, 3), `Project ${i}`, ...ANN.slice(4), cell, cell, cell, cell])
      ]
    }
  });
  const before = contents(excel);
  await restorePrevious(await run());
  expect(contents(excel)).toEqual(before);
});

test('formulas that stood in a table come back, each into its own cell', async () => {
  const cell = (formula: string): object => ({ formula, value: 1 });
  const excel = startExcel({
    sheets: {
      Projects: [
        [...HEADER, ...OUTPUT],
        [...ANN, cell('=A2'), null, cell('=A2'), 'x'],
        [...BOB, cell('=7'), null, null, 'y']
      ] as never
    },
    tables: [{ name: 'Experience', address: 'Projects!A1:N3' }]
  });
  const outcome = await run();
  await restorePrevious(outcome);
  const formulas = excel.workbook
    .sheet('Projects')
    .read({ row: 1, column: 10, rows: 2, columns: 3 })
    .map((row) => row.map((content) => (content as { formula?: string } | null)?.formula));
  expect(formulas).toEqual([
    ['=A2', undefined, '=A2'],
    ['=7', undefined, undefined]
  ]);
});

test('of thousands of merged cells, one in the way is found', async () => {
  const excel = startExcel({
    sheets: {
      Projects: department(1500).map((row, i) => [...row, ...(i === 0 ? OUTPUT : [1, 2, 3, 'x'])]) as never
    }
  });
  const sheet = excel.workbook.sheet('Projects');
  for (let row = 1; row < 1300; row += 2) sheet.merge({ row, column: 13, rows: 2, columns: 1 });
  await expect(run()).rejects.toMatchObject({ code: 'merged' });
});
