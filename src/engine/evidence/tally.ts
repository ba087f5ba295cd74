import { NO_PARTICIPATION, RANKS } from '../participation';
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
  RANKS_FILLED,
  RANKS_RECORDED,
  projectLevelIn,
  sizeAndCriteria,
  sizeLevelIn,
  type ProjectTables
} from './projectTables';

/** Project levels 0 to 6. */
const LEVELS = 7;
const LOWEST_LEVEL = 3;

/** Counts over a person's rows, by the rank of role and result: see participation.ts. */
export interface ProjectCounts {
  /** By rank and project level: rows of exactly these, and once the tally is closed, of these or above. */
  readonly rows: Int32Array;
  /**
   * By rank: bit n is set where a row meets n criteria, or has the size level n; of exactly that rank, and once closed, of
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
  rows: new Int32Array(RANKS * LEVELS),
  criteria: new Int32Array(RANKS),
  sizes: new Int32Array(RANKS)
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
  for (let rank = 0; rank < RANKS; rank++) criteria[rank] = sizes[rank] = 0;
}

/** Adds a row's project to the tally. A row that is left out adds nothing. */
export function addProject(tally: Tally, project: ProjectEvidence, tables: ProjectTables): void {
  if (isLeftOut(project)) return;
  const met = criteriaMet(project);
  const possible = criteriaPossible(project);
  const roleAndResult = roleAndResultOf(project);
  const size = sizeBitsOf(project);
  add(tally.recorded, RANKS_RECORDED[roleAndResult]!, met, tables.levels[sizeAndCriteria(size, met)]!);
  add(
    tally.possible,
    RANKS_FILLED[roleAndResult]!,
    possible,
    tables.levelsFilled[sizeAndCriteria(size, possible)]!
  );
}

function add({ rows, criteria, sizes }: ProjectCounts, rank: number, met: number, levels: number): void {
  rows[rank * LEVELS + projectLevelIn(levels)]!++;
  criteria[rank]! |= 1 << met;
  sizes[rank]! |= 1 << sizeLevelIn(levels);
}

/** Closes the tally after the person's last row: from "exactly" to "or above". */
export function closeTally(tally: Tally): void {
  close(tally.recorded);
  close(tally.possible);
}

/** No clause asks about rows without a rank or a project level, so those are not added up. */
function close({ rows, criteria, sizes }: ProjectCounts): void {
  for (let rank = RANKS - 1; rank > NO_PARTICIPATION; rank--) {
    for (let level = LEVELS - 2; level >= LOWEST_LEVEL; level--)
      rows[rank * LEVELS + level]! += rows[rank * LEVELS + level + 1]!;
    if (rank === RANKS - 1) continue;
    for (let level = LOWEST_LEVEL; level < LEVELS; level++)
      rows[rank * LEVELS + level]! += rows[(rank + 1) * LEVELS + level]!;
    criteria[rank]! |= criteria[rank + 1]!;
    sizes[rank]! |= sizes[rank + 1]!;
  }
}

/** Rows of at least that rank and project level, in a closed tally. */
export const rowsAtLeast = (counts: ProjectCounts, rank: number, level: number): number =>
  counts.rows[rank * LEVELS + level]!;

/** The most criteria on one row of at least that rank, in a closed tally; 0 where there is no such row. */
export const mostCriteria = (counts: ProjectCounts, rank: number): number =>
  31 - Math.clz32(counts.criteria[rank]! | 1);

/** Whether a row of at least that rank has that size level or a higher one, in a closed tally. */
export const reachesSize = (counts: ProjectCounts, rank: number, level: number): boolean =>
  counts.sizes[rank]! >= 1 << level;
