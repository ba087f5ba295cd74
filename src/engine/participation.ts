import type { Part, Readings, Result, Role } from '../criteria';

/*
 * What role and result make of somebody's part in a project, as a rank: each includes those below it. No reading changes the
 * rank of a row; readings change which rank a clause asks for.
 */
export const NO_PART = 0;
export const CARRIED_OUT = 1;
export const SUCCEEDED = 2;
export const LED_TO_SUCCESS = 3;
export const PART_RANKS = 4;

/**
 * The rank of a row's role and result; a blank one is no part.
 * @example
 * partRank('personResponsible', 'success') > partRank('member', 'success') // → true
 * partRank('member', undefined) // → 0
 */
export function partRank(role: Role | undefined, result: Result | undefined): number {
  if (role === undefined) return NO_PART;
  if (result === 'success') return role === 'personResponsible' ? LED_TO_SUCCESS : SUCCEEDED;
  return result === 'completed' ? CARRIED_OUT : NO_PART;
}

/** What a clause asks for under the reading `level3Result`. */
export const partAsked = (by: Part, { level3Result }: Readings): Part =>
  by.result === 'completed' && level3Result === 'success' ? { role: by.role, result: 'success' } : by;

/** What it asks for of the projects beside the first one, under the reading `othersResponsible`. */
export function partOfOthers(by: Part, readings: Readings): Part {
  const asked = partAsked(by, readings);
  return readings.othersResponsible === 'anyRole' ? { ...asked, role: 'member' } : asked;
}

/** The least rank that meets what is asked for. */
export const rankAsked = ({ role, result }: Part): number => partRank(role, result);
