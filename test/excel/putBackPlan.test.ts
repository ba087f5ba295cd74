import { planPutBack } from '../../src/excel/putBackPlan';
import { keysOf } from '../../src/excel/rowKeys';

/*
 * A cell that was typed while results were put back, written over, and is to stand beside its row again. The
 * row has moved since among others that say the same.
 */

const keysFor = (rows: string): ReturnType<typeof keysOf> =>
  keysOf(
    Array.from(rows, (key) => [key]),
    [0]
  );

/**
 * The rows beside which the typed cell is put back.
 * @param before rows by what they say, a letter each
 * @param typed the row beside which the cell was typed
 * @param now the rows as they stand when they are read again
 */
function putBackBeside(before: string, typed: number, now: string): number[] {
  const rows = Array.from(before, (_key, row) => row);
  const plan = planPutBack(
    [
      {
        isCertain: true,
        isOnTop: true,
        offset: 0,
        keys: keysFor(before),
        all: keysFor(before),
        beyond: 0,
        before: [rows.map((row) => (row === typed ? "'typed" : ''))],
        ours: [rows.map((row) => (row === typed ? '' : undefined))]
      }
    ],
    { inputs: undefined, keys: keysFor(now), contents: [Array.from(now, () => '')], beyond: 0 }
  );
  return [...(plan.writes[0] ?? []).entries()].filter(([, cell]) => cell !== undefined).map(([row]) => row);
}

test.each<[string, string, number, string, number]>([
  ['a row inserted above', 'haaab', 2, 'hxaaab', 3],
  ['a row like it deleted above', 'haabcaa', 6, 'habcaa', 5],
  ['rows sorted', 'hcabab', 5, 'haabbc', 4],
  ['a row inserted above, and the row itself edited', 'haaaaabc', 4, 'hxaaayabc', 5],
  ['nothing', 'haaab', 2, 'haaab', 2]
])('it stays beside its row after %s', (_what, before, typed, now, expected) => {
  expect(putBackBeside(before, typed, now)).toEqual([expected]);
});

/*
 * Inputs that were sorted without the results beside them, which are much alike: levels of 3 and 4 in turn.
 * A cell was typed over a result in the moment in which it was written.
 */

const BEFORE = 'abcdefghijkl';

/**
 * The rows in which the typed cell is put back.
 * @param typed the row beside which the cell was typed
 * @param now the rows as they stand when they are read again
 * @param gone how many results have gone from the top
 * @param result the result of a row
 */
function putBackInOrder(
  typed: number,
  now: string,
  gone: number,
  result = (row: number): number => 3 + (row % 2)
): { readonly rows: number[]; readonly isAmbiguous: boolean } {
  const rows = Array.from(BEFORE, (_key, row) => row);
  const plan = planPutBack(
    [
      {
        isCertain: true,
        offset: 0,
        keys: keysFor(BEFORE),
        all: keysFor(BEFORE),
        beyond: 0,
        before: [rows.map((row) => (row === typed ? "'typed" : ''))],
        ours: [rows.map(result)]
      }
    ],
    {
      inputs: undefined,
      keys: keysFor(now),
      contents: [Array.from(now, (key, row) => (key === ' ' ? '' : result(row + gone)))],
      beyond: 0
    }
  );
  const writes = [...(plan.writes[0] ?? []).entries()];
  return {
    rows: writes.filter(([, cell]) => cell === "'typed").map(([row]) => row),
    isAmbiguous: plan.isAmbiguous
  };
}

test.each<[string, number, string, number, number]>([
  ['two rows above are deleted', 11, 'lkjihgfedc', 2, 9],
  ['two rows above are deleted, and blank ones stand below', 11, 'lkjihgfedc  ', 2, 9],
  ['two rows below are deleted', 5, 'jihgfedcba', 0, 5],
  ['the inputs of two rows above are edited', 11, 'lkjihgfedyxa', 0, 11],
  ['nothing else happens', 11, 'lkjihgfedcba', 0, 11]
])('it stays among its results where inputs are sorted alone and %s', (_what, typed, now, gone, expected) => {
  expect(putBackInOrder(typed, now, gone).rows).toEqual([expected]);
});

// A known limit, which SECURITY.md names: nothing tells whether the results were sorted with their inputs.
test('it goes with its inputs where all results are the same, and Restore is told that it may be otherwise', () => {
  expect(putBackInOrder(11, 'lkjihgfedcba', 0, () => 3)).toEqual({ rows: [0], isAmbiguous: true });
});
