import type { Participation, Readings, Result, Role } from '../criteria';

/*
 * A person's participation in a project as a rank, from role and result: each includes those below it. No
 * reading changes the rank of a row; readings change which rank a clause asks for.
 */
export const NO_PARTICIPATION = 0;
const CARRIED_OUT = 1;
const SUCCEEDED = 2;
const LED_TO_SUCCESS = 3;
export const RANKS = 4;

/**
 * The rank of a row's role and result; a blank one is no participation.
 * @example
 * participationRank('personResponsible', 'success') > participationRank('member', 'success') // → true
 * participationRank('member', undefined) // → 0
 */
export function participationRank(role: Role | undefined, result: Result | undefined): number {
  if (role === undefined) return NO_PARTICIPATION;
  if (result === 'success') return role === 'personResponsible' ? LED_TO_SUCCESS : SUCCEEDED;
  return result === 'completed' ? CARRIED_OUT : NO_PARTICIPATION;
}

/** What a clause asks for under the reading `level3Result`. */
export const participationAsked = (by: Participation, { level3Result }: Readings): Participation =>
  by.result === 'completed' && level3Result === 'success' ? { role: by.role, result: 'success' } : by;

/** Which of the texts about a participation says what is asked for. */
export const wordingOf = (
  by: Participation,
  readings: Readings
): 'member' | 'memberSuccess' | 'personResponsible' => {
  const { role, result } = participationAsked(by, readings);
  return role === 'member' && result === 'success' ? 'memberSuccess' : role;
};

/** What a clause asks for of the projects beside the first one, under the reading `othersResponsible`. */
export function participationOfOthers(by: Participation, readings: Readings): Participation {
  const asked = participationAsked(by, readings);
  return readings.othersResponsible === 'anyRole' ? { ...asked, role: 'member' } : asked;
}

/** The least rank that meets what is asked for. */
export const rankAsked = ({ role, result }: Participation): number => participationRank(role, result);
