import type { Content } from './cellContents';
import type { RowKeys } from './rowKeys';

/** Cells that a request has written, or may have written. */
export interface WrittenBlock {
  /**
   * False while the request has not been answered: it may have had no effect, and what its rows say may be
   * mistaken.
   */
  readonly isCertain: boolean;
  /** Row of the held place, counted from 0, in which the block began. */
  readonly offset: number;
  /** What the rows are known by. */
  readonly keys: RowKeys;
  /** What all rows of the place were known by, when they were last read before. */
  readonly all: RowKeys;
  /** How many of the rows stood below the end of the place: others above them had been deleted. */
  readonly beyond: number;
  /** By output column: what stood there before. */
  readonly before: readonly (readonly Content[])[];
  /** By output column: what was written; undefined where a cell was left alone. */
  readonly ours: readonly (readonly (Content | undefined)[])[];
  /**
   * Written by the putting back, over what somebody had typed in that moment: it lies on top of what is to be
   * put back.
   */
  readonly isOnTop?: true;
}

/** Everything that a run has done to the workbook, in the order in which it was done. */
export interface Written {
  readonly blocks: WrittenBlock[];
  /**
   * New columns have been given their looks, and the rows' table has grown by so many columns, or may have.
   */
  prepared: { readonly tableGrewBy: number; readonly isCertain: boolean } | undefined;
  isStamped: boolean;
}

export const nothingWritten = (): Written => ({ blocks: [], prepared: undefined, isStamped: false });
