import { isProject, resultOf, roleOf } from '../../engine';
import type { ColumnId } from '../../locales';
import { REQUIRED_COLUMNS } from '../header/required';
import type { Evaluation } from './evaluation';

/** How many of the rows of projects could be used. */
export interface UsedRows {
  /** Rows that hold data. */
  readonly rows: number;
  /** Those of them of which every cell that a project rests on could be read. */
  readonly used: number;
  /** Required columns of which no cell could be read, though some are filled. */
  readonly unread: readonly ColumnId[];
}

/** Results are not written unasked where a greater share of the rows is left out. */
const MOST_LEFT_OUT = 1 / 4;

/** Whether so little could be read that the user is asked before results are written. */
export const isDoubtful = ({ rows, used, unread }: UsedRows): boolean =>
  rows - used > rows * MOST_LEFT_OUT || unread.length > 0;

/**
 * Counts the rows of projects that could be used: the others have an error that leaves them out as a project.
 */
export function usedRows(evaluation: Evaluation): UsedRows {
  const { rows: leftOut, columns } = evaluation.leftOut;
  const rows = evaluation.dataRows;
  const used = Math.max(0, rows - leftOut);
  const unread = REQUIRED_COLUMNS.filter((id) => columns.has(id) && !isReadAnywhere(evaluation, id, used));
  return { rows, used, unread };
}

/**
 * Whether a cell of a required column could be read in any row. Rows that are used name an employee and a
 * field.
 */
function isReadAnywhere({ department }: Evaluation, id: ColumnId, used: number): boolean {
  const valueOf = id === 'role' ? roleOf : id === 'result' ? resultOf : undefined;
  if (!valueOf) return used > 0;
  for (let row = 0; row < department.projectRowCount; row++) {
    const project = department.projectOf(row);
    if (isProject(project) && valueOf(project) !== undefined) return true;
  }
  return false;
}
