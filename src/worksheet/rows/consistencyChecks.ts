import { EMPLOYEE_FACTS, FIELDS, SUCCESSION_KINDS, itemAt } from '../../criteria';
import {
  bandOf,
  criteriaMet,
  deniesFact,
  deniesKind,
  eachPlace,
  fieldOf,
  guidanceRank,
  hasContradictedKind,
  hasSeveralScopes,
  isCounted,
  isProject,
  isSizeRecorded,
  personIn,
  placeOfFact,
  projectLevelOf,
  resultOf,
  roleOf,
  saysFact,
  saysKind,
  scopeIsAbout,
  sizeOf,
  type PersonRef,
  type PlaceSet
} from '../../engine';
import type { ColumnId } from '../../locales';
import { address } from '../cells/cell';
import type { Evaluation } from './evaluation';
import type { SheetHeader } from './sheetColumns';
import type { Problem } from './problems';

/**
 * What the evidence itself shows: rows that cannot count, and cells that contradict each other. Of everyone,
 * or of the employees numbered from `first` up to, not including, `end`.
 */
export function checkConsistency(evaluation: Evaluation, first = 0, end = Infinity): Problem[] {
  const problems: Problem[] = [];
  for (let employee = first; employee < Math.min(end, evaluation.employees.size); employee++) {
    for (let place = 0; place < FIELDS.length; place++) {
      const person = personIn(employee, place);
      projectProblems(evaluation, person, problems);
      repeatedProjects(evaluation, person, problems);
      fieldContradictions(evaluation, person, problems);
    }
    employeeContradictions(evaluation, employee, problems);
  }
  return problems;
}

function projectProblems(evaluation: Evaluation, person: PersonRef, problems: Problem[]): void {
  const { department } = evaluation;
  const { field, projects: rules, tables, readings } = department.rulesOf(person);
  department.eachRow(person, (index, project) => {
    if (!isCounted(project)) return;
    if (roleOf(project) === undefined) problems.push(warning(evaluation, person, index, 'blankRole', 'role'));
    if (resultOf(project) === undefined)
      problems.push(warning(evaluation, person, index, 'blankResult', 'result'));
    if (sizeOf(project).isPart && department.hasFigures(index))
      problems.push(
        Object.assign(warning(evaluation, person, index, 'partWithFigures', 'serviceScope'), {
          other: readings.fmPartWithFigures
        })
      );
    if (projectLevelOf(project, tables) > 0) return;
    const have = criteriaMet(project);
    if (have < rules.fewestCriteria) {
      problems.push(
        Object.assign(warning(evaluation, person, index, 'fewCriteria', 'complexity', field.complexity), {
          have
        })
      );
    }
    const sizeColumns = field.sizedBy === 'figures' ? FACILITY_SIZE_COLUMNS : SERVICE_SIZE_COLUMNS;
    const size = sizeOf(project);
    if (!isSizeRecorded(project) && !size.isUnread)
      problems.push(warning(evaluation, person, index, 'noSize', itemAt(sizeColumns, 0), sizeColumns));
    else if (isSizeRecorded(project) && bandOf(size, rules) < 0) {
      problems.push(warning(evaluation, person, index, 'sizeInNoBand', 'sites'));
    }
  });
}

/** Rows of one project name: those that say the same, and those that differ. */
function repeatedProjects(evaluation: Evaluation, person: PersonRef, problems: Problem[]): void {
  const { department } = evaluation;
  const { copies, namesakes } = department.namesakesOf(person);
  if (copies.size + namesakes.size === 0) return;
  const report = (code: Problem['code'], rows: ReadonlyMap<number, number>): void => {
    for (const [row, first] of rows) {
      if (!isProject(department.projectOf(row))) continue;
      problems.push(
        Object.assign(warning(evaluation, person, row, code, 'project'), {
          other: String(evaluation.rowOf(first) + 1),
          otherSheet: evaluation.nameOf(evaluation.sheetOf(first))
        })
      );
    }
  };
  const isOnce = department.rulesOf(person).tables.countsOnce;
  report(isOnce ? 'copiedProject' : 'sameProjectName', copies);
  report('sameProjectName', namesakes);
}

const FACILITY_SIZE_COLUMNS: readonly ColumnId[] = ['sites', 'floorArea', 'networkSites', 'serviceScope'];
const SERVICE_SIZE_COLUMNS: readonly ColumnId[] = ['serviceScope'];

/** @param fallbacks columns to point to if the sheet has no column `about` */
function warning(
  evaluation: Evaluation,
  person: PersonRef,
  index: number,
  code: Problem['code'],
  about: ColumnId,
  fallbacks: readonly ColumnId[] = []
): Problem {
  const sheet = evaluation.sheetOf(index);
  return {
    sheet,
    row: evaluation.rowOf(index),
    column: columnFor(evaluation.sheetAt(sheet), about, fallbacks),
    code,
    severity: 'warning',
    about,
    field: fieldOf(person)
  };
}

/**
 * The column, else the first of the others that the sheet has, else the one of the specialty field or any.
 */
function columnFor(
  { header: { columns } }: SheetHeader,
  about: ColumnId,
  others: readonly ColumnId[] = []
): number {
  const column = columns.get(about) ?? columns.get(others.find((id) => columns.has(id)) ?? 'specialty');
  return column?.index ?? Math.min(...[...columns.values()].map(({ index }) => index));
}

function employeeContradictions(evaluation: Evaluation, employee: number, problems: Problem[]): void {
  const { department } = evaluation;
  const joined = department.joinedEmployee(employee);
  for (const fact of EMPLOYEE_FACTS) {
    const place = placeOfFact(fact);
    if (!saysFact(joined, place) || !deniesFact(joined, place)) continue;
    const yes: number[] = [];
    const no: number[] = [];
    department.eachRowOfEmployee(employee, (index, _project, _field, evidence) => {
      if (saysFact(evidence, place)) yes.push(index);
      if (deniesFact(evidence, place)) no.push(index);
    });
    reportAgainst(evaluation, fact, 'contradiction', yes, no, problems);
  }
}

function fieldContradictions(evaluation: Evaluation, person: PersonRef, problems: Problem[]): void {
  const joined = evaluation.department.joinedField(person);
  if (!hasSeveralScopes(joined) && !hasContradictedKind(joined)) return;
  const kinds: { yes: number[]; no: number[] }[] = SUCCESSION_KINDS.map(() => ({ yes: [], no: [] }));
  evaluation.department.eachRow(person, (index, _project, evidence) => {
    kinds.forEach(({ yes, no }, place) => {
      const kind = itemAt(SUCCESSION_KINDS, place);
      if (saysKind(evidence, kind)) yes.push(index);
      if (deniesKind(evidence, kind)) no.push(index);
    });
  });
  if (hasSeveralScopes(joined)) scopeContradictions(evaluation, person, problems);
  // Lists of several rows add up: only a yes/no column can deny what another row says.
  if (
    [...evaluation.projectSheets, evaluation.employeeSheetHeader].some((sheet) =>
      sheet?.header.columns.has('succession')
    )
  )
    return;
  kinds.forEach(({ yes, no }, place) =>
    reportAgainst(evaluation, itemAt(SUCCESSION_KINDS, place), 'contradiction', yes, no, problems)
  );
}

/** Different guidance scopes for one area, or on rows that name none: the widest counts. */
function scopeContradictions(evaluation: Evaluation, person: PersonRef, problems: Problem[]): void {
  const widest = new Map<number, { readonly rank: number; readonly index: number }>();
  const rows: { readonly index: number; readonly rank: number; readonly about: PlaceSet }[] = [];
  evaluation.department.eachRow(person, (index, _project, evidence) => {
    const rank = guidanceRank(evidence);
    if (rank > 0) rows.push({ index, rank, about: scopeIsAbout(evidence) });
  });
  rows.sort((a, b) => a.index - b.index);
  for (const { index, rank, about } of rows)
    eachPlace(about, (area) => {
      if (rank > (widest.get(area)?.rank ?? 0)) widest.set(area, { rank, index });
    });
  for (const { index, rank, about } of rows) {
    const wider: number[] = [];
    eachPlace(about, (area) => {
      const other = widest.get(area);
      if (other && other.rank > rank) wider.push(other.index);
    });
    reportAgainst(evaluation, 'guidance', 'guidanceContradiction', wider, [index], problems);
  }
}

/** One problem for each cell on the losing side, naming the first of the other side. */
function reportAgainst(
  evaluation: Evaluation,
  about: ColumnId,
  code: Problem['code'],
  winning: readonly number[],
  losing: readonly number[],
  problems: Problem[]
): void {
  if (winning.length === 0 || losing.length === 0) return;
  const winner = placeOf(
    evaluation,
    winning.reduce((first, index) => Math.min(first, index), Infinity),
    about
  );
  for (const index of losing) {
    const place = placeOf(evaluation, index, about);
    problems.push({
      ...place,
      code,
      severity: 'warning',
      about,
      other: address(
        place.sheet === winner.sheet
          ? evaluation.nameOf(winner.sheet)
          : evaluation.sheetAt(winner.sheet).name,
        winner.row,
        winner.column
      )
    });
  }
}

/** The cell of a row of the department in the column `about`. */
function placeOf(
  evaluation: Evaluation,
  index: number,
  about: ColumnId
): { sheet: number; row: number; column: number } {
  const sheet = evaluation.sheetOf(index);
  return {
    sheet,
    row: evaluation.rowOf(index),
    column: columnFor(evaluation.sheetAt(sheet), about, ['employeeId'])
  };
}
