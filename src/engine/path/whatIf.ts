import type { Step } from '../clauses';
import { Department } from '../department';
import {
  NOBODYS_ROW,
  employeeOf,
  fieldOf,
  personIn,
  type PersonRef,
  type ProjectSaid,
  type RowEvidence
} from '../evidence';
import type { Judgement } from '../judge';

/**
 * Judges a person as if some steps were done, each as its text says and not a bit better. Nothing changes in
 * the department.
 * @param steps of a path of the person's, all of them or some
 * @example
 * const { steps = [], level } = pathTo(department, person) ?? {};
 * whatIf(department, person, steps).level === level // → true
 */
export function whatIf(department: Department, person: PersonRef, steps: readonly Step[]): Judgement {
  const { alone, rowOf } = departmentOf(department, person);
  const self = personIn(0, fieldOf(person));
  for (const { change } of steps) {
    const changed = change(alone.joinedField(self));
    if ('add' in changed) alone.add({ ...NOBODYS_ROW, employee: 0, field: fieldOf(person), ...changed.add });
    else for (const row of changed.rows) fillRow(alone, rowOf(row), changed.fill);
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

function fillRow(alone: Department, row: number, fill: (said: ProjectSaid) => ProjectSaid): void {
  const before = alone.evidenceOf(row);
  const unreadable = before.unread?.unreadable ?? 0;
  const { project, figures, unreadable: left } = fill({ ...before, unreadable });
  const after: RowEvidence = {
    ...before,
    project,
    figures,
    unread: before.unread && { ...before.unread, unreadable: left }
  };
  alone.replace(row, after);
}
