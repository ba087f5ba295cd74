import {
  CRITERIA_FOR_A_PROJECT,
  type Readings,
  type Result,
  type Role,
  type SpecialtyField
} from '../criteria';
import type { Size } from './evidence/size';

const LEVEL_OF_BAND_0 = 3;

/** What judging a row needs of a field and of the readings, worked out once. */
export interface ProjectRules {
  readonly topLevel: number;
  readonly topBand: number;
  readonly criteriaForSecondOption: number;
  readonly twoSitesAreBand1: boolean;
  readonly networkOfTenTakesSecondOption: boolean;
  readonly completedIsEnough: boolean;
  readonly othersInAnyRole: boolean;
}

export function projectRules(field: SpecialtyField, readings: Readings): ProjectRules {
  return {
    topLevel: field.topLevel,
    topBand: field.topBand,
    criteriaForSecondOption: field.criteriaForSecondOption,
    twoSitesAreBand1: readings.fmSmallSites === 'upTo2',
    networkOfTenTakesSecondOption: readings.fmLevel5SmallNetwork === '100',
    completedIsEnough: readings.level3Result === 'completed',
    othersInAnyRole: readings.othersResponsible === 'anyRole'
  };
}

/**
 * The level that a size allows with so many criteria, leaving aside that every project needs two: the band's base level, or
 * one more by the page's second size option. 0 when the size falls into no band. (Size, all pages.)
 */
export function sizeLevel(size: Size, criteria: number, rules: ProjectRules): number {
  const twoSites = rules.twoSitesAreBand1 && size.twoSites;
  const band = twoSites ? Math.max(size.band, 1) : size.band;
  if (band < 0) return 0;
  const lifts =
    criteria >= rules.criteriaForSecondOption &&
    (band !== 1 || twoSites || rules.networkOfTenTakesSecondOption || !size.networkOfTenOrMore);
  return Math.min(LEVEL_OF_BAND_0 + band + Number(lifts), rules.topLevel);
}

/** The project level, 3 to the field's top level, or 0: fewer than two criteria, or a size in no band. */
export const projectLevel = (size: Size, criteria: number, rules: ProjectRules): number =>
  criteria >= CRITERIA_FOR_A_PROJECT ? sizeLevel(size, criteria, rules) : 0;

/** The largest size that a field has, which is what a size that is not recorded could turn out to be. */
export const largestSize = ({ topBand }: ProjectRules): Size => ({
  band: topBand,
  recorded: true,
  twoSites: false,
  networkOfTenOrMore: false
});

/** What a person's role and the result make of their part in a project. Each includes those before it. */
export const PARTS = ['none', 'carriedOut', 'succeeded', 'ledToSuccess'] as const;
export const CARRIED_OUT = 1;
export const SUCCEEDED = 2;
export const LED_TO_SUCCESS = 3;

/** The place in `PARTS`; a blank role or result is no part. */
export function partIn(role: Role | undefined, result: Result | undefined): number {
  if (role === undefined) return 0;
  if (result === 'success') return role === 'personResponsible' ? LED_TO_SUCCESS : SUCCEEDED;
  return result === 'completed' ? CARRIED_OUT : 0;
}

/** The part that the required first project of a level asks for (Responsibilities). */
export function partOfFirst(level: number, { completedIsEnough }: ProjectRules): number {
  if (level > LEVEL_OF_BAND_0) return LED_TO_SUCCESS;
  return completedIsEnough ? CARRIED_OUT : SUCCEEDED;
}

/** The part that the other projects of Levels 4 to 6 ask for (reading `othersResponsible`). */
export const partOfOthers = ({ othersInAnyRole }: ProjectRules): number =>
  othersInAnyRole ? SUCCEEDED : LED_TO_SUCCESS;
