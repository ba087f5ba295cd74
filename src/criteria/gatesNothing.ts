import type { Section } from './types';
import type { Level, SpecialtyFieldId } from './vocabulary';

/**
 * A phrase of the standard that decides no level. The phrase in our words, and why, are texts of the locales.
 */
export interface GatesNothing {
  readonly id: GatesNothingId;
  readonly fields: readonly SpecialtyFieldId[];
  readonly levels: readonly Level[];
  readonly section: Section | 'outline';
}

export type GatesNothingId = 'phases' | 'usability' | 'assignedArea' | 'waysOfDeveloping' | 'outline';

const every = ['hardware', 'software', 'facilityManagement'] as const;

/** What the pages say beside their clauses and readings. */
export const gatesNothing: readonly GatesNothing[] = [
  { id: 'phases', fields: every, levels: [4, 5, 6], section: 'responsibilities' },
  { id: 'usability', fields: every, levels: [4, 5, 6], section: 'responsibilities' },
  { id: 'assignedArea', fields: every, levels: [3], section: 'responsibilities' },
  { id: 'waysOfDeveloping', fields: every, levels: [4, 5, 6], section: 'developmentOfSubordinates' },
  { id: 'outline', fields: every, levels: [3, 4, 5, 6], section: 'outline' }
];
