import { itemAt, type Clause, type ClauseKind, type Level, type SpecialtyField } from '../criteria';
import { needOf } from './clauses';
import type { Tally } from './evidence';
import type { FieldRules, Measure } from './rules';

/**
 * `notRecorded`: filling in a blank could meet the clause. `notApplicable`: a reading takes the clause out of
 * use.
 */
export type Verdict = 'met' | 'unmet' | 'notRecorded' | 'notApplicable';
/** What a level rests on: the KPI clauses, the AP exam alone (Remarks, Level 3), or nothing. */
export type Basis = 'none' | 'exam' | 'kpi';

/**
 * A clause as judged. Level, part and need are the clause's own: clauses are objects of many shapes, and
 * reading their properties cost 14 % of judging.
 */
export interface ClauseJudgement {
  readonly clause: Clause;
  /** Its place among the clauses of the field. */
  readonly place: number;
  readonly level: Level;
  readonly part: Clause['part'];
  readonly need: number;
  verdict: Verdict;
  /**
   * Of the projects that are needed, 1 where the one of the level itself is there; 0 for other kinds. Only
   * `explain` sets it.
   */
  atLevel: number;
  /** How much the person has of what `need` counts; may be more. */
  have: number;
}

/**
 * A person in one field, judged by every clause of every page. Levels are 0 (below Level 3) or 3 to 6. No
 * level: not judged, since none of the person's rows could be read and nothing else proves a level.
 */
export interface Judgement {
  level: number | undefined;
  basis: Basis;
  businessLevel: number;
  professionalLevel: number;
  /** The next level with a KPI page; 0 at the field's top. */
  nextLevel: number;
  /**
   * Project rows, and those of them that are left out because a cell that their project rests on cannot be
   * read.
   */
  rows: number;
  rowsLeftOut: number;
  /** Every clause of the field, lowest page first. */
  readonly clauses: readonly ClauseJudgement[];
}

/** By field: its clauses before anything is judged, to be copied; making them anew takes twice as long. */
const UNJUDGED = new WeakMap<SpecialtyField, readonly ClauseJudgement[]>();

const unjudged = ({ pages }: SpecialtyField): ClauseJudgement[] =>
  pages
    .flatMap(({ clauses }) => clauses)
    .map((clause, place): ClauseJudgement => ({
      clause,
      place,
      level: clause.citation.level,
      part: clause.part,
      need: needOf(clause),
      verdict: 'unmet',
      atLevel: 0,
      have: 0
    }));

/** An empty judgement of `field`, to be filled by `judge`. */
export function newJudgement(field: SpecialtyField): Judgement {
  const clauses = UNJUDGED.get(field) ?? unjudged(field);
  UNJUDGED.set(field, clauses);
  return {
    level: 0,
    basis: 'none',
    businessLevel: 0,
    professionalLevel: 0,
    nextLevel: 0,
    rows: 0,
    rowsLeftOut: 0,
    clauses: clauses.map((item) => ({ ...item }))
  };
}

/**
 * Judges one person in one field by their closed tally: every clause of every page, and from the same
 * verdicts the levels. Writes into `into` and returns it, so that judging many people needs no memory of its
 * own.
 */
export function judge(
  rules: FieldRules,
  tally: Tally,
  into: Judgement = newJudgement(rules.field)
): Judgement {
  into.businessLevel = into.professionalLevel = 0;
  let level = 0;
  let byRemark = 0;
  let next = 0;
  for (const { page, clauses } of rules.pages) {
    let business = true;
    let professional = true;
    for (let end = next + clauses.length; next < end; next++) {
      const item = itemAt(into.clauses, next);
      judgeClause(item, itemAt(rules.measures, next), tally);
      const { part } = item;
      if (part === 'remarks') {
        if (item.verdict === 'met') byRemark = page.level;
      } else if (item.verdict !== 'met') {
        if (part === 'business') business = false;
        else professional = false;
      }
    }
    if (business) into.businessLevel = page.level;
    if (professional) into.professionalLevel = page.level;
    if (business && professional) level = page.level;
  }
  into.basis = level > 0 ? 'kpi' : byRemark > 0 ? 'exam' : 'none';
  if (into.basis === 'exam') level = byRemark;
  into.nextLevel = nextLevel(rules.field, level);
  into.rows = tally.rows + tally.withoutField;
  into.rowsLeftOut = tally.leftOut;
  into.level = level === 0 && into.rows > 0 && into.rowsLeftOut === into.rows ? undefined : level;
  return into;
}

function judgeClause(item: ClauseJudgement, { applies, measure }: Measure, tally: Tally): void {
  item.have = measure(tally, false);
  if (!applies) item.verdict = 'notApplicable';
  else if (item.have >= item.need) item.verdict = 'met';
  else item.verdict = measure(tally, true) >= item.need ? 'notRecorded' : 'unmet';
}

/**
 * The lowest level above `level` that has a KPI page, or 0.
 * @example
 * nextLevel(FIELDS[0], 3) // → 4
 * nextLevel(FIELDS[0], 5) // → 0
 */
export function nextLevel(field: SpecialtyField, level: number): Level | 0 {
  return field.pages.find((page) => page.level > level)?.level ?? 0;
}

/**
 * Kinds that projects of a level imply: what is missing of them is missing of a project, and said with it.
 */
const IMPLIED: ReadonlySet<ClauseKind> = new Set(['complexity', 'size']);

/** Whether what is missing of a clause is said for itself, and not with the projects. */
export const isOfItsOwn = ({ clause }: ClauseJudgement): boolean => !IMPLIED.has(clause.kind);

/**
 * The clauses of a level that are unmet or not recorded: necessary and sufficient for the level. Remarks are
 * another way, never a thing missing.
 */
export function missingClauses(judgement: Judgement, level = judgement.nextLevel): ClauseJudgement[] {
  return requiredClauses(judgement, level).filter(
    (item) => (item.verdict === 'unmet' || item.verdict === 'notRecorded') && isOfItsOwn(item)
  );
}

/**
 * Whether the level could be higher if the rows that are left out could be read: nothing but data is missing
 * for the next one, and projects are among it.
 */
export function couldRiseByRowsLeftOut(judgement: Judgement): boolean {
  const missing = missingClauses(judgement);
  return (
    judgement.rowsLeftOut > 0 &&
    missing.every(({ verdict }) => verdict === 'notRecorded') &&
    missing.some(({ clause }) => clause.kind === 'projects')
  );
}

/** The clauses that `level` requires, in the order of its page. */
export function requiredClauses(judgement: Judgement, level: number): ClauseJudgement[] {
  return judgement.clauses.filter((item) => item.level === level && item.part !== 'remarks');
}

/**
 * How far the next level is reached: the mean over its clauses of have ÷ need, each at most 1. 1 at the top.
 */
export function progress(judgement: Judgement): number {
  const required = requiredClauses(judgement, judgement.nextLevel);
  const reached = required.reduce((sum, { need, have }) => sum + Math.min(1, have / need), 0);
  return required.length === 0 ? 1 : reached / required.length;
}
