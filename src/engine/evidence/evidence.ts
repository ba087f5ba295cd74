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
import { countOf, type PlaceSet } from './placeSet';
import type { Size } from './size';

/*
 * A row's evidence as three small integers, so that a full worksheet fits in a few megabytes and a person is judged
 * without touching a cell again. None of them depends on a reading.
 *
 * Project evidence, 27 bits: 0-7 criteria met · 8-15 criteria blank · 16-17 role · 18-20 result · 21-23 size band + 1 ·
 * 24 size recorded · 25 and 26 the flags of Size.
 * Field evidence, 28 bits: 0-8 areas · 9 areas recorded · 10-13 guidance scopes · 14-20 succession yes · 21-27 no.
 * Employee evidence: for each of EMPLOYEE_FACTS one bit for yes, and behind those one bit for no.
 */

declare const PROJECT: unique symbol;
declare const FIELD: unique symbol;
declare const EMPLOYEE: unique symbol;
/** What a row says of its project. */
export type ProjectEvidence = number & { readonly [PROJECT]: true };
/** What one row, or several joined, say of the employee in the row's specialty field. */
export type FieldEvidence = number & { readonly [FIELD]: true };
/** What one row, or several joined, say of the employee in whichever field. */
export type EmployeeEvidence = number & { readonly [EMPLOYEE]: true };

/** Of a row without a project, or of one that is left out of the count: 3 stands for no role. */
export const LEFT_OUT = (3 << 16) as ProjectEvidence;
export const SAYS_NOTHING = 0 as FieldEvidence & EmployeeEvidence;

const CRITERIA_BITS = (1 << COMPLEXITY_CRITERIA.length) - 1;
const KIND_BITS = (1 << SUCCESSION_KINDS.length) - 1;
const AREA_BITS = 0x1ff;

/**
 * Packs a project. `met` and `blank` are places in `COMPLEXITY_CRITERIA`: those that the row's field prints and the row
 * meets, and those that it neither meets nor denies. Role and result are 0 for blank, else 1 + the place in the vocabulary;
 * size comes from `packSize`.
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
  (Number(size.networkAbovePrinted) << 26);

export const isLeftOut = (project: ProjectEvidence): boolean => (project & LEFT_OUT) === LEFT_OUT;

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
  networkAbovePrinted: ((project >> 26) & 1) === 1
});
export const isSizeRecorded = (project: ProjectEvidence): boolean => ((project >> 24) & 1) === 1;

/** What the tables of projectTables.ts are looked up by. */
export const roleAndResultOf = (project: ProjectEvidence): number => (project >> 16) & 31;
export const sizeBitsOf = (project: ProjectEvidence): number => project >> 21;
/** Evidence of nothing but a role and a result, by what `roleAndResultOf` gives. */
export const projectWithRoleAndResult = (bits: number): ProjectEvidence => (bits << 16) as ProjectEvidence;
/** Evidence of nothing but a size, by what `sizeBitsOf` gives. */
export const projectWithSizeBits = (bits: number): ProjectEvidence => (bits << 21) as ProjectEvidence;

/** The parts of the field evidence, to be joined by `joinField`. `scope` is 0 for blank, else 1 + the place of the scope. */
export const packAreas = (areas: PlaceSet, recorded: boolean): FieldEvidence =>
  (areas | (Number(recorded) << 9)) as FieldEvidence;
export const packGuidance = (scope: number): FieldEvidence =>
  (scope === 0 ? 0 : 1 << (9 + scope)) as FieldEvidence;
export const packSuccession = (yes: number, no: number): FieldEvidence =>
  ((yes << 14) | (no << 21)) as FieldEvidence;
export const joinField = (a: FieldEvidence, b: FieldEvidence, c: FieldEvidence): FieldEvidence =>
  (a | b | c) as FieldEvidence;

/** How many of `areas`, places in the field's list, are recorded. */
export const countAreas = (field: FieldEvidence, areas: PlaceSet): number =>
  countOf(field & AREA_BITS & areas);
export const areAreasRecorded = (field: FieldEvidence): boolean => ((field >> 9) & 1) === 1;

/** The rank of the widest guidance scope, 1 for the first of `GUIDANCE_SCOPES`; 0 where none is recorded. */
export const guidanceRank = (field: FieldEvidence): number => 32 - Math.clz32((field >> 10) & 0xf);
/** Whether joined rows give different guidance scopes. */
export function hasSeveralScopes(field: FieldEvidence): boolean {
  const scopes = (field >> 10) & 0xf;
  return (scopes & (scopes - 1)) !== 0;
}
/** The rank of a guidance scope. */
export const rankOfScope = (scope: GuidanceScope): number => GUIDANCE_SCOPES.indexOf(scope) + 1;

/** How many kinds of expertise succession are answered with a yes. */
export const kindsPassedOn = (field: FieldEvidence): number => countOf((field >> 14) & KIND_BITS);
/** How many would be, if those that nothing is said of were. */
export const kindsPossible = (field: FieldEvidence): number =>
  countOf(((field >> 14) & KIND_BITS) | (KIND_BITS & ~(field >> 21)));
/** Whether joined rows say both yes and no to some kind. */
export const hasContradictedKind = (field: FieldEvidence): boolean =>
  ((field >> 14) & (field >> 21) & KIND_BITS) !== 0;
export const saysKind = (field: FieldEvidence, kind: SuccessionKind): boolean =>
  ((field >> (14 + SUCCESSION_KINDS.indexOf(kind))) & 1) === 1;
export const deniesKind = (field: FieldEvidence, kind: SuccessionKind): boolean =>
  ((field >> (21 + SUCCESSION_KINDS.indexOf(kind))) & 1) === 1;

/** Packs what a row says of the employee: places in `EMPLOYEE_FACTS`. */
export const packEmployee = (yes: number, no: number): EmployeeEvidence =>
  (yes | (no << EMPLOYEE_FACTS.length)) as EmployeeEvidence;
export const joinEmployee = (a: EmployeeEvidence, b: EmployeeEvidence): EmployeeEvidence =>
  (a | b) as EmployeeEvidence;

/** Where the evidence has the answers about a fact: to be found once, not for each employee. */
export const placeOfFact = (fact: EmployeeFact): number => EMPLOYEE_FACTS.indexOf(fact);
/** Whether some row says yes to the fact at a place. */
export const saysFact = (employee: EmployeeEvidence, place: number): boolean =>
  ((employee >> place) & 1) === 1;
/** Whether some row says no to it. */
export const deniesFact = (employee: EmployeeEvidence, place: number): boolean =>
  ((employee >> (place + EMPLOYEE_FACTS.length)) & 1) === 1;
