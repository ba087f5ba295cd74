import { COMPLEXITY_CRITERIA, EMPLOYEE_FACTS, FIELDS, SUCCESSION_KINDS } from '../../criteria';
import {
  packEmployee,
  packProject,
  packSuccession,
  type EmployeeEvidence,
  type FieldEvidence,
  type ProjectEvidence
} from './evidence';
import { asPlaceSet, placesOf, type PlaceSet } from './placeSet';

/**
 * Everything that a row may answer with a yes or a no. A place in this list is a place in the sets of
 * `Answers`.
 */
export const QUESTIONS = [...COMPLEXITY_CRITERIA, ...SUCCESSION_KINDS, ...EMPLOYEE_FACTS] as const;

const KINDS_SHIFT = COMPLEXITY_CRITERIA.length;
const FACTS_SHIFT = KINDS_SHIFT + SUCCESSION_KINDS.length;
const ALL_CRITERIA = asPlaceSet((1 << KINDS_SHIFT) - 1);
export const ALL_KINDS = asPlaceSet((1 << FACTS_SHIFT) - 1 - ALL_CRITERIA);
export const ALL_FACTS = asPlaceSet((1 << QUESTIONS.length) - 1 - ALL_CRITERIA - ALL_KINDS);
/** By field, in the order of `FIELDS`: the criteria that its pages print. */
const CRITERIA_OF = FIELDS.map(({ complexity }) => placesOf(COMPLEXITY_CRITERIA, complexity));

/** The kinds of succession, as places in `SUCCESSION_KINDS`, that a list does not name. */
export const kindsBeside = (items: PlaceSet): PlaceSet => asPlaceSet((ALL_KINDS >> KINDS_SHIFT) & ~items);

/**
 * What a list in one cell says: the items that it names, which deny the others where it is recorded in full.
 */
export interface Listed {
  readonly items: PlaceSet;
  readonly isComplete: boolean;
}

/** A row's answers to `QUESTIONS`, one object for all rows, and the evidence that they are packed into. */
export class Answers {
  /** Questions answered with a yes and with a no, and those whose cell holds something else. */
  private yes = 0;
  private no = 0;
  private unread = 0;

  /**
   * Takes a row's answers by comparing values without a branch: answers are unpredictable, and mispredicted
   * branches cost several times as much as the comparison.
   * @param indexes by place in `QUESTIONS`: the index of its value in the row
   * @param asked the questions that have a value at all
   * @param yes how yes is mostly written, and `no` likewise; other values, blanks aside, are left to `others`
   */
  take(
    values: readonly unknown[],
    indexes: readonly number[],
    asked: PlaceSet,
    yes: unknown,
    no: unknown
  ): void {
    let yeses = 0;
    let noes = 0;
    let blanks = 0;
    for (let place = indexes.length - 1; place >= 0; place--) {
      const value = values[indexes[place]!] ?? '';
      yeses = (yeses << 1) | Number(value === yes);
      noes = (noes << 1) | Number(value === no);
      blanks = (blanks << 1) | Number(value === '');
    }
    this.yes = yeses & asked;
    this.no = noes & asked;
    this.unread = asked & ~(yeses | noes | blanks);
  }

  /**
   * The questions whose values `take` did not recognise. Those that `answer` does not settle are unreadable.
   */
  get others(): PlaceSet {
    return asPlaceSet(this.unread);
  }

  /** Answers one of the `others`; undefined: its cell is blank after all. */
  answer(place: number, says: boolean | undefined): void {
    const bit = 1 << place;
    this.unread &= ~bit;
    if (says === true) this.yes |= bit;
    if (says === false) this.no |= bit;
  }

  saysYes(place: number): boolean {
    return ((this.yes >> place) & 1) === 1;
  }

  saysNo(place: number): boolean {
    return ((this.no >> place) & 1) === 1;
  }

  /** Of the questions `among`, those whose cell could not be read. */
  unreadable(among: PlaceSet): PlaceSet {
    return asPlaceSet(this.unread & among);
  }

  /** Kinds of succession whose cell could not be read, as places in `SUCCESSION_KINDS`. */
  get unreadableKinds(): PlaceSet {
    return asPlaceSet((this.unread & ALL_KINDS) >> KINDS_SHIFT);
  }

  /** Facts whose cell could not be read, as places in `EMPLOYEE_FACTS`. */
  get unreadableFacts(): PlaceSet {
    return asPlaceSet((this.unread & ALL_FACTS) >> FACTS_SHIFT);
  }

  /** Of the criteria, those that could not be read: the ones that the field's pages print, or the others. */
  unreadableCriteria(field: number, printed: boolean): PlaceSet {
    const criteria = CRITERIA_OF[field]!;
    return asPlaceSet(this.unread & (printed ? criteria : ALL_CRITERIA & ~criteria));
  }

  /** Criteria of the field that the row denies and a list of its names. */
  contradictedCriteria(field: number, { items }: Listed): PlaceSet {
    return asPlaceSet(items & this.no & CRITERIA_OF[field]!);
  }

  /** Kinds of succession that the row denies and a list of its names. */
  contradictedKinds({ items }: Listed): PlaceSet {
    return asPlaceSet((items << KINDS_SHIFT) & this.no & ALL_KINDS);
  }

  /**
   * The row's project.
   * @param role 0 for blank, else 1 + the place in `ROLES`; `result` likewise
   * @param size from `packSize`
   */
  project(
    field: number,
    list: Listed | undefined,
    role: number,
    result: number,
    size: number
  ): ProjectEvidence {
    const criteria = CRITERIA_OF[field]!;
    let { yes, no } = this;
    if (list) {
      yes |= list.items;
      if (list.isComplete) no = ~list.items;
    }
    return packProject(yes & criteria, criteria & ~(yes | no), role, result, size);
  }

  /** What the row says of passing on expertise. */
  succession(list: Listed | undefined): FieldEvidence {
    const yes = (this.yes & ALL_KINDS) >> KINDS_SHIFT;
    const no = (this.no & ALL_KINDS) >> KINDS_SHIFT;
    if (!list) return packSuccession(yes, no);
    return packSuccession(
      yes | list.items,
      list.isComplete ? no | ((ALL_KINDS >> KINDS_SHIFT) & ~list.items) : no
    );
  }

  /** What the row says of the employee. */
  employee(): EmployeeEvidence {
    return packEmployee((this.yes & ALL_FACTS) >> FACTS_SHIFT, (this.no & ALL_FACTS) >> FACTS_SHIFT);
  }
}
