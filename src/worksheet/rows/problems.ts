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
  | 'mergedHeader'
  | 'nearHeader'
  | 'matchedNowhere'
  | 'matchedTwice'
  | 'ditto'
  | 'dittoOfNothing'
  | 'arrowCell'
  | 'mergedAcross'
  | 'mergedContradiction'
  | 'similarId'
  | 'severalIds'
  | 'noProjects'
  | 'exampleRow'
  | 'dateFigure'
  | 'dateId'
  | 'tooManyPlaces'
  | 'inexactUnit'
  | 'rangeFigure'
  | 'vagueFigure'
  | 'uncalculated'
  | 'partWithFigures'
  | 'copiedProject'
  | 'sameProjectName'
  | 'examAfterToday'
  | 'ambiguousArea'
  | 'noSpecialtyAnywhere';

/** Something to put right in a sheet, with its cell. The wording is made in problemText.ts. */
export interface Problem {
  /** Place in the list of sheets read: those of projects from 0 on, then the one of employee data. */
  readonly sheet: number;
  /** Indexes counted from 0. */
  readonly row: number;
  readonly column: number;
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** The column that the cell belongs to. */
  readonly about: ColumnId;
  /** The cell's text, or the part of it that is wrong. */
  readonly found?: string;
  /** The row stays in the count: only this cell is passed over. */
  readonly cellOnly?: boolean;
  /** Place of the field in `FIELDS`, where the problem depends on it. */
  readonly field?: number;
  /** Another cell or range that the text mentions, as an address or a word. */
  readonly other?: string;
  /** The sheet on which that is; '' where it goes without saying. */
  readonly otherSheet?: string;
  /** Ids of the areas that the text fits. */
  readonly areas?: readonly string[];
  /** The unit that the column's header gives the figure. */
  readonly unit?: string;
  /** Both ends, where the cell gives a range. */
  readonly ends?: readonly [number, number];
  /** How many, where the problem is about a count. */
  readonly have?: number;
}

/** In the order of reading: sheet, row, column. */
export function byPlace(a: Problem, b: Problem): number {
  return a.sheet - b.sheet || a.row - b.row || a.column - b.column;
}
