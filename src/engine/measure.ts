import { SUCCESSION_KINDS, type Clause, type KpiPage } from '../criteria';
import {
  EMPLOYEE_FACTS,
  answerAt,
  areAreasRecorded,
  areasOf,
  countBits,
  guidanceOf,
  guidanceRank,
  successionNoOf,
  successionYesOf
} from './evidence';
import { FIT_AS_OTHER, FIT_FOR_HIGHER, FIT_FOR_LEVEL_3 } from './projectTables';
import { mostCriteria, reachesSize, rowsOf, type ProjectCounts, type Tally } from './tally';

const ALL_KINDS = (1 << SUCCESSION_KINDS.length) - 1;
const LEADS_OTHERS = EMPLOYEE_FACTS.indexOf('leadsOthers');
const DEVELOPS_SUBORDINATES = EMPLOYEE_FACTS.indexOf('developsSubordinates');
const EXAM = EMPLOYEE_FACTS.indexOf('exam');

/**
 * How much of what a clause asks for a person has, by their closed tally. With `possible`, how much they would have if
 * every blank were filled in the best way.
 */
export function measure(clause: Clause, page: KpiPage, tally: Tally, possible: boolean): number {
  const { field } = tally;
  const side = possible ? tally.possible : tally.recorded;
  switch (clause.kind) {
    case 'projects':
      return projects(clause, page, side);
    case 'leadsOthers':
      return fact(LEADS_OTHERS, tally, possible);
    case 'complexity':
      return mostCriteria(side, firstRank(page));
    case 'size':
      return reachesSize(side, firstRank(page), page.level) ? 1 : 0;
    case 'specialtyArea':
      return possible && !areAreasRecorded(field) ? clause.need : countBits(areasOf(field) & page.areaMask);
    case 'guidance':
      return possible && guidanceOf(field) === 0 ? clause.need : guidanceRank(guidanceOf(field));
    case 'expertiseSuccession':
      return countBits(
        possible ? successionYesOf(field) | (ALL_KINDS & ~successionNoOf(field)) : successionYesOf(field)
      );
    case 'developsSubordinates':
      return fact(DEVELOPS_SUBORDINATES, tally, possible);
    case 'exam':
      return fact(EXAM, tally, possible);
  }
}

/**
 * Projects, in closed form: with a rows at the level or above, b at the level below or above (a among them) and k
 * needed, max(0, 1 − a, k − b) are missing.
 */
function projects({ need }: Clause, page: KpiPage, side: ProjectCounts): number {
  const a = rowsOf(side, firstRank(page), page.level);
  const b = page.level === 3 ? a : rowsOf(side, FIT_AS_OTHER, page.level - 1);
  return need - Math.max(0, 1 - a, need - b);
}

/** What the required first project of a level must be fit for. */
const firstRank = ({ level }: KpiPage): number => (level === 3 ? FIT_FOR_LEVEL_3 : FIT_FOR_HIGHER);

/** 1 when some row says yes; a possible yes where no row says anything. */
function fact(place: number, { employee }: Tally, possible: boolean): number {
  const answer = answerAt(employee, place);
  return (answer & 1) === 1 || (possible && answer === 0) ? 1 : 0;
}
