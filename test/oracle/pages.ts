/**
 * The seed's pages, one after the other, as far as they are figures and lists. What they say in sentences is
 * in the files that judge: `projectLevel.ts` (Complexity, Size), `business.ts` (Responsibilities),
 * `professional.ts`.
 */
import type { Criterion, Field, Guidance, Level } from './said';

export interface Page {
  readonly level: Level;
  /** Responsibilities: "three times or more". */
  readonly projects: number;
  /** Responsibilities: "leads others". */
  readonly leadsOthers: boolean;
  /** Professional Contribution: the boxes of the first bullet. */
  readonly areas: readonly string[];
  /** The end of that bullet's sentence: "sufficient to guide others and contributes to the company". */
  readonly strength: Guidance;
  /** "three items or more of expertise succession"; none on the pages of Level 3. */
  readonly kinds: number;
  readonly develops: boolean;
}

export const PREFIX: Record<Field, string> = { hardware: 'hw', software: 'sw', facilityManagement: 'fm' };

const SIX: Criterion[] = [
  'multiPlatform',
  'multiVendor',
  'newTechnology',
  'missionCritical',
  'continuousOperation',
  'nationWide'
];
/** Complexity: the boxes, the same on every page of a field. */
export const BOXES: Record<Field, readonly Criterion[]> = {
  hardware: SIX,
  software: SIX,
  facilityManagement: ['missionCritical', 'continuousOperation', 'manySites', 'disasterPrevention']
};

const LEVEL_3 = {
  level: 3,
  projects: 1,
  leadsOthers: false,
  strength: 'self',
  kinds: 0,
  develops: false
} as const;
const LEVEL_4 = {
  level: 4,
  projects: 2,
  leadsOthers: false,
  strength: 'subordinates',
  kinds: 1,
  develops: true
} as const;
const LEVEL_5 = {
  level: 5,
  projects: 3,
  leadsOthers: true,
  strength: 'company',
  kinds: 3,
  develops: true
} as const;
const LEVEL_6 = {
  level: 6,
  projects: 3,
  leadsOthers: true,
  strength: 'industry',
  kinds: 4,
  develops: true
} as const;

export const PAGES: Record<Field, readonly Page[]> = {
  hardware: [
    {
      ...LEVEL_3,
      areas: [
        'Basic knowledge of hardware and operation technology',
        'First technical support',
        'Advice to users'
      ]
    },
    {
      ...LEVEL_4,
      areas: [
        'Hardware and operation technology',
        'Operation policy and installation planning',
        'Assigned team profitability',
        'Customer satisfaction'
      ]
    },
    {
      ...LEVEL_5,
      areas: [
        'General IT components',
        'Hardware and operation technology',
        'Operation policy and installation planning',
        'Overall service team personnel and profitability',
        'Customer satisfaction'
      ]
    }
  ],
  software: [
    {
      ...LEVEL_3,
      areas: [
        'Basic knowledge of failure diagnosis and software technology',
        'First technical support',
        'Advice to users'
      ]
    },
    {
      ...LEVEL_4,
      areas: [
        'Failure diagnosis and software technology',
        'Measures for user requirements',
        'Assigned team structure',
        'Customer satisfaction'
      ]
    },
    {
      ...LEVEL_5,
      areas: [
        'General IT components',
        'Failure diagnosis and software technology',
        'Service and support planning',
        'Overall service team personnel and profitability',
        'Customer satisfaction'
      ]
    }
  ],
  facilityManagement: [
    { ...LEVEL_3, areas: ['Basic knowledge of facility engineering', 'Advice to users'] },
    {
      ...LEVEL_4,
      areas: [
        'Facility engineering',
        'Assigned service team personnel planning and understanding of profitability',
        'Customer satisfaction'
      ]
    },
    {
      ...LEVEL_5,
      areas: [
        'Facility engineering',
        'Facility strategy and long-term plan of the assigned area',
        'Assigned service team personnel and profitability',
        'Customer satisfaction'
      ]
    },
    {
      ...LEVEL_6,
      areas: [
        'Facility engineering',
        'Facility strategy and long-term plan',
        'Overall service team personnel and profitability',
        'Customer satisfaction'
      ]
    }
  ]
};

/** The areas of a field's pages, from a level up: what a higher page prints counts lower. */
export const areasFrom = (field: Field, level: number): string[] => [
  ...new Set(PAGES[field].filter((page) => page.level >= level).flatMap(({ areas }) => areas))
];
