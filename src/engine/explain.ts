import type { Clause, Level } from '../criteria';
import type { Miss } from './clauses';
import type { Department } from './department';
import { employeeOf, type PersonRef, type ProjectEvidence } from './evidence';
import { preparedIn } from './rules';

/**
 * The rows of the department that a clause counted for a person, ascending. Each kind of clause says which rows those are: its
 * `counts`.
 */
export function countedRows(department: Department, person: PersonRef, clause: Clause): number[] {
  const { counts, looksAt } = preparedIn(department.rulesOf(person), clause);
  const rows: number[] = [];
  const visit: Parameters<Department['eachRow']>[1] = (row, project, field, employee) => {
    if (counts({ project, field, employee })) rows.push(row);
  };
  if (looksAt === 'employee') department.eachRowOfEmployee(employeeOf(person), visit);
  else department.eachRow(person, visit);
  return rows.sort((a, b) => a - b);
}

/** The person's projects that would have to change to count for `level`, the nearest first. */
export function nearMisses(department: Department, person: PersonRef, level: Level): Miss[] {
  const projects: (readonly [number, ProjectEvidence])[] = [];
  department.eachRow(person, (row, project) => {
    if (row < department.projectRowCount) projects.push([row, project]);
  });
  const page = department.rulesOf(person).pages.find((each) => each.page.level === level);
  const misses = page?.clauses.flatMap((clause) => clause.nearMisses?.(projects) ?? []) ?? [];
  return misses.sort(
    (a, b) => a.lacks.length - b.lacks.length || b.projectLevel - a.projectLevel || a.row - b.row
  );
}
