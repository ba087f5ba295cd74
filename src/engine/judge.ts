import { FIELDS, type Clause, type Level, type Readings, type SpecialtyField } from '../criteria';
import { projectTables, type PlaceSet, type ProjectTables, type Tally } from './evidence';
import { areasAt, measure } from './measure';
import { projectRules, type ProjectRules } from './projectLevel';

export const VERDICTS = ['unmet', 'notRecorded', 'met', 'notApplicable'] as const;
export type Verdict = (typeof VERDICTS)[number];
export const BASES = ['none', 'exam', 'kpi'] as const;
/** What a level rests on: the KPI clauses, the AP exam alone (Remarks, Level 3), or nothing. */
export type Basis = (typeof BASES)[number];

export interface ClauseJudgement {
  readonly clause: Clause;
  verdict: Verdict;
  /** How much the person has of what `clause.need` counts; may be more than the need. */
  have: number;
}

/** A person in one field, judged by every clause of every page. Levels are 0 (below Level 3) or 3 to 6. */
export interface Judgement {
  level: number;
  basis: Basis;
  businessLevel: number;
  professionalLevel: number;
  /** The next level with a KPI page; 0 at the field's top. */
  nextLevel: number;
  /** Every clause of the field, lowest page first. */
  readonly clauses: readonly ClauseJudgement[];
}

/** A field's criteria made ready for judging under given readings. */
export interface FieldRules {
  readonly field: SpecialtyField;
  readonly projects: ProjectRules;
  readonly tables: ProjectTables;
  readonly examCounts: boolean;
  /** By page: the areas that count. */
  readonly areas: readonly PlaceSet[];
}

/** The rules of all fields, in the order of `FIELDS`. */
export function rulesFor(readings: Readings): FieldRules[] {
  const rules = KNOWN_RULES.get(readings) ?? makeRules(readings);
  KNOWN_RULES.set(readings, rules);
  return rules;
}

/** Working out the tables takes as long as judging a few hundred people. */
const KNOWN_RULES = new WeakMap<Readings, FieldRules[]>();

function makeRules(readings: Readings): FieldRules[] {
  return FIELDS.map((field) => {
    const projects = projectRules(field, readings);
    return {
      field,
      projects,
      tables: projectTables(projects),
      examCounts: readings.apExam === 'on',
      areas: field.pages.map(({ level }) => areasAt(field, level))
    };
  });
}

/** An empty judgement of `field`, to be filled by `judge`. */
export function newJudgement(field: SpecialtyField): Judgement {
  return {
    level: 0,
    basis: 'none',
    businessLevel: 0,
    professionalLevel: 0,
    nextLevel: 0,
    clauses: field.pages.flatMap((page) =>
      page.clauses.map((clause): ClauseJudgement => ({ clause, verdict: 'unmet', have: 0 }))
    )
  };
}

/**
 * Judges one person in one field by their closed tally: every clause of every page, and from the same verdicts the
 * levels. Writes into `into` and returns it, so that judging many people needs no memory of its own.
 */
export function judge(
  rules: FieldRules,
  tally: Tally,
  into: Judgement = newJudgement(rules.field)
): Judgement {
  into.businessLevel = into.professionalLevel = into.level = 0;
  let examPassed = false;
  let next = 0;
  for (const [i, page] of rules.field.pages.entries()) {
    const areas = rules.areas[i]!;
    let business = true;
    let professional = true;
    for (const clause of page.clauses) {
      const item = into.clauses[next++]!;
      item.have = measure(clause, page, areas, rules.projects, tally, false);
      item.verdict =
        item.have >= clause.need
          ? 'met'
          : measure(clause, page, areas, rules.projects, tally, true) >= clause.need
            ? 'notRecorded'
            : 'unmet';
      if (clause.kind === 'exam') {
        if (!rules.examCounts) item.verdict = 'notApplicable';
        examPassed = item.verdict === 'met';
      } else if (item.verdict !== 'met') {
        if (clause.part === 'business') business = false;
        else professional = false;
      }
    }
    if (business) into.businessLevel = page.level;
    if (professional) into.professionalLevel = page.level;
    if (business && professional) into.level = page.level;
  }
  into.basis = into.level > 0 ? 'kpi' : examPassed ? 'exam' : 'none';
  if (into.basis === 'exam') into.level = 3;
  into.nextLevel = nextLevel(rules.field, into.level);
  return into;
}

/** The lowest level above `level` that has a KPI page, or 0. */
export function nextLevel(field: SpecialtyField, level: number): Level | 0 {
  return field.pages.find((page) => page.level > level)?.level ?? 0;
}

/** The clauses of a level that are unmet or not recorded. The exam is another way, never a thing missing. */
export function missingClauses(judgement: Judgement, level = judgement.nextLevel): ClauseJudgement[] {
  return requiredClauses(judgement, level).filter(
    ({ verdict }) => verdict === 'unmet' || verdict === 'notRecorded'
  );
}

/** The clauses that `level` requires, in the order of its page. */
export function requiredClauses(judgement: Judgement, level: number): ClauseJudgement[] {
  return judgement.clauses.filter(
    ({ clause }) => clause.citation.level === level && clause.part !== 'remarks'
  );
}

/** How far the next level is reached: the mean over its clauses of have ÷ need, each at most 1. 1 at the top. */
export function progress(judgement: Judgement): number {
  const required = requiredClauses(judgement, judgement.nextLevel);
  const reached = required.reduce((sum, { clause, have }) => sum + Math.min(1, have / clause.need), 0);
  return required.length === 0 ? 1 : reached / required.length;
}
