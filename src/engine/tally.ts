import { blankCriteriaOf, countBits, criteriaOf, isLeftOut } from './evidence';
import {
  FIT_FOR_NOTHING,
  RANKS,
  projectLevelIn,
  roleAndResultOf,
  sizeAndCriteria,
  sizeLevelIn,
  type ProjectTables
} from './projectTables';

/** Project levels 0 to 6. */
const LEVELS = 7;
const LOWEST_LEVEL = 3;

/** Counts over a person's rows, by rank: see projectTables.ts. */
export interface ProjectCounts {
  /** By rank and project level: rows of exactly these, and once the tally is closed, of these or above. */
  readonly rows: Int32Array;
  /**
   * By rank: masks of the numbers of criteria, and of the size levels, on rows of exactly it; once closed, of it or above.
   * Masks are joined without asking which is the larger, which for figures as good as random takes longer than the rest.
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
  field: number;
  /** Employee evidence of all the employee's rows in any field, joined. */
  employee: number;
}

const counts = (): ProjectCounts => ({
  rows: new Int32Array(RANKS * LEVELS),
  criteria: new Int32Array(RANKS),
  sizes: new Int32Array(RANKS)
});

export const newTally = (): Tally => ({ recorded: counts(), possible: counts(), field: 0, employee: 0 });

export function clearTally(tally: Tally): void {
  clear(tally.recorded);
  clear(tally.possible);
  tally.field = 0;
  tally.employee = 0;
}

/** By loops: the arrays are too short for `fill` to pay. */
function clear({ rows, criteria, sizes }: ProjectCounts): void {
  for (let i = 0; i < rows.length; i++) rows[i] = 0;
  for (let rank = 0; rank < RANKS; rank++) criteria[rank] = sizes[rank] = 0;
}

/** Adds a row's project to the tally. A row that is left out adds nothing. `criteria` is the mask of the field's. */
export function addProject(tally: Tally, project: number, criteria: number, tables: ProjectTables): void {
  if (isLeftOut(project)) return;
  const met = countBits(criteriaOf(project) & criteria);
  const possible = countBits((criteriaOf(project) | blankCriteriaOf(project)) & criteria);
  const bits = roleAndResultOf(project);
  add(tally.recorded, tables.ranks[bits]!, met, tables.levels[sizeAndCriteria(project, met)]!);
  add(
    tally.possible,
    tables.ranksFilled[bits]!,
    possible,
    tables.levelsFilled[sizeAndCriteria(project, possible)]!
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

/** Rows of no rank, or of no project level, are asked for by no clause and stay as they are. */
function close({ rows, criteria, sizes }: ProjectCounts): void {
  for (let rank = RANKS - 1; rank > FIT_FOR_NOTHING; rank--) {
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
export const rowsOf = (counts: ProjectCounts, rank: number, level: number): number =>
  counts.rows[rank * LEVELS + level]!;

/** The most criteria on one row of at least that rank, in a closed tally; 0 where there is no such row. */
export const mostCriteria = (counts: ProjectCounts, rank: number): number =>
  31 - Math.clz32(counts.criteria[rank]! | 1);

/** Whether a row of at least that rank has that size level or a higher one, in a closed tally. */
export const reachesSize = (counts: ProjectCounts, rank: number, level: number): boolean =>
  counts.sizes[rank]! >= 1 << level;
