import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { ANN, COMMAND, HEADER, shell, usePlaces } from '../command';
import { xlsx } from '../workbooks';

/*
 * What the command does in several threads, in a process of its own, against what it does in one. Tests run
 * side by side, for each waits for processes.
 */
const newPlace = usePlaces();
// Makes the command.
beforeAll(() => shell('"$@" --help'));

/** Rows in texts that compress badly, so that a sheet is worth handing to another thread. */
const rows = (count: number): (string | number)[][] => [
  HEADER,
  ...Array.from({ length: count }, (_, i) => [
    `E${i % 900}`,
    `${(i * 2654435761) % 2 ** 32} ${(i * 40503) % 65_536}`,
    ...ANN.slice(2)
  ])
];
const csv = (count: number): string =>
  rows(count)
    .map((cells) => `${cells.join(',')}\n`)
    .join('');
const LARGE = xlsx({ name: 'Projects', rows: rows(6000) });

test.concurrent('a large workbook is written byte for byte as in one thread', async () => {
  const place = newPlace();
  const file = place.put('large.xlsx', LARGE);
  expect((await shell('"$@"', file, '--out', place.path('beside.xlsx'))).code).toBe(0);
  expect(place.run(file, '--out', place.path('one.xlsx')).code).toBe(0);
  const [beside, one] = ['beside.xlsx', 'one.xlsx'].map((name) => readFileSync(place.path(name)));
  expect(Buffer.compare(beside!, one!)).toBe(0);
});

test.concurrent('a large sheet that is damaged is said to be so', async () => {
  const place = newPlace();
  const damaged = LARGE.slice();
  damaged.fill(0xff, damaged.length / 2, damaged.length / 2 + 100);
  const file = place.put('damaged.xlsx', damaged);
  const { code, err } = await shell('"$@"', file);
  expect({ code, err }).toEqual({ code: 2, err: place.run(file).err });
  expect(err).toMatch(/damaged/);
});

describe('several files', () => {
  test.concurrent('come to the same side by side as in turn', async () => {
    const [beside, one] = [newPlace(), newPlace()];
    for (const place of [beside, one]) {
      for (const [i, count] of [3000, 1, 1500, 2, 700].entries()) place.put(`${i}.csv`, csv(count));
      place.put('3.xlsx', 'no workbook');
    }
    const { code, out, err } = await shell('"$@"', beside.path(''));
    const expected = one.run(one.path(''));
    expect({ code, err }).toEqual({ code: expected.code, err: expected.err });
    expect(out.split(beside.path('')).join('')).toBe(expected.out.split(one.path('')).join(''));
    const names = readdirSync(beside.path(''));
    expect(names).toEqual(readdirSync(one.path('')));
    for (const name of names)
      expect(Buffer.compare(readFileSync(beside.path(name)), readFileSync(one.path(name)))).toBe(0);
  });

  test.concurrent('are judged but for the one that takes too much memory', async () => {
    const place = newPlace();
    const large = place.put('large.csv', csv(200_000));
    const small = ['a.csv', 'b.csv', 'z.csv'].map((name) => place.put(name, csv(10)));
    const { code, out } = await shell('NODE_OPTIONS=--max-old-space-size=40 "$@"', place.path(''), '--json');
    expect(code).toBe(3);
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { readonly file: string }).file)).toEqual([
      ...small,
      large
    ]);
    expect(lines[3]).toContain('There is not enough memory');
  });

  test.concurrent('are written whole or not at all where the command is stopped', async () => {
    const place = newPlace();
    mkdirSync(place.path('stopped'));
    for (let i = 0; i < 8; i++) place.put(`stopped/${i}.csv`, csv(8000));
    const written = (ending: string): string[] =>
      readdirSync(place.path('stopped')).filter((name) => name.endsWith(ending));
    const command = spawn(process.execPath, [...COMMAND, place.path('stopped')], { stdio: 'ignore' });
    const ended = new Promise((resolve) => command.on('exit', (_code, by) => resolve(by)));
    while (written('.part').length === 0 && command.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 5));
    command.kill('SIGINT');
    expect(await ended).toBe('SIGINT');
    expect(written('.part')).toEqual([]);
    const whole = newPlace();
    const file = whole.put('whole.csv', csv(8000));
    expect(whole.run(file).code).toBe(0);
    for (const name of written('.evaluated.csv'))
      expect(
        Buffer.compare(
          readFileSync(place.path(`stopped/${name}`)),
          readFileSync(whole.path('whole.evaluated.csv'))
        )
      ).toBe(0);
    expect(written('.evaluated.csv').length).toBeLessThan(8);
  });
});
