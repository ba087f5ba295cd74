import type { Fault } from '../../../workbench/host';
import type { ListOptions } from '../../../src/excel';
import type { StartedExcel } from '../../workbench/host/startExcel';
import { placesToTry } from '../../propertyRuns';
import { ANN, BOB, HEADER, everything, startExcel } from '../sheets';
import { LIST, list, marked, valuesIn } from './people';

const FAULTS: Readonly<Record<string, Fault>> = {
  'is refused': { kind: 'refused' },
  'fails half-way': { kind: 'failed' },
  'is cut off before it took effect': { kind: 'cutOff', effect: 'none' },
  'is cut off after it took effect': { kind: 'cutOff', effect: 'done' }
};
const EVE = ['E3', 'Eve', ...ANN.slice(2)];
const WITH_GRADES = {
  sheets: {
    Projects: [
      [...HEADER, 'Grade'],
      [...ANN, 'A'],
      [...BOB, 'B']
    ]
  }
};

/** The workbooks, and what is asked for. */
const CASES: Readonly<Record<string, (sharesClient?: boolean) => Promise<StartedExcel>>> = {
  'a workbook without a list': async (sharesClient = false) => startExcel({ ...WITH_GRADES, sharesClient }),
  'a list that grows by a row and a column': async (sharesClient = false) => {
    const excel = startExcel({ ...WITH_GRADES, sharesClient });
    await list();
    excel.user.enter(`'${LIST}'!P1`, [['My notes'], ['of Ann'], ["'=of Bob"]]);
    excel.user.enter('Projects!E2', [['Member']]);
    excel.user.enter('Projects!A4', [EVE]);
    return excel;
  },
  'a list that shrinks': async (sharesClient = false) => {
    const excel = startExcel({
      sheets: { Projects: [[...HEADER, 'Grade'], ANN, ["'=2", ...BOB.slice(1)], EVE] },
      sharesClient
    });
    await list({ carried: ['grade'] });
    excel.user.enter('Projects!A3', [BOB.map(() => '')]);
    return excel;
  }
};
const refresh = (options: Partial<ListOptions> = {}): Promise<string> =>
  list({ carried: ['grade'], ...options }).then(
    () => 'done',
    (error: unknown) => (error as { code: string }).code
  );

describe.each(Object.entries(CASES))('%s stays exactly as it was', (_name, start) => {
  test.each(Object.entries(FAULTS))('when any request %s', async (_fault, fault) => {
    const { host } = await start();
    host.startCounting();
    await expect(refresh()).resolves.toBe('done');
    const requests = host.roundTrips;
    expect(requests).toBeGreaterThan(5);
    for (const number of placesToTry(requests)) {
      const excel = await start();
      const before = everything(excel);
      excel.host.startCounting();
      excel.host.fault(number, fault);
      const outcome = await refresh();
      if (outcome !== 'done') expect([number, outcome, everything(excel)]).toEqual([number, outcome, before]);
    }
  });

  test('when the request that writes fails at any of its actions', async () => {
    const first = await start(true);
    const done = first.host.requests.length;
    await refresh();
    const requests = first.host.requests.slice(done).filter((request) => request.number > 0);
    const { number, actions } = requests.at(-1)!;
    for (const action of placesToTry(actions - 1).map((place) => place - 1)) {
      const excel = await start(true);
      const before = everything(excel);
      excel.host.fault(number, { kind: 'failed', action });
      await expect(refresh()).resolves.not.toBe('done');
      expect([action, everything(excel)]).toEqual([action, before]);
    }
  });

  test('when it is cancelled at any progress', async () => {
    for (let stopAt = 1; ; stopAt++) {
      const excel = await start();
      const before = everything(excel);
      const stop = new AbortController();
      let progress = 0;
      const onProgress = (): void => {
        if (++progress === stopAt) stop.abort();
      };
      const outcome = await refresh({ signal: stop.signal, onProgress });
      if (outcome === 'done') break;
      expect([stopAt, outcome, everything(excel)]).toEqual([stopAt, 'cancelled', before]);
    }
  });
});

test('where putting back fails again and again, the user is told', async () => {
  const { host } = await CASES['a list that shrinks']!();
  host.startCounting();
  await refresh();
  const requests = host.roundTrips;
  const again = await CASES['a list that shrinks']!();
  again.host.startCounting();
  again.host.fault(requests, { kind: 'cutOff', effect: 'done' });
  for (let later = 1; later < 40; later++) again.host.fault(requests + later, { kind: 'refused' });
  await expect(refresh()).resolves.toBe('notRestored');
});

test.each([
  ['beside the list', 'P2', 'done'],
  ['where the list is about to grow', 'O3', 'listNoRoom'],
  ['below it', 'B4', 'listNoRoom']
])('what a co-author enters %s is not lost, before any request', async (_where, cell, outcome) => {
  const start = CASES['a list that grows by a row and a column']!;
  const { host } = await start();
  host.startCounting();
  await refresh();
  const requests = host.roundTrips;
  for (let number = 1; number <= requests; number++) {
    const excel = await start();
    excel.host.startCounting();
    excel.host.on('before', number, () => excel.coAuthor.enter(`'${LIST}'!${cell}`, [['by another']]));
    await expect(refresh()).resolves.toBe(outcome);
    expect([
      number,
      valuesIn(marked(excel))
        .flat()
        .filter((value) => value === 'by another')
    ]).toEqual([number, ['by another']]);
    if (outcome === 'done') continue;
    expect(excel.workbook.tables()[0]!.area).toEqual({ row: 0, column: 0, rows: 3, columns: 14 });
  }
});

test('what stands in a row stays that person’s when rows are hidden by a filter before any request', async () => {
  const start = CASES['a list that grows by a row and a column']!;
  const plain = await start();
  const before = valuesIn(marked(plain));
  plain.host.startCounting();
  await refresh();
  const [requests, expected] = [plain.host.roundTrips, valuesIn(marked(plain))];
  for (let number = 1; number <= requests; number++) {
    const excel = await start();
    excel.host.startCounting();
    excel.host.on('before', number, () => excel.workbook.filterAdvanced(marked(excel), [1]));
    const outcome = await refresh();
    expect([number, outcome, valuesIn(marked(excel))]).toEqual([
      number,
      outcome,
      outcome === 'done' ? expected : before
    ]);
  }
});
