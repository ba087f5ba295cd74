import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noticedLines, tableLines, withLines } from '../../../tools/bench/page';
import { failed, resultOf } from '../../../tools/bench/result';

const DAY = new Date('2026-11-30T12:00:00Z');
const MARKS = ['<!-- begin: npm run bench -->', '<!-- end: npm run bench -->'] as const;

test.each(['docs/performance.md', 'README.md'])(
  'a run replaces the table of %s, and nothing else',
  (name) => {
    const page = readFileSync(join(__dirname, '../../..', name), 'utf8');
    const first = withLines(page, ['| old |']);
    expect(first).toContain(`${MARKS[0]}\n| old |\n${MARKS[1]}`);
    const second = withLines(first, ['| new |', '| newer |']);
    expect(second).not.toContain('| old |');
    expect(second.split(MARKS[0])[0]).toBe(page.split(MARKS[0])[0]);
    expect(second.split(MARKS[1])[1]).toBe(page.split(MARKS[1])[1]);
    expect(() => withLines('# How fast\n', [])).toThrow(/lost the marks/);
  }
);

test('the table has the machine, the day and every result', () => {
  const results = [
    resultOf('new', 10_000, 'ratio', [1, 3, 2]),
    failed('peer', 1, 's', 'no library finished')
  ];
  expect(tableLines(results, '2 × fast', DAY)).toEqual([
    'Measured on 2026-11-30: 2 × fast.',
    '',
    '| measured | rows | median | least – most |  |',
    '|---|--:|--:|--:|---|',
    '| `new` | 10,000 | 2.00 ratio | 1.00 – 3.00 |  |',
    '| `peer` | 1 | – |  | no library finished |'
  ]);
});

test('the README has five results, all of them ratios', () => {
  const names = [
    'judge-vs-json-parse',
    'add-in-beyond-transport',
    'levels-call-vs-json-parse',
    'faster-library-vs-xlsx-to-xlsx'
  ];
  const results = [
    ...names.map((name, i) => resultOf(name, 100_000, 'ratio', [i + 1])),
    resultOf('many-files-vs-one-by-cores', 200_000, 'ratio', [5])
  ];
  const ratios = noticedLines(results)
    .slice(2)
    .map((line) => /(\S+ – \S+) \|$/.exec(line)?.[1]);
  expect(ratios).toEqual([1, 2, 3, 4, 5].map((n) => `${n}.00 – ${n}.00`));
});
