import type { Cell } from '../worksheet';
import { loadedValues } from './blocks';
import { CONTENTS, contentsOf, isSameContent, type Content } from './cellContents';
import { hadNoEffect } from './failure';
import { showForWriting } from './hiddenRows';
import { brief } from './brief';
import { rowsIn, type HeldPlace } from './heldPlace';
import { keysOf, type RowKeys } from './rowKeys';
import type { WrittenBlock } from './written';

/** Cells as a request has read them. */
export interface RowsRead {
  /** The input cells; undefined when their columns have been deleted. */
  readonly inputs: readonly (readonly Cell[])[] | undefined;
  readonly keys: RowKeys;
  /** By output column; undefined for one that has been deleted. */
  readonly contents: readonly (readonly Content[] | undefined)[];
  /** Of the rows, how many stand below the end of the place by now. */
  readonly beyond: number;
}

/** Asks, in the next request, for rows of a place: what they say, and what stands in the output columns. */
export function askRows(
  { inputs, keyed, columns }: HeldPlace,
  offset: number,
  count: number
): () => RowsRead {
  // As many columns as there are by now: some may have been inserted among them, or deleted.
  const lines = inputs && brief(rowsIn(inputs, offset, count).getEntireRow());
  const read = lines && brief(lines.getIntersection(brief(inputs.getEntireColumn())));
  read?.load(['values', 'columnIndex']);
  keyed.forEach((column) => column?.load('columnIndex'));
  const cells = columns.map((column) => column && rowsIn(column, offset, count));
  cells.forEach((range) => range?.load(CONTENTS));
  const column = columns.find((one) => one !== undefined);
  column?.load('rowCount');
  return () => {
    const first = read?.columnIndex ?? 0;
    const values = read && loadedValues(read);
    return {
      inputs: values,
      keys: keysOf(
        values ?? new Array<Cell[]>(count).fill([]),
        keyed.map((column) => (values && column ? column.columnIndex - first : undefined))
      ),
      contents: cells.map((range) => range && contentsOf(range)),
      beyond: column ? Math.max(0, offset + count - column.rowCount) : 0
    };
  };
}

/** What a request is to write: by output column the cells as they are sent, null for those to leave alone. */
export type Sent = readonly (readonly (Content | null)[])[];

/**
 * Writes rows of a place. The request first reads what stands there: Excel carries a request out as a whole,
 * so that nothing can come between. Whatever becomes of the request, `written` has the block; once it is
 * answered, as it really was.
 * @param expected what stands there as far as is known, and the results as contents
 * @param prepare adds what else is to happen between reading and writing
 */
export async function exchange(
  place: HeldPlace,
  expected: WrittenBlock,
  sent: Sent,
  written: WrittenBlock[],
  prepare: () => void = () => undefined
): Promise<RowsRead> {
  const { offset, keys } = expected;
  const rows = askRows(place, offset, keys.rows);
  prepare();
  const shown = place.columns.find((one) => one !== undefined);
  if (shown) showForWriting(rowsIn(shown, offset, keys.rows));
  place.columns.forEach((column, i) => {
    const cells = sent[i] ?? [];
    if (column && cells.some((cell) => cell !== null))
      rowsIn(column, offset, keys.rows).formulas = cells.map((cell) => [cell]);
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
    beyond: read.beyond,
    before: expected.before.map((column, i) => read.contents[i] ?? column)
  };
  return read;
}

/** Whether the output columns read as expected. */
export const reads = (read: RowsRead, expected: readonly (readonly Content[])[]): boolean =>
  read.contents.every(
    (column, i) => column?.every((content, row) => isSameContent(content, expected[i]?.[row])) ?? false
  );
