import type { Fault } from '../../workbench/host';
import type { RunOptions } from '../../src/excel';
import { placesToTry } from '../propertyRuns';
import {
  ANN,
  BOB,
  CASES,
  HEADER,
  OUTPUT,
  TWO_ROWS,
  TWO_SHEETS,
  everything,
  run,
  startExcel,
  valuesOf
} from './sheets';
import type { ExcelOptions, StartedExcel } from '../workbench/host/startExcel';

const SECOND_RUN: ExcelOptions = {
  sheets: {
    Projects: [
      [...HEADER, ...OUTPUT],
      [...ANN, 6, 6, 6, 'old'],
      [...BOB, '', '', '', "'=old"]
    ]
  }
};
const ALL: Readonly<Record<string, ExcelOptions>> = {
  ...CASES,
  'earlier results': SECOND_RUN,
  'employee data beside': TWO_SHEETS
};

const FAULTS: Readonly<Record<string, Fault>> = {
  'is refused': { kind: 'refused' },
  'fails half-way': { kind: 'failed' },
  'is cut off before it took effect': { kind: 'cutOff', effect: 'none' },
  'is cut off after it took effect': { kind: 'cutOff', effect: 'done' }
};

/** Numbers of the requests of a whole run. */
async function requestsOf(options: ExcelOptions): Promise<number> {
  const { host } = startExcel(options);
  host.startCounting();
  await run();
  return host.roundTrips;
}

describe.each(Object.entries(ALL))('%s stays exactly as it was', (_name, options) => {
  test.each(Object.entries(FAULTS))('when any request %s', async (_fault, fault) => {
    const requests = await requestsOf(options);
    expect(requests).toBeGreaterThan(3);
    for (const number of placesToTry(requests)) {
      const excel = startExcel(options);
      const before = everything(excel);
      excel.host.startCounting();
      excel.host.fault(number, fault);
      const outcome = await run().then(
        () => 'done',
        (error: unknown) => (error as { code: string }).code
      );
      if (outcome !== 'done') expect([number, outcome, everything(excel)]).toEqual([number, outcome, before]);
    }
  });

  test('when it is cancelled at any progress', async () => {
    for (let stopAt = 1; ; stopAt++) {
      const excel = startExcel(options);
      const before = everything(excel);
      const stop = new AbortController();
      let progress = 0;
      const outcome = await run({
        signal: stop.signal,
        onProgress: () => {
          if (++progress === stopAt) stop.abort();
        }
      }).then(
        () => 'done',
        (error: unknown) => (error as { code: string }).code
      );
      if (outcome === 'done') {
        expect(stopAt).toBeGreaterThan(1);
        break;
      }
      expect([outcome, everything(excel)]).toEqual(['cancelled', before]);
    }
  });
});

test.each(['a table with formats', 'earlier results'])(
  '%s stays exactly as it was when the request that writes fails at any of its actions',
  async (name) => {
    const options = { ...ALL[name]!, sharesClient: true };
    const { host } = startExcel(options);
    await run();
    const { number, actions } = host.requests.filter((request) => request.number > 0).at(-1)!;
    for (let action = 0; action < actions; action++) {
      const excel = startExcel(options);
      const before = everything(excel);
      excel.host.fault(number, { kind: 'failed', action });
      await expect(run()).rejects.toMatchObject({ code: 'unavailable' });
      expect([action, everything(excel)]).toEqual([action, before]);
    }
  },
  120_000
);

test('putting back that fails is tried again', async () => {
  const excel = startExcel(ALL['a table']);
  const before = everything(excel);
  const requests = await requestsOf(ALL['a table']!);
  for (let later = 1; later <= 8; later++) {
    const again = startExcel(ALL['a table']);
    again.host.startCounting();
    again.host.fault(requests, { kind: 'cutOff', effect: 'done' });
    again.host.fault(requests + later, { kind: 'failed' });
    await expect(run()).rejects.toMatchObject({ code: 'unavailable' });
    expect([later, everything(again)]).toEqual([later, before]);
  }
});

test('where putting back fails again and again, the user is told', async () => {
  const requests = await requestsOf(ALL['a table']!);
  const { host } = startExcel(ALL['a table']);
  host.startCounting();
  host.fault(requests, { kind: 'cutOff', effect: 'done' });
  for (let later = 1; later < 60; later++) host.fault(requests + later, { kind: 'refused' });
  await expect(run()).rejects.toMatchObject({ code: 'notRestored' });
});

describe("a co-author's edit between reading and writing", () => {
  const projects: ExcelOptions = { sheets: { Projects: [HEADER, ANN, BOB] } };
  const edits: readonly [string, ExcelOptions, (excel: StartedExcel) => void][] = [
    ['of a role', projects, ({ coAuthor }) => coAuthor.enter('Projects!E2', [['Member']])],
    ['of a header', projects, ({ coAuthor }) => coAuthor.enter('Projects!G1', [['Remarks']])],
    [
      'of a second header row',
      TWO_ROWS,
      ({ coAuthor }) => coAuthor.enter('Projects!G2', [['Disaster and crime prevention']])
    ],
    [
      'that adds a row',
      projects,
      ({ coAuthor }) => coAuthor.enter('Projects!A4', [ANN.map((cell, i) => (i === 4 ? 'Member' : cell))])
    ],
    ['that inserts a row', projects, ({ coAuthor }) => coAuthor.insertRows('Projects!A2')],
    ['of employee data', TWO_SHEETS, ({ coAuthor }) => coAuthor.enter('People!C3', [['Company']])],
    ['of an employee ID', TWO_SHEETS, ({ coAuthor }) => coAuthor.enter('People!A3', [['8']])],
    [
      "of the employee data's header",
      TWO_SHEETS,
      ({ coAuthor }) => coAuthor.enter('People!B1', [['Remarks']])
    ],
    [
      'that adds employee data',
      TWO_SHEETS,
      ({ coAuthor }) => coAuthor.enter('People!A4', [[7, 'Customer satisfaction', 'Company']])
    ],
    ['that moves employee data', TWO_SHEETS, ({ coAuthor }) => coAuthor.insertRows('People!A2')]
  ];
  test.each(edits)('%s is noticed, and nothing stale is left', async (_name, options, edit) => {
    const requests = await requestsOf(options);
    for (const number of placesToTry(requests)) {
      const edited = startExcel(options);
      edited.host.startCounting();
      edited.host.on('before', number, () => edit(edited));
      await run();
      const results = everything(edited);
      const fresh = startExcel(options);
      edit(fresh);
      await run();
      expect([number, contents(results)]).toEqual([number, contents(everything(fresh))]);
    }
  });
});

test("a co-author's edit in the midst of thousands of employees is noticed, and nothing stale is left", async () => {
  const People = [
    ['Employee ID', 'Guidance scope'],
    ...Array.from({ length: 6000 }, (_, i) => [i === 40 ? 'E1' : `X${i}`, 'Self'])
  ];
  const options: ExcelOptions = { sheets: { Projects: [HEADER.slice(0, 9), ANN.slice(0, 9)], People } };
  const edit = ({ coAuthor }: StartedExcel): void => coAuthor.enter('People!B42', [['Subordinates']]);
  const requests = await requestsOf(options);
  const edited = startExcel(options);
  edited.host.startCounting();
  // The last requests but one: the results are written, and the employees' first block is still to be read
  // again.
  edited.host.on('before', requests - 2, () => edit(edited));
  await run();
  expect(edited.host.roundTrips).toBeGreaterThan(requests);
  const fresh = startExcel(options);
  edit(fresh);
  await run();
  expect(contents(everything(edited))).toEqual(contents(everything(fresh)));
});

/** The sheets of a workbook with their cells, apart from where the user stands. */
const contents = (workbook: unknown): unknown =>
  (workbook as { sheets: { cells: unknown }[] }).sheets.map(({ cells }) => cells);

test('a sheet that never stops changing is given up, unchanged', async () => {
  const excel = startExcel({ sheets: { Projects: [HEADER, ANN, BOB] } });
  excel.host.startCounting();
  for (let number = 1; number < 80; number++) {
    excel.host.on('before', number, () =>
      excel.coAuthor.enter('Projects!E2', [
        [
          ['Member', 'Person responsible', 'Boss', ''][number % 4],
          ['Success', 'Completed', 'Failed'][number % 3]
        ]
      ])
    );
  }
  await expect(run()).rejects.toMatchObject({ code: 'changing' });
  excel.host.clearFaults();
  expect((await valuesOf('Projects', 'K1:N3')).flat().every((cell) => cell === '')).toBe(true);
});

describe('is told before anything is written', () => {
  const tell = async (
    options: ExcelOptions,
    prepare: (excel: StartedExcel) => void | Promise<void>
  ): Promise<unknown> => {
    const excel = startExcel(options);
    await prepare(excel);
    const before = everything(excel);
    const outcome = await run().then(
      () => 'done',
      (error: unknown) => (error as { code: string }).code
    );
    expect(everything(excel)).toEqual(before);
    return outcome;
  };
  const inSheet = (work: (sheet: Excel.Worksheet) => void) => (): Promise<void> =>
    Excel.run(async (context) => {
      work(context.workbook.worksheets.getFirst());
      await context.sync();
    });

  test('a protected sheet', async () => {
    expect(
      await tell(
        CASES['a plain range']!,
        inSheet((sheet) => sheet.protection.protect())
      )
    ).toBe('protected');
  });

  test('a filtered range, and a filtered table', async () => {
    const plain: ExcelOptions = { sheets: { Projects: [HEADER, ANN, BOB] } };
    const criteria = { filterOn: 'Values', values: ['Ann'] } as Excel.FilterCriteria;
    expect(
      await tell(
        plain,
        inSheet((sheet) => sheet.autoFilter.apply('A1:J3', 1, criteria))
      )
    ).toBe('filtered');
    expect(
      await tell(
        CASES['a table']!,
        inSheet((sheet) => sheet.tables.getItem('Experience').autoFilter.apply('A1:J3', 1, criteria))
      )
    ).toBe('filtered');
  });

  test('merged cells in the way', async () => {
    expect(
      await tell(
        SECOND_RUN,
        inSheet((sheet) => sheet.getRange('L2:L3').merge())
      )
    ).toBe('merged');
  });

  test('an empty sheet, one without a header, one without a required column', async () => {
    const nothing = (): void => undefined;
    expect(await tell({ sheets: { Empty: [] } }, nothing)).toBe('noData');
    expect(await tell({ sheets: { Notes: [['Milk', 2]] } }, nothing)).toBe('noHeader');
    expect(await tell({ sheets: { Short: [HEADER.slice(0, 4), ANN.slice(0, 4)] } }, nothing)).toBe(
      'columnAbsent'
    );
  });
});

test('a filter that the user agrees to take off is taken off, and every row is written where it belongs', async () => {
  startExcel({ sheets: { Projects: [HEADER, ANN, BOB] } });
  await Excel.run(async (context) => {
    context.workbook.worksheets
      .getFirst()
      .autoFilter.apply('A1:J3', 1, { filterOn: 'Values', values: ['Bob'] });
    await context.sync();
  });
  await run({ showAllRows: true });
  expect((await valuesOf('Projects', 'L2:L3')).flat()).toEqual([3, 0]);
});

test('nothing is written, and no hidden row is shown, where it may not be once everybody is judged', async () => {
  const excel = startExcel({ sheets: { Projects: [HEADER, ANN, BOB] } });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A3').rowHidden = true;
    await context.sync();
  });
  const before = everything(excel);
  const seen: number[] = [];
  const mayWrite: NonNullable<RunOptions['mayWrite']> = ({ evaluation }) => {
    seen.push(evaluation.dataRows);
    return false;
  };
  await expect(run({ showAllRows: true, mayWrite })).rejects.toMatchObject({ code: 'doubtful' });
  expect(everything(excel)).toEqual(before);
  expect(seen).toEqual([2]);
});

test('while somebody types in a cell, the run waits', async () => {
  const { host } = startExcel(CASES['a plain range']);
  host.enterCellEdit();
  setTimeout(() => host.leaveCellEdit(), 20);
  await run();
  expect((await valuesOf('Projects', 'L4:L4'))[0]).toEqual([3]);
});
