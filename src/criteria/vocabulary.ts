/**
 * The words of the standard as ids. The position of an id in its list is its bit in the masks that evidence is
 * stored in, so an id is only ever appended.
 */
export const SPECIALTY_FIELDS = ['hardware', 'software', 'facilityManagement'] as const;
export const COMPLEXITY_CRITERIA = [
  'multiPlatform',
  'multiVendor',
  'newTechnology',
  'missionCritical',
  'continuousOperation',
  'nationWide',
  'manySites',
  'disasterPrevention'
] as const;
export const ROLES = ['member', 'personResponsible'] as const;
export const RESULTS = ['success', 'completed', 'failed', 'inProgress'] as const;
export const SERVICE_SCOPES = ['specificUsers', 'wideAreaTeam', 'wideAreaUsers', 'partOfFacility'] as const;
/** In ascending order: each scope includes the ones before it. */
export const GUIDANCE_SCOPES = ['self', 'subordinates', 'company', 'industry'] as const;
export const SUCCESSION_KINDS = [
  'community',
  'book',
  'externalPaper',
  'internalPaper',
  'externalInstructor',
  'internalInstructor',
  'patent'
] as const;

export type SpecialtyFieldId = (typeof SPECIALTY_FIELDS)[number];
export type ComplexityCriterion = (typeof COMPLEXITY_CRITERIA)[number];
export type Role = (typeof ROLES)[number];
export type Result = (typeof RESULTS)[number];
export type ServiceScope = (typeof SERVICE_SCOPES)[number];
export type GuidanceScope = (typeof GUIDANCE_SCOPES)[number];
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

/** The levels for which the standard prints a KPI page in at least one field. */
export const LEVELS = [3, 4, 5, 6] as const;
export type Level = (typeof LEVELS)[number];

/** The mask of `ids` within the vocabulary `list`: bit i stands for `list[i]`. */
export function maskOf<T extends string>(list: readonly T[], ids: readonly T[]): number {
  return ids.reduce((mask, id) => mask | (1 << list.indexOf(id)), 0);
}
