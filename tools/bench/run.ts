import { parseArgs } from 'node:util';
import { benchAddIn } from './addIn';
import { benchFormulas } from './formulas';
import { benchFunctions, benchLevels } from './functions';
import { benchJudging, warmUp } from './judging';
import { benchManyFiles } from './manyFiles';
import { writePages } from './page';
import { benchPath } from './path';
import { tableOf, type Result } from './result';
import { benchRulesEngine } from './rulesEngine';
import { benchWorkbooks } from './workbooks';

const { values: options } = parseArgs({
  options: { json: { type: 'boolean' }, only: { type: 'string' }, rows: { type: 'string' } }
});

/** The last size is all that an Excel worksheet holds below a header. */
const FULL = 1_048_575;

/** Everything that is measured: a group, a size, and how to measure it. */
const BENCHES: readonly [group: string, rows: number, measure: () => Result[] | Promise<Result[]>][] = [
  ['judging', 10_000, () => benchJudging(10_000, 15)],
  ['judging', 100_000, () => benchJudging(100_000, 9)],
  ['judging', FULL, () => benchJudging(FULL, 3)],
  ['path', 100_000, () => benchPath(100_000, 9)],
  ['rules-engine', 10_000, async () => [await benchRulesEngine(10_000, 3)]],
  ['formulas', 10_000, () => benchFormulas(10_000, 3)],
  ['functions', 10_000, () => benchFunctions(10_000)],
  ['functions', 100_000, () => [benchLevels(100_000)]],
  ['add-in', 100_000, () => benchAddIn(100_000)],
  ['add-in', FULL, () => benchAddIn(FULL)],
  ['workbooks', 10_000, () => benchWorkbooks(10_000, 3)],
  ['workbooks', 100_000, () => benchWorkbooks(100_000, 3)],
  ['workbooks', FULL, () => benchWorkbooks(FULL, 1)],
  ['many-files', 200_000, () => benchManyFiles(100, 2000, 3)]
];

const wanted = BENCHES.filter(
  ([group, rows]) =>
    (options.only === undefined || group === options.only) &&
    (options.rows === undefined || rows === Number(options.rows))
);
const isWhole = wanted.length === BENCHES.length;
const results: Result[] = [];
warmUp();
for (const [group, rows, measure] of wanted) {
  if (!options.json) process.stderr.write(`${group}, ${rows.toLocaleString('en')} rows …\n`);
  results.push(...(await measure()));
}
if (isWhole) writePages(results, new Date());
if (options.json) {
  const plain = results.map(({ name, rows, value, unit, min, max }) => ({
    name,
    rows,
    value,
    unit,
    min,
    max
  }));
  console.log(JSON.stringify({ results: plain }));
} else {
  console.log(tableOf(results));
}
