import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digits, type Result } from './result';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BEGIN = '<!-- begin: npm run bench -->';
const END = '<!-- end: npm run bench -->';

/** What a user notices: how it is called in the README, and the result that it is. */
const NOTICED: readonly (readonly [what: string, against: string, name: string, rows: number])[] = [
  [
    "a department's levels, in Excel or anywhere",
    '100,000 rows ÷ `JSON.parse` of the same cells',
    'judge-vs-json-parse',
    100_000
  ],
  [
    '*Evaluate sheet*',
    "the add-in's own time ÷ the time that Excel's requests take, 100,000 rows",
    'add-in-beyond-transport',
    100_000
  ],
  [
    '`=ITSSLEVELS(…)`',
    '100,000 rows ÷ parsing its argument, which office.js does first',
    'levels-call-vs-json-parse',
    100_000
  ],
  [
    '`npm run evaluate` on a workbook',
    'the faster of two libraries, just reading and writing 100,000 rows, ÷ all of it',
    'faster-library-vs-xlsx-to-xlsx',
    100_000
  ],
  [
    '`npm run evaluate` on a folder',
    '100 workbooks ÷ (one × 100 ÷ cores)',
    'many-files-vs-one-by-cores',
    200_000
  ]
];

/** Puts the results, with machine and day, between the marks of docs/performance.md and the README. */
export function writePages(results: readonly Result[], today: Date): void {
  write('docs/performance.md', tableLines(results, machine(), today));
  write('README.md', noticedLines(results));
}

function write(name: string, lines: readonly string[]): void {
  const path = join(ROOT, name);
  writeFileSync(path, withLines(readFileSync(path, 'utf8'), lines));
}

/**
 * A page with lines between its marks, in place of those that are there.
 * @throws Error where the page has no marks
 */
export function withLines(page: string, lines: readonly string[]): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error('The page has lost the marks of its table.');
  return `${page.slice(0, begin + BEGIN.length)}\n${lines.join('\n')}\n${page.slice(end)}`;
}

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const valueOf = ({ value, unit }: Result): string => (value === null ? '–' : `${digits(value)} ${unit}`);
const spanOf = ({ min, max }: Result): string =>
  min === null || max === null ? '' : `${digits(min)} – ${digits(max)}`;

/** Everything that was measured. */
export const tableLines = (results: readonly Result[], on: string, today: Date): string[] => [
  `Measured on ${today.toISOString().slice(0, 10)}: ${on}.`,
  '',
  row('measured', 'rows', 'median', 'least – most', ''),
  '|---|--:|--:|--:|---|',
  ...results.map((result) =>
    row(
      `\`${result.name}\``,
      result.rows.toLocaleString('en'),
      valueOf(result),
      spanOf(result),
      result.note ?? ''
    )
  )
];

/** What a user notices of it, each a ratio. */
export const noticedLines = (results: readonly Result[]): string[] => [
  row('what you wait for', 'measured as', 'ratio'),
  '|---|---|--:|',
  ...NOTICED.map(([what, against, name, rows]) => {
    const result = results.find((one) => one.name === name && one.rows === rows);
    return row(what, against, result ? spanOf(result) : '–');
  })
];

function machine(): string {
  const processors = cpus();
  const model = processors[0]?.model.trim() ?? 'unknown processor';
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${processors.length} × ${model}, ${gigabytes} GB, ${process.platform}, Node ${process.version}`;
}
