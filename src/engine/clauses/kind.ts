import type { Clause, Level, Readings, SpecialtyField } from '../../criteria';
import type {
  EmployeeEvidence,
  FieldEvidence,
  ProjectEvidence,
  ProjectTables,
  Tally,
  Topic
} from '../evidence';
import type { ProjectRules } from '../projectLevel';
import type { Phrase } from './phrase';
import type { Standing, Way } from './step';

export type { Phrase, Value, Word } from './phrase';

/** One row of a person. */
export interface Row {
  readonly project: ProjectEvidence;
  readonly field: FieldEvidence;
  readonly employee: EmployeeEvidence;
}

/** What clauses are prepared with: the page's field and level, and the readings in force. */
export interface PageContext {
  readonly field: SpecialtyField;
  readonly level: Level;
  readonly readings: Readings;
  readonly projects: ProjectRules;
  readonly tables: ProjectTables;
}

/** A project that does not count for a level, or only as one of the others, and what it lacks. */
export interface Miss {
  /** Index of the row in the department. */
  readonly row: number;
  /** 0 where it makes none. */
  readonly projectLevel: number;
  /** It counts as one of the others of the level, and lacks something only as the one of the level itself. */
  readonly isOther: boolean;
  /** A cell that its project rests on cannot be read. */
  readonly isLeftOut: boolean;
  /** At least one. */
  readonly lacks: readonly Phrase[];
}

/** A project row of a person, by its index in the department. */
export interface CountableProject {
  readonly row: number;
  readonly project: ProjectEvidence;
  /** Whether it is another row's copy and counts for nothing: see the reading `sameProject`. */
  readonly isCopy: boolean;
}

/** A clause made ready for judging under the readings in force. */
export interface Prepared {
  readonly clause: Clause;
  /** False where a reading takes the clause out of use. */
  readonly applies: boolean;
  /**
   * How much of what the clause asks for a person has, by their closed tally. With `filled`: how much they
   * would have if every blank, and every cell that cannot be read, were filled in the best way.
   */
  readonly measure: (tally: Tally, filled: boolean) => number;
  /**
   * Of the needed projects, whether there is the one of the level itself, as 0 or 1; undefined for other
   * kinds.
   */
  readonly atLevel?: (tally: Tally) => number;
  /** What the clause is about: it says which unread cells could change it. */
  readonly topic: Topic;
  /** The rows that are looked at: those of the person, or of the employee in all fields. */
  readonly looksAt: 'person' | 'employee';
  /** Whether a row is among those that the clause counts. */
  readonly counts: (row: Row) => boolean;
  /**
   * The projects that would have to change to count, in no particular order. Rows are indexes in the
   * department.
   */
  readonly nearMisses?: (projects: readonly CountableProject[]) => Miss[];
  /**
   * The fewest steps that meet the clause where it is not met; undefined for kinds that projects imply, and
   * for those that no level requires.
   */
  readonly steps?: (standing: Standing) => Way;
  /** What the clause asks for. */
  readonly requirement: Phrase;
  /**
   * What is there and what is needed, where the clause is not met. `atLevel` is what the function of that
   * name gives.
   */
  readonly missing: (have: number, isRecorded: boolean, atLevel: number) => Phrase;
  /**
   * The same in a few words, for a list of all that is missing; undefined for kinds whose lack is said with
   * that of another.
   */
  readonly brief?: (have: number, atLevel: number) => Phrase;
  /**
   * What is missing, where a heading says of what: for a list of people with a column for each kind.
   * Undefined for kinds that have none there.
   */
  readonly lack?: (have: number, atLevel: number) => Phrase;
  /** What is there, where the clause is met or is another way to the level. */
  readonly found: (have: number, isRecorded: boolean) => Phrase;
}

/** A kind of clause: all that the program knows of it stands in one file. */
export interface Kind<C extends Clause> {
  /** How much is needed, in the unit of `Prepared.measure`. */
  readonly need: (clause: C) => number;
  readonly prepare: (clause: C, page: PageContext) => Prepared;
}
