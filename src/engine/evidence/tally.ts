import { GUIDANCE_SCOPES } from '../../criteria';
import { NO_PARTICIPATION, RANKS } from '../participation';
import {
  EVERY_AREA,
  SAYS_NOTHING,
  SCOPE_SETS,
  areAreasRecorded,
  areasIn,
  criteriaMet,
  criteriaPossible,
  isComponentRecorded,
  isLeftOut,
  isProject,
  roleAndResultOf,
  scopeIsAbout,
  scopesIn,
  sizeBitsOf,
  type EmployeeEvidence,
  type FieldEvidence,
  type ProjectEvidence
} from './evidence';
import { NO_PLACES, asPlaceSet, commonPlaces, hasPlace, joinPlaces, type PlaceSet } from './placeSet';
import {
  RANKS_FILLED,
  RANKS_RECORDED,
  projectLevelIn,
  sizeAndCriteria,
  sizeLevelIn,
  type ProjectTables
} from './projectTables';

/** Project levels 0 to 6, of which the pages have 3 to 6. */
const LEVEL_COUNT = 7;
const LOWEST_LEVEL = 3;
/** The rank of the widest guidance scope. */
const WIDEST_SCOPE: number = GUIDANCE_SCOPES.length;

/** Counts over a person's rows, by the rank of role and result: see participation.ts. */
export interface ProjectCounts {
  /** By rank and project level: rows of exactly these, and once the tally is closed, of these or above. */
  readonly rows: Int32Array;
  /**
   * By rank: bit n is set where a row meets n criteria, has the size level n, or has the project level n and
   * a recorded IT component; of exactly that rank, and once closed, of it or above. OR-ing is branch-free,
   * and a maximum would branch on unpredictable figures.
   */
  readonly criteria: Int32Array;
  readonly sizes: Int32Array;
  readonly components: Int32Array;
}

/** What rows say of a person in their field. */
export interface FieldTally {
  /** Joined over the rows. */
  joined: FieldEvidence;
  /**
   * By set of guidance scopes, of which a row has one at most: the areas on rows that give it, or
   * `EVERY_AREA`.
   */
  readonly areasByScope: Int32Array;
  /** Whether a cell of areas cannot be read. */
  areAreasUnread: boolean;
  /** The areas on rows whose guidance scope cannot be read, or `EVERY_AREA`. */
  areasOfUnreadScopes: PlaceSet;
}

/** All that the clauses ask about one person in one field. */
export interface Tally {
  /** As recorded. */
  readonly recorded: ProjectCounts;
  /** As it could be with every blank, and every cell that cannot be read, filled in the best way. */
  readonly possible: ProjectCounts;
  /**
   * As recorded, and with what cells that cannot be read could say besides: the same object where there are
   * none.
   */
  readonly field: FieldTally;
  fieldPossible: FieldTally;
  /**
   * Employee evidence of all the employee's rows in any field, joined; and with what unreadable cells could
   * say.
   */
  employee: EmployeeEvidence;
  employeePossible: EmployeeEvidence;
  /** Project rows of the person, those left out among them. */
  rows: number;
  /** Rows left out. Those whose specialty field cannot be read are among them, though not among `rows`. */
  leftOut: number;
  /** Rows whose specialty field cannot be read. */
  withoutField: number;
}

const counts = (): ProjectCounts => ({
  rows: new Int32Array(RANKS * LEVEL_COUNT),
  criteria: new Int32Array(RANKS),
  sizes: new Int32Array(RANKS),
  components: new Int32Array(RANKS)
});

const fieldTally = (): FieldTally => ({
  joined: SAYS_NOTHING,
  areasByScope: new Int32Array(SCOPE_SETS),
  areAreasUnread: false,
  areasOfUnreadScopes: NO_PLACES
});

export function newTally(): Tally {
  const field = fieldTally();
  return {
    recorded: counts(),
    possible: counts(),
    field,
    fieldPossible: field,
    employee: SAYS_NOTHING,
    employeePossible: SAYS_NOTHING,
    rows: 0,
    leftOut: 0,
    withoutField: 0
  };
}

export function clearTally(tally: Tally): void {
  clear(tally.recorded);
  clear(tally.possible);
  clearField(tally.field);
  tally.fieldPossible = tally.field;
  tally.employee = tally.employeePossible = SAYS_NOTHING;
  tally.rows = tally.leftOut = tally.withoutField = 0;
}

/** Loops, because `fill` is slower on arrays this short. */
function clear({ rows, criteria, sizes, components }: ProjectCounts): void {
  for (let i = 0; i < rows.length; i++) rows[i] = 0;
  for (let rank = 0; rank < RANKS; rank++) criteria[rank] = sizes[rank] = components[rank] = 0;
}

function clearField(field: FieldTally): void {
  field.joined = SAYS_NOTHING;
  for (let i = 0; i < SCOPE_SETS; i++) field.areasByScope[i] = 0;
  field.areAreasUnread = false;
  field.areasOfUnreadScopes = NO_PLACES;
}

/** Adds what a row says of the person in the field. */
export function addField(to: FieldTally, field: FieldEvidence): void {
  to.joined = (to.joined | field) as FieldEvidence;
  to.areasByScope[scopesIn(field)]! |= scopeIsAbout(field);
}

/** A tally of its own with the same contents. */
export const copyOfField = (field: FieldTally): FieldTally => ({
  ...field,
  areasByScope: field.areasByScope.slice()
});

/**
 * Adds a row's project to the tally. A row that is left out only adds what it could be.
 * @param isSettled its blanks ask for nothing: see `findNamesakes`
 */
export function addProject(
  tally: Tally,
  project: ProjectEvidence,
  tables: ProjectTables,
  isSettled = false
): void {
  if (!isProject(project)) return;
  tally.rows++;
  const met = criteriaMet(project);
  const roleAndResult = roleAndResultOf(project);
  const size = sizeBitsOf(project);
  if (isLeftOut(project)) {
    tally.leftOut++;
  } else {
    const rank = RANKS_RECORDED[roleAndResult]!;
    const levels = tables.levels[sizeAndCriteria(size, met)]!;
    add(tally.recorded, rank, met, levels);
    tally.recorded.components[rank]! |= Number(isComponentRecorded(project)) << projectLevelIn(levels);
    if (isSettled) {
      add(tally.possible, rank, met, levels);
      return;
    }
  }
  if (isSettled) return;
  const possible = criteriaPossible(project);
  add(
    tally.possible,
    RANKS_FILLED[roleAndResult]!,
    possible,
    tables.levelsFilled[sizeAndCriteria(size, possible)]!
  );
}

function add({ rows, criteria, sizes }: ProjectCounts, rank: number, met: number, levels: number): void {
  rows[rank * LEVEL_COUNT + projectLevelIn(levels)]!++;
  criteria[rank]! |= 1 << met;
  sizes[rank]! |= 1 << sizeLevelIn(levels);
}

/** Closes the tally after the person's last row: from "exactly" to "or above". */
export function closeTally(tally: Tally): void {
  close(tally.recorded);
  close(tally.possible);
}

/** No clause asks about rows without a rank or a project level, so those are not added up. */
function close({ rows, criteria, sizes, components }: ProjectCounts): void {
  for (let rank = RANKS - 1; rank > NO_PARTICIPATION; rank--) {
    for (let level = LEVEL_COUNT - 2; level >= LOWEST_LEVEL; level--)
      rows[rank * LEVEL_COUNT + level]! += rows[rank * LEVEL_COUNT + level + 1]!;
    if (rank === RANKS - 1) continue;
    for (let level = LOWEST_LEVEL; level < LEVEL_COUNT; level++)
      rows[rank * LEVEL_COUNT + level]! += rows[(rank + 1) * LEVEL_COUNT + level]!;
    criteria[rank]! |= criteria[rank + 1]!;
    sizes[rank]! |= sizes[rank + 1]!;
    components[rank]! |= components[rank + 1]!;
  }
}

/** Rows of at least that rank and project level, in a closed tally. */
export const rowsAtLeast = (counts: ProjectCounts, rank: number, level: number): number =>
  counts.rows[rank * LEVEL_COUNT + level]!;

/** The most criteria on one row of at least that rank, in a closed tally; 0 where there is no such row. */
export const mostCriteria = (counts: ProjectCounts, rank: number): number =>
  31 - Math.clz32(counts.criteria[rank]! | 1);

/** Whether a row of at least that rank has that size level or a higher one, in a closed tally. */
export const reachesSize = (counts: ProjectCounts, rank: number, level: number): boolean =>
  counts.sizes[rank]! >= 1 << level;

/** Whether a row of at least that rank and project level has its IT component recorded, in a closed tally. */
export const hasComponent = (counts: ProjectCounts, rank: number, level: number): boolean =>
  counts.components[rank]! >= 1 << level;

/**
 * The rank of the strongest of the areas `among`, 1 for the first of `GUIDANCE_SCOPES`; 0 where none has a
 * scope.
 */
export function strengthOf({ joined, areasByScope }: FieldTally, among: PlaceSet): number {
  const isNamed = (areasIn(joined) & among) !== 0;
  for (let rank = WIDEST_SCOPE; rank > 0; rank--) {
    const areas = areasByScope[1 << (rank - 1)]!;
    if ((areas & among) !== 0 || (isNamed && hasPlace(asPlaceSet(areas), EVERY_AREA))) return rank;
  }
  return 0;
}

/** The areas `among` that have this rank. */
export function strongestAreas(field: FieldTally, among: PlaceSet): PlaceSet {
  const { joined, areasByScope } = field;
  const rank = strengthOf(field, among);
  if (rank === 0) return NO_PLACES;
  const areas = asPlaceSet(areasByScope[1 << (rank - 1)]!);
  return commonPlaces(hasPlace(areas, EVERY_AREA) ? joinPlaces(areas, areasIn(joined)) : areas, among);
}

/**
 * Whether data is missing that could make one of the areas `among` stronger: no area, or a scope, or a cell
 * that can be read.
 */
export function isStrengthOpen(field: FieldTally, among: PlaceSet): boolean {
  const { joined, areasByScope, areasOfUnreadScopes } = field;
  if (!areAreasRecorded(joined) || field.areAreasUnread) return true;
  const named = areasIn(joined) & among;
  if (named === 0) return false;
  let scoped = 0;
  for (let scope = 1; scope < SCOPE_SETS; scope <<= 1) scoped |= areasByScope[scope]!;
  const isEveryAreaScoped = hasPlace(asPlaceSet(scoped), EVERY_AREA);
  return (
    (named & areasOfUnreadScopes) !== 0 ||
    hasPlace(areasOfUnreadScopes, EVERY_AREA) ||
    (!isEveryAreaScoped && (named & ~scoped) !== 0)
  );
}
