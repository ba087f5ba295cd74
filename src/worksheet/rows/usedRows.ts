import type { Evaluation } from './evaluation';

/** How many of the rows of projects could be used. */
export interface UsedRows {
  /** Rows that hold data. */
  readonly rows: number;
  /** Those of them of which every cell that a project rests on could be read. */
  readonly used: number;
}

/** Counts the rows of projects that could be used: the others have an error that leaves them out as a project. */
export function usedRows(evaluation: Evaluation): UsedRows {
  const rows = evaluation.dataRows;
  return { rows, used: Math.max(0, rows - evaluation.rowsLeftOut) };
}
