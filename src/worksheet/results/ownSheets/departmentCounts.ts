import { FIELDS, itemAt, type ClauseKind } from '../../../criteria';
import { employeeOf, fieldOf, missingClauses, newJudgement, progress, type Judgement } from '../../../engine';
import type { CarriedColumn } from '../../header/carriedColumns';
import type { Evaluation } from '../../rows/evaluation';
import { COUNTED_LEVELS, placeOfLevel } from '../countedLevels';
import { headCount, peopleWithoutField, type HeadCount } from '../headCount';
import type { CarriedTexts } from '../../rows/carriedTexts';
import { byNearness, type Distance } from '../nearness';
import { shortMissing } from '../shortMissing';
import type { Language } from '../../../locales';

/** Results by level, in the order of `COUNTED_LEVELS`, and those who are not judged. */
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
export interface NearPerson extends Omit<Distance, 'progress'> {
  readonly level: number;
  readonly nextLevel: number;
  readonly missingText: string;
}

/** Results of those of whom a column says the same. */
export interface Group extends LevelCounts {
  readonly name: string;
  /** Each once, whatever the number of their fields. */
  readonly people: number;
}

/** The counts of a department. Who works in several fields has a result in each of them. */
export interface DepartmentCounts {
  readonly heads: HeadCount;
  /** In the order of `FIELDS`. */
  readonly fields: readonly LevelCounts[];
  /** People without a field. */
  readonly withoutField: number;
  /** By what a column says of people: most people first, and those of whom it says nothing last. */
  readonly groups: readonly { readonly column: CarriedColumn; readonly groups: readonly Group[] }[];
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

function count(counts: Counts, judgement: Pick<Judgement, 'level' | 'basis'>): void {
  const place = placeOfLevel(judgement);
  if (place < 0) counts.notJudged++;
  else counts.judged[place] = itemAt(counts.judged, place) + 1;
}

/** How many results there are in all. */
export const resultsIn = ({ judged }: LevelCounts): number => judged.reduce((sum, one) => sum + one, 0);

/** Counts a department. Those who are not judged are in no level, lack nothing and are near to nothing. */
export function departmentCounts(
  evaluation: Evaluation,
  carried: readonly CarriedTexts[],
  language: Language
): DepartmentCounts {
  const { department } = evaluation;
  const fields = FIELDS.map(newCounts);
  const columns = carried.map(({ id, textOf }) => ({ id, groups: new Groups(textOf) }));
  const gaps = new Gaps();
  const near: (Omit<NearPerson, 'missingText'> & Distance)[] = [];
  const scratch = FIELDS.map(newJudgement);
  const people = department.people();
  for (const person of people) {
    const judgement = department.explain(person, scratch[fieldOf(person)]);
    const employee = employeeOf(person);
    count(itemAt(fields, fieldOf(person)), judgement);
    for (const { groups } of columns) groups.add(employee, judgement);
    const { level, nextLevel } = judgement;
    if (level === undefined || nextLevel === 0) continue;
    gaps.add(employee, judgement);
    const missing = missingClauses(judgement).length;
    near.push({ ref: person, level, nextLevel, missing, progress: progress(judgement) });
  }
  const withoutField = peopleWithoutField(evaluation);
  for (const { groups } of columns) for (const employee of withoutField) groups.add(employee, NOT_JUDGED);
  near.sort(byNearness);
  const last = near[LISTED - 1]?.missing;
  return {
    heads: headCount(evaluation),
    fields,
    withoutField: withoutField.length,
    groups: columns.map(({ id, groups }) => ({ column: id, groups: groups.inOrder() })),
    gaps: gaps.inOrder(),
    nearest: near
      .slice(0, LISTED)
      .map(({ ref, level, nextLevel, missing }) => ({
        ref,
        level,
        nextLevel,
        missing,
        missingText: shortMissing(evaluation, ref, department.explain(ref), language)
      })),
    moreAsNear: near.slice(LISTED).filter(({ missing }) => missing === last).length
  };
}

const NOT_JUDGED: Pick<Judgement, 'level' | 'basis'> = { level: undefined, basis: 'none' };

/** Results by what a column says of people. */
class Groups {
  private readonly found = new Map<string, { readonly counts: Counts; readonly people: Set<number> }>();

  constructor(private readonly textOf: CarriedTexts['textOf']) {}

  add(employee: number, judgement: Pick<Judgement, 'level' | 'basis'>): void {
    const text = this.textOf(employee).trim();
    const group = this.found.get(text) ?? { counts: newCounts(), people: new Set() };
    this.found.set(text, group);
    group.people.add(employee);
    count(group.counts, judgement);
  }

  inOrder(): Group[] {
    return [...this.found]
      .map(([name, { counts, people }]) => ({ name, ...counts, people: people.size }))
      .sort((a, b) => Number(a.name === '') - Number(b.name === '') || b.people - a.people);
  }
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
