import type { ListOptions } from '../../../src/excel';
import type { StartedExcel } from '../../workbench/host/startExcel';
import { ANN, BOB, HEADER, startExcel } from '../sheets';
import { LIST, list, marked, valuesIn } from './people';
import { describeWhatStays } from './staysAsItWas';

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

describeWhatStays(Object.entries(CASES), refresh);

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
