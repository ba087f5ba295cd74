import type { Readings } from '../../criteria';
import { participationRank } from '../participation';
import { projectLevel, sizeAtBest, sizeLevel, type ProjectRules } from '../projectLevel';
import {
  SIZES,
  criteriaMet,
  criteriaPossible,
  projectWithRoleAndResult,
  projectWithSizeBits,
  resultOf,
  roleOf,
  sizeBitsOf,
  sizeOf,
  type ProjectEvidence
} from './evidence';
import type { Size } from '../size';

/** Criteria are at most 8: four bits. */
const CRITERIA_WIDTH = 4;
const CRITERIA_COUNT = 1 << CRITERIA_WIDTH;

/**
 * The rules of projectLevel.ts worked out for every project evidence there can be, as recorded and with the
 * blanks filled in the best way, so that a department's rows are counted without deciding anything again.
 */
export interface ProjectTables {
  /** By `sizeAndCriteria`: the size level, and in the bits from 3 on the project level. */
  readonly levels: Uint8Array;
  readonly levelsFilled: Uint8Array;
  /** Whether a project that is typed twice counts once: the reading `sameProject`. */
  readonly countsOnce: boolean;
}

export const sizeAndCriteria = (sizeBits: number, criteria: number): number =>
  (sizeBits << CRITERIA_WIDTH) | criteria;
export const sizeLevelIn = (levels: number): number => levels & 7;
export const projectLevelIn = (levels: number): number => levels >> 3;

/** What the tables hold for a row as recorded. */
export const levelsIn = ({ levels }: ProjectTables, project: ProjectEvidence): number =>
  levels[sizeAndCriteria(sizeBitsOf(project), criteriaMet(project))]!;

/**
 * The project level that a row would make with its blank criteria met, with the largest size that its cells
 * leave open, or with both; of a row that is left out, as if it were not.
 */
export const levelFilled = (
  { levels, levelsFilled }: ProjectTables,
  project: ProjectEvidence,
  criteria: boolean,
  size: boolean
): number =>
  projectLevelIn(
    (size ? levelsFilled : levels)[
      sizeAndCriteria(sizeBitsOf(project), criteria ? criteriaPossible(project) : criteriaMet(project))
    ]!
  );

export function projectTables(rules: ProjectRules, { sameProject }: Readings): ProjectTables {
  const levels = (of: (size: Size) => Size): Uint8Array =>
    Uint8Array.from({ length: SIZES * CRITERIA_COUNT }, (_, place) => {
      const size = of(sizeOf(projectWithSizeBits(place >> CRITERIA_WIDTH)));
      const criteria = place & (CRITERIA_COUNT - 1);
      return sizeLevel(size, criteria, rules) | (projectLevel(size, criteria, rules) << 3);
    });
  return {
    levels: levels((size) => size),
    levelsFilled: levels((size) => sizeAtBest(size, rules)),
    countsOnce: sameProject === 'once'
  };
}

const ranks = (of: (project: ProjectEvidence) => number): Uint8Array =>
  Uint8Array.from({ length: 1 << 5 }, (_, bits) => of(projectWithRoleAndResult(bits)));

/**
 * By `roleAndResultOf` a row: its rank in participation.ts, as recorded and with the blanks filled. No
 * reading decides these.
 */
export const RANKS_RECORDED = ranks((project) => participationRank(roleOf(project), resultOf(project)));
export const RANKS_FILLED = ranks((project) =>
  participationRank(roleOf(project) ?? 'personResponsible', resultOf(project) ?? 'success')
);
