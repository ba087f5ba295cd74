import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_READINGS } from '../../src/criteria';
import { useSettings } from '../../src/functions';
import * as functions from '../../src/functions/functions';
import { ROOT, sample } from '../e2e/pane/session';
import { failureOf, loadRuntime } from './runtime';

type AnyFunction = (...args: unknown[]) => unknown;
const BY_ID: Readonly<Record<string, AnyFunction>> = Object.fromEntries(
  Object.entries(functions)
    .filter(([, value]) => typeof value === 'function')
    .map(([name, value]) => [name.toUpperCase(), value as AnyFunction])
);

const sheets = sample('department');
const page = readFileSync(join(ROOT, 'docs/functions.md'), 'utf8');
const EXAMPLES = [...page.matchAll(/```\n=(\w+)\((.*)\)\n((?:→.*\n)+)```/g)].map(
  ([, id, args, result]) => [`=${id!}(${args!})`, id!, args!, result!] as const
);

beforeAll(() => {
  Object.assign(globalThis, { CustomFunctions: loadRuntime() });
  useSettings({ readings: DEFAULT_READINGS, language: 'en' });
});

/**
 * An argument as Excel passes it: a range of the sample workbook, a text, a number, or null if it is left
 * out.
 */
function passed(written: string): unknown {
  const [, sheet, lastColumn, lastRow] = /^(\w+)!A1:([A-Z])(\d+)$/.exec(written) ?? [];
  if (sheet === undefined) return written === '' ? null : JSON.parse(written);
  const rows = sheets[sheet]!.slice(0, Number(lastRow));
  expect([rows.length, rows[0]!.length]).toEqual([sheets[sheet]!.length, lastColumn!.charCodeAt(0) - 64]);
  return rows;
}

/** The result as the page writes it: one line for each row. */
const linesOf = (result: unknown): string[] =>
  (Array.isArray(result) ? (result as unknown[][]) : [[result]]).map((row) =>
    row
      .map((cell) => String(cell).replace(/\n/g, '⏎'))
      .join(' | ')
      .trimEnd()
  );

test('the page has an example of each function', () => {
  const inTable = [...page.matchAll(/^\| `(\w+)\(/gm)].map(([, id]) => id);
  expect(inTable.sort()).toEqual([
    'ITSSCRITERIA',
    'ITSSLEVEL',
    'ITSSLEVELS',
    'ITSSMISSING',
    'ITSSPROJECTLEVEL'
  ]);
  expect([...new Set(EXAMPLES.map(([, id]) => id))].sort()).toEqual(inTable);
  expect(page.split('\n```\n=')).toHaveLength(EXAMPLES.length + 1);
});

test.each(EXAMPLES)('%s returns what the page says', (_formula, id, args, written) => {
  const call = (): unknown => BY_ID[id]!(...args.split(',').map((each) => passed(each.trim())));
  const expected = written
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/^→ ?/, ''));
  if (expected[0]!.startsWith('#')) {
    const { code, message } = failureOf(call);
    expect(`${code}: ${message}`).toBe(expected[0]);
    return;
  }
  const actual = linesOf(call());
  let at = 0;
  expected.forEach((line, i) => {
    if (line === '…') return;
    const found = expected[i - 1] === '…' ? actual.indexOf(line, at) : at;
    expect(actual[found]).toBe(line);
    at = found + 1;
  });
  if (expected.at(-1) !== '…') expect(actual).toHaveLength(at);
});
