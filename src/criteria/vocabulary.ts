/**
 * The words of the standard as ids. Evidence is stored by the place of an id in its list.
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
/**
 * The figures of a Facility Management project. Sites and network sites are counted; floor area is measured
 * in m².
 */
export const SIZE_MEASURES = [
  { id: 'sites', whole: true },
  { id: 'floorArea', whole: false },
  { id: 'networkSites', whole: true }
] as const;
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
/** What a sheet says of an employee in all fields, with a yes or a no. */
export const EMPLOYEE_FACTS = ['leadsOthers', 'developsSubordinates', 'exam'] as const;

export type SpecialtyFieldId = (typeof SPECIALTY_FIELDS)[number];
export type ComplexityCriterion = (typeof COMPLEXITY_CRITERIA)[number];
export type Role = (typeof ROLES)[number];
export type Result = (typeof RESULTS)[number];
export type ServiceScope = (typeof SERVICE_SCOPES)[number];
export type SizeMeasureId = (typeof SIZE_MEASURES)[number]['id'];
export type GuidanceScope = (typeof GUIDANCE_SCOPES)[number];
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];
export type EmployeeFact = (typeof EMPLOYEE_FACTS)[number];

/** The levels for which the standard prints a KPI page in at least one field. */
export const LEVELS = [3, 4, 5, 6] as const;
export type Level = (typeof LEVELS)[number];
