import { spawn } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { READINGS } from '../../src/criteria';
import { ANN, COMMAND, HEADER, shell, usePlaces, type Workplace } from './command';

/*
 * Each test waits for a process of its own, half a second for its start alone, so they all run side by side,
 * each in its own folder.
 */
const newPlace = usePlaces();
// Makes the command, which a full disk would forbid.
beforeAll(() => shell('"$@" --help'));

/** Many people, whose names are longer than what V8 copies anyway. */
const PEOPLE = 100_000;
const many = newPlace().path('large.csv');
writeFileSync(
  many,
  `${HEADER.join(',')}\n${Array.from({ length: PEOPLE }, (_, i) => `E${i},Person number ${i},${ANN.slice(2).join(',')}\n`).join('')}`
);
const partsIn = (place: Workplace): string[] =>
  readdirSync(place.path('')).filter((name) => name.endsWith('.part'));

/** What a user must never see: a stack trace, or V8's own words. */
const TRACE = /^\s+at |FATAL|node:internal/m;

describe('a run that the machine stops ends in a sentence, with exit code 3', () => {
  test.concurrent.each([['--json'], ['--out']])(
    'a full device as the standard output, with %s',
    async (how) => {
      const out = newPlace().path('full.xlsx');
      const { code, err } = await shell('"$@" > /dev/full', ...(how === '--out' ? ['--out', out] : [how]));
      expect(code).toBe(3);
      expect(err).toMatch(/^The output cannot be written \(ENOSPC\)\.$/m);
      expect(err).not.toMatch(TRACE);
      // The file has been written, and the user is told.
      if (how === '--out') expect([existsSync(out), err.includes(`Written: ${out}`)]).toEqual([true, true]);
    }
  );

  test.concurrent('a full disk', async () => {
    const place = newPlace();
    const path = place.put('disk.csv', `${HEADER.join(',')}\n${ANN.join(',')}\n`);
    const { code, err } = await shell('ulimit -f 0; trap "" XFSZ; "$@"', path);
    expect([code, TRACE.test(err)]).toEqual([3, false]);
    expect(err).toMatch(/cannot be written/);
    expect(partsIn(place)).toEqual([]);
  });

  test.concurrent('too little memory', async () => {
    const place = newPlace();
    const out = place.path('out.csv');
    const {
      code,
      out: printed,
      err
    } = await shell('NODE_OPTIONS=--max-old-space-size=32 "$@"', many, '--out', out);
    expect([code, printed]).toEqual([3, '']);
    expect(err).toMatch(
      /^There is not enough memory for .*large\.csv\. Set the environment variable NODE_OPTIONS to .*\n$/
    );
    expect(readdirSync(place.path(''))).toEqual([]);
  });
});

test.concurrent('a large file needs no more memory than what is kept of it', async () => {
  const { code, out } = await shell('NODE_OPTIONS=--max-old-space-size=64 "$@" --json | tail -c 200', many);
  expect(code).toBe(0);
  expect(out).toContain(`"totals":{"rows":${PEOPLE},"people":${PEOPLE},`);
});

test.concurrent('a reader that has seen enough ends the output, and nothing else', async () => {
  const { code, err } = await shell('"$@" --json | head -c 10; exit "${PIPESTATUS[0]}"');
  expect(code).toBe(1);
  expect(err).toMatch(/^243 of 246 rows could be used\.\nJudged /);
  expect(err).not.toMatch(TRACE);
});

test.concurrent.each(['SIGINT', 'SIGTERM'] as const)('%s leaves no unfinished file', async (signal) => {
  const place = newPlace();
  const out = place.path('out.csv');
  const command = spawn(process.execPath, [...COMMAND, many, '--out', out], { stdio: 'ignore' });
  const ended = new Promise((resolve) => command.on('exit', (_code, by) => resolve(by)));
  while (partsIn(place).length === 0 && command.exitCode === null)
    await new Promise((resolve) => setTimeout(resolve, 20));
  expect(partsIn(place)).toHaveLength(1);
  command.kill(signal);
  expect(await ended).toBe(signal);
  expect(readdirSync(place.path(''))).toEqual([]);
});

test('--help lists all readings with all their choices', () => {
  for (const language of ['en', 'ja']) {
    const { out } = newPlace().run('--help', '--lang', language);
    const lines = READINGS.map(({ name, choices }) => `${name}=${choices.join('|')}`);
    expect(out.split('\n').map((line) => line.trim())).toEqual(expect.arrayContaining(lines));
    expect(out).not.toContain('{');
  }
});

test('--help lists the exit codes', () => {
  const place = newPlace();
  const { out } = place.run('--help');
  expect(out).toMatch(/Exit code:\n {2}0 {2}judged\n {2}1 .*\n {2}2 .*\n {2}3 /);
  expect(place.run('--help', '--lang', 'ja').out).toMatch(
    /終了コード:\n {2}0 .*\n {2}1 .*\n {2}2 .*\n {2}3 /
  );
});
