import type { Step } from '../clauses';
import { Department } from '../department';
import { NOBODYS_ROW, employeeOf, fieldOf, personIn, type PersonRef, type ProjectSaid } from '../evidence';
import type { Judgement } from '../judge';

/**
 * Judges a person as if some steps were done, each as its text says and not a bit better. Nothing changes in
 * the department.
 * @param steps of a path of the person's, all of them or some
 */
export function whatIf(department: Department, person: PersonRef, steps: readonly Step[]): Judgement {
  const { alone, rowOf } = departmentOf(department, person);
  const self = personIn(0, fieldOf(person));
  for (const { change } of steps) {
    const changed = change(alone.joinedField(self));
    if ('add' in changed) alone.add({ ...NOBODYS_ROW, employee: 0, field: fieldOf(person), ...changed.add });
    else fillRows(alone, changed.rows.map(rowOf), changed.fill);
  }
  return alone.explain(self);
}

/** A department of one employee's rows, in their order, and where each of them stands in it. */
function departmentOf(
  department: Department,
  person: PersonRef
): { readonly alone: Department; readonly rowOf: (row: number) => number } {
  const rows: number[] = [];
  department.eachRowOfEmployee(employeeOf(person), (row) => rows.push(row));
  rows.sort((a, b) => a - b);
  const alone = new Department(department.rulesOf(person).readings);
  for (const row of rows) alone.add({ ...department.evidenceOf(row), employee: 0 });
  return { alone, rowOf: (row) => rows.indexOf(row) };
}

/** Fills in the first of some rows; the others are copies of it, and stay that. */
function fillRows(
  alone: Department,
  rows: readonly number[],
  fill: (said: ProjectSaid) => ProjectSaid
): void {
  const [first] = rows;
  if (first === undefined) return;
  const said = alone.evidenceOf(first);
  const { project, figures, unreadable } = fill({ ...said, unreadable: said.unread?.unreadable ?? 0 });
  for (const row of rows) {
    const before = alone.evidenceOf(row);
    const unread = before.unread && { ...before.unread, unreadable };
    alone.replace(row, { ...before, project, figures, unread });
  }
}
