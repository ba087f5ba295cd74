import { SUCCESSION_KINDS, type Clause, type ClauseKind, type KpiPage } from '../criteria';
import {
  EMPLOYEE_FACTS, answerAt, areAreasRecorded, areasOf, countBits, guidanceOf, guidanceRank, successionNoOf,
  successionYesOf, type EmployeeFact
} from './evidence';
import { FIT_AS_OTHER, FIT_FOR_HIGHER, FIT_FOR_LEVEL_3 } from './projectTables';
import { rowsOf, type ProjectCounts, type Tally } from './tally';

const ALL_KINDS = (1 << SUCCESSION_KINDS.length) - 1;

/**
 * How much of what a clause asks for a person has. With `possible`, how much they would have if every blank were filled
 * in the best way.
 */
export type Measure = (clause: Clause, page: KpiPage, tally: Tally, possible: boolean) => number;

const sideOf = (tally: Tally, possible: boolean): ProjectCounts => (possible ? tally.possible : tally.recorded);

/**
 * Projects, in closed form: with a rows at the level or above, b at the level below or above (a among them) and k
 * needed, max(0, 1 − a, k − b) are missing.
 */
function projects({ need }: Clause, { level }: KpiPage, tally: Tally, possible: boolean): number {
  const side = sideOf(tally, possible);
  const a = rowsOf(side, firstRank(level), level);
  const b = level === 3 ? a : rowsOf(side, FIT_AS_OTHER, level - 1);
  return need - Math.max(0, 1 - a, need - b);
}

/** What the required first project of a level must be fit for. */
const firstRank = (level: number): number => (level === 3 ? FIT_FOR_LEVEL_3 : FIT_FOR_HIGHER);

/** 1 when some row says yes; a possible yes where no row says anything. */
function fact(name: EmployeeFact): Measure {
  const place = EMPLOYEE_FACTS.indexOf(name);
  return (_clause, _page, tally, possible) => {
    const answer = answerAt(tally.employee, place);
    return (answer & 1) === 1 || (possible && answer === 0) ? 1 : 0;
  };
}

export const MEASURES: Record<ClauseKind, Measure> = {
  projects,
  leadsOthers: fact('leadsOthers'),
  complexity: (_clause, { level }, tally, possible) => sideOf(tally, possible).mostCriteria[firstRank(level)]!,
  size: (_clause, { level }, tally, possible) => (sideOf(tally, possible).sizeLevel[firstRank(level)]! >= level ? 1 : 0),
  specialtyArea: (clause, page, { field }, possible) =>
    possible && !areAreasRecorded(field) ? clause.need : countBits(areasOf(field) & page.areaMask),
  guidance: (clause, _page, { field }, possible) =>
    possible && guidanceOf(field) === 0 ? clause.need : guidanceRank(guidanceOf(field)),
  expertiseSuccession: (_clause, _page, { field }, possible) =>
    countBits(possible ? successionYesOf(field) | (ALL_KINDS & ~successionNoOf(field)) : successionYesOf(field)),
  developsSubordinates: fact('developsSubordinates'),
  exam: fact('exam')
};
