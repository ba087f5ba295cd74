import { SUCCESSION_KINDS, type Clause, type ClauseKind, type KpiPage } from '../criteria';
import {
  answerOf, areAreasRecorded, areasOf, countBits, guidanceOf, guidanceRank, successionNoOf, successionYesOf,
  type EmployeeFact
} from './evidence';
import type { ProjectCounts, Tally } from './tally';

const ALL_KINDS = (1 << SUCCESSION_KINDS.length) - 1;

/**
 * How much of what a clause asks for a person has. With `possible`, how much they would have if every blank were filled
 * in the best way.
 */
type Measure = (clause: Clause, page: KpiPage, tally: Tally, possible: boolean) => number;

const sideOf = (tally: Tally, possible: boolean): ProjectCounts => (possible ? tally.possible : tally.recorded);

/**
 * Projects, in closed form: with a rows at the level or above, b at the level below or above (a among them) and k
 * needed, max(0, 1 − a, k − b) are missing.
 */
function projects({ need }: Clause, { level }: KpiPage, tally: Tally, possible: boolean): number {
  const side = sideOf(tally, possible);
  const a = atLeast(level === 3 ? side.level3 : side.higher, level);
  const b = level === 3 ? a : atLeast(side.others, level - 1);
  return need - Math.max(0, 1 - a, need - b);
}

/** Rows of project level `level` or above. */
function atLeast(byLevel: Int32Array, level: number): number {
  let sum = 0;
  for (let l = level; l < byLevel.length; l++) sum += byLevel[l]!;
  return sum;
}

/** 1 when some row says yes; a possible yes where no row says anything. */
const fact = (name: EmployeeFact): Measure => (_clause, _page, tally, possible) => {
  const answer = answerOf(tally.employee, name);
  return Number((answer & 1) === 1 || (possible && answer === 0));
};

export const MEASURES: Record<ClauseKind, Measure> = {
  projects,
  leadsOthers: fact('leadsOthers'),
  complexity: (_clause, { level }, tally, possible) => {
    const side = sideOf(tally, possible);
    return level === 3 ? side.mostCriteria3 : side.mostCriteriaHigher;
  },
  size: (_clause, { level }, tally, possible) => {
    const side = sideOf(tally, possible);
    return Number((level === 3 ? side.sizeLevel3 : side.sizeLevelHigher) >= level);
  },
  specialtyArea: (clause, page, { field }, possible) =>
    possible && !areAreasRecorded(field) ? clause.need : countBits(areasOf(field) & page.areaMask),
  guidance: (clause, _page, { field }, possible) =>
    possible && guidanceOf(field) === 0 ? clause.need : guidanceRank(guidanceOf(field)),
  expertiseSuccession: (_clause, _page, { field }, possible) =>
    countBits(possible ? successionYesOf(field) | (ALL_KINDS & ~successionNoOf(field)) : successionYesOf(field)),
  developsSubordinates: fact('developsSubordinates'),
  exam: fact('exam')
};
