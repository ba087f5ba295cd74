import {
  SUCCESSION_KINDS,
  areasOf,
  areasThatCount,
  itemAt,
  type Clause,
  type Level,
  type SpecialtyClause,
  type SuccessionKind
} from '../criteria';
import type { CountableProject, Miss } from './clauses';
import type { Department } from './department';
import {
  bearsOn,
  employeeOf,
  fieldOf,
  isProject,
  placesIn,
  placesOf,
  saysKind,
  strongestAreas,
  type Namesakes,
  type PersonRef,
  NO_FIELD
} from './evidence';
import { preparedIn } from './rules';

/**
 * The rows of the department that a clause counted for a person, ascending. Each kind of clause says which
 * rows those are: its
 * `counts`.
 */
export function countedRows(department: Department, person: PersonRef, clause: Clause): number[] {
  const { counts, looksAt, topic } = preparedIn(department.rulesOf(person), clause);
  const copies = topic === 'project' ? copiesOf(department, person) : NO_COPIES;
  const rows: number[] = [];
  const visit: Parameters<Department['eachRow']>[1] = (row, project, field, employee) => {
    if (!copies.has(row) && counts({ project, field, employee })) rows.push(row);
  };
  if (looksAt === 'employee') department.eachRowOfEmployee(employeeOf(person), visit);
  else department.eachRow(person, visit);
  return rows.sort((a, b) => a - b);
}

const NO_COPIES: Namesakes['copies'] = new Map();

/** The rows of a person that are copies of another one and count for nothing, and the row that counts. */
export const copiesOf = (department: Department, person: PersonRef): Namesakes['copies'] =>
  department.rulesOf(person).tables.countsOnce ? department.namesakesOf(person).copies : NO_COPIES;

/** The person's projects that would have to change to count for `level`, the nearest first. */
export function nearMisses(department: Department, person: PersonRef, level: Level): Miss[] {
  const copies = copiesOf(department, person);
  const projects: CountableProject[] = [];
  department.eachRow(person, (row, project) => {
    if (isProject(project)) projects.push({ row, project, isCopy: copies.has(row) });
  });
  const page = department.rulesOf(person).pages.find((each) => each.page.level === level);
  let misses: Miss[] = [];
  // Not as arguments of one call: somebody may have a whole sheet of projects.
  for (const clause of page?.clauses ?? []) misses = misses.concat(clause.nearMisses?.(projects) ?? []);
  return misses.sort(
    (a, b) => a.lacks.length - b.lacks.length || b.projectLevel - a.projectLevel || a.row - b.row
  );
}

/** The kinds of expertise succession that a person's rows say yes to. */
export function kindsOf(department: Department, person: PersonRef): SuccessionKind[] {
  const said = department.joinedField(person);
  return SUCCESSION_KINDS.filter((kind) => saysKind(said, kind));
}

/** The areas that are the strongest of those that a clause counts, by their ids; none without a strength. */
export function strongestAreasOf(
  department: Department,
  person: PersonRef,
  { citation }: SpecialtyClause
): string[] {
  const { field } = department.rulesOf(person);
  const all = areasOf(field);
  const among = placesOf(all, areasThatCount(field, citation.level));
  return placesIn(strongestAreas(department.tallyOf(person).field, among)).map((place) => itemAt(all, place));
}

/** A cell that cannot be read: the row in the department, and the column's index in the worksheet. */
export interface UnreadCell {
  readonly row: number;
  readonly column: number;
}

/** The cells that cannot be read and could change a clause for a person, in the order of the rows. */
export function unreadCells(department: Department, person: PersonRef, clause: Clause): UnreadCell[] {
  const { topic, looksAt } = preparedIn(department.rulesOf(person), clause);
  const found: UnreadCell[] = [];
  department.eachUnread(employeeOf(person), (row, { cells }, owner) => {
    if (looksAt === 'person' && owner !== person && fieldOf(owner) !== NO_FIELD) return;
    for (const { topic: of, column } of cells) if (bearsOn(of, topic)) found.push({ row, column });
  });
  return found.sort((a, b) => a.row - b.row);
}
