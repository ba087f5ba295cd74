import {
  COMPLEXITY_CRITERIA,
  EMPLOYEE_FACTS,
  GUIDANCE_SCOPES,
  RESULTS,
  ROLES,
  SUCCESSION_KINDS,
  type EmployeeFact,
  type GuidanceScope,
  type Result,
  type Role,
  type SuccessionKind
} from '../../criteria';
import { asPlaceSet, countOf, type PlaceSet } from './placeSet';
import type { Size } from '../size';

/*
 * A row's evidence as three small integers, so that a full worksheet fits in a few megabytes and a person is
 * judged without touching a cell again. None of them depends on a reading.
 *
 * Project evidence, 31 bits: 0-7 criteria met · 8-15 criteria blank · 16-17 role · 18-20 result · 21-23 size
 * band + 1 · 24-28 the flags of Size · 29 IT component recorded · 30 left out. Field evidence, 30 bits: 0-9
 * areas · 10 areas cell not blank · 11 areas recorded · 12-15 guidance scopes · 16-22 succession yes · 23-29
 * no. Employee evidence: for each of EMPLOYEE_FACTS one bit for yes, behind those one bit for no, then one
 * that says that the row has cells that cannot be read.
 */

declare const PROJECT: unique symbol;
declare const FIELD: unique symbol;
declare const EMPLOYEE: unique symbol;
/** What a row says of its project. */
export type ProjectEvidence = number & { readonly [PROJECT]: true };
/** What one row, or several joined, say of the employee in the row's specialty field. */
export type FieldEvidence = number & { readonly [FIELD]: true };
/** What one row, or several joined, say of the employee in all fields. */
export type EmployeeEvidence = number & { readonly [EMPLOYEE]: true };

/** Of a row without a project: 3 stands for no role. */
export const NO_PROJECT = (3 << 16) as ProjectEvidence;
export const SAYS_NOTHING = 0 as FieldEvidence & EmployeeEvidence;

const CRITERIA_BITS = (1 << COMPLEXITY_CRITERIA.length) - 1;
const KIND_BITS = (1 << SUCCESSION_KINDS.length) - 1;
const AREA_BITS = 0x3ff;
const AREAS_NOT_BLANK = 1 << 10;
const AREAS_RECORDED = 1 << 11;
const SIZE_BITS = 0xff;
const COMPONENT = 1 << 29;
const LEFT_OUT = 1 << 30;
/**
 * What makes two rows of one name the same project, figures aside: criteria met, role, result, band, part,
 * left out.
 */
const SAME_PROJECT = CRITERIA_BITS | (0x1f << 16) | (7 << 21) | (1 << 27) | LEFT_OUT;

/**
 * Packs a project. `met` and `blank` are places in `COMPLEXITY_CRITERIA`: those that the row's field prints
 * and the row meets, and those that it neither meets nor denies. Role and result are 0 for blank, else 1 +
 * the place in the vocabulary; size comes from `packSize`.
 */
export const packProject = (
  met: number,
  blank: number,
  role: number,
  result: number,
  size: number
): ProjectEvidence => (met | (blank << 8) | (role << 16) | (result << 18) | size) as ProjectEvidence;

/** A project's size as a number to pass to `packProject`. */
export const packSize = (size: Size): number =>
  ((size.band + 1) << 21) |
  (Number(size.recorded) << 24) |
  (Number(size.sitesInGap) << 25) |
  (Number(size.networkAbovePrinted) << 26) |
  (Number(size.isPart) << 27) |
  (Number(size.isUnread) << 28);

/** The project with its IT component recorded. */
export const withComponent = (project: ProjectEvidence): ProjectEvidence =>
  (project | COMPONENT) as ProjectEvidence;
/** The project as that of a row that is left out: what could be read of it stays. */
export const leaveOut = (project: ProjectEvidence): ProjectEvidence =>
  (project | LEFT_OUT) as ProjectEvidence;

/** The project with another role, result or size, for what a step would make of it. */
export const withRole = (project: ProjectEvidence, role: Role): ProjectEvidence =>
  ((project & ~(3 << 16)) | ((ROLES.indexOf(role) + 1) << 16)) as ProjectEvidence;
export const withResult = (project: ProjectEvidence, result: Result): ProjectEvidence =>
  ((project & ~(7 << 18)) | ((RESULTS.indexOf(result) + 1) << 18)) as ProjectEvidence;
export const withSize = (project: ProjectEvidence, size: Size): ProjectEvidence =>
  ((project & ~(SIZE_BITS << 21)) | packSize(size)) as ProjectEvidence;
/** The project with so many of its blank criteria met: those that stand first in `COMPLEXITY_CRITERIA`. */
export function withCriteria(project: ProjectEvidence, more: number): ProjectEvidence {
  let blank = (project >> 8) & CRITERIA_BITS;
  let met = 0;
  for (let i = 0; i < more; i++) {
    met |= blank & -blank;
    blank &= blank - 1;
  }
  return ((project & ~(met << 8)) | met) as ProjectEvidence;
}
/** The project of a row that was left out, now that all cells that it rests on can be read. */
export const putIn = (project: ProjectEvidence): ProjectEvidence => (project & ~LEFT_OUT) as ProjectEvidence;

/** Whether the row is one of a project at all, left out or not. */
export const isProject = (project: ProjectEvidence): boolean => (project & NO_PROJECT) !== NO_PROJECT;
/** Whether a cell of the row that its project rests on cannot be read. */
export const isLeftOut = (project: ProjectEvidence): boolean => (project & LEFT_OUT) !== 0;
export const isComponentRecorded = (project: ProjectEvidence): boolean => (project & COMPONENT) !== 0;
/** Whether a row counts as a project. */
export const isCounted = (project: ProjectEvidence): boolean => isProject(project) && !isLeftOut(project);

/** What two rows of one name have in common when they are the same project, figures aside. */
export const sameProjectBits = (project: ProjectEvidence): number => project & SAME_PROJECT;
/** The same, without what is blank on a row that would be filled in: see `blanksOf`. */
export const sameProjectBitsBut = (project: ProjectEvidence, blanks: number): number =>
  project & SAME_PROJECT & ~LEFT_OUT & ~blanks;
/**
 * The bits of `sameProjectBits` that a row leaves blank. Figures make the band where a field is sized by
 * them, so that it is theirs to compare.
 */
export const blanksOf = (project: ProjectEvidence, isSizedByFigures: boolean): number =>
  ((project >> 8) & CRITERIA_BITS) |
  (((project >> 16) & 3) === 0 ? 3 << 16 : 0) |
  (((project >> 18) & 7) === 0 ? 7 << 18 : 0) |
  (isSizedByFigures || ((project >> 21) & 7) === 0 ? 7 << 21 : 0) |
  (((project >> 27) & 1) === 0 ? 1 << 27 : 0);

/** How many of the complexity criteria that its field prints the project meets. */
export const criteriaMet = (project: ProjectEvidence): number => countOf(project & CRITERIA_BITS);
/** How many of them are blank. */
export const criteriaBlank = (project: ProjectEvidence): number => countOf((project >> 8) & CRITERIA_BITS);
/** How many it meets, or would meet if it met those that are blank. */
export const criteriaPossible = (project: ProjectEvidence): number =>
  countOf((project | (project >> 8)) & CRITERIA_BITS);

/** The role on the project; undefined where it is blank. */
export const roleOf = (project: ProjectEvidence): Role | undefined => ROLES[((project >> 16) & 3) - 1];
/** The project's result; undefined where it is blank. */
export const resultOf = (project: ProjectEvidence): Result | undefined => RESULTS[((project >> 18) & 7) - 1];

export const sizeOf = (project: ProjectEvidence): Size => ({
  band: ((project >> 21) & 7) - 1,
  recorded: ((project >> 24) & 1) === 1,
  sitesInGap: ((project >> 25) & 1) === 1,
  networkAbovePrinted: ((project >> 26) & 1) === 1,
  isPart: ((project >> 27) & 1) === 1,
  isUnread: ((project >> 28) & 1) === 1
});
export const isSizeRecorded = (project: ProjectEvidence): boolean => ((project >> 24) & 1) === 1;

/** What the tables of projectTables.ts are looked up by. */
export const roleAndResultOf = (project: ProjectEvidence): number => (project >> 16) & 31;
export const sizeBitsOf = (project: ProjectEvidence): number => (project >> 21) & SIZE_BITS;
export const SIZES = SIZE_BITS + 1;
/** Evidence of nothing but a role and a result, by what `roleAndResultOf` gives. */
export const projectWithRoleAndResult = (bits: number): ProjectEvidence => (bits << 16) as ProjectEvidence;
/** Evidence of nothing but a size, by what `sizeBitsOf` gives. */
export const projectWithSizeBits = (bits: number): ProjectEvidence => (bits << 21) as ProjectEvidence;

/** What the cell of specialty areas says: nothing, a list that was read, or something that cannot be read. */
export type AreasState = 'blank' | 'recorded' | 'unreadable';

/**
 * What makes up the field evidence, to be joined by `joinField`. `scope` is 0 for blank, else 1 + the place
 * of the scope.
 */
export const packAreas = (areas: PlaceSet, state: AreasState): FieldEvidence =>
  (areas |
    (state === 'blank' ? 0 : AREAS_NOT_BLANK) |
    (state === 'recorded' ? AREAS_RECORDED : 0)) as FieldEvidence;
export const packGuidance = (scope: number): FieldEvidence =>
  (scope === 0 ? 0 : 1 << (11 + scope)) as FieldEvidence;
export const packSuccession = (yes: number, no: number): FieldEvidence =>
  ((yes << 16) | (no << 23)) as FieldEvidence;
export const joinField = (a: FieldEvidence, b: FieldEvidence, c: FieldEvidence): FieldEvidence =>
  (a | b | c) as FieldEvidence;

/** The areas that a row names, or joined rows. */
export const areasIn = (field: FieldEvidence): PlaceSet => asPlaceSet(field & AREA_BITS);
/** Whether some row has a list of areas that was read; it may be empty. */
export const areAreasRecorded = (field: FieldEvidence): boolean => (field & AREAS_RECORDED) !== 0;

/**
 * A place behind those of the areas: the row names none, and its guidance scope holds for every area of the
 * person.
 */
export const EVERY_AREA = 10;
/** The areas that a row's guidance scope is about, or `EVERY_AREA` where it names none. */
export const scopeIsAbout = (field: FieldEvidence): PlaceSet =>
  asPlaceSet((field & (AREA_BITS | AREAS_NOT_BLANK)) ^ AREAS_NOT_BLANK);

/** Guidance scopes as a set of places in `GUIDANCE_SCOPES`: of a row, one at most. */
export const scopesIn = (field: FieldEvidence): PlaceSet => asPlaceSet((field >> 12) & 0xf);
export const SCOPE_SETS = 1 << GUIDANCE_SCOPES.length;
/** The rank of the widest guidance scope, 1 for the first of `GUIDANCE_SCOPES`; 0 where none is recorded. */
export const guidanceRank = (field: FieldEvidence): number => 32 - Math.clz32((field >> 12) & 0xf);
/** Whether joined rows give different guidance scopes. */
export function hasSeveralScopes(field: FieldEvidence): boolean {
  const scopes = (field >> 12) & 0xf;
  return (scopes & (scopes - 1)) !== 0;
}
/** The rank of a guidance scope. */
export const rankOfScope = (scope: GuidanceScope): number => GUIDANCE_SCOPES.indexOf(scope) + 1;

/** How many kinds of expertise succession are answered with a yes. */
export const kindsPassedOn = (field: FieldEvidence): number => countOf((field >> 16) & KIND_BITS);
/** How many would be, if those that nothing is said of were. */
export const kindsPossible = (field: FieldEvidence): number =>
  countOf(((field >> 16) & KIND_BITS) | (KIND_BITS & ~(field >> 23)));
/** Whether joined rows say both yes and no to some kind. */
export const hasContradictedKind = (field: FieldEvidence): boolean =>
  ((field >> 16) & (field >> 23) & KIND_BITS) !== 0;
export const saysKind = (field: FieldEvidence, kind: SuccessionKind): boolean =>
  ((field >> (16 + SUCCESSION_KINDS.indexOf(kind))) & 1) === 1;
export const deniesKind = (field: FieldEvidence, kind: SuccessionKind): boolean =>
  ((field >> (23 + SUCCESSION_KINDS.indexOf(kind))) & 1) === 1;

/**
 * Field evidence in which some kinds of succession, places in `SUCCESSION_KINDS`, are answered with a yes
 * besides.
 */
export const withKinds = (field: FieldEvidence, kinds: PlaceSet): FieldEvidence =>
  (field | (kinds << 16)) as FieldEvidence;

/** Field evidence without its answers of no: what a row that may be of another field could say. */
export const withoutDenials = (field: FieldEvidence): FieldEvidence =>
  (field & ~(KIND_BITS << 23)) as FieldEvidence;

/** Packs what a row says of the employee: places in `EMPLOYEE_FACTS`. */
export const packEmployee = (yes: number, no: number): EmployeeEvidence =>
  (yes | (no << EMPLOYEE_FACTS.length)) as EmployeeEvidence;

/** Where the evidence has the answers about a fact: to be found once, not for each employee. */
export const placeOfFact = (fact: EmployeeFact): number => EMPLOYEE_FACTS.indexOf(fact);
/** Whether some row says yes to the fact at a place. */
export const saysFact = (employee: EmployeeEvidence, place: number): boolean =>
  ((employee >> place) & 1) === 1;
/** Whether some row says no to it. */
export const deniesFact = (employee: EmployeeEvidence, place: number): boolean =>
  ((employee >> (place + EMPLOYEE_FACTS.length)) & 1) === 1;
/** Employee evidence in which some facts, places in `EMPLOYEE_FACTS`, are answered with a yes besides. */
export const withFacts = (employee: EmployeeEvidence, facts: PlaceSet): EmployeeEvidence =>
  (employee | facts) as EmployeeEvidence;

const UNREAD = 1 << (2 * EMPLOYEE_FACTS.length);
/** Marks the evidence of a row that has cells that cannot be read. */
export const markUnread = (employee: EmployeeEvidence): EmployeeEvidence =>
  (employee | UNREAD) as EmployeeEvidence;
/** Whether some row of the employee has such cells. */
export const hasUnread = (employee: EmployeeEvidence): boolean => (employee & UNREAD) !== 0;
