/** What the second judge answers. */
import type { Field, Level } from './said';

export type Verdict = 'met' | 'unmet' | 'notRecorded' | 'notApplicable';

export interface Clause {
  readonly clause: string;
  readonly level: Level;
  readonly part: 'business' | 'professional' | 'remarks';
  readonly verdict: Verdict;
  readonly need: number;
  readonly have: number;
  /** Of the projects, how many of the level itself. */
  readonly atLevel?: { readonly need: number; readonly have: number };
  /** The rows that were counted, where the clause counts projects. */
  readonly rows?: readonly number[];
}

export interface JudgedProject {
  readonly row: number;
  readonly project: string;
  readonly projectLevel: Level | undefined;
  readonly countsFor: Level | undefined;
}

export interface JudgedPerson {
  readonly employeeId: string;
  readonly name: string;
  readonly specialty: Field;
  /** Undefined: not judged, since none of the rows could be read. */
  readonly level: 0 | Level | undefined;
  readonly basis: 'kpi' | 'exam' | 'none';
  readonly businessLevel: 0 | Level;
  readonly professionalLevel: 0 | Level;
  readonly nextLevel: Level | undefined;
  readonly progress: number;
  readonly missing: readonly Clause[];
  /** Every clause of every level, Level 3 first. */
  readonly clauses: readonly Clause[];
  readonly projects: readonly JudgedProject[];
}

/** Met as recorded; else whether what is blank or cannot be read could meet it. */
export const verdictOf = (met: boolean, couldBeMet: boolean): Verdict =>
  met ? 'met' : couldBeMet ? 'notRecorded' : 'unmet';
