/**
 * A second reading of the standard, for tests only: naive, slow, and written from the seed, so that it can be
 * checked against the print by eye. It shares nothing with the program.
 */
import { businessClauses, isOfLevel, projectsOf } from './business';
import { isCopy } from './copies';
import { PAGES, PREFIX } from './pages';
import { passed, professionalClauses, yesNo } from './professional';
import { inField, isLeftOut, projectLevel, type FieldRow } from './projectLevel';
import {
  FIELDS,
  read,
  type Choices,
  type Department,
  type EmployeeCells,
  type Field,
  type Level
} from './said';
import type { Clause, JudgedPerson, JudgedProject } from './verdicts';

/** "Highest": the level of the last page of which all is met. */
const highest = (pages: readonly { level: Level; clauses: readonly Clause[] }[]): 0 | Level =>
  pages
    .filter(({ clauses }) => clauses.every(({ verdict }) => verdict === 'met'))
    .map(({ level }) => level)
    .pop() ?? 0;

/** Complexity and Size are met in a project, so the line about projects implies them. */
const isLine = ({ clause, verdict }: Clause): boolean =>
  (verdict === 'unmet' || verdict === 'notRecorded') && !/\.(?:complexity|size)$/.test(clause);

function judgedProjects(rows: readonly FieldRow[], choices: Choices): JudgedProject[] {
  return rows.map((row) => {
    const counts = !isLeftOut(row) && !(choices.sameProject === 'once' && isCopy(row, rows));
    const levels = PAGES[row.field]
      .map(({ level }) => level)
      .filter((level) => isOfLevel(row, level, choices));
    return {
      row: row.row,
      project: row.project ?? '',
      projectLevel: isLeftOut(row) ? undefined : projectLevel(row, choices),
      countsFor: counts ? levels.pop() : undefined
    };
  });
}

/**
 * Whether a row says more than whose it is: the sheet of employee data brings only such rows into a field.
 */
const saysSomething = (row: EmployeeCells): boolean =>
  'project' in row ||
  [row.areas, row.guidance, row.leadsOthers, row.develops, row.exam, ...Object.values(row.succession)].some(
    (cell) => cell !== undefined
  );

const rowsOf = (department: Department, employee: string): EmployeeCells[] =>
  [...department.projects, ...department.employees].filter((row) => row.employee === employee);

/** The fields that a row of the employee names. */
const fieldsOf = (department: Department, employee: string): Field[] =>
  FIELDS.filter((field) =>
    rowsOf(department, employee).some((row) => row.field === field && saysSomething(row))
  );

/**
 * The rows whose qualities are an employee's in a field. A blank specialty in employee data speaks of the
 * only field; a project without one is nobody's evidence.
 */
export function rowsSaying(department: Department, employee: string, field: Field): EmployeeCells[] {
  const hasOneField = fieldsOf(department, employee).length === 1;
  return rowsOf(department, employee).filter(
    (row) => row.field === field || (row.field === undefined && hasOneField && !('project' in row))
  );
}

function judgePerson(department: Department, employee: string, field: Field, choices: Choices): JudgedPerson {
  const isTheirs = (row: EmployeeCells): boolean => row.employee === employee;
  const projectRows = department.projects.filter(isTheirs);
  const everyRow: EmployeeCells[] = [...projectRows, ...department.employees.filter(isTheirs)];

  const own = projectRows.filter((row) => row.field === field).map((row) => inField(row, field));
  const lost = projectRows.filter((row) => read(row.field) === undefined).map((row) => inField(row, field));
  const projects = projectsOf(own, lost, choices);
  const saying = rowsSaying(department, employee, field);
  const possiblySaying = everyRow.filter((row) => read(row.field) === undefined && !saying.includes(row));

  const leadsOthers = yesNo(everyRow.map((row) => row.leadsOthers));
  const develops = yesNo(everyRow.map((row) => row.develops));
  const exam = yesNo(everyRow.map((row) => passed(row.exam, department.today)));
  const examCounts = choices.apExam === 'on';

  const pages = PAGES[field].map((page) => ({
    level: page.level,
    business: businessClauses(projects, field, page, leadsOthers, choices),
    professional: professionalClauses(saying, possiblySaying, field, page, develops)
  }));
  const whole = pages.map(({ level, business, professional }) => ({
    level,
    clauses: [...business, ...professional]
  }));
  const remarks: Clause = {
    clause: `${PREFIX[field]}.3.remarks`,
    level: 3,
    part: 'remarks',
    ...exam,
    verdict: examCounts ? exam.verdict : 'notApplicable'
  };

  const byKpi = highest(whole);
  const byExam = byKpi === 0 && examCounts && exam.verdict === 'met';
  const level = byExam ? 3 : byKpi;
  const noneLeft = own.length + lost.length > 0 && own.every(isLeftOut);
  const next = whole.find((page) => page.level > level);
  const shares = (next?.clauses ?? []).map(({ have, need }) => Math.min(1, have / need));

  return {
    employeeId: employee,
    name: everyRow.find(({ name }) => name !== undefined)?.name ?? '',
    specialty: field,
    level: noneLeft && level === 0 ? undefined : level,
    basis: byExam ? 'exam' : byKpi === 0 ? 'none' : 'kpi',
    businessLevel: highest(pages.map((page) => ({ level: page.level, clauses: page.business }))),
    professionalLevel: highest(pages.map((page) => ({ level: page.level, clauses: page.professional }))),
    nextLevel: next?.level,
    progress: next ? shares.reduce((sum, share) => sum + share, 0) / shares.length : 1,
    missing: (next?.clauses ?? []).filter(isLine),
    clauses: [...whole.flatMap(({ clauses }) => clauses), remarks],
    projects: judgedProjects(own, choices)
  };
}

/** Each employee in each field that a row of theirs names. */
export function judge(department: Department, choices: Choices): JudgedPerson[] {
  const rows: EmployeeCells[] = [...department.projects, ...department.employees];
  const employees = [...new Set(rows.flatMap(({ employee }) => employee ?? []))];
  return employees.flatMap((employee) =>
    fieldsOf(department, employee).map((field) => judgePerson(department, employee, field, choices))
  );
}
