import type { Level, SpecialtyFieldId } from './vocabulary';
import type { Section } from './types';

/** A phrase of the standard that decides no level, and why. */
export interface GatesNothing {
  readonly id: 'phases' | 'itComponent' | 'usability' | 'assignedArea' | 'outline';
  readonly fields: readonly SpecialtyFieldId[];
  readonly levels: readonly Level[];
  readonly section: Section | 'outline';
  readonly reason: string;
}

const every = ['hardware', 'software', 'facilityManagement'] as const;

/** What the pages say beside their clauses. */
export const gatesNothing: readonly GatesNothing[] = [
  {
    id: 'phases',
    fields: every,
    levels: [4, 5, 6],
    section: 'responsibilities',
    reason: 'Development, operation and maintenance are the phases in which all customer service work falls.'
  },
  {
    id: 'itComponent',
    fields: ['hardware', 'software'],
    levels: [3, 4, 5],
    section: 'responsibilities',
    reason:
      'A hardware or software service project is about one main component by nature (reading itComponent).'
  },
  {
    id: 'usability',
    fields: every,
    levels: [4, 5, 6],
    section: 'responsibilities',
    reason: 'Usability and easy maintenance are the aim of the project, which its success already states.'
  },
  {
    id: 'assignedArea',
    fields: every,
    levels: [3],
    section: 'responsibilities',
    reason:
      'A member is responsible for carrying out what was assigned: taking part and carrying out is judged.'
  },
  {
    id: 'outline',
    fields: every,
    levels: [3, 4, 5, 6],
    section: 'outline',
    reason: 'The outline describes the job category and draws levels; only KPI pages state criteria.'
  }
];
