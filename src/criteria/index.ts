import { facilityManagement } from './facilityManagement';
import { hardware } from './hardware';
import { software } from './software';
import type { SpecialtyField } from './types';

export * from './vocabulary';
export * from './types';
export * from './readings';
export { CRITERIA_FOR_A_PROJECT } from './page';
export { SIZE_MEASURES } from './facilityManagement';
export { notGating } from './gatesNothing';

/** The criteria in force: raise `version` whenever a figure, a clause or a reading changes. */
export const CRITERIA = { id: 'itss-v3-customer-service', version: '1.0.0' } as const;

/** The three specialty fields, in the order of `SPECIALTY_FIELDS`. */
export const FIELDS: readonly SpecialtyField[] = [hardware, software, facilityManagement];
