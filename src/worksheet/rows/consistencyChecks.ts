import { CRITERIA_FOR_A_PROJECT, FIELDS, SUCCESSION_KINDS } from '../../criteria';
import {
  EMPLOYEE_FACTS,
  NO_FIELD,
  SLOTS,
  answerOf,
  bandOf,
  criteriaCount,
  guidanceOf,
  hasTwoSites,
  isLeftOut,
  isSizeRecorded,
  projectLevel,
  resultOf,
  roleOf,
  successionNoOf,
  successionYesOf
} from '../../engine';
import type { ColumnId } from '../../locales';
import { address } from '../cells/cell';
import type { Evaluation } from './evaluation';
import type { Problem } from './problems';

/**
 * What the evidence itself shows: rows that cannot count, and cells that contradict each other. Of everyone, or of the
 * employees numbered from `first` up to, not including, `end`.
 */
export function derivedProblems(evaluation: Evaluation, first = 0, end = Infinity): Problem[] {
  const problems: Problem[] = [];
  for (let employee = first; employee < Math.min(end, evaluation.roster.size); employee++) {
    for (let place = 0; place < FIELDS.length; place++) {
      const slot = employee * SLOTS + place;
      projectProblems(evaluation, slot, problems);
      fieldContradictions(evaluation, slot, problems);
    }
    employeeContradictions(evaluation, employee, problems);
  }
  return problems;
}

function projectProblems(evaluation: Evaluation, slot: number, problems: Problem[]): void {
  const { department } = evaluation;
  const { field, projects: rules } = department.rulesOf(slot);
  department.eachRow(slot, (index, project) => {
    if (isLeftOut(project)) return;
    if (roleOf(project) === 0) problems.push(warning(evaluation, slot, index, 'blankRole', 'role'));
    if (resultOf(project) === 0) problems.push(warning(evaluation, slot, index, 'blankResult', 'result'));
    if (projectLevel(project, rules) > 0) return;
    const have = criteriaCount(project, rules);
    if (have < CRITERIA_FOR_A_PROJECT) {
      problems.push(
        Object.assign(warning(evaluation, slot, index, 'fewCriteria', 'complexity', field.complexity), {
          have
        })
      );
    }
    const sizeColumns = field.id === 'facilityManagement' ? FACILITY_SIZE_COLUMNS : SERVICE_SIZE_COLUMNS;
    if (!isSizeRecorded(project))
      problems.push(warning(evaluation, slot, index, 'noSize', sizeColumns[0]!, sizeColumns));
    else if (hasTwoSites(project) && bandOf(project) < 0 && !rules.twoSitesAreBand1) {
      problems.push(warning(evaluation, slot, index, 'sizeInNoBand', 'sites'));
    }
  });
}

const FACILITY_SIZE_COLUMNS: readonly ColumnId[] = ['sites', 'floorArea', 'networkSites', 'serviceScope'];
const SERVICE_SIZE_COLUMNS: readonly ColumnId[] = ['serviceScope'];

/** @param fallbacks columns to point to where the sheet has none `about` that */
function warning(
  evaluation: Evaluation,
  slot: number,
  index: number,
  code: Problem['code'],
  about: ColumnId,
  fallbacks: readonly ColumnId[] = []
): Problem {
  return {
    sheet: 0,
    row: evaluation.rowOf(index),
    column: columnFor(evaluation, about, fallbacks),
    code,
    severity: 'warning',
    about,
    field: slot % SLOTS
  };
}

/** The column, else the first of the others that the sheet has, else the one of the specialty field, which every sheet has. */
function columnFor(
  {
    sheet: {
      header: { columns }
    }
  }: Evaluation,
  about: ColumnId,
  others: readonly ColumnId[]
): number {
  const column = columns.get(about) ?? columns.get(others.find((id) => columns.has(id)) ?? 'specialty');
  return column!.index;
}

interface Said {
  readonly index: number;
  readonly mask: number;
}

function employeeContradictions(evaluation: Evaluation, employee: number, problems: Problem[]): void {
  const joined = evaluation.department.joinedEmployee(employee);
  for (const fact of EMPLOYEE_FACTS) {
    if (answerOf(joined, fact) !== 3) continue;
    const yes: Said[] = [];
    const no: Said[] = [];
    for (let slot = employee * SLOTS; slot <= employee * SLOTS + NO_FIELD; slot++) {
      evaluation.department.eachRow(slot, (index, _project, _field, evidence) => {
        const mask = answerOf(evidence, fact);
        if (mask === 1) yes.push({ index, mask });
        if (mask === 2) no.push({ index, mask });
      });
    }
    reportAgainst(evaluation, fact, 'contradiction', yes, no, problems);
  }
}

function fieldContradictions(evaluation: Evaluation, slot: number, problems: Problem[]): void {
  const joined = evaluation.department.joinedField(slot);
  const scopesSaid = guidanceOf(joined);
  const hasTwoScopes = (scopesSaid & (scopesSaid - 1)) !== 0;
  if (!hasTwoScopes && (successionYesOf(joined) & successionNoOf(joined)) === 0) return;
  const scopes: Said[] = [];
  const kinds: { yes: Said[]; no: Said[] }[] = SUCCESSION_KINDS.map(() => ({ yes: [], no: [] }));
  evaluation.department.eachRow(slot, (index, _project, evidence) => {
    const scope = guidanceOf(evidence);
    if (scope !== 0) scopes.push({ index, mask: scope });
    kinds.forEach(({ yes, no }, place) => {
      if (((successionYesOf(evidence) >> place) & 1) === 1) yes.push({ index, mask: 1 });
      if (((successionNoOf(evidence) >> place) & 1) === 1) no.push({ index, mask: 2 });
    });
  });
  const highest = scopes.reduce((most, { mask }) => Math.max(most, mask), 0);
  reportAgainst(
    evaluation,
    'guidance',
    'guidanceContradiction',
    scopes.filter(({ mask }) => mask === highest),
    scopes.filter(({ mask }) => mask !== highest),
    problems
  );
  // Lists of several rows add up: only a yes/no column can deny what another row says.
  if (
    evaluation.sheet.header.columns.has('succession') ||
    evaluation.employeeSheetHeader?.header.columns.has('succession')
  )
    return;
  kinds.forEach(({ yes, no }, place) =>
    reportAgainst(evaluation, SUCCESSION_KINDS[place]!, 'contradiction', yes, no, problems)
  );
}

/** One problem for each cell on the losing side, naming the first of the other side. */
function reportAgainst(
  evaluation: Evaluation,
  about: ColumnId,
  code: Problem['code'],
  winning: readonly Said[],
  losing: readonly Said[],
  problems: Problem[]
): void {
  if (winning.length === 0 || losing.length === 0) return;
  const winner = placeOf(
    evaluation,
    winning.reduce((first, { index }) => Math.min(first, index), Infinity),
    about
  );
  for (const { index } of losing) {
    const place = placeOf(evaluation, index, about);
    problems.push({
      ...place,
      code,
      severity: 'warning',
      about,
      other: address(
        place.sheet === winner.sheet ? '' : sheetName(evaluation, winner.sheet),
        winner.row,
        winner.column
      )
    });
  }
}

const sheetName = (evaluation: Evaluation, sheet: number): string =>
  (sheet === 0 ? evaluation.sheet : evaluation.employeeSheetHeader!).name;

/** The cell of a row of the department in the column `about`. */
function placeOf(
  evaluation: Evaluation,
  index: number,
  about: ColumnId
): { sheet: number; row: number; column: number } {
  const sheet = index < evaluation.department.projectRowCount ? 0 : 1;
  const { header } = sheet === 0 ? evaluation.sheet : evaluation.employeeSheetHeader!;
  const row = sheet === 0 ? evaluation.rowOf(index) : evaluation.employeeRowOf(index);
  return { sheet, row, column: header.columns.get(about)?.index ?? header.columns.get('employeeId')!.index };
}
