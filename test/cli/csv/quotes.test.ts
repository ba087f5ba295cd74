import { ANN, HEADER, Workplace } from '../command';

const place = new Workplace();
afterAll(() => place.clear());

const TOP = `${[...HEADER, 'Remarks'].join(',')}\r\n`;
const row = (employee: number, remarks: string): string =>
  `E${employee},${ANN.slice(1).join(',')},${remarks}\r\n`;
const many = (from: number, count: number): string =>
  Array.from({ length: count }, (_, i) => row(from + i, 'ok')).join('');

describe('a stray quotation mark ends the run and names its line', () => {
  test.each([
    ['at the start of a cell', row(1, 'ok') + row(2, '"19" rack') + many(3, 20), 3],
    ['at the start, never closed', row(1, '"urgent') + many(2, 20), 2],
    ['at the start, in the last row', many(1, 20) + row(21, '"urgent'), 22],
    [
      'in two cells, which makes them one with all between',
      row(1, '"urgent') + many(2, 3) + row(5, 'rack"') + many(6, 3),
      2
    ],
    ['in two cells of rows side by side', row(1, 'ok') + row(2, '"urgent') + row(3, '19"') + many(4, 3), 3],
    ['behind a cell of several lines', row(1, '"one\ntwo\nthree"') + row(2, '"19" rack') + many(3, 3), 5],
    ['far down the file', many(1, 9000) + row(0, '"19" rack') + many(9002, 9), 9002],
    ['never closed, in front of very many rows', many(1, 3) + row(4, '"urgent') + many(5, 140_000), 5]
  ])('%s', (_name, rows, line) => {
    const answer = place.run(place.put('quotes.csv', TOP + rows));
    expect(answer).toMatchObject({ code: 2, out: '' });
    expect(answer.err).toMatch(
      new RegExp(`^On line ${line} of .*quotes\\.csv, a cell begins .* go to line ${line} and delete`)
    );
  });

  test('above the header, which it swallows', () => {
    const answer = place.run(place.put('title.csv', `"Department" 19\r\n${TOP}${many(1, 3)}`));
    expect(answer.code).toBe(2);
    expect(answer.err).toMatch(/^On line 1 of /);
  });
});

describe('quotation marks that are where they belong', () => {
  test.each([
    ['within a cell', '19" rack'],
    ['doubled', '"19"" rack"'],
    ['around several lines', '"first, second\r\nthird; Hardware, software"'],
    ['around several lines in the form of a list', '"Hardware,\nSoftware,\nE1,Ann"'],
    ['followed by spaces', '"rack"  ']
  ])('%s', (_name, remarks) => {
    const report = place.json(place.put('fine.csv', TOP + row(1, 'ok') + row(2, remarks) + many(3, 3)));
    expect(report.totals).toMatchObject({ rows: 5, people: 5 });
    expect(report.problems).toEqual([]);
  });

  test('a cell of several lines across two pieces of a long file', () => {
    const long = `"${'x\r\n'.repeat(500_000)}"`;
    const report = place.json(place.put('long.csv', TOP + row(1, long) + many(2, 3)));
    expect(report.totals).toMatchObject({ rows: 4, people: 4 });
  });
});
