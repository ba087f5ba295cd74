import {
  fitsAsOther,
  fitsHigherLevels,
  fitsLevel3,
  projectLevel,
  sizeLevel,
  withBlanksFilled,
  type ProjectRules
} from './projectLevel';

/** What a row's role and result make it fit for; each rank includes those below it. */
export const FIT_FOR_NOTHING = 0;
export const FIT_FOR_LEVEL_3 = 1;
export const FIT_AS_OTHER = 2;
export const FIT_FOR_HIGHER = 3;
export const RANKS = 4;

/**
 * The rules of projectLevel.ts worked out for every evidence there can be, as recorded and with the blanks filled, so
 * that a department's rows are counted without deciding anything again.
 */
export interface ProjectTables {
  /** By `roleAndResultOf` a row: its rank. */
  readonly ranks: Uint8Array;
  readonly ranksFilled: Uint8Array;
  /** By `sizeAndCriteria`: its size level, and in the bits from 3 on its project level. */
  readonly levels: Uint8Array;
  readonly levelsFilled: Uint8Array;
}

export const roleAndResultOf = (project: number): number => (project >> 16) & 31;
export const sizeAndCriteria = (project: number, criteria: number): number =>
  ((project >> 21) << 4) | criteria;
export const sizeLevelIn = (levels: number): number => levels & 7;
export const projectLevelIn = (levels: number): number => levels >> 3;

export function projectTables(rules: ProjectRules): ProjectTables {
  const ranks = (of: (project: number) => number): Uint8Array =>
    Uint8Array.from({ length: 1 << 5 }, (_, bits) => rankOf(of(bits << 16), rules));
  const levels = (of: (project: number) => number): Uint8Array =>
    Uint8Array.from({ length: 1 << 10 }, (_, bits) => levelsOf(of((bits >> 4) << 21), bits & 15, rules));
  const filled = (project: number): number => withBlanksFilled(project, rules);
  return {
    ranks: ranks((project) => project),
    ranksFilled: ranks(filled),
    levels: levels((project) => project),
    levelsFilled: levels(filled)
  };
}

function rankOf(project: number, rules: ProjectRules): number {
  if (fitsHigherLevels(project)) return FIT_FOR_HIGHER;
  if (fitsAsOther(project, rules)) return FIT_AS_OTHER;
  return fitsLevel3(project, rules) ? FIT_FOR_LEVEL_3 : FIT_FOR_NOTHING;
}

const levelsOf = (project: number, criteria: number, rules: ProjectRules): number =>
  sizeLevel(project, rules, criteria) | (projectLevel(project, rules, criteria) << 3);
