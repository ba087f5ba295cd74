import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { ANN, HEADER, COMMAND, Workplace, shell } from './command';

const place = new Workplace();
afterAll(() => place.clear());

/** Many people, whose names are longer than what V8 copies anyway. */
const PEOPLE = 100_000;
const large = (): string =>
  place.put(
    'large.csv',
    `${HEADER.join(',')}\n${Array.from({ length: PEOPLE }, (_, i) => `E${i},Person number ${i},${ANN.slice(2).join(',')}\n`).join('')}`
  );
const parts = (): string[] => readdirSync(place.path('')).filter((name) => name.endsWith('.part'));

/** What a user must never see: a stack trace, or V8's own words. */
const TRACE = /^\s+at |FATAL|node:internal/m;

describe('a run that the machine stops ends in a sentence, with exit code 3', () => {
  test.each([['--json'], ['--out']])('a full device as the standard output, with %s', (how) => {
    const out = place.path('full.xlsx');
    const { code, err } = shell('"$@" > /dev/full', ...(how === '--out' ? ['--out', out, '--force'] : [how]));
    expect(code).toBe(3);
    expect(err).toMatch(/^The output cannot be written \(ENOSPC\)\.$/m);
    expect(err).not.toMatch(TRACE);
    // The file has been written, and the user is told.
    if (how === '--out') expect([existsSync(out), err.includes(`Written: ${out}`)]).toEqual([true, true]);
  });

  test('a full disk', () => {
    const path = place.put('disk.csv', `${HEADER.join(',')}\n${ANN.join(',')}\n`);
    const { code, err } = shell('ulimit -f 0; trap "" XFSZ; "$@"', path);
    expect([code, TRACE.test(err)]).toEqual([3, false]);
    expect(err).toMatch(/cannot be written/);
    expect(parts()).toEqual([]);
  });

  test('too little memory', () => {
    const { code, out, err } = shell('NODE_OPTIONS=--max-old-space-size=32 "$@"', large());
    expect([code, out]).toEqual([3, '']);
    expect(err).toMatch(
      /^There is not enough memory for .*large\.csv\. Set the environment variable NODE_OPTIONS to .*\n$/
    );
    expect(parts()).toEqual([]);
  });
});

test('a large file needs no more memory than what is kept of it', () => {
  const { code, out } = shell('NODE_OPTIONS=--max-old-space-size=64 "$@" --json | tail -c 200', large());
  expect(code).toBe(0);
  expect(out).toContain(`"totals":{"rows":${PEOPLE},"people":${PEOPLE},`);
});

test('a reader that has seen enough ends the output, and nothing else', () => {
  const { code, err } = shell('"$@" --json | head -c 10; exit "${PIPESTATUS[0]}"');
  expect(code).toBe(1);
  expect(err).toMatch(/^Judged /);
  expect(err).not.toMatch(TRACE);
});

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s leaves no unfinished file',
  async (signal) => {
    const path = large();
    const command = spawn(process.execPath, [...COMMAND, path], { stdio: 'ignore' });
    const ended = new Promise((resolve) => command.on('exit', (_code, by) => resolve(by)));
    while (parts().length === 0 && command.exitCode === null)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(parts()).toHaveLength(1);
    command.kill(signal);
    expect(await ended).toBe(signal);
    expect(parts()).toEqual([]);
    expect(existsSync(place.path('large.evaluated.csv'))).toBe(false);
  },
  60_000
);

test('--help lists the exit codes', () => {
  const { out } = place.run('--help');
  expect(out).toMatch(/Exit code:\n {2}0 {2}judged\n {2}1 .*\n {2}2 .*\n {2}3 /);
  expect(place.run('--help', '--lang', 'ja').out).toMatch(
    /終了コード:\n {2}0 .*\n {2}1 .*\n {2}2 .*\n {2}3 /
  );
});
