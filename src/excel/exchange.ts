import type { Cell } from '../worksheet';
import { loadedValues } from './blocks';
import { CONTENTS, contentsOf, isSameContent, type Content } from './cellContents';
import { hadNoEffect } from './failure';
import { brief } from './brief';
import { rowsIn, type HeldPlace } from './heldPlace';
import { rowKey } from './rowKeys';
import type { WrittenBlock } from './written';

/** Cells as a request has read them. */
export interface RowsRead {
  /** The input cells; undefined when their columns have been deleted. */
  readonly inputs: readonly (readonly Cell[])[] | undefined;
  readonly keys: readonly number[];
  /** By output column; undefined for one that has been deleted. */
  readonly contents: readonly (readonly Content[] | undefined)[];
}

/**
 * Asks, in the next request, for rows of a place: what they say, and what stands in the output columns.
 * @param keyed indexes of the columns that rows are known by
 */
export function askRows(
  { inputs, columns, width }: HeldPlace,
  offset: number,
  count: number,
  keyed: readonly number[]
): () => RowsRead {
  // Where input columns have been deleted, what is read must not reach over into the output columns.
  const read =
    inputs && brief(rowsIn(inputs, offset, count, width).getIntersection(brief(inputs.getEntireColumn())));
  read?.load('values');
  const cells = columns.map((column) => column && rowsIn(column, offset, count));
  cells.forEach((range) => range?.load(CONTENTS));
  return () => {
    const values = read && loadedValues(read);
    return {
      inputs: values,
      keys: values ? values.map((row) => rowKey(row, keyed)) : new Array<number>(count).fill(NaN),
      contents: cells.map((range) => range && contentsOf(range))
    };
  };
}

/** What a request is to write: by output column the cells as they are sent, null for those to leave alone. */
export type Sent = readonly (readonly (Content | null)[])[];

/**
 * Writes rows of a place. The request first reads what stands there: Excel carries a request out as a whole, so that nothing
 * can come between. Whatever becomes of the request, `written` has the block; once it is answered, as it really was.
 * @param expected what stands there as far as is known, and the results as contents
 * @param prepare adds what else is to happen between reading and writing
 */
export async function exchange(
  place: HeldPlace,
  expected: WrittenBlock,
  sent: Sent,
  keyed: readonly number[],
  written: WrittenBlock[],
  prepare: () => void = () => undefined
): Promise<RowsRead> {
  const { offset, keys } = expected;
  const rows = askRows(place, offset, keys.length, keyed);
  prepare();
  place.columns.forEach((column, i) => {
    const cells = sent[i] ?? [];
    if (column && cells.some((cell) => cell !== null))
      rowsIn(column, offset, keys.length).formulas = cells.map((cell) => [cell]);
  });
  written.push(expected);
  try {
    await place.context.sync();
  } catch (error) {
    if (hadNoEffect(error)) written.pop();
    throw error;
  }
  const read = rows();
  written[written.length - 1] = {
    ...expected,
    isCertain: true,
    keys: read.keys,
    before: expected.before.map((column, i) => read.contents[i] ?? column)
  };
  return read;
}

/** Whether the output columns read as expected. */
export const reads = (read: RowsRead, expected: readonly (readonly Content[])[]): boolean =>
  read.contents.every(
    (column, i) => column?.every((content, row) => isSameContent(content, expected[i]?.[row])) ?? false
  );
