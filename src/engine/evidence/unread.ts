import type { EmployeeFact } from '../../criteria';
import type { FieldEvidence, ProjectEvidence } from './evidence';
import { NO_PLACES, type PlaceSet } from './placeSet';

/** What a cell that cannot be read could change. A specialty field could change everything but the facts. */
export type Topic = 'field' | 'project' | 'specialty' | 'succession' | EmployeeFact;

/** The columns that a project rests on: a row whose cell cannot be read in one of them is left out. */
export const RESTS_ON = ['role', 'result', 'serviceScope'] as const;
export type RestsOn = (typeof RESTS_ON)[number];

/** The bit of a column in `UnreadCells.unreadable`. */
export const unreadableBit = (column: RestsOn): number => 1 << RESTS_ON.indexOf(column);

/** A row that has cells that cannot be read, and what they could say. Few rows have any. */
export interface UnreadCells {
  readonly cells: readonly {
    readonly topic: Topic;
    /** Index in the worksheet. */
    readonly column: number;
  }[];
  /** Places in `SUCCESSION_KINDS` that such a cell could answer with a yes. */
  readonly kinds: PlaceSet;
  /** Places in `EMPLOYEE_FACTS` that such a cell could answer with a yes. */
  readonly facts: PlaceSet;
  /** A bit for each of `RESTS_ON` that has the row left out as a project; 0 where none has. */
  readonly unreadable: number;
  /** Whether the cell of specialty areas is one, wholly or in part; and the cell of guidance scope. */
  readonly areas: boolean;
  readonly guidance: boolean;
  /**
   * Where the specialty field is one: by field, in the order of `FIELDS`, what the row would say there. Its
   * project counts as one that is left out.
   */
  readonly inField?: readonly {
    readonly project: ProjectEvidence;
    readonly unreadable: number;
    readonly fieldEvidence: FieldEvidence;
  }[];
}

export const NOTHING_UNREAD: UnreadCells = {
  cells: [],
  kinds: NO_PLACES,
  facts: NO_PLACES,
  unreadable: 0,
  areas: false,
  guidance: false
};

/**
 * What the cells of a row that cannot be read say, as a text: the same for rows of which the same could be
 * said.
 */
export const unreadText = (cells: UnreadCells | undefined): string => (cells ? JSON.stringify(cells) : '');

/** Whether a cell of `topic` could change a clause that is about `asked`. */
export const bearsOn = (topic: Topic, asked: Topic): boolean =>
  topic === asked ||
  (topic === 'field' && (asked === 'project' || asked === 'specialty' || asked === 'succession'));
