import type { Clause } from '../../criteria';
import type { FieldEvidence, NamedProject, Namesakes, ProjectSaid, RowEvidence, Tally } from '../evidence';
import type { Phrase } from './phrase';

/**
 * What a step asks for: `record` fills in a blank, or puts right what cannot be read; `finish` brings a
 * project in progress to success; `achieve` is anything new.
 */
export type StepKind = 'record' | 'finish' | 'achieve';

/** What a row says of its project: `criteria` all complexity criteria, `size` any cell of its size. */
export type ProjectCell = 'role' | 'result' | 'criteria' | 'size' | 'component';

/** What a step changes: a row and the copies of it, or one row more that says nothing else. */
export type Change =
  | { readonly rows: readonly number[]; readonly fill: (said: ProjectSaid) => ProjectSaid }
  | { readonly add: Partial<RowEvidence> };

/** One thing that somebody can do, or write down, to come nearer to a clause. */
export interface Step {
  readonly clause: Clause;
  readonly kind: StepKind;
  /** The row that it is about, by its index in the department, and the cell; undefined where it is new. */
  readonly at?: { readonly row: number; readonly cell: ProjectCell };
  /** What to do. Equal steps are said once, with their number as `count`. */
  readonly say: () => Phrase;
  /** @param said what all rows of the person say of them in the field, before the step */
  readonly change: (said: FieldEvidence) => Change;
}

/** Where a person stands before the first step. */
export interface Standing {
  /** Closed. */
  readonly tally: Tally;
  /** Their projects, those left out among them, in no particular order. */
  readonly projects: () => readonly NamedProject[];
  /** What these have to do with each other by their names. */
  readonly namesakes: () => Namesakes;
}

/** The fewest steps that meet a clause: first as few as can be to achieve, then as few as can be at all. */
export interface Way {
  readonly steps: readonly Step[];
  /** How many sets of steps are as good, this one among them. */
  readonly ways: number;
  /** The others, one after the other: there can be very many. Undefined where there are none. */
  readonly others?: () => Iterable<readonly Step[]>;
}
