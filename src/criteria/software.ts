import type { KpiPage, SpecialtyField } from './types';

const level3: KpiPage = {
  level: 3,
  clauses: [
    {
      id: 'sw.3.responsibilities',
      kind: 'projects',
      part: 'business',
      need: 1,
      by: { role: 'member', result: 'completed' },
      levels: { first: 3, others: 3 },
      citation: { field: 'software', level: 3, section: 'responsibilities', item: 2 }
    },
    {
      id: 'sw.3.complexity',
      kind: 'complexity',
      part: 'business',
      need: 2,
      by: { role: 'member', result: 'completed' },
      citation: { field: 'software', level: 3, section: 'complexity', item: 1 }
    },
    {
      id: 'sw.3.size',
      kind: 'size',
      part: 'business',
      by: { role: 'member', result: 'completed' },
      options: [{ band: 'specificUsers' }],
      citation: { field: 'software', level: 3, section: 'size', item: 1 }
    },
    {
      id: 'sw.3.specialty',
      kind: 'specialty',
      part: 'professional',
      scope: 'self',
      areas: [
        'sw.basicKnowledgeOfFailureDiagnosisAndSoftwareTechnology',
        'sw.firstTechnicalSupport',
        'sw.adviceToUsers'
      ],
      citation: { field: 'software', level: 3, section: 'specialty', item: 1 }
    },
    {
      id: 'sw.3.remarks',
      kind: 'exam',
      part: 'remarks',
      citation: { field: 'software', level: 3, section: 'remarks', item: 1 }
    }
  ]
};

const level4: KpiPage = {
  level: 4,
  clauses: [
    {
      id: 'sw.4.responsibilities',
      kind: 'projects',
      part: 'business',
      need: 2,
      by: { role: 'personResponsible', result: 'success' },
      levels: { first: 4, others: 3 },
      handlesItComponent: true,
      citation: { field: 'software', level: 4, section: 'responsibilities', item: 2 }
    },
    {
      id: 'sw.4.complexity',
      kind: 'complexity',
      part: 'business',
      need: 2,
      by: { role: 'personResponsible', result: 'success' },
      citation: { field: 'software', level: 4, section: 'complexity', item: 1 }
    },
    {
      id: 'sw.4.size',
      kind: 'size',
      part: 'business',
      by: { role: 'personResponsible', result: 'success' },
      options: [{ band: 'wideAreaTeam' }, { band: 'specificUsers', criteria: 4 }],
      citation: { field: 'software', level: 4, section: 'size', item: 1 }
    },
    {
      id: 'sw.4.specialty',
      kind: 'specialty',
      part: 'professional',
      scope: 'subordinates',
      areas: [
        'sw.failureDiagnosisAndSoftwareTechnology',
        'sw.measuresForUserRequirements',
        'sw.assignedTeamStructure',
        'sw.customerSatisfaction'
      ],
      citation: { field: 'software', level: 4, section: 'specialty', item: 1 }
    },
    {
      id: 'sw.4.expertiseSuccession',
      kind: 'expertiseSuccession',
      part: 'professional',
      need: 1,
      citation: { field: 'software', level: 4, section: 'expertiseSuccession', item: 1 }
    },
    {
      id: 'sw.4.developmentOfSubordinates',
      kind: 'developsSubordinates',
      part: 'professional',
      citation: { field: 'software', level: 4, section: 'developmentOfSubordinates', item: 1 }
    }
  ]
};

const level5: KpiPage = {
  level: 5,
  clauses: [
    {
      id: 'sw.5.responsibilities',
      kind: 'projects',
      part: 'business',
      need: 3,
      by: { role: 'personResponsible', result: 'success' },
      levels: { first: 5, others: 4 },
      handlesItComponent: true,
      citation: { field: 'software', level: 5, section: 'responsibilities', item: 2 }
    },
    {
      id: 'sw.5.responsibilities.leadsOthers',
      kind: 'leadsOthers',
      part: 'business',
      citation: { field: 'software', level: 5, section: 'responsibilities', item: 1 }
    },
    {
      id: 'sw.5.complexity',
      kind: 'complexity',
      part: 'business',
      need: 2,
      by: { role: 'personResponsible', result: 'success' },
      citation: { field: 'software', level: 5, section: 'complexity', item: 1 }
    },
    {
      id: 'sw.5.size',
      kind: 'size',
      part: 'business',
      by: { role: 'personResponsible', result: 'success' },
      options: [{ band: 'wideAreaUsers' }, { band: 'wideAreaTeam', criteria: 4 }],
      citation: { field: 'software', level: 5, section: 'size', item: 1 }
    },
    {
      id: 'sw.5.specialty',
      kind: 'specialty',
      part: 'professional',
      scope: 'company',
      areas: [
        'sw.generalItComponents',
        'sw.failureDiagnosisAndSoftwareTechnology',
        'sw.serviceAndSupportPlanning',
        'sw.overallServiceTeamPersonnelAndProfitability',
        'sw.customerSatisfaction'
      ],
      citation: { field: 'software', level: 5, section: 'specialty', item: 1 }
    },
    {
      id: 'sw.5.expertiseSuccession',
      kind: 'expertiseSuccession',
      part: 'professional',
      need: 3,
      citation: { field: 'software', level: 5, section: 'expertiseSuccession', item: 1 }
    },
    {
      id: 'sw.5.developmentOfSubordinates',
      kind: 'developsSubordinates',
      part: 'professional',
      citation: { field: 'software', level: 5, section: 'developmentOfSubordinates', item: 1 }
    }
  ]
};

export const software: SpecialtyField = {
  id: 'software',
  prefix: 'sw',
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
