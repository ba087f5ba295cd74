import { itssLevel, itssLevels } from '../../src/functions/functions';
import { departmentSheet } from './department';
import { Random } from './random';
import { collectGarbage, median, resultOf, timed, type Result } from './result';

/** Single-cell calls in a round, and the number of rounds. */
const CALLS = 100;
const ROUNDS = 10;

/** The range as office.js receives it: JSON text in which a blank cell is null. */
const rangeText = (rows: number): string =>
  JSON.stringify(departmentSheet(rows).map((row) => row.map((cell) => (cell === '' ? null : cell))));

/**
 * Custom functions against `JSON.parse` of their arguments, which office.js does before each call: a thousand
 * calls about one employee each, and calls about everybody.
 */
export function benchFunctions(rows: number): Result[] {
  const text = rangeText(rows);
  const employees = departmentSheet(rows)
    .slice(1)
    .map(([id]) => id);
  const random = new Random(3);
  const calls = Array.from({ length: ROUNDS }, () => {
    collectGarbage();
    return totalOf(
      Array.from({ length: CALLS }, () => `[${text},${JSON.stringify(random.pick(employees))},null,null]`),
      (args) => itssLevel(...(args as Parameters<typeof itssLevel>))
    );
  });
  return [
    resultOf(
      'single-cell-calls-vs-json-parse',
      rows,
      'ratio',
      calls.map(({ calling, parsing }) => calling / parsing),
      `${((1000 * median(calls.map(({ calling }) => calling))) / CALLS).toFixed(0)} µs a call, ${CALLS * ROUNDS} calls`
    ),
    benchLevels(rows, text)
  ];
}

/** One call of ITSSLEVELS, several times. */
export function benchLevels(rows: number, text = rangeText(rows)): Result {
  const rounds = Array.from({ length: rows > 100_000 ? 3 : ROUNDS }, () => {
    collectGarbage();
    return totalOf([`[${text},null]`], (args) => itssLevels(...(args as Parameters<typeof itssLevels>)));
  });
  return resultOf(
    'levels-call-vs-json-parse',
    rows,
    'ratio',
    rounds.map(({ calling, parsing }) => calling / parsing),
    `answered in ${median(rounds.map(({ calling }) => calling)).toFixed(0)} ms`
  );
}

/** Milliseconds taken by parsing the arguments of all calls, and by the calls themselves. */
function totalOf(
  argumentTexts: readonly string[],
  call: (args: unknown[]) => unknown
): { parsing: number; calling: number } {
  const total = { parsing: 0, calling: 0 };
  for (const argumentText of argumentTexts) {
    const [parsing, args] = timed(() => JSON.parse(argumentText) as unknown[]);
    const [calling] = timed(() => call(args));
    total.parsing += parsing;
    total.calling += calling;
  }
  return total;
}
