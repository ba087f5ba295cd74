/** Small departments for examples worked by hand: people of one row or a few. */
import { emptyEmployee, emptyProject } from './departmentAtRandom';
import { BOXES } from './pages';
import {
  DEFAULT_CHOICES,
  type Choices,
  type Department,
  type EmployeeRow,
  type Field,
  type ProjectRow
} from './said';
import { judge } from './secondJudge';
import type { Clause, JudgedPerson } from './verdicts';

/** The first `count` boxes of a field ticked, the others said not to be. */
export const ticked = (field: Field, count: number): ProjectRow['complexity'] =>
  Object.fromEntries(BOXES[field].map((box, i) => [box, i < count]));

/** A project led with success, two boxes ticked, of no size and with no areas. */
export const project = (field: Field, more: Partial<ProjectRow> = {}): ProjectRow => ({
  ...emptyProject('E001', undefined, field),
  role: 'personResponsible',
  result: 'success',
  complexity: ticked(field, 2),
  ...more
});

/** What an employee needs besides projects for the top of the field, on a row of the employee sheet. */
export const strong = (field: Field, more: Partial<EmployeeRow> = {}): EmployeeRow => ({
  ...emptyEmployee('E001', undefined, field),
  areas: { named: ['Customer satisfaction'], unreadable: false },
  guidance: 'industry',
  succession: { community: true, book: true, externalPaper: true, patent: true },
  leadsOthers: true,
  develops: true,
  ...more
});

export const list = (...named: string[]): EmployeeRow['areas'] => ({ named, unreadable: false });

export const department = (
  projects: readonly ProjectRow[],
  employees: readonly EmployeeRow[] = []
): Department => ({
  projects: projects.map((row, i) => ({ ...row, row: i + 2 })),
  employees: employees.map((row, i) => ({ ...row, row: i + 2 })),
  today: '2026-11-30'
});

/** The first person of such a department. */
export const judged = (
  projects: readonly ProjectRow[],
  employees: readonly EmployeeRow[] = [],
  choices: Partial<Choices> = {}
): JudgedPerson => judge(department(projects, employees), { ...DEFAULT_CHOICES, ...choices })[0]!;

export const clauseOf = (person: JudgedPerson, id: string): Clause =>
  person.clauses.find(({ clause }) => clause === id)!;
