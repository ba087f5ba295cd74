import type { Cell } from '../worksheet';
import { ExcelFailure, isTooLarge, stopIfAsked, tooLargeError } from './failure';

/** Excel on the web takes 5 MB a request and a response; a block is cut well below it. */
const BLOCK_BYTES = 3_000_000;
const FEWEST_ROWS = 50;
/** No block is larger, so that the user sees progress and can cancel. */
const MOST_ROWS = 5000;

/** Rows that fit in a block when one row's JSON text has `bytes` bytes. */
export const rowsPerBlock = (bytes: number): number =>
  Math.max(FEWEST_ROWS, Math.min(MOST_ROWS, Math.floor(BLOCK_BYTES / Math.max(bytes, 1))));

/** A last block that is no larger than this part of others is not sent for a few rows more. */
const TAIL = 1.1;

/** Rows that stand for all of a block. */
const SAMPLE = 100;

/**
 * About how many bytes a row takes as it travels: of a sample, since to write all of them out costs as much
 * as sending.
 */
export const bytesPerRow = (rows: readonly unknown[]): number => sampledBytes(rows.length, (i) => rows[i]);

/** As `bytesPerRow`, of rows that are kept by column. */
export const bytesPerRowOf = (columns: readonly (readonly unknown[])[]): number =>
  sampledBytes(columns[0]?.length ?? 0, (i) => columns.map((column) => column[i]));

function sampledBytes(count: number, rowAt: (i: number) => unknown): number {
  const step = Math.max(1, Math.ceil(count / SAMPLE));
  const sample = Array.from({ length: Math.ceil(count / step) }, (_, i) => rowAt(i * step));
  return new TextEncoder().encode(JSON.stringify(sample)).length / Math.max(sample.length, 1);
}

/**
 * Handles the rows `first` to `last` block by block, a request each. A block that Excel finds too large is
 * halved and tried again.
 * @param handle handles `count` rows from `row` on; returns a better guess of the rows that fit in a block,
 * if it has one
 * @throws ExcelFailure
 */
export async function inBlocks(
  first: number,
  last: number,
  rows: number,
  signal: AbortSignal,
  handle: (row: number, count: number) => Promise<number | undefined>
): Promise<void> {
  let size = rows;
  for (let row = first; row <= last;) {
    stopIfAsked(signal);
    const left = last - row + 1;
    const count = left <= size * TAIL ? left : size;
    try {
      size = (await handle(row, count)) ?? size;
      row += count;
    } catch (error) {
      if (!isTooLarge(error)) throw error;
      if (count === 1) throw new ExcelFailure('tooLarge', { row: String(row + 1) });
      size = Math.ceil(count / 2);
    }
  }
}

/**
 * The values of a range, once loaded.
 * @throws what Excel throws for a response over its limits, which then comes back empty: "values === null"
 * (Excel resource limits)
 */
export function loadedValues({ values }: Excel.Range): Cell[][] {
  if ((values as unknown) === null) throw tooLargeError();
  return values as Cell[][];
}
