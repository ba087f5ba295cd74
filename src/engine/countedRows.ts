import type { Clause, ClauseKind, Level } from '../criteria';
import { SLOTS, type Department } from './department';
import {
  answerOf,
  areasOf,
  guidanceOf,
  guidanceRank,
  isLeftOut,
  successionYesOf,
  type EmployeeFact
} from './evidence';
import {
  criteriaCount,
  fitsAsOther,
  fitsHigherLevels,
  fitsLevel3,
  projectLevel,
  sizeLevel,
  type ProjectRules
} from './projectLevel';

/** Whether a row is among those that a clause of `level` counts. */
type Counts = (row: Row, clause: Clause, context: Context) => boolean;

interface Row {
  readonly project: number;
  readonly field: number;
  readonly employee: number;
}

interface Context {
  readonly rules: ProjectRules;
  readonly areaMask: number;
}

const fitsFirst = ({ project }: Row, level: Level, rules: ProjectRules): boolean =>
  !isLeftOut(project) && (level === 3 ? fitsLevel3(project, rules) : fitsHigherLevels(project));

const saysYes =
  (fact: EmployeeFact): Counts =>
  ({ employee }) =>
    (answerOf(employee, fact) & 1) === 1;

const COUNTS: Record<ClauseKind, Counts> = {
  projects: (row, { citation: { level } }, { rules }) =>
    level === 3
      ? fitsFirst(row, level, rules) && projectLevel(row.project, rules) >= level
      : !isLeftOut(row.project) &&
        fitsAsOther(row.project, rules) &&
        projectLevel(row.project, rules) >= level - 1,
  complexity: (row, { citation: { level }, need }, { rules }) =>
    fitsFirst(row, level, rules) && criteriaCount(row.project, rules) >= need,
  size: (row, { citation: { level } }, { rules }) =>
    fitsFirst(row, level, rules) && sizeLevel(row.project, rules) >= level,
  specialtyArea: ({ field }, _clause, { areaMask }) => (areasOf(field) & areaMask) !== 0,
  guidance: ({ field }, { need }) => guidanceRank(guidanceOf(field)) >= need,
  expertiseSuccession: ({ field }) => successionYesOf(field) !== 0,
  leadsOthers: saysYes('leadsOthers'),
  developsSubordinates: saysYes('developsSubordinates'),
  exam: saysYes('exam')
};

const OF_THE_EMPLOYEE: ReadonlySet<ClauseKind> = new Set(['leadsOthers', 'developsSubordinates', 'exam']);

/**
 * The rows of the department that a clause counted for a person, ascending: for the projects the rows at the level
 * below or above, for the rest those that hold the evidence.
 */
export function countedRows(department: Department, slot: number, clause: Clause): number[] {
  const { field, projects: rules } = department.rulesOf(slot);
  const page = field.pages.find(({ level }) => level === clause.citation.level)!;
  const context = { rules, areaMask: page.areaMask };
  const firstSlot = slot - (slot % SLOTS);
  const slots = OF_THE_EMPLOYEE.has(clause.kind)
    ? Array.from({ length: SLOTS }, (_, i) => firstSlot + i)
    : [slot];
  const rows: number[] = [];
  for (const each of slots) {
    department.eachRow(each, (row, project, fieldEvidence, employee) => {
      if (COUNTS[clause.kind]({ project, field: fieldEvidence, employee }, clause, context)) rows.push(row);
    });
  }
  return rows.sort((a, b) => a - b);
}
