import type { Fault } from '../../../workbench/host';
import { failureOf, valuesOf } from './failure';
import { startExcel } from './startExcel';

/** Two requests: the second writes A1 and then B1. */
const twoRequests = (): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.load('name');
    await context.sync();
    sheet.getRange('A1').values = [['first']];
    sheet.getRange('B1').values = [['second']];
    await context.sync();
  });

test.each<[string, Fault, string, string[]]>([
  ['refused', { kind: 'refused' }, 'GeneralException', ['', '']],
  [
    'refused as too many',
    { kind: 'refused', failure: 'ActivityLimitReached' },
    'ActivityLimitReached',
    ['', '']
  ],
  ['lost on its way there', { kind: 'cutOff', effect: 'none' }, 'GeneralException', ['', '']],
  ['lost on its way back', { kind: 'cutOff', effect: 'done' }, 'GeneralException', ['first', 'second']],
  [
    'timed out',
    { kind: 'cutOff', effect: 'done', failure: 'InvalidOrTimedOutSession' },
    'InvalidOrTimedOutSession',
    ['first', 'second']
  ],
  ['failed halfway', { kind: 'failed', code: 'AccessDenied' }, 'AccessDenied', ['first', '']]
])('a request can be %s', async (_, fault, code, values) => {
  const { host } = startExcel({});
  host.fault(2, fault);
  expect((await failureOf(twoRequests())).code).toBe(code);
  expect(host.roundTrips).toBe(2);
  expect(await valuesOf('Sheet1', 'A1:B1')).toEqual([values]);
});

test.each(['none', 'done'] as const)(
  'a request can stay without an answer, its effect %s',
  async (effect) => {
    const { host, settled } = startExcel({});
    host.fault(2, { kind: 'unanswered', effect });
    let ended = false;
    void twoRequests().finally(() => {
      ended = true;
    });
    await settled();
    expect([ended, host.requests.map((request) => request.outcome)]).toEqual([false, ['done', 'unanswered']]);
    expect(await valuesOf('Sheet1', 'A1')).toEqual([[effect === 'done' ? 'first' : '']]);
  }
);

test('a failing request can stop before any of its actions', async () => {
  const { host, workbook } = startExcel({});
  for (let action = 0; ; action += 1) {
    host.startCounting();
    host.fault(2, { kind: 'failed', action });
    const error = await twoRequests().then(
      () => null,
      (reason: unknown) => reason as OfficeExtension.Error
    );
    if (!error) {
      expect(action).toBeGreaterThan(3);
      break;
    }
    if (action === 0) expect(workbook.sheet('Sheet1').used(false)).toBeNull();
  }
});

test('something can happen just before or after a request', async () => {
  const { host, coAuthor } = startExcel({});
  const seen: unknown[] = [];
  host.on('before', 2, () => coAuthor.enter('B1:B1', [['theirs']]));
  host.on('after', 2, () => coAuthor.enter('C1', [['also theirs']]));
  host.on('before', 1, () => seen.push('one'));
  await twoRequests();
  expect(await valuesOf('Sheet1', 'A1:C1')).toEqual([['first', 'second', 'also theirs']]);
  expect(seen).toEqual(['one']);
  host.clearFaults();
  host.startCounting();
  await twoRequests();
  expect(seen).toEqual(['one']);
});

test('while a cell is edited requests fail, reading ones too', async () => {
  const { host } = startExcel({});
  host.enterCellEdit();
  expect((await failureOf(twoRequests())).code).toBe('InvalidOperationInCellEditMode');
  host.leaveCellEdit();
  await twoRequests();
});

test('a request that asked to be delayed waits until the cell is left', async () => {
  const { host, settled } = startExcel({});
  host.enterCellEdit();
  let ended = false;
  const run = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').values = [['later']];
    await context.sync();
  }).then(() => {
    ended = true;
  });
  await settled();
  expect([ended, host.requests[0]?.outcome]).toEqual([false, 'waiting']);
  host.leaveCellEdit();
  await run;
  expect(await valuesOf('Sheet1', 'A1')).toEqual([['later']]);
});

test('a host without delayForCellEdit does not wait', async () => {
  const { host } = startExcel({ sets: { DelayForCellEdit: null } });
  host.enterCellEdit();
  const run = Excel.run({ delayForCellEdit: true }, async (context) =>
    context.sync(context.workbook.load('name'))
  );
  expect((await failureOf(run)).code).toBe('InvalidOperationInCellEditMode');
});
