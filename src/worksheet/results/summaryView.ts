import { FIELDS, LEVELS, fieldAt, itemAt, topLevelOf } from '../../criteria';
import {
  employeeOf,
  fieldOf,
  missingClauses,
  personIn,
  progress,
  type Basis,
  type PersonRef
} from '../../engine';
import type { Language } from '../../locales';
import { fieldName } from './names';
import type { Evaluation } from '../rows/evaluation';
import { levelText } from './levelText';

/**
 * People of one level, by specialty field in the order of `FIELDS`; null where the field has no such level.
 */
export interface LevelCount {
  /** Undefined for people who are not judged. */
  readonly level: number | undefined;
  readonly basis: Basis;
  readonly text: string;
  readonly people: readonly (number | null)[];
}

/** Somebody on the way to the next level. */
export interface NearPerson {
  readonly ref: PersonRef;
  readonly employeeId: string;
  readonly name: string;
  readonly field: string;
  readonly level: number | undefined;
  readonly levelText: string;
  readonly nextLevel: number;
  /** Clauses of the next level that are unmet or not recorded. */
  readonly missing: number;
  /** 0 to 1. */
  readonly progress: number;
}

export interface SummaryView {
  readonly rows: number;
  /** Employees, each once. */
  readonly employees: number;
  /** Employees by specialty field: whoever works in two counts twice. */
  readonly people: number;
  readonly fields: readonly string[];
  /**
   * Highest level first; Level 3 by the AP exam stands apart, below 3 comes after the others, and those who
   * are not judged last.
   */
  readonly levels: readonly LevelCount[];
  /** Those nearest to their next level, nearest first. */
  readonly nearest: readonly NearPerson[];
}

/** How many people are listed by name; the others can be found in the sheet. */
const LISTED = 100;

const ROWS: readonly { readonly level: number | undefined; readonly basis: Basis }[] = [
  ...[...LEVELS].reverse().map((level) => ({ level, basis: 'kpi' as const })),
  { level: 3, basis: 'exam' },
  { level: 0, basis: 'none' },
  { level: undefined, basis: 'none' }
];

type Candidate = Pick<NearPerson, 'ref' | 'level' | 'nextLevel' | 'missing' | 'progress'> & {
  readonly basis: Basis;
};

/** Nearest first: most reached, then fewest missing, then in the order of the sheet. */
const byNearness = (a: Candidate, b: Candidate): number =>
  b.progress - a.progress || a.missing - b.missing || a.ref - b.ref;

/** Counts people by level and finds those nearest to their next one. People may be added in parts. */
export class Summary {
  private readonly counts = ROWS.map(() => FIELDS.map(() => 0));
  private candidates: Candidate[] = [];
  private people = 0;

  constructor(private readonly evaluation: Evaluation) {}

  /** Adds the employees numbered from `first` up to, not including, `end`, each in all their fields. */
  add(first: number, end: number): void {
    const { department, employees } = this.evaluation;
    for (let employee = first; employee < Math.min(end, employees.size); employee++) {
      for (const field of department.fieldsOf(employee)) this.addPerson(personIn(employee, field), field);
    }
    this.candidates.sort(byNearness).splice(LISTED);
  }

  view(language: Language): SummaryView {
    const { evaluation } = this;
    return {
      rows: evaluation.dataRows,
      employees: evaluation.employees.size,
      people: this.people,
      fields: FIELDS.map(({ id }) => fieldName(id, language)),
      levels: ROWS.map(({ level, basis }, i) => ({
        level,
        basis,
        text: levelText(level, basis, language),
        people: itemAt(this.counts, i).map((count, field) =>
          (level ?? 0) <= topLevelOf(fieldAt(field)) ? count : null
        )
      })),
      nearest: this.candidates.map(({ basis, ...person }) => {
        const employee = employeeOf(person.ref);
        return {
          ...person,
          employeeId: evaluation.employees.idOf(employee),
          name: evaluation.employees.nameOf(employee),
          field: fieldName(fieldAt(fieldOf(person.ref)).id, language),
          levelText: levelText(person.level, basis, language)
        };
      })
    };
  }

  private addPerson(ref: PersonRef, field: number): void {
    const judgement = this.evaluation.department.explain(ref);
    const { level, basis, nextLevel } = judgement;
    this.people++;
    const counts = itemAt(
      this.counts,
      ROWS.findIndex((row) => row.level === level && row.basis === basis)
    );
    counts[field] = itemAt(counts, field) + 1;
    if (nextLevel === 0) return;
    this.candidates.push({
      ref,
      level,
      basis,
      nextLevel,
      missing: missingClauses(judgement).length,
      progress: progress(judgement)
    });
  }
}
