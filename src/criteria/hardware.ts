import type { KpiPage, SpecialtyField } from './types';

const level3: KpiPage = {
  level: 3,
  clauses: [
    {
      id: 'hw.3.responsibilities',
      kind: 'projects',
      part: 'business',
      need: 1,
      by: { role: 'member', result: 'completed' },
      levels: { first: 3, others: 3 },
      citation: { field: 'hardware', level: 3, section: 'responsibilities', item: 2 }
    },
    {
      id: 'hw.3.complexity',
      kind: 'complexity',
      part: 'business',
      need: 2,
      by: { role: 'member', result: 'completed' },
      citation: { field: 'hardware', level: 3, section: 'complexity', item: 1 }
    },
    {
      id: 'hw.3.size',
      kind: 'size',
      part: 'business',
      by: { role: 'member', result: 'completed' },
      options: [{ band: 'specificUsers' }],
      citation: { field: 'hardware', level: 3, section: 'size', item: 1 }
    },
    {
      id: 'hw.3.specialty',
      kind: 'specialty',
      part: 'professional',
      scope: 'self',
      areas: [
        'hw.basicKnowledgeOfHardwareAndOperationTechnology',
        'hw.firstTechnicalSupport',
        'hw.adviceToUsers'
      ],
      citation: { field: 'hardware', level: 3, section: 'specialty', item: 1 }
    },
    {
      id: 'hw.3.remarks',
      kind: 'exam',
      part: 'remarks',
      citation: { field: 'hardware', level: 3, section: 'remarks', item: 1 }
    }
  ]
};

const level4: KpiPage = {
  level: 4,
  clauses: [
    {
      id: 'hw.4.responsibilities',
      kind: 'projects',
      part: 'business',
      need: 2,
      by: { role: 'personResponsible', result: 'success' },
      levels: { first: 4, others: 3 },
      handlesItComponent: true,
      citation: { field: 'hardware', level: 4, section: 'responsibilities', item: 2 }
    },
    {
      id: 'hw.4.complexity',
      kind: 'complexity',
      part: 'business',
      need: 2,
      by: { role: 'personResponsible', result: 'success' },
      citation: { field: 'hardware', level: 4, section: 'complexity', item: 1 }
    },
    {
      id: 'hw.4.size',
      kind: 'size',
      part: 'business',
      by: { role: 'personResponsible', result: 'success' },
      options: [{ band: 'wideAreaTeam' }, { band: 'specificUsers', criteria: 4 }],
      citation: { field: 'hardware', level: 4, section: 'size', item: 1 }
    },
    {
      id: 'hw.4.specialty',
      kind: 'specialty',
      part: 'professional',
      scope: 'subordinates',
      areas: [
        'hw.hardwareAndOperationTechnology',
        'hw.operationPolicyAndInstallationPlanning',
        'hw.assignedTeamProfitability',
        'hw.customerSatisfaction'
      ],
      citation: { field: 'hardware', level: 4, section: 'specialty', item: 1 }
    },
    {
      id: 'hw.4.expertiseSuccession',
      kind: 'expertiseSuccession',
      part: 'professional',
      need: 1,
      citation: { field: 'hardware', level: 4, section: 'expertiseSuccession', item: 1 }
    },
    {
      id: 'hw.4.developmentOfSubordinates',
      kind: 'developsSubordinates',
      part: 'professional',
      citation: { field: 'hardware', level: 4, section: 'developmentOfSubordinates', item: 1 }
    }
  ]
};

const level5: KpiPage = {
  level: 5,
  clauses: [
    {
      id: 'hw.5.responsibilities',
      kind: 'projects',
      part: 'business',
      need: 3,
      by: { role: 'personResponsible', result: 'success' },
      levels: { first: 5, others: 4 },
      handlesItComponent: true,
      citation: { field: 'hardware', level: 5, section: 'responsibilities', item: 3 }
    },
    {
      id: 'hw.5.responsibilities.leadsOthers',
      kind: 'leadsOthers',
      part: 'business',
      citation: { field: 'hardware', level: 5, section: 'responsibilities', item: 1 }
    },
    {
      id: 'hw.5.complexity',
      kind: 'complexity',
      part: 'business',
      need: 2,
      by: { role: 'personResponsible', result: 'success' },
      citation: { field: 'hardware', level: 5, section: 'complexity', item: 1 }
    },
    {
      id: 'hw.5.size',
      kind: 'size',
      part: 'business',
      by: { role: 'personResponsible', result: 'success' },
      options: [{ band: 'wideAreaUsers' }, { band: 'wideAreaTeam', criteria: 4 }],
      citation: { field: 'hardware', level: 5, section: 'size', item: 1 }
    },
    {
      id: 'hw.5.specialty',
      kind: 'specialty',
      part: 'professional',
      scope: 'company',
      areas: [
        'hw.generalItComponents',
        'hw.hardwareAndOperationTechnology',
        'hw.operationPolicyAndInstallationPlanning',
        'hw.overallServiceTeamPersonnelAndProfitability',
        'hw.customerSatisfaction'
      ],
      citation: { field: 'hardware', level: 5, section: 'specialty', item: 1 }
    },
    {
      id: 'hw.5.expertiseSuccession',
      kind: 'expertiseSuccession',
      part: 'professional',
      need: 3,
      citation: { field: 'hardware', level: 5, section: 'expertiseSuccession', item: 1 }
    },
    {
      id: 'hw.5.developmentOfSubordinates',
      kind: 'developsSubordinates',
      part: 'professional',
      citation: { field: 'hardware', level: 5, section: 'developmentOfSubordinates', item: 1 }
    }
  ]
};

export const hardware: SpecialtyField = {
  id: 'hardware',
  prefix: 'hw',
  /** Complexity, every page: the boxes in their order. */
  complexity: [
    'multiPlatform',
    'multiVendor',
    'newTechnology',
    'missionCritical',
    'continuousOperation',
    'nationWide'
  ],
  /** Size, every page: who is served. Each band includes those before it. */
  sizedBy: 'scope',
  bands: [{ id: 'specificUsers' }, { id: 'wideAreaTeam' }, { id: 'wideAreaUsers' }],
  pages: [level3, level4, level5]
};
