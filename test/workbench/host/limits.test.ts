import { failureOf, valuesOf, writeValues } from './failure';
import { startExcel } from './startExcel';

const column = (rows: number, text: string): string[][] => Array.from({ length: rows }, () => [text]);

test('a request over 5 MB is refused and has no effect', async () => {
  const { workbook, host } = startExcel({});
  const error = await failureOf(writeValues('Sheet1', 'A1:A5000', column(5000, 'x'.repeat(1000))));
  expect([error.code, host.requests.map((request) => request.outcome)]).toEqual([
    'RequestPayloadSizeLimitExceeded',
    ['RequestPayloadSizeLimitExceeded']
  ]);
  expect(host.bytesSent).toBeGreaterThan(5_000_000);
  expect(workbook.sheet('Sheet1').used(false)).toBeNull();
  await writeValues('Sheet1', 'A1:A4000', column(4000, 'x'.repeat(1000)));
  expect(workbook.sheet('Sheet1').used(false)).toEqual({ row: 0, column: 0, rows: 4000, columns: 1 });
});

test('bytes are counted, not characters', async () => {
  const { host } = startExcel({});
  await writeValues('Sheet1', 'A1', [['a'.repeat(300)]]);
  await writeValues('Sheet1', 'A1', [['あ'.repeat(300)]]);
  const [ascii, kana] = host.requests
    .filter((request) => request.number > 0)
    .map((request) => request.bytesSent) as [number, number];
  expect(kana - ascii).toBe(600);
});

test('a response over 5 MB is refused, but the request has had its effect', async () => {
  const { host } = startExcel({ sheets: { Sheet1: column(5000, 'x'.repeat(1000)) } });
  const error = await failureOf(
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange('B1').values = [['done']];
      sheet.getRange('A1:A5000').load('values');
      await context.sync();
    })
  );
  expect([error.code, host.requests[0]?.bytesReceived]).toEqual(['ResponsePayloadSizeLimitExceeded', 0]);
  expect(await valuesOf('Sheet1', 'B1')).toEqual([['done']]);
});

test('more than 5,000,000 cells are not read, counted as a range, not as a request', async () => {
  startExcel({});
  expect((await failureOf(valuesOf('Sheet1', 'A1:E1000001'))).code).toBe('RangeExceedsLimit');
  await Excel.run(async (context) => {
    const large = context.workbook.worksheets.getFirst().getRange('A1:AD1048575');
    large.load('address,cellCount');
    await context.sync();
    expect(large.cellCount).toBe(31_457_250);
  });
});

test('limits can be set lower', async () => {
  const { host } = startExcel({});
  Object.assign(host.limits, { requestBytes: 2000, responseBytes: 3000, cellsPerRead: 100 });
  expect((await failureOf(writeValues('Sheet1', 'A1:A10', column(10, 'x'.repeat(200))))).code).toBe(
    'RequestPayloadSizeLimitExceeded'
  );
  expect((await failureOf(valuesOf('Sheet1', 'A1:A101'))).code).toBe('RangeExceedsLimit');
  await valuesOf('Sheet1', 'A1:A100');
  for (let i = 1; i <= 20; i += 1) await writeValues('Sheet1', `A${i}`, [['x'.repeat(200)]]);
  expect((await failureOf(valuesOf('Sheet1', 'A1:A20'))).code).toBe('ResponsePayloadSizeLimitExceeded');
});

test('round trips are counted, the clean-up after a run is not', async () => {
  const { host } = startExcel({});
  await writeValues('Sheet1', 'A1', [[1]]);
  expect([host.roundTrips, host.requests.map((request) => request.number)]).toEqual([1, [1, 0]]);
  host.startCounting();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange('A1');
    range.load('values');
    await context.sync();
    range.values = [[2]];
    await context.sync();
  });
  expect(host.roundTrips).toBe(2);
  expect(host.bytesReceived).toBeGreaterThan(0);
});
