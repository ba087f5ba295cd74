import { madePlaces, writtenColumns, type Cell } from '../worksheet';
import { bytesPerRowOf, inBlocks, rowsPerBlock } from './blocks';
import { contentOf, isSameContent, sentValue, type Content } from './cellContents';
import { setColumnFormat } from './columnFormat';
import type { Source } from './discover';
import { exchange, reads, type RowsRead } from './exchange';
import { ExcelFailure, isTooLarge } from './failure';
import { growTable } from './growTable';
import { askWhetherStill, rowsIn, type HeldPlace } from './heldPlace';
import { askLabels } from './labels';
import { inputArea, newColumns, type OutputSnapshot } from './outputSnapshot';
import { isHeaderUnchanged, type OnRows } from './read';
import { keysIn, type RowKeys } from './rowKeys';
import type { Written } from './written';

/** A result, as a number or a text. */
export type Value = string | number;

/** What is written, and what it was worked out from. */
export interface Output {
  readonly source: Source;
  readonly snapshot: OutputSnapshot;
  /** What the rows are known by, the header's first. */
  readonly keys: RowKeys;
  /** Bytes that a row of inputs takes as it travels. */
  readonly inputBytes: number;
  /** The values of the output columns in a worksheet row; undefined leaves the row alone. */
  readonly values: (row: number) => readonly (Value | undefined)[] | undefined;
  /** Whether the values of the last output column are of several lines. */
  readonly wraps: boolean;
  /** Whether the cells of a worksheet row still say what was judged. */
  readonly isUnchanged: (cells: readonly Cell[], row: number) => boolean;
  /**
   * Asks, first of all in the last request, for the sheet's size; afterwards says whether it is still as
   * large as it was.
   */
  readonly askSize: () => () => boolean;
  /** Leaves the note of the run, in the last request. */
  readonly finish: (() => void) | undefined;
}

/**
 * Writes the output columns block by block. Cells that hold their value already are not written. Each request
 * reads what it writes over, the inputs of the same rows, and where they are: what somebody has changed
 * shows.
 * @param written takes down what has been done, to be put back
 * @throws ExcelFailure `changing` when somebody has changed the rows, the place, or the cells written over
 */
export async function writeColumns(
  held: HeldPlace,
  output: Output,
  written: Written,
  signal: AbortSignal,
  onRows: OnRows
): Promise<void> {
  const { source, snapshot, keys } = output;
  const firstRow = source.header.row;
  const responseBytes = output.inputBytes + 2 * oldBytes(snapshot);
  /**
   * The rows before this one may have been written by a request that was found too large when it was done.
   */
  let uncertain = 0;
  await inBlocks(0, held.rows - 1, rowsPerBlock(2 * output.inputBytes), signal, async (offset, count) => {
    const block = blockOf(output, offset, count);
    const bytes = Math.max(bytesPerRowOf(block.sent), responseBytes);
    if (rowsPerBlock(bytes) < count / 2)
      throw Object.assign(new Error('block'), { code: 'RequestPayloadSizeLimitExceeded' });
    const isLast = offset + count === held.rows;
    const isSettled = isLast ? output.askSize() : () => true;
    const isStill = askWhetherStill(held, inputArea(source), writtenColumns(snapshot.place));
    const header = askHeader(held, source);
    let prepared = (): boolean => true;
    const expected = {
      isCertain: false,
      offset,
      keys: keysIn(keys, offset, count),
      all: keys,
      beyond: 0,
      before: block.before,
      ours: block.ours
    };
    let read: RowsRead;
    try {
      read = await exchange(held, expected, block.sent, written.blocks, () => {
        if (madePlaces(snapshot.place).length > 0 && !written.prepared)
          prepared = prepare(held, output, written);
        if (!isLast || !output.finish) return;
        written.isStamped = true;
        output.finish();
      });
    } catch (error) {
      if (isTooLarge(error)) uncertain = Math.max(uncertain, offset + count);
      throw error;
    }
    const isReady = prepared();
    const isKnown = (row: readonly Cell[], i: number): boolean =>
      output.isUnchanged(row, firstRow + offset + i);
    const before = uncertain > offset ? withOurs(block.before, read, block.ours) : block.before;
    const isUnchanged =
      isReady &&
      isSettled() &&
      isStill() &&
      header() &&
      reads(read, before) &&
      (read.inputs?.every(isKnown) ?? false);
    if (!isUnchanged) throw new ExcelFailure('changing');
    onRows(Math.max(0, offset + count - 1), held.rows - 1);
    return rowsPerBlock(bytes);
  });
}

/**
 * What a block writes: before and after by column, and how it is sent, null for what stands there already.
 */
function blockOf(
  { source, snapshot, values }: Output,
  offset: number,
  count: number
): {
  readonly before: Content[][];
  readonly ours: (Content | undefined)[][];
  readonly sent: (Content | null)[][];
} {
  const rows = Array.from({ length: count }, (_, i) => values(source.header.row + offset + i));
  const before = snapshot.cells.map((column) => column.slice(offset, offset + count));
  const differing = before.map((column, c) =>
    column.map((content, i) => {
      const value = rows[i]?.[c];
      return value === undefined || isSameContent(content, contentOf(value)) ? undefined : value;
    })
  );
  return {
    before,
    ours: differing.map((column) =>
      column.map((value) => (value === undefined ? undefined : contentOf(value)))
    ),
    sent: differing.map((column) => column.map((value) => (value === undefined ? null : sentValue(value))))
  };
}

/** Bytes that a row of what stood in the columns takes. */
const oldBytes = ({ cells }: OutputSnapshot): number => bytesPerRowOf(cells);

/** What is expected to stand where a request may have been carried out before. */
const withOurs = (
  before: readonly (readonly Content[])[],
  { contents }: RowsRead,
  ours: readonly (readonly (Content | undefined)[])[]
): Content[][] =>
  before.map((column, c) =>
    column.map((content, i) => {
      const own = ours[c]?.[i];
      return own !== undefined && isSameContent(contents[c]?.[i], own) ? own : content;
    })
  );

/** Asks for the header, and for what stands above it for columns that it lacks. */
function askHeader({ context, inputs, width }: HeldPlace, source: Source): () => boolean {
  const { row, firstDataRow } = source.header;
  const areLabelsSame = askLabels(context, source);
  const range = inputs && rowsIn(inputs, 0, firstDataRow - row, width);
  range?.load('values');
  return () =>
    areLabelsSame() &&
    (range?.values.every((cells: readonly Cell[], i: number) => isHeaderUnchanged(source, cells, row + i)) ??
      false);
}

/**
 * Makes room for new columns, in the next request. @returns whether what they stand beside is as it was found
 */
function prepare(held: HeldPlace, { source, snapshot, wraps }: Output, written: Written): () => boolean {
  const { table } = source;
  const { columns } = snapshot.place;
  const made = madePlaces(snapshot.place);
  const stands = columns[made[0] ?? 0] === source.rightmost + 1;
  const grown =
    table && source.tableGrows && stands ? growTable(newColumns(held, snapshot), table) : undefined;
  written.prepared = { tableGrewBy: grown ? made.length : 0, isCertain: false };
  snapshot.numberFormats?.makeGeneral(held);
  if (snapshot.format) setColumnFormat(newColumns(held, snapshot), snapshot.format, wraps);
  return () => {
    const { by, isAsExpected } = grown?.() ?? { by: 0, isAsExpected: true };
    written.prepared = { tableGrewBy: by, isCertain: true };
    return isAsExpected;
  };
}
