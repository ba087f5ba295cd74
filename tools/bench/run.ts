import { parseArgs } from 'node:util';
import { benchJudging, warmUp } from './judging';
import { tableOf, type Result } from './result';

const { values: options } = parseArgs({
  options: { json: { type: 'boolean' }, only: { type: 'string' }, rows: { type: 'string' } }
});

/** Sizes of department: the last is all that an Excel worksheet holds below a header. */
const SIZES = [10_000, 100_000, 1_048_575] as const;
const ROUNDS = [15, 9, 3] as const;

const isWanted = (name: string, rows: number): boolean =>
  (options.only === undefined || name.includes(options.only)) && (options.rows === undefined || rows === Number(options.rows));

const results: Result[] = [];
warmUp();
SIZES.forEach((rows, i) => { if (isWanted('judging', rows)) results.push(...benchJudging(rows, ROUNDS[i]!)); });
console.log(tableOf(results));
