import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { search, type Outcome } from '../../../tools/fuzz/search';
import type { Trial } from '../../../tools/fuzz/trial';
import { cellsOfCsv } from '../../../tools/fuzz/csvText';
import { judgeCsv } from '../../../tools/fuzz/judgeCsv';
import { refuseUnclear } from '../../../tools/fuzz/judgeTwice';
import { judgeWorkbook } from '../../../tools/fuzz/judgeWorkbook';
import { parseOptions } from '../../../tools/fuzz/options';
import { Failure } from '../../../src/cli/failure';
import { XlsxError } from '../../../src/xlsx';
import { ANN, HEADER } from '../../cli/command';
import { xlsx } from '../../cli/workbooks';

/** Trials of random bytes with a planted mistake. */
const planted = (judge: (bytes: Uint8Array) => void | Promise<void>): fc.Arbitrary<Trial> =>
  fc.uint8Array({ maxLength: 200 }).map((bytes) => ({ bytes, judge: () => judge(bytes) }));

const searched = (judge: (bytes: Uint8Array) => void | Promise<void>, runs = 5000): Promise<Outcome> =>
  search(planted(judge), { seed: 7, runs, milliseconds: 60_000, longest: 200, onTrial: () => undefined });

describe('the search', () => {
  test('finds a planted mistake and makes the input as small as can be', async () => {
    const { found } = await searched((bytes) => {
      if (bytes.filter((byte) => byte > 99).length > 2) throw new Error('planted');
    });
    expect([...found!.bytes]).toEqual([100, 100, 100]);
    expect(found!.error).toMatchObject({ message: 'planted' });
  });

  test('finds one that comes later, without a pause in between or with one', async () => {
    const { found } = await searched(async (bytes) => {
      await Promise.resolve();
      if (bytes.includes(42)) throw new Error('planted');
    });
    expect([...found!.bytes]).toEqual([42]);
  });

  test('finds what does not end', async () => {
    const endless = (): never => {
      for (;;);
    };
    const { found } = await search(fc.constant<Trial>({ bytes: Uint8Array.of(1), judge: endless }), {
      seed: 1,
      runs: 1,
      milliseconds: 60_000,
      longest: 200,
      onTrial: () => undefined
    });
    expect(found!.error).toMatchObject({ code: 'ERR_SCRIPT_EXECUTION_TIMEOUT' });
  });

  test('passes what takes too long only once, as on a busy machine', async () => {
    let calls = 0;
    const slowOnce = (): void => {
      calls++;
      while (calls === 1);
    };
    const { found } = await search(fc.constant<Trial>({ bytes: Uint8Array.of(1), judge: slowOnce }), {
      seed: 1,
      runs: 1,
      milliseconds: 60_000,
      longest: 200,
      onTrial: () => undefined
    });
    expect([found, calls]).toEqual([undefined, 2]);
  });

  test('finds nothing where there is nothing, and has tried all', async () => {
    expect(await searched(() => undefined, 300)).toEqual({ tried: 300, found: undefined });
  });

  test('is over with its time', async () => {
    const { tried } = await search(
      planted(() => undefined),
      { seed: 1, runs: 1_000_000_000, milliseconds: 200, longest: 200, onTrial: () => undefined }
    );
    expect(tried).toBeGreaterThan(0);
    expect(tried).toBeLessThan(1_000_000_000);
  });
});

describe('what the judges look for', () => {
  test('a crash is no refusal', () => {
    expect(() => refuseUnclear(new TypeError('x'))).toThrow(TypeError);
    expect(() => refuseUnclear(new Failure('encoding'))).not.toThrow();
    expect(() => refuseUnclear(new XlsxError('damaged', 'xl/workbook.xml'))).not.toThrow();
  });

  test('a sentence that says nothing', () => {
    expect(() => refuseUnclear(new Failure('noSuchSheet', { name: 'A' }))).not.toThrow();
    expect(() => refuseUnclear(new Failure('strayQuote'))).toThrow('an unclear sentence');
    expect(() => refuseUnclear(new XlsxError('damaged', 'undefined'))).toThrow('an unclear sentence');
  });

  test.each(['G(', '{name}', 'a NaN', ' '])('a part may be named "%s"', (name) => {
    expect(() => refuseUnclear(new XlsxError('damaged', name))).not.toThrow();
    expect(() => refuseUnclear(new Failure('noSuchSheet', { name }))).not.toThrow();
  });

  test('what is written as it should be passes', () => {
    judgeWorkbook(xlsx({ name: 'Projects', rows: [HEADER, ANN] }));
    const text = `${HEADER.join(',')}\r\n${ANN.join(',')}\r\n`;
    judgeCsv({ bytes: new TextEncoder().encode(text), text, delimiter: ',' });
  });

  test('a cell of a CSV that becomes another one', () => {
    const text = `${HEADER.join(',')}\r\n${ANN.join(',')}\r\n`;
    const bytes = new TextEncoder().encode(text.replace('Server renewal', 'Server removal'));
    expect(() => {
      judgeCsv({ bytes, text, delimiter: ',' });
    }).toThrow('row 2, column 4: Server renewal became Server removal');
    expect(() => {
      judgeCsv({ bytes, text: `${text}E2,Bob\r\n`, delimiter: ',' });
    }).toThrow('3 rows became 2');
  });
});

test.each([
  ['a,"b ""c""",\r\nd\n"e\r\nf" ,g\rh', [['a', 'b "c"', ''], ['d'], ['e\r\nf', 'g'], ['h']]],
  ['a,19" rack', [['a', '19" rack']]],
  ['a,"19" rack', undefined],
  ['"a', undefined]
])('the cells of %j', (text, cells) => {
  expect(cellsOfCsv(text, ',')).toEqual(cells);
});

describe('npm run fuzz', () => {
  test('divides its time among the classes', () => {
    expect(parseOptions(['--seconds', '8', '--seed', '7'], 0)).toMatchObject({
      seconds: 2,
      seed: 7,
      runs: Infinity
    });
    expect(parseOptions(['--runs', '100', '--class', 'csv'], 3)).toEqual({
      seconds: Infinity,
      seed: 3,
      classes: ['csv'],
      runs: 100
    });
    expect(() => parseOptions(['--class', 'cvs'], 0)).toThrow('there is packages, markup, csv, edits');
    expect(() => parseOptions(['--seconds', 'x'], 0)).toThrow('give a number above 0');
    expect(() => parseOptions(['--seed', 'x'], 0)).toThrow('give a whole number');
  });

  test('tries every class, and says with which seed', () => {
    const root = join(__dirname, '../../..');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', 'tsx', join(root, 'tools/fuzz/fuzz.ts'), '--runs', '3', '--seed', '11'],
      { cwd: root, encoding: 'utf8' }
    );
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.replace(/ in [\d.]+ s/g, '')).toBe(
      ['packages', 'markup', 'csv', 'edits'].map((name) => `${name}, seed 11: 3 inputs, 0 found\n`).join('')
    );
  });

  test('runs ten seconds in continuous integration', () => {
    for (const file of ['.ci/run', '.github/workflows/ci.yml'])
      expect(readFileSync(join(__dirname, '../../..', file), 'utf8')).toContain(
        'npm run fuzz -- --seconds 10'
      );
  });
});
