import type { ColumnId } from '../../locales';

export type Severity = 'error' | 'warning';

export type ProblemCode =
  | 'missingEmployee'
  | 'missingSpecialty'
  | 'unknownValue'
  | 'errorCell'
  | 'notAPositiveNumber'
  | 'letterX'
  | 'partOfFacility'
  | 'specialtyNeeded'
  | 'duplicateHeader'
  | 'otherFieldArea'
  | 'contradiction'
  | 'guidanceContradiction'
  | 'nameContradiction'
  | 'fewCriteria'
  | 'noSize'
  | 'sizeInNoBand'
  | 'blankRole'
  | 'blankResult'
  | 'mergedHeader';

/** Something to clear up, with the cell that it is about. It holds no text but what was found: see problemText.ts. */
export interface Problem {
  /** Place in the list of sheets read: 0 for the project rows, 1 for the sheet of employee data. */
  readonly sheet: number;
  /** Indexes counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** The column that the cell belongs to. */
  readonly about: ColumnId;
  /** What stood in the cell, or the part of it that is meant. */
  readonly found?: string;
  /** The row stays in the count: only this cell is passed over. */
  readonly cellOnly?: boolean;
  /** Place of the field in `FIELDS`, where the problem depends on it. */
  readonly field?: number;
  /** Another cell or range that the text refers to, as an address or a word. */
  readonly other?: string;
  /** How many, where the problem is about a count. */
  readonly have?: number;
}

/** In the order of reading: sheet, row, column. */
export function byPlace(a: Problem, b: Problem): number {
  return a.sheet - b.sheet || a.row - b.row || a.column - b.column;
}
