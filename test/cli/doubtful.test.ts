import { existsSync, readFileSync } from 'node:fs';
import { ANN, BOB, HEADER, Workplace } from './command';
import { xlsx } from './workbooks';

const place = new Workplace();
afterAll(() => {
  place.clear();
});

const ROLE = HEADER.indexOf('Role');
const withRole = (role: string): unknown[] => ANN.map((cell, i) => (i === ROLE ? role : cell));
/** One row of three cannot be read. */
const rows = [HEADER, ANN, BOB, withRole('Boss')] as (string | number | null)[][];
const csv = rows.map((cells) => cells.map((cell) => cell ?? '').join(',')).join('\n');

describe.each([
  ['xlsx', xlsx({ rows })],
  ['csv', csv]
])('where too little of a %s can be read', (ending, content) => {
  const input = (name: string): string => place.put(`${name}.${ending}`, content);

  test('nothing is written, the first line says so, and the code is 1', () => {
    const file = input('little');
    const { code, out, err } = place.run(file);
    expect(code).toBe(1);
    expect(err.split('\n')[0]).toBe('2 of 3 rows could be used.');
    expect(err).toMatch(/\nNothing was written, .*--write-anyway/);
    expect(out).toContain(String(ANN[0]));
    expect(existsSync(place.path(`little.evaluated.${ending}`))).toBe(false);
  });

  test('the file itself is left alone', () => {
    const file = input('itself');
    const before = readFileSync(file);
    expect(place.run(file, '--in-place').code).toBe(1);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  test('--write-anyway writes', () => {
    const { err } = place.run(input('anyway'), '--write-anyway');
    expect(err).toMatch(/\nWritten: /);
    expect(existsSync(place.path(`anyway.evaluated.${ending}`))).toBe(true);
  });

  test('--json judges, and writes nothing either', () => {
    const out = place.path(`json.${ending}`);
    const { code, out: report } = place.run(input('json.in'), '--json', '--out', out);
    expect(code).toBe(1);
    expect(JSON.parse(report)).toMatchObject({ totals: { rows: 3 } });
    expect(existsSync(out)).toBe(false);
  });
});

test('in Japanese as well', () => {
  const { err } = place.run(place.put('japanese.csv', csv), '--lang', 'ja');
  expect(err).toMatch(/^3行中2行を判定に使用しました。\n/);
  expect(err).toMatch(/何も書き込みませんでした/);
});

test('a required column that cannot be read at all is named', () => {
  const blank = Array.from({ length: 9 }, () => withRole(''));
  const sheet = [HEADER, withRole('Boss'), ...blank].map((cells) =>
    cells.map((cell) => (cell ?? '') as string).join(',')
  );
  const { err } = place.run(place.put('column.csv', sheet.join('\n')));
  expect(err).toContain('Not one cell could be read of: Role.');
  expect(err).toMatch(/\nNothing was written/);
});

test('the sheet in front is judged, and named, before one further left', () => {
  const book = (front: number): Uint8Array =>
    xlsx(
      { name: 'Old', rows: [HEADER, BOB], isInFront: front === 0 },
      { name: 'New', rows: [HEADER, ANN], isInFront: front === 1 }
    );
  const judged = [0, 1].map((tab) => place.run(place.put(`front${tab}.xlsx`, book(tab)), '--json').err);
  expect(judged.map((err) => /Projects: sheet “(.*?)”/.exec(err)?.[1])).toEqual(['Old', 'New']);
});
