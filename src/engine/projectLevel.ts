import {
  CRITERIA_FOR_A_PROJECT,
  maskOf,
  COMPLEXITY_CRITERIA,
  type Readings,
  type SpecialtyField
} from '../criteria';
import {
  bandOf,
  blankCriteriaOf,
  countBits,
  criteriaOf,
  hasTwoSites,
  isNetworkOfTenOrMore,
  isSizeRecorded,
  resultOf,
  roleOf
} from './evidence';

const LEVEL_OF_BAND_0 = 3;
const MEMBER = 1;
const RESPONSIBLE = 2;
const SUCCESS = 1;
const COMPLETED = 2;

/** What judging a row needs of a field and of the readings, worked out once. */
export interface ProjectRules {
  readonly topLevel: number;
  readonly topBand: number;
  readonly criteriaForSecondOption: number;
  /** Mask over `COMPLEXITY_CRITERIA` of those that the field's pages print. */
  readonly criteria: number;
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
    criteria: maskOf(COMPLEXITY_CRITERIA, field.complexity),
    twoSitesAreBand1: readings.fmSmallSites === 'upTo2',
    networkOfTenTakesSecondOption: readings.fmLevel5SmallNetwork === '100',
    completedIsEnough: readings.level3Result === 'completed',
    othersInAnyRole: readings.othersResponsible === 'anyRole'
  };
}

/** Criteria of the field that the row meets. */
export const criteriaCount = (project: number, rules: ProjectRules): number =>
  countBits(criteriaOf(project) & rules.criteria);

/**
 * The level that a row's size allows, leaving aside that every project needs two criteria: the band's base level, or
 * one more by the page's second size option. 0 when the size falls into no band. (Size, all pages.)
 */
export function sizeLevel(
  project: number,
  rules: ProjectRules,
  criteria = criteriaCount(project, rules)
): number {
  const twoSites = rules.twoSitesAreBand1 && hasTwoSites(project);
  const band = twoSites ? Math.max(bandOf(project), 1) : bandOf(project);
  if (band < 0) return 0;
  const lifts =
    criteria >= rules.criteriaForSecondOption &&
    (band !== 1 || twoSites || rules.networkOfTenTakesSecondOption || !isNetworkOfTenOrMore(project));
  return Math.min(LEVEL_OF_BAND_0 + band + Number(lifts), rules.topLevel);
}

/** The row's project level, 3 to the field's top level, or 0: fewer than two criteria, or a size in no band. */
export function projectLevel(
  project: number,
  rules: ProjectRules,
  criteria = criteriaCount(project, rules)
): number {
  return criteria >= CRITERIA_FOR_A_PROJECT ? sizeLevel(project, rules, criteria) : 0;
}

/**
 * The same row with every blank filled in the best way: person responsible, success, each blank criterion met, the
 * largest size. What it then reaches is what filling the blanks could bring.
 */
export function withBlanksFilled(project: number, rules: ProjectRules): number {
  let filled = project | blankCriteriaOf(project);
  if (roleOf(project) === 0) filled |= RESPONSIBLE << 16;
  if (resultOf(project) === 0) filled |= SUCCESS << 18;
  if (!isSizeRecorded(project)) filled |= (rules.topBand + 1) << 21;
  return filled;
}

/** Took part and carried it out (Responsibilities, Level 3). */
export function fitsLevel3(project: number, rules: ProjectRules): boolean {
  const result = resultOf(project);
  return (
    roleOf(project) >= MEMBER && (result === SUCCESS || (rules.completedIsEnough && result === COMPLETED))
  );
}

/** Person responsible for a successful project (Responsibilities, Levels 4 to 6). */
export const fitsHigherLevels = (project: number): boolean =>
  roleOf(project) === RESPONSIBLE && resultOf(project) === SUCCESS;

/** Fits as one of the "others" of Levels 4 to 6 (reading `othersResponsible`). */
export const fitsAsOther = (project: number, rules: ProjectRules): boolean =>
  resultOf(project) === SUCCESS &&
  (rules.othersInAnyRole ? roleOf(project) >= MEMBER : roleOf(project) === RESPONSIBLE);

/** The highest level that the row can be the required first project of; 0 for none. */
export function countsFor(project: number, rules: ProjectRules): number {
  const level = projectLevel(project, rules);
  if (level === 0) return 0;
  if (fitsHigherLevels(project)) return level;
  return fitsLevel3(project, rules) ? LEVEL_OF_BAND_0 : 0;
}
