import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/*
 * Every `@example` of a comment under these rooms is run. A line `expression // → value` must give the value,
 * which is JavaScript too; other lines are run before those below them. An example sees what its file exports
 * and imports from files beside it, what its room exports, and `department`, the bytes of the sample
 * workbook.
 */
const ROOMS = ['criteria', 'engine', 'locales', 'ranges', 'worksheet', 'xlsx'];
const SRC = join(__dirname, '../src');
const EXAMPLE = /@example\n((?:\s*\*(?! @|\/).*\n)+)/g;

interface Example {
  readonly file: string;
  readonly lines: readonly string[];
}

const examples: Example[] = ROOMS.flatMap((room) =>
  readdirSync(join(SRC, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(SRC, room, name))
).flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(EXAMPLE)].map(([, block = '']) => ({
    file,
    lines: block
      // A value may stand on a line of its own below its expression.
      .replace(/;?\n\s*\* \/\/ → /g, ' // → ')
      .split('\n')
      .map((line) => line.replace(/^\s*\* ?/, ''))
      .filter((line) => line.trim() !== '' && !line.startsWith('```'))
  }))
);

/** All that an example may name. */
function scopeOf(file: string): Record<string, unknown> {
  const imported = [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) [^;]*? from '(\.[^']+)'/gm)]
    .map(([, path = '']) => join(dirname(file), path))
    .map((path) => jest.requireActual<object>(path));
  const [room = ''] = relative(SRC, file).split(/[\\/]/);
  return Object.assign(
    { department: readFileSync(join(SRC, '../assets/samples/department.xlsx')) },
    ...imported,
    jest.requireActual<object>(join(SRC, room, 'index')),
    jest.requireActual<object>(file)
  ) as Record<string, unknown>;
}

/** What each line with an arrow gives, and what it should. */
function run({ file, lines }: Example): { line: string; found: unknown; expected: unknown }[] {
  const results: { line: string; found: unknown; expected: unknown }[] = [];
  const scope = scopeOf(file);
  const body = lines.map((line) => {
    const [code = '', value] = line.split(' // → ');
    return value === undefined ? code : `report(${JSON.stringify(line)}, (${code}), (${value}));`;
  });
  const report = (line: string, found: unknown, expected: unknown): void => {
    results.push({ line, found, expected });
  };
  const names = Object.keys(scope).filter((name) => /^[A-Za-z_$][\w$]*$/.test(name) && name !== 'default');
  // The code is our own, out of our own comments.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const call = new Function('report', ...names, body.join('\n')) as (...all: unknown[]) => void;
  call(report, ...names.map((name) => scope[name]));
  return results;
}

test.each(
  examples.map((example) => [`${relative(SRC, example.file)}: ${example.lines[0] ?? ''}`, example] as const)
)('%s', (_name, example) => {
  const results = run(example);
  expect(results.length).toBeGreaterThan(0);
  for (const { line, found, expected } of results) expect([line, found]).toEqual([line, expected]);
});

test('there are examples to run in every room that has its own', () => {
  for (const room of ROOMS)
    expect(examples.some(({ file }) => relative(SRC, file).startsWith(room))).toBe(true);
});
