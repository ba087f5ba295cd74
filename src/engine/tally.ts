import { CRITERIA_FOR_A_PROJECT } from '../criteria';
import { blankCriteriaOf, countBits, criteriaOf, isLeftOut } from './evidence';
import { FIT_FOR_NOTHING, RANKS, roleAndResultOf, sizeAndCriteria, type ProjectTables } from './projectTables';

/** Project levels 0 to 6. */
const LEVELS = 7;
const LOWEST_LEVEL = 3;

/** Counts over a person's rows, by rank: see projectTables.ts. */
export interface ProjectCounts {
  /** By rank and project level: rows of exactly these, and once the tally is closed, of these or above. */
  readonly rows: Int32Array;
  /** By rank: the most criteria, and the highest size level, on one row of exactly it; once closed, of it or above. */
  readonly mostCriteria: Int32Array;
  readonly sizeLevel: Int32Array;
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
  rows: new Int32Array(RANKS * LEVELS), mostCriteria: new Int32Array(RANKS), sizeLevel: new Int32Array(RANKS)
});

export const newTally = (): Tally => ({ recorded: counts(), possible: counts(), field: 0, employee: 0 });

export function clearTally(tally: Tally): void {
  clear(tally.recorded);
  clear(tally.possible);
  tally.field = 0;
  tally.employee = 0;
}

/** By loops: the arrays are too short for `fill` to pay. */
function clear({ rows, mostCriteria, sizeLevel }: ProjectCounts): void {
  for (let i = 0; i < rows.length; i++) rows[i] = 0;
  for (let rank = 0; rank < RANKS; rank++) mostCriteria[rank] = sizeLevel[rank] = 0;
}

/** Adds a row's project to the tally. A row that is left out adds nothing. `criteria` is the mask of the field's. */
export function addProject(tally: Tally, project: number, criteria: number, tables: ProjectTables): void {
  if (isLeftOut(project)) return;
  const met = countBits(criteriaOf(project) & criteria);
  const possible = countBits((criteriaOf(project) | blankCriteriaOf(project)) & criteria);
  const bits = roleAndResultOf(project);
  add(tally.recorded, tables.ranks[bits]!, met, tables.sizeLevels[sizeAndCriteria(project, met)]!);
  add(tally.possible, tables.ranksFilled[bits]!, possible, tables.sizeLevelsFilled[sizeAndCriteria(project, possible)]!);
}

function add({ rows, mostCriteria, sizeLevel }: ProjectCounts, rank: number, criteria: number, size: number): void {
  rows[rank * LEVELS + (criteria >= CRITERIA_FOR_A_PROJECT ? size : 0)]!++;
  mostCriteria[rank] = Math.max(mostCriteria[rank]!, criteria);
  sizeLevel[rank] = Math.max(sizeLevel[rank]!, size);
}

/** Closes the tally after the person's last row: from "exactly" to "or above". */
export function closeTally(tally: Tally): void {
  close(tally.recorded);
  close(tally.possible);
}

/** Rows of no rank, or of no project level, are asked for by no clause and stay as they are. */
function close({ rows, mostCriteria, sizeLevel }: ProjectCounts): void {
  for (let rank = RANKS - 1; rank > FIT_FOR_NOTHING; rank--) {
    for (let level = LEVELS - 2; level >= LOWEST_LEVEL; level--) rows[rank * LEVELS + level]! += rows[rank * LEVELS + level + 1]!;
    if (rank === RANKS - 1) continue;
    for (let level = LOWEST_LEVEL; level < LEVELS; level++) rows[rank * LEVELS + level]! += rows[(rank + 1) * LEVELS + level]!;
    mostCriteria[rank] = Math.max(mostCriteria[rank]!, mostCriteria[rank + 1]!);
    sizeLevel[rank] = Math.max(sizeLevel[rank]!, sizeLevel[rank + 1]!);
  }
}

/** Rows of at least that rank and project level, in a closed tally. */
export const rowsOf = (counts: ProjectCounts, rank: number, level: number): number => counts.rows[rank * LEVELS + level]!;
