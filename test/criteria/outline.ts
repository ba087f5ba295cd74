import type { ClauseKind, GuidanceScope, Level, SpecialtyFieldId, gatesNothing } from '../../src/criteria';

/**
 * What a phrase of the standard became: a clause of that kind, a reading, or an entry of the list of what
 * decides nothing.
 */
export type Phrase = ClauseKind | 'itComponent' | (typeof gatesNothing)[number]['id'];

/**
 * The outline of a KPI page, counted by hand in the standard: what each sentence of Responsibilities says,
 * how many boxes each list has, and the areas of the Specialty list in their order.
 */
export interface OutlinePage {
  readonly field: SpecialtyFieldId;
  readonly level: Level;
  readonly responsibilities: readonly (readonly Phrase[])[];
  readonly complexity: number;
  readonly size: number;
  /** Criteria that the second box of Size asks for. */
  readonly criteriaForSecondBox: number;
  readonly specialty: readonly string[];
  readonly expertiseSuccession: number;
  readonly developmentOfSubordinates: number;
  readonly remarks: number;
  /** The figures that the sentences name. */
  readonly projects: number;
  readonly guidance: GuidanceScope;
  readonly successionKinds: number;
}

const level3 = {
  expertiseSuccession: 0,
  developmentOfSubordinates: 0,
  remarks: 1,
  projects: 1,
  guidance: 'self',
  successionKinds: 0
} as const;
const higher = { expertiseSuccession: 7, developmentOfSubordinates: 1, remarks: 0 } as const;
const level4 = { ...higher, projects: 2, guidance: 'subordinates', successionKinds: 1 } as const;
const level5 = { ...higher, projects: 3, guidance: 'company', successionKinds: 3 } as const;
const level6 = { ...higher, projects: 3, guidance: 'industry', successionKinds: 4 } as const;

const hardware = { field: 'hardware', complexity: 6, criteriaForSecondBox: 4 } as const;
const software = { field: 'software', complexity: 6, criteriaForSecondBox: 4 } as const;
const facility = { field: 'facilityManagement', complexity: 4, criteriaForSecondBox: 3 } as const;

export const OUTLINE: readonly OutlinePage[] = [
  {
    ...hardware,
    ...level5,
    level: 5,
    size: 2,
    responsibilities: [['leadsOthers', 'phases'], ['itComponent'], ['projects', 'usability']],
    specialty: [
      'hw.generalItComponents',
      'hw.hardwareAndOperationTechnology',
      'hw.operationPolicyAndInstallationPlanning',
      'hw.overallServiceTeamPersonnelAndProfitability',
      'hw.customerSatisfaction'
    ]
  },
  {
    ...hardware,
    ...level4,
    level: 4,
    size: 2,
    responsibilities: [
      ['itComponent', 'phases'],
      ['projects', 'usability']
    ],
    specialty: [
      'hw.hardwareAndOperationTechnology',
      'hw.operationPolicyAndInstallationPlanning',
      'hw.assignedTeamProfitability',
      'hw.customerSatisfaction'
    ]
  },
  {
    ...hardware,
    ...level3,
    level: 3,
    size: 1,
    responsibilities: [['assignedArea'], ['projects', 'itComponent']],
    specialty: [
      'hw.basicKnowledgeOfHardwareAndOperationTechnology',
      'hw.firstTechnicalSupport',
      'hw.adviceToUsers'
    ]
  },
  {
    ...software,
    ...level5,
    level: 5,
    size: 2,
    responsibilities: [
      ['leadsOthers', 'phases'],
      ['itComponent', 'projects', 'usability']
    ],
    specialty: [
      'sw.generalItComponents',
      'sw.failureDiagnosisAndSoftwareTechnology',
      'sw.serviceAndSupportPlanning',
      'sw.overallServiceTeamPersonnelAndProfitability',
      'sw.customerSatisfaction'
    ]
  },
  {
    ...software,
    ...level4,
    level: 4,
    size: 2,
    responsibilities: [
      ['itComponent', 'phases'],
      ['projects', 'usability']
    ],
    specialty: [
      'sw.failureDiagnosisAndSoftwareTechnology',
      'sw.measuresForUserRequirements',
      'sw.assignedTeamStructure',
      'sw.customerSatisfaction'
    ]
  },
  {
    ...software,
    ...level3,
    level: 3,
    size: 1,
    responsibilities: [['assignedArea'], ['projects', 'itComponent']],
    specialty: [
      'sw.basicKnowledgeOfFailureDiagnosisAndSoftwareTechnology',
      'sw.firstTechnicalSupport',
      'sw.adviceToUsers'
    ]
  },
  {
    ...facility,
    ...level6,
    level: 6,
    size: 2,
    responsibilities: [
      ['leadsOthers', 'phases'],
      ['projects', 'usability']
    ],
    specialty: [
      'fm.facilityEngineering',
      'fm.facilityStrategyAndLongTermPlan',
      'fm.overallServiceTeamPersonnelAndProfitability',
      'fm.customerSatisfaction'
    ]
  },
  {
    ...facility,
    ...level5,
    level: 5,
    size: 2,
    responsibilities: [
      ['leadsOthers', 'phases'],
      ['projects', 'usability']
    ],
    specialty: [
      'fm.facilityEngineering',
      'fm.facilityStrategyAndLongTermPlanOfAssignedArea',
      'fm.assignedServiceTeamPersonnelAndProfitability',
      'fm.customerSatisfaction'
    ]
  },
  {
    ...facility,
    ...level4,
    level: 4,
    size: 2,
    responsibilities: [['projects', 'usability', 'phases']],
    specialty: [
      'fm.facilityEngineering',
      'fm.assignedServiceTeamPersonnelPlanningAndUnderstandingOfProfitability',
      'fm.customerSatisfaction'
    ]
  },
  {
    ...facility,
    ...level3,
    level: 3,
    size: 1,
    responsibilities: [['assignedArea'], ['projects']],
    specialty: ['fm.basicKnowledgeOfFacilityEngineering', 'fm.adviceToUsers']
  }
];
