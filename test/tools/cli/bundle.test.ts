import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(__dirname, '../../..');
let clone: string;

beforeEach(() => {
  clone = mkdtempSync(join(tmpdir(), 'itss-clone-'));
  for (const name of ['src', 'tools', 'assets/samples', 'package.json'])
    cpSync(join(ROOT, name), join(clone, name), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'));
});

afterEach(() => {
  rmSync(clone, { recursive: true });
});

function run(...argv: string[]): {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
} {
  const command = [join(clone, 'tools/cli/itss-levels.mjs'), ...argv];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    encoding: 'utf8',
    env: { ...process.env, LANG: 'en_US.UTF-8', LC_ALL: '' }
  });
  return { status, out: stdout, err: stderr };
}

function edit(file: string, from: string, to: string): void {
  const path = join(clone, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

test('the first run makes the command, and a run after an edit of its source shows the edit', () => {
  expect(run('--help').out).toMatch(/^Judges the project experience/);
  edit('src/locales/cli.en.ts', 'Judges the project experience', 'Weighs the project experience');
  expect(run('--help').out).toMatch(/^Weighs the project experience/);
});

test('the pieces of older builds stay while a process may be loading them, and are made anew if lost', () => {
  const folder = join(clone, 'build/cli');
  const pieces = (): string[] => readdirSync(folder).filter((name) => /-\w{8}\.mjs$/.test(name));
  const verbs = ['Weighs', 'Looks at', 'Reads'];
  const builds = verbs.map((verb, i) => {
    // An hour later.
    if (i === 2) for (const name of pieces()) utimesSync(join(folder, name), 0, 0);
    edit(
      'src/locales/cli.en.ts',
      `${verbs[i - 1] ?? 'Judges'} the project experience`,
      `${verb} the project experience`
    );
    run('--help');
    return pieces();
  });
  const [first = [], second = [], third = []] = builds;
  expect(first.every((name) => second.includes(name))).toBe(true);
  expect(first.every((name) => third.includes(name))).toBe(false);
  rmSync(
    join(
      clone,
      'build/cli',
      third.find((name) => name.startsWith('work') && !second.includes(name))!
    )
  );
  expect(run('--help').out).toMatch(/^Reads the project experience/);
});

test('a fault in the command names the line of its source', () => {
  edit('src/cli/run.ts', 'options = readArgs(argv);', "throw new Error('planted');");
  const line = readFileSync(join(clone, 'src/cli/run.ts'), 'utf8')
    .split('\n')
    .findIndex((text) => text.includes('planted'));
  const { status, err } = run('--help');
  expect(status).toBe(3);
  expect(err).toContain(`planted (run.ts:${line + 1})`);
});

test('where the command cannot be made, a sentence says so', () => {
  writeFileSync(join(clone, 'build'), '');
  const { status, out, err } = run('--help');
  expect({ status, out }).toEqual({ status: 3, out: '' });
  expect(err).toMatch(/^The command could not be made from its source: .*ENOTDIR.*\n$/);
});

test('options of Node itself do no harm', () => {
  const command = [
    '--max-old-space-size=400',
    '--stack-size=900',
    join(ROOT, 'tools/cli/itss-levels.mjs'),
    '--help'
  ];
  const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

test('runs that begin at the same time, before the command is made, do not disturb one another', () => {
  const both = `"$0" "$1" --help & "$0" "$1" --help; wait`;
  const { stdout, stderr } = spawnSync(
    'bash',
    ['-c', both, process.execPath, join(clone, 'tools/cli/itss-levels.mjs')],
    { encoding: 'utf8' }
  );
  expect(stderr).toBe('');
  expect(stdout.match(/^Judges the project/gm)).toHaveLength(2);
});
