import { NO_PART, PART_RANKS } from '../participation';
import {
  SAYS_NOTHING,
  criteriaMet,
  criteriaPossible,
  isLeftOut,
  roleAndResultOf,
  sizeBitsOf,
  type EmployeeEvidence,
  type FieldEvidence,
  type ProjectEvidence
} from './evidence';
import {
  PARTS_FILLED,
  PARTS_RECORDED,
  projectLevelIn,
  sizeAndCriteria,
  sizeLevelIn,
  type ProjectTables
} from './projectTables';

/** Project levels 0 to 6. */
const LEVELS = 7;
const LOWEST_LEVEL = 3;

/** Counts over a person's rows, by their part in the project: see participation.ts. */
export interface ProjectCounts {
  /** By part and project level: rows of exactly these, and once the tally is closed, of these or above. */
  readonly rows: Int32Array;
  /**
   * By part: bit n is set where a row meets n criteria, or has the size level n; of exactly that part, and once closed, of
   * it or above. OR-ing is branch-free, and a maximum would branch on unpredictable figures.
   */
  readonly criteria: Int32Array;
  readonly sizes: Int32Array;
}

/** All that the clauses ask about one person in one field. */
export interface Tally {
  /** As recorded. */
  readonly recorded: ProjectCounts;
  /** As it could be with every blank filled in the best way. */
  readonly possible: ProjectCounts;
  /** Field evidence of all the person's rows, joined. */
  field: FieldEvidence;
  /** Employee evidence of all the employee's rows in any field, joined. */
  employee: EmployeeEvidence;
}

const counts = (): ProjectCounts => ({
  rows: new Int32Array(PART_RANKS * LEVELS),
  criteria: new Int32Array(PART_RANKS),
  sizes: new Int32Array(PART_RANKS)
});

export const newTally = (): Tally => ({
  recorded: counts(),
  possible: counts(),
  field: SAYS_NOTHING,
  employee: SAYS_NOTHING
});

export function clearTally(tally: Tally): void {
  clear(tally.recorded);
  clear(tally.possible);
  tally.field = SAYS_NOTHING;
  tally.employee = SAYS_NOTHING;
}

/** Loops, because `fill` is slower on arrays this short. */
function clear({ rows, criteria, sizes }: ProjectCounts): void {
  for (let i = 0; i < rows.length; i++) rows[i] = 0;
  for (let part = 0; part < PART_RANKS; part++) criteria[part] = sizes[part] = 0;
}

/** Adds a row's project to the tally. A row that is left out adds nothing. */
export function addProject(tally: Tally, project: ProjectEvidence, tables: ProjectTables): void {
  if (isLeftOut(project)) return;
  const met = criteriaMet(project);
  const possible = criteriaPossible(project);
  const part = roleAndResultOf(project);
  const size = sizeBitsOf(project);
  add(tally.recorded, PARTS_RECORDED[part]!, met, tables.levels[sizeAndCriteria(size, met)]!);
  add(tally.possible, PARTS_FILLED[part]!, possible, tables.levelsFilled[sizeAndCriteria(size, possible)]!);
}

function add({ rows, criteria, sizes }: ProjectCounts, part: number, met: number, levels: number): void {
  rows[part * LEVELS + projectLevelIn(levels)]!++;
  criteria[part]! |= 1 << met;
  sizes[part]! |= 1 << sizeLevelIn(levels);
}

/** Closes the tally after the person's last row: from "exactly" to "or above". */
export function closeTally(tally: Tally): void {
  close(tally.recorded);
  close(tally.possible);
}

/** No clause asks about rows without a part or a project level, so those are not added up. */
function close({ rows, criteria, sizes }: ProjectCounts): void {
  for (let part = PART_RANKS - 1; part > NO_PART; part--) {
    for (let level = LEVELS - 2; level >= LOWEST_LEVEL; level--)
      rows[part * LEVELS + level]! += rows[part * LEVELS + level + 1]!;
    if (part === PART_RANKS - 1) continue;
    for (let level = LOWEST_LEVEL; level < LEVELS; level++)
      rows[part * LEVELS + level]! += rows[(part + 1) * LEVELS + level]!;
    criteria[part]! |= criteria[part + 1]!;
    sizes[part]! |= sizes[part + 1]!;
  }
}

/** Rows of at least that part and project level, in a closed tally. */
export const rowsOf = (counts: ProjectCounts, part: number, level: number): number =>
  counts.rows[part * LEVELS + level]!;

/** The most criteria on one row of at least that part, in a closed tally; 0 where there is no such row. */
export const mostCriteria = (counts: ProjectCounts, part: number): number =>
  31 - Math.clz32(counts.criteria[part]! | 1);

/** Whether a row of at least that part has that size level or a higher one, in a closed tally. */
export const reachesSize = (counts: ProjectCounts, part: number, level: number): boolean =>
  counts.sizes[part]! >= 1 << level;
