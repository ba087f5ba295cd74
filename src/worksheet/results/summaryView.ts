import { FIELDS, fieldAt, itemAt, topLevelOf } from '../../criteria';
import {
  employeeOf,
  fieldOf,
  missingClauses,
  newJudgement,
  personIn,
  progress,
  type Basis,
  type PersonRef
} from '../../engine';
import type { Language } from '../../locales';
import { foldName } from '../cells/cell';
import { fieldName } from './names';
import type { CarriedColumn } from '../header/carriedColumns';
import type { Evaluation } from '../rows/evaluation';
import type { CarriedTexts } from '../rows/carriedTexts';
import { COUNTED_LEVELS, placeOfLevel } from './countedLevels';
import { levelText } from './levelText';
import { byNearness, type Distance } from './nearness';

/**
 * People of one level, by specialty field in the order of `FIELDS`; null where the field has no such level.
 */
export interface LevelCount {
  /** Tells it from the others. */
  readonly id: string;
  /** Undefined for people who are not judged. */
  readonly level: number | undefined;
  readonly basis: Basis;
  readonly text: string;
  readonly people: readonly (number | null)[];
  /** Employees who have it in any field, each once. */
  readonly employees: number;
}

/** An employee in one specialty field, as lists show them. */
export interface ListedPerson extends Distance {
  readonly employeeId: string;
  readonly name: string;
  readonly field: string;
  readonly level: number | undefined;
  readonly levelText: string;
  /** 0 at the field's highest level. */
  readonly nextLevel: number;
}

export interface SummaryView {
  readonly rows: number;
  /** Employees, each once. */
  readonly employees: number;
  /** Those who have a specialty field. */
  readonly withField: number;
  /** Employees by specialty field: whoever works in two counts twice. */
  readonly people: number;
  /** Employees who count in several fields, by how many these are: `[2]` of them in two. */
  readonly inSeveralFields: Readonly<Record<number, number>>;
  readonly fields: readonly string[];
  /**
   * Highest level first; Level 3 by the AP exam stands apart, below 3 comes after the others, and those who
   * are not judged last.
   */
  readonly levels: readonly LevelCount[];
  /** Those nearest to their next level, nearest first. */
  readonly nearest: readonly ListedPerson[];
}

/** How many people are listed by name; the others can be found in the sheet. */
const LISTED = 100;

/** The last row is for those who are not judged. */
const ROWS: readonly { readonly level: number | undefined; readonly basis: Basis }[] = [
  ...COUNTED_LEVELS,
  { level: undefined, basis: 'none' }
];

/** What is known of everybody. */
type Known = Pick<ListedPerson, 'ref' | 'level' | 'nextLevel' | 'missing' | 'progress'> & {
  readonly basis: Basis;
};

/** Which people to list. */
export interface PeopleFilter {
  /** The id of a `LevelCount`; '' for all. */
  readonly level: string;
  /** The field's place in `FIELDS`; undefined for all. */
  readonly field: number | undefined;
  /** Part of a name or an ID; '' for all. */
  readonly text: string;
  /** What the columns of these names say; '' is a blank, and a column that is left out says anything. */
  readonly carried: Readonly<Partial<Record<CarriedColumn, string>>>;
}

/** Everybody. */
export const NO_FILTER: PeopleFilter = { level: '', field: undefined, text: '', carried: {} };

const idOf = ({ level, basis }: Pick<Known, 'level' | 'basis'>): string => `${level ?? '-'} ${basis}`;

/** Nearest first, with those who are at the top last. */
const topLast = (a: Known, b: Known): number =>
  Number(a.nextLevel === 0) - Number(b.nextLevel === 0) || byNearness(a, b);

/** Counts people by level and finds those nearest to their next one. People may be added in parts. */
export class Summary {
  private readonly counts = ROWS.map(() => FIELDS.map(() => 0));
  private readonly employees = ROWS.map(() => 0);
  private withField = 0;
  private readonly everybody: Known[] = [];
  private nearest: Known[] = [];
  /** By field: one object for all people of it. */
  private readonly scratch = FIELDS.map(newJudgement);
  private readonly severalFields: Record<number, number> = {};
  private names: readonly string[] | undefined;

  constructor(private readonly evaluation: Evaluation) {}

  /** Adds the employees numbered from `first` up to, not including, `end`, each in all their fields. */
  add(first: number, end: number): void {
    const { department, employees } = this.evaluation;
    for (let employee = first; employee < Math.min(end, employees.size); employee++) {
      const fields = department.fieldsOf(employee);
      const rows = new Set(fields.map((field) => this.addPerson(personIn(employee, field), field)));
      for (const row of rows) this.employees[row] = itemAt(this.employees, row) + 1;
      if (rows.size > 0) this.withField++;
      if (fields.length > 1) this.severalFields[fields.length] = (this.severalFields[fields.length] ?? 0) + 1;
    }
    this.nearest.sort(byNearness).splice(LISTED);
  }

  view(language: Language): SummaryView {
    const { evaluation } = this;
    return {
      rows: evaluation.dataRows,
      employees: evaluation.employees.size,
      withField: this.withField,
      people: this.everybody.length,
      inSeveralFields: this.severalFields,
      fields: FIELDS.map(({ id }) => fieldName(id, language)),
      levels: ROWS.map(({ level, basis }, i) => ({
        id: idOf({ level, basis }),
        level,
        basis,
        text: levelText(level, basis, language),
        people: itemAt(this.counts, i).map((count, field) =>
          (level ?? 0) <= topLevelOf(fieldAt(field)) ? count : null
        ),
        employees: itemAt(this.employees, i)
      })),
      nearest: this.nearest.map((known) => this.listed(known, language))
    };
  }

  /**
   * The people that a filter leaves, nearest to their next level first.
   * @param carried what the sheet says in the columns of the filter
   */
  find({ level, field, text, carried: said }: PeopleFilter, carried: readonly CarriedTexts[] = []): Found {
    const columns = carried.flatMap(({ id, textOf }) => {
      const is = said[id];
      return is === undefined ? [] : [{ textOf, is }];
    });
    const wanted = foldName(text);
    const names = (this.names ??= this.foldedNames());
    const found = this.everybody.filter(
      (known) =>
        (level === '' || idOf(known) === level) &&
        (field === undefined || fieldOf(known.ref) === field) &&
        (wanted === '' || itemAt(names, employeeOf(known.ref)).includes(wanted)) &&
        columns.every(({ textOf, is }) => textOf(employeeOf(known.ref)) === is)
    );
    found.sort(topLast);
    const times = new Map<number, number>();
    for (const { ref } of found) times.set(employeeOf(ref), (times.get(employeeOf(ref)) ?? 0) + 1);
    return {
      refs: found.map(({ ref }) => ref),
      employees: times.size,
      inSeveralFields: [...times.values()].filter((each) => each > 1).length,
      listed: (place, language) => this.listed(itemAt(found, place), language)
    };
  }

  /** Names and IDs by employee, folded, with a sign between them that no folded text holds. */
  private foldedNames(): string[] {
    const { employees } = this.evaluation;
    return Array.from(
      { length: employees.size },
      (_, employee) => `${foldName(employees.nameOf(employee))} ${foldName(employees.idOf(employee))}`
    );
  }

  private listed({ basis, ...known }: Known, language: Language): ListedPerson {
    const { employees } = this.evaluation;
    const employee = employeeOf(known.ref);
    return {
      ...known,
      employeeId: employees.idOf(employee),
      name: employees.nameOf(employee),
      field: fieldName(fieldAt(fieldOf(known.ref)).id, language),
      levelText: levelText(known.level, basis, language)
    };
  }

  /** @returns the place of the person's level in `ROWS` */
  private addPerson(ref: PersonRef, field: number): number {
    const judgement = this.evaluation.department.explain(ref, this.scratch[field]);
    const { level, basis, nextLevel } = judgement;
    const found = placeOfLevel(judgement);
    const place = found < 0 ? ROWS.length - 1 : found;
    const counts = itemAt(this.counts, place);
    counts[field] = itemAt(counts, field) + 1;
    const known = {
      ref,
      level,
      basis,
      nextLevel,
      missing: missingClauses(judgement).length,
      progress: progress(judgement)
    };
    this.everybody.push(known);
    if (level !== undefined && nextLevel !== 0) this.nearest.push(known);
    return place;
  }
}

/** The people of a filter: texts are made for those that are shown. */
export interface Found {
  readonly refs: readonly PersonRef[];
  /** Employees among them, each once, and how many of these are there in several fields. */
  readonly employees: number;
  readonly inSeveralFields: number;
  readonly listed: (place: number, language: Language) => ListedPerson;
}
