import { FIELDS, LEVELS, itemAt, type ClauseKind } from '../../../criteria';
import {
  employeeOf,
  fieldOf,
  missingClauses,
  newJudgement,
  progress,
  type Basis,
  type Judgement,
  type PersonRef
} from '../../../engine';
import type { CarriedColumn } from '../../header/carriedColumns';
import type { Evaluation } from '../../rows/evaluation';
import type { CarriedTexts } from '../peopleList';
import { shortMissing } from '../shortMissing';
import type { Language } from '../../../locales';

/** One of the levels in which people are counted; Level 3 by the AP exam is apart. */
export interface CountedLevel {
  readonly level: number;
  readonly basis: Basis;
}

/** Highest first. */
export const COUNTED_LEVELS: readonly CountedLevel[] = [
  ...[...LEVELS].reverse().map((level) => ({ level, basis: 'kpi' as const })),
  { level: itemAt(LEVELS, 0), basis: 'exam' },
  { level: 0, basis: 'none' }
];

/** People by level, in the order of `COUNTED_LEVELS`, and those who are not judged. */
export interface LevelCounts {
  readonly judged: readonly number[];
  readonly notJudged: number;
}

/** A requirement that people lack of a level, each of them counted once. */
export interface Gap {
  readonly kind: ClauseKind;
  readonly level: number;
  readonly people: number;
  /** For whom nothing else is missing. */
  readonly alone: number;
  /** Whose cells are blank or cannot be read, and who may have it. */
  readonly notRecorded: number;
}

/** Somebody on the way to their next level. */
export interface NearPerson {
  readonly person: PersonRef;
  readonly level: number;
  readonly nextLevel: number;
  readonly missing: number;
  readonly missingText: string;
}

/** The counts of a department. Who works in several fields counts in each of them. */
export interface DepartmentCounts {
  readonly employees: number;
  /** People by field. */
  readonly people: number;
  /** Employees who count in several fields. */
  readonly several: number;
  /** In the order of `FIELDS`. */
  readonly fields: readonly LevelCounts[];
  /** By what a column says of people: most people first, and those of whom it says nothing last. */
  readonly groups: readonly {
    readonly column: CarriedColumn;
    readonly groups: readonly (LevelCounts & { readonly name: string })[];
  }[];
  /** Most people first. */
  readonly gaps: readonly Gap[];
  /** Fewest missing first. */
  readonly nearest: readonly NearPerson[];
  /** How many more miss as few as the last of them. */
  readonly moreAsNear: number;
}

/** How many are listed by name. */
const LISTED = 20;

interface Counts {
  judged: number[];
  notJudged: number;
}
const newCounts = (): Counts => ({ judged: COUNTED_LEVELS.map(() => 0), notJudged: 0 });

function count(counts: Counts, { level, basis }: Pick<Judgement, 'level' | 'basis'>): void {
  const place = COUNTED_LEVELS.findIndex((one) => one.level === level && one.basis === basis);
  if (level === undefined) counts.notJudged++;
  else counts.judged[place] = itemAt(counts.judged, place) + 1;
}

/** How many people there are in all. */
export const peopleIn = ({ judged, notJudged }: LevelCounts): number =>
  judged.reduce((sum, people) => sum + people, notJudged);

/** Counts a department. Those who are not judged are in no level, lack nothing and are near to nothing. */
export function departmentCounts(
  evaluation: Evaluation,
  carried: readonly CarriedTexts[],
  language: Language
): DepartmentCounts {
  const { department } = evaluation;
  const fields = FIELDS.map(newCounts);
  const columns = carried.map(({ id, textOf }) => ({ id, textOf, groups: new Map<string, Counts>() }));
  const gaps = new Gaps();
  const near: (Omit<NearPerson, 'missingText'> & { readonly progress: number })[] = [];
  const scratch = FIELDS.map(newJudgement);
  const people = department.people();
  for (const person of people) {
    const judgement = department.explain(person, scratch[fieldOf(person)]);
    const employee = employeeOf(person);
    count(itemAt(fields, fieldOf(person)), judgement);
    for (const { textOf, groups } of columns) {
      const text = textOf(employee).trim();
      const counts = groups.get(text) ?? newCounts();
      groups.set(text, counts);
      count(counts, judgement);
    }
    const { level, nextLevel } = judgement;
    if (level === undefined || nextLevel === 0) continue;
    gaps.add(employee, judgement);
    const missing = missingClauses(judgement).length;
    near.push({ person, level, nextLevel, missing, progress: progress(judgement) });
  }
  near.sort((a, b) => a.missing - b.missing || b.progress - a.progress);
  const last = near[LISTED - 1]?.missing;
  return {
    employees: new Set(people.map(employeeOf)).size,
    people: people.length,
    several: severalIn(people),
    fields,
    groups: columns.map(({ id, groups }) => ({
      column: id,
      groups: [...groups]
        .map(([name, counts]) => ({ name, ...counts }))
        .sort((a, b) => Number(a.name === '') - Number(b.name === '') || peopleIn(b) - peopleIn(a))
    })),
    gaps: gaps.inOrder(),
    nearest: near
      .slice(0, LISTED)
      .map(({ person, level, nextLevel, missing }) => ({
        person,
        level,
        nextLevel,
        missing,
        missingText: shortMissing(evaluation, person, department.explain(person), language)
      })),
    moreAsNear: near.slice(LISTED).filter(({ missing }) => missing === last).length
  };
}

function severalIn(people: readonly PersonRef[]): number {
  const fieldsOf = new Map<number, number>();
  for (const person of people) fieldsOf.set(employeeOf(person), (fieldsOf.get(employeeOf(person)) ?? 0) + 1);
  return [...fieldsOf.values()].filter((fields) => fields > 1).length;
}

/** Who lacks what of which level: employees by number, for the field makes no difference here. */
class Gaps {
  private readonly found = new Map<
    string,
    Pick<Gap, 'kind' | 'level'> & Record<'people' | 'alone' | 'notRecorded', Set<number>>
  >();

  add(employee: number, judgement: Judgement): void {
    const missing = missingClauses(judgement);
    for (const { clause, level, verdict } of missing) {
      const key = `${level} ${clause.kind}`;
      const gap = this.found.get(key) ?? {
        kind: clause.kind,
        level,
        people: new Set(),
        alone: new Set(),
        notRecorded: new Set()
      };
      this.found.set(key, gap);
      gap.people.add(employee);
      if (missing.length === 1) gap.alone.add(employee);
      if (verdict === 'notRecorded') gap.notRecorded.add(employee);
    }
  }

  inOrder(): Gap[] {
    return [...this.found.values()]
      .map(({ kind, level, people, alone, notRecorded }) => ({
        kind,
        level,
        people: people.size,
        alone: alone.size,
        notRecorded: notRecorded.size
      }))
      .sort((a, b) => b.people - a.people || a.level - b.level);
  }
}
