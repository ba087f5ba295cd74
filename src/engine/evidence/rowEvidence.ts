import {
  NO_PROJECT,
  SAYS_NOTHING,
  type EmployeeEvidence,
  type FieldEvidence,
  type ProjectEvidence
} from './evidence';
import { NO_FIGURES } from './figures';
import { NO_FIELD } from './personRef';
import type { UnreadCells } from './unread';

/** A row as evidence. */
export interface RowEvidence {
  /**
   * The employee's number, counted from 0 in the order of first appearance; -1: the row belongs to nobody.
   */
  readonly employee: number;
  /** The place in `FIELDS`, or `NO_FIELD`. */
  readonly field: number;
  readonly project: ProjectEvidence;
  readonly fieldEvidence: FieldEvidence;
  readonly employeeEvidence: EmployeeEvidence;
  /** The project's name as two numbers that only another row of that name has; both 0 where it has none. */
  readonly name: number;
  readonly nameCheck: number;
  /** Figures of the project's size, where its field is sized by them or unknown; 0 where blank. */
  readonly figures: readonly number[];
  /** Undefined where every cell could be read; `employeeEvidence` is marked where it is not. */
  readonly unread: UnreadCells | undefined;
}

/** A row that belongs to nobody. */
export const NOBODYS_ROW: RowEvidence = {
  employee: -1,
  field: NO_FIELD,
  project: NO_PROJECT,
  fieldEvidence: SAYS_NOTHING,
  employeeEvidence: SAYS_NOTHING,
  name: 0,
  nameCheck: 0,
  figures: NO_FIGURES,
  unread: undefined
};
