import {
  COMPLEXITY_CRITERIA,
  GUIDANCE_SCOPES,
  RESULTS,
  ROLES,
  SIZE_MEASURES,
  SUCCESSION_KINDS,
  type GuidanceScope,
  type Result,
  type Role,
  type ServiceScope,
  type SizeMeasure
} from '../criteria';

/*
 * A row's evidence as three small integers, so that a full worksheet fits in a few megabytes and a person is judged
 * without touching a cell again. None of them depends on a reading.
 *
 * Project evidence, 26 bits: 0-7 criteria met · 8-15 criteria blank · 16-17 role · 18-20 result · 21-23 size band + 1 ·
 * 24 size recorded · 25 exactly two sites · 26 band 1 by network alone, 10 sites or more.
 * Field evidence, 28 bits: 0-8 areas · 9 areas recorded · 10-13 guidance scopes · 14-20 succession yes · 21-27 no.
 * Employee evidence, 6 bits: 0-2 yes and 3-5 no to leads others, develops subordinates, AP exam.
 */

/** Project evidence of a row without a project, or one that is left out of the count: 3 stands for no role. */
export const LEFT_OUT = 3 << 16;

const CRITERIA_BITS = (1 << COMPLEXITY_CRITERIA.length) - 1;
const KIND_BITS = (1 << SUCCESSION_KINDS.length) - 1;

/** A project's size, before any reading. */
export interface Size {
  /** 0 to 3, or -1: none of the bands, leaving exactly two sites aside. */
  readonly band: number;
  /** Whether a scope or a figure is given at all. */
  readonly recorded: boolean;
  /** Whether exactly two sites are given: the reading `fmSmallSites` says whether they are band 1. */
  readonly twoSites: boolean;
  /** Whether band 1 rests on 10 to 99 network sites alone: see the reading `fmLevel5SmallNetwork`. */
  readonly networkOfTenOrMore: boolean;
}

export const SIZE_NOT_RECORDED: Size = {
  band: -1,
  recorded: false,
  twoSites: false,
  networkOfTenOrMore: false
};

/**
 * The size of a Hardware or Software project (Size, Levels 3 to 5): the band is the scope's place. `partOfFacility`
 * has no meaning there and must not be passed.
 */
export function serviceSize(scope: Exclude<ServiceScope, 'partOfFacility'> | null): Size {
  const band = scope === null ? -1 : ['specificUsers', 'wideAreaTeam', 'wideAreaUsers'].indexOf(scope);
  return { band, recorded: scope !== null, twoSites: false, networkOfTenOrMore: false };
}

/**
 * The size of a Facility Management project (Size, Levels 3 to 6): the largest band that the part of a facility or one
 * of the figures gives. Figures are positive, or null where blank; floor area in m².
 */
export function facilitySize(
  partOfFacility: boolean,
  sites: number | null,
  floorArea: number | null,
  networkSites: number | null
): Size {
  const bySites = sites === 2 ? -1 : bandOfFigure(sites, SITES!);
  const withoutNetwork = Math.max(partOfFacility ? 0 : -1, bySites, bandOfFigure(floorArea, FLOOR_AREA!));
  const band = Math.max(withoutNetwork, bandOfFigure(networkSites, NETWORK_SITES!));
  return {
    band,
    recorded: partOfFacility || sites !== null || floorArea !== null || networkSites !== null,
    twoSites: sites === 2,
    networkOfTenOrMore: band === 1 && withoutNetwork < 1 && networkSites! >= 10
  };
}

const [SITES, FLOOR_AREA, NETWORK_SITES] = SIZE_MEASURES;

function bandOfFigure(figure: number | null, { band2From, band3From }: SizeMeasure): number {
  if (figure === null) return -1;
  return figure >= band3From ? 3 : figure >= band2From ? 2 : 1;
}

/**
 * Packs a project. `criteria` and `blank` are masks over `COMPLEXITY_CRITERIA`: criteria met, and criteria neither met
 * nor denied; null stands for a blank role or result.
 */
export function projectEvidence(
  criteria: number,
  blank: number,
  role: Role | null,
  result: Result | null,
  size: Size
): number {
  return packProject(
    criteria,
    blank,
    role === null ? 0 : ROLES.indexOf(role) + 1,
    result === null ? 0 : RESULTS.indexOf(result) + 1,
    packSize(size)
  );
}

/** As `projectEvidence`, from codes: 0 for blank, else 1 + the place in the vocabulary; size from `packSize`. */
export function packProject(
  criteria: number,
  blank: number,
  role: number,
  result: number,
  size: number
): number {
  return criteria | (blank << 8) | (role << 16) | (result << 18) | size;
}

export function packSize(size: Size): number {
  return (
    ((size.band + 1) << 21) |
    (Number(size.recorded) << 24) |
    (Number(size.twoSites) << 25) |
    (Number(size.networkOfTenOrMore) << 26)
  );
}

export const criteriaOf = (project: number): number => project & CRITERIA_BITS;
export const blankCriteriaOf = (project: number): number => (project >> 8) & CRITERIA_BITS;
export const isLeftOut = (project: number): boolean => (project & LEFT_OUT) === LEFT_OUT;
/** 0 for blank, else 1 + the place in `ROLES`. */
export const roleOf = (project: number): number => (project >> 16) & 3;
/** 0 for blank, else 1 + the place in `RESULTS`. */
export const resultOf = (project: number): number => (project >> 18) & 7;
export const bandOf = (project: number): number => ((project >> 21) & 7) - 1;
export const isSizeRecorded = (project: number): boolean => ((project >> 24) & 1) === 1;
export const hasTwoSites = (project: number): boolean => ((project >> 25) & 1) === 1;
export const isNetworkOfTenOrMore = (project: number): boolean => ((project >> 26) & 1) === 1;

/** Packs what a row says of the employee in the field. Masks over the field's areas and over `SUCCESSION_KINDS`. */
export function fieldEvidence(
  areas: number,
  areasRecorded: boolean,
  guidance: GuidanceScope | null,
  successionYes: number,
  successionNo: number
): number {
  return (
    packAreas(areas, areasRecorded) |
    packGuidance(guidance === null ? 0 : GUIDANCE_SCOPES.indexOf(guidance) + 1) |
    packSuccession(successionYes, successionNo)
  );
}

/** The parts of the field evidence, to be joined with `|`. Guidance is 0 for blank, else 1 + the place of the scope. */
export const packAreas = (areas: number, recorded: boolean): number => areas | (Number(recorded) << 9);
export const packGuidance = (scope: number): number => (scope === 0 ? 0 : 1 << (9 + scope));
export const packSuccession = (yes: number, no: number): number => (yes << 14) | (no << 21);

export const areasOf = (field: number): number => field & 0x1ff;
export const areAreasRecorded = (field: number): boolean => ((field >> 9) & 1) === 1;
/** One bit a scope of `GUIDANCE_SCOPES`. */
export const guidanceOf = (field: number): number => (field >> 10) & 0xf;
/** The rank of the highest scope in a mask from `guidanceOf`: 1 to 4, 0 for none. */
export const guidanceRank = (mask: number): number => 32 - Math.clz32(mask);
export const successionYesOf = (field: number): number => (field >> 14) & KIND_BITS;
export const successionNoOf = (field: number): number => (field >> 21) & KIND_BITS;

/** What is said of the employee in whichever field; the place is the bit in the masks of yes and of no. */
export const EMPLOYEE_FACTS = ['leadsOthers', 'developsSubordinates', 'exam'] as const;
export type EmployeeFact = (typeof EMPLOYEE_FACTS)[number];

/** The evidence of one answer, to be joined with `|`; 0 for a blank. */
export function employeeEvidence(fact: EmployeeFact, answer: boolean | null): number {
  const bit = 1 << EMPLOYEE_FACTS.indexOf(fact);
  return answer === null ? 0 : answer ? packEmployee(bit, 0) : packEmployee(0, bit);
}

/** Packs what a row says of the employee. Masks over `EMPLOYEE_FACTS`. */
export const packEmployee = (yes: number, no: number): number => yes | (no << EMPLOYEE_FACTS.length);

/** Bit 0: some row says yes; bit 1: some row says no. */
export const answerOf = (employee: number, fact: EmployeeFact): number =>
  answerAt(employee, EMPLOYEE_FACTS.indexOf(fact));

/** As `answerOf`, by the fact's place in `EMPLOYEE_FACTS`. */
export const answerAt = (employee: number, place: number): number =>
  ((employee >> place) & 1) | (((employee >> (place + EMPLOYEE_FACTS.length)) & 1) << 1);

/** The number of bits set in a mask of at most 9 bits. */
export const countBits = (mask: number): number => BITS[mask]!;

const BITS = Uint8Array.from({ length: 1 << 9 }, (_, mask) => mask.toString(2).split('1').length - 1);
