import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { ANN, HEADER, Workplace } from './command';
import { xlsx, type Value } from './workbooks';

const place = new Workplace();
afterAll(() => place.clear());

const UNSIGNED_64 = 8;

/** The package with the offsets of its first entries written in 64 bits (APPNOTE 4.5.3). */
function withFarOffsets(bytes: Uint8Array, offsets: readonly bigint[]): Uint8Array {
  let file = Buffer.from(bytes);
  let record = file.readUInt32LE(file.lastIndexOf('PK\u0005\u0006') + 16);
  for (const offset of offsets) {
    const end = record + 46 + file.readUInt16LE(record + 28);
    const extra = Buffer.alloc(4 + UNSIGNED_64);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(UNSIGNED_64, 2);
    extra.writeBigUInt64LE(offset, 4);
    file.writeUInt16LE(extra.length, record + 30);
    file.writeUInt32LE(0xffffffff, record + 42);
    file = Buffer.concat([file.subarray(0, end), extra, file.subarray(end)]);
    const directory = file.lastIndexOf('PK\u0005\u0006') + 12;
    file.writeUInt32LE(file.readUInt32LE(directory) + extra.length, directory);
    record = end + extra.length;
  }
  return file;
}

/**
 * The package with a locator of a ZIP64 end record before its own end record (APPNOTE 4.3.15), which leads
 * somewhere.
 */
function withLocator(bytes: Uint8Array, at: bigint): Uint8Array {
  const file = Buffer.from(bytes);
  const end = file.lastIndexOf('PK\u0005\u0006');
  const locator = Buffer.alloc(20);
  locator.write('PK\u0006\u0007', 'latin1');
  locator.writeBigUInt64LE(at, 8);
  return Buffer.concat([file.subarray(0, end), locator, file.subarray(end)]);
}

describe('a package that points out of itself is damaged', () => {
  const book = xlsx({ rows: [HEADER, ANN] });
  test.each([
    ['beyond the file', [10n ** 9n]],
    ['twice beyond the file', [10n ** 9n, 10n ** 9n + 1000n]],
    ['just behind the directory', [BigInt(book.length), BigInt(book.length) + 100n]],
    ['near the end of all numbers', [2n ** 53n - 1n, 2n ** 53n - 100n]],
    ['beyond all numbers', [2n ** 64n - 1n]],
    ['into the directory', [BigInt(book.length - 60)]]
  ])('%s', (_name, offsets) => {
    const answer = place.run(place.put('far.xlsx', withFarOffsets(book, offsets)));
    expect(answer).toMatchObject({ code: 2, out: '' });
    expect(answer.err).toMatch(/is damaged and cannot be read safely/);
  });

  test.each([
    ['beyond the file', 10n ** 9n],
    ['near the end of all numbers', 2n ** 53n - 1n],
    ['beyond all numbers', 2n ** 64n - 1n],
    ['to its own end', BigInt(book.length)],
    ['to something else', 0n]
  ])('by its ZIP64 end record, %s', (_name, at) => {
    const answer = place.run(place.put('far64.xlsx', withLocator(book, at)));
    expect(answer).toMatchObject({ code: 2, out: '' });
    expect(answer.err).toMatch(/is damaged and cannot be read safely/);
  });

  test('an offset that only is written in 64 bits is none', () => {
    expect(place.run(place.put('near.xlsx', withFarOffsets(book, [0n]))).code).toBe(0);
  });
});

test('spans with more numbers than a function takes arguments', () => {
  const parts = unzipSync(xlsx({ rows: [HEADER, ANN] }));
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
  const spans = '1:10 '.repeat(200_000);
  parts['xl/worksheets/sheet1.xml'] = strToU8(sheet.replace('<row r="2"', `<row r="2" spans="${spans}"`));
  const path = place.put('spans.xlsx', zipSync(parts));
  expect(place.run(path, '--in-place').code).toBe(0);
  expect(strFromU8(unzipSync(readFileSync(path))['xl/worksheets/sheet1.xml']!)).toContain('spans="1:15"');
});

test('many people and one very long name', () => {
  const people = Array.from({ length: 20_000 }, (_, i): string[] => [
    `E${i}`,
    ...ANN.slice(1, 6).map(String)
  ]);
  people[7]![1] = '長'.repeat(32_000);
  const csv = [HEADER.slice(0, 6), ...people].map((cells) => cells.join(',')).join('\n');
  const { code, out } = place.run(place.put('long-name.csv', csv));
  expect(code).toBe(0);
  const lines = out.split('\n');
  expect(lines).toHaveLength(20_003);
  expect(lines.find((line) => line.startsWith('E7 '))).toContain(`${'長'.repeat(19)}…`);
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(200);
});

describe('what steers a terminal never reaches it', () => {
  const STEERING = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
  const marks = [
    '\u001b[2J',
    '\u0007',
    '\u009b31m',
    '\u202e',
    '\u2066',
    '\u200f',
    '\u061c',
    '\r',
    '\n',
    '\u2028',
    '\u007f'
  ];
  const changed = (changes: Record<string, Value>): Value[] =>
    HEADER.map((name, i) => (name in changes ? changes[name]! : ANN[i]!));

  test.each(marks)('%j in cells, sheet names and paths', (mark) => {
    const name = `a${mark}b`;
    const hostile = xlsx({
      name: 'Projects',
      rows: [HEADER, changed({ Name: name, Role: name, 'Employee ID': name })]
    });
    const lines = (text: string): number => text.split('\n').length;
    const plain = place.run(
      place.put('plain.xlsx', xlsx({ name: 'Projects', rows: [HEADER, changed({ Role: 'ab' })] })),
      '--force'
    );
    const path = place.put(`x${mark.replace('\u0000', '')}y.xlsx`, hostile);
    const answer = place.run(path, '--force');
    expect([answer.out, answer.err].join('')).not.toMatch(STEERING);
    expect([lines(answer.out), lines(answer.err)]).toEqual([lines(plain.out), lines(plain.err)]);
    for (const failing of [
      place.run(`${path}-none`),
      place.run(`--${mark}`),
      place.run(path, '--sheet', name),
      place.run(place.put('sheet.xlsx', xlsx({ name, rows: [['x']] }))),
      place.run(place.put('header.csv', `${name},b\n`))
    ]) {
      expect(failing.code).toBe(2);
      expect(failing.err).not.toMatch(STEERING);
      expect(failing.err.trimEnd()).not.toContain('\n');
    }
  });

  test.each(marks)('%j in --json is an escape, and the same value when it is read', (mark) => {
    const name = `a${mark}b`;
    const path = place.put('json.xlsx', xlsx({ rows: [HEADER, changed({ Project: name, Name: name })] }));
    const { out } = place.run(path, '--json');
    expect(out).not.toMatch(STEERING);
    const { people } = JSON.parse(out) as { people: { name: string }[] };
    expect(people[0]?.name).toBe(name);
  });

  test('a question asked on the terminal', () => {
    const path = place.put('q\u001b[2J.csv', `${HEADER.join(',')}\n${ANN.join(',')}\n`);
    place.run(path);
    let asked = '';
    place.runIn({ ask: (question) => (asked = question) === '' }, path);
    expect(asked).toContain('Overwrite it?');
    expect(asked).not.toMatch(STEERING);
  });
});
