import type { KpiPage, SpecialtyField } from './types';

const level3: KpiPage = {
  level: 3,
  clauses: [
    {
      id: 'fm.3.responsibilities',
      kind: 'projects',
      part: 'business',
      need: 1,
      by: { role: 'member', result: 'completed' },
      levels: { first: 3, others: 3 },
      citation: { field: 'facilityManagement', level: 3, section: 'responsibilities', item: 2 }
    },
    {
      id: 'fm.3.complexity',
      kind: 'complexity',
      part: 'business',
      need: 2,
      by: { role: 'member', result: 'completed' },
      citation: { field: 'facilityManagement', level: 3, section: 'complexity', item: 1 }
    },
    {
      id: 'fm.3.size',
      kind: 'size',
      part: 'business',
      by: { role: 'member', result: 'completed' },
      options: [{ band: 'partOfFacility' }],
      citation: { field: 'facilityManagement', level: 3, section: 'size', item: 1 }
    },
    {
      id: 'fm.3.specialty',
      kind: 'specialty',
      part: 'professional',
      scope: 'self',
      areas: ['fm.basicKnowledgeOfFacilityEngineering', 'fm.adviceToUsers'],
      citation: { field: 'facilityManagement', level: 3, section: 'specialty', item: 1 }
    },
    {
      id: 'fm.3.remarks',
      kind: 'exam',
      part: 'remarks',
      citation: { field: 'facilityManagement', level: 3, section: 'remarks', item: 1 }
    }
  ]
};

const level4: KpiPage = {
  level: 4,
  clauses: [
    {
      id: 'fm.4.responsibilities',
      kind: 'projects',
      part: 'business',
      need: 2,
      by: { role: 'personResponsible', result: 'success' },
      levels: { first: 4, others: 3 },
      citation: { field: 'facilityManagement', level: 4, section: 'responsibilities', item: 1 }
    },
    {
      id: 'fm.4.complexity',
      kind: 'complexity',
      part: 'business',
      need: 2,
      by: { role: 'personResponsible', result: 'success' },
      citation: { field: 'facilityManagement', level: 4, section: 'complexity', item: 1 }
    },
    {
      id: 'fm.4.size',
      kind: 'size',
      part: 'business',
      by: { role: 'personResponsible', result: 'success' },
      options: [{ band: 'small' }, { band: 'partOfFacility', criteria: 3 }],
      citation: { field: 'facilityManagement', level: 4, section: 'size', item: 1 }
    },
    {
      id: 'fm.4.specialty',
      kind: 'specialty',
      part: 'professional',
      scope: 'subordinates',
      areas: [
        'fm.facilityEngineering',
        'fm.assignedServiceTeamPersonnelPlanningAndUnderstandingOfProfitability',
        'fm.customerSatisfaction'
      ],
      citation: { field: 'facilityManagement', level: 4, section: 'specialty', item: 1 }
    },
    {
      id: 'fm.4.expertiseSuccession',
      kind: 'expertiseSuccession',
      part: 'professional',
      need: 1,
      citation: { field: 'facilityManagement', level: 4, section: 'expertiseSuccession', item: 1 }
    },
    {
      id: 'fm.4.developmentOfSubordinates',
      kind: 'developsSubordinates',
      part: 'professional',
      citation: { field: 'facilityManagement', level: 4, section: 'developmentOfSubordinates', item: 1 }
    }
  ]
};

const level5: KpiPage = {
  level: 5,
  clauses: [
    {
      id: 'fm.5.responsibilities',
      kind: 'projects',
      part: 'business',
      need: 3,
      by: { role: 'personResponsible', result: 'success' },
      levels: { first: 5, others: 4 },
      citation: { field: 'facilityManagement', level: 5, section: 'responsibilities', item: 2 }
    },
    {
      id: 'fm.5.responsibilities.leadsOthers',
      kind: 'leadsOthers',
      part: 'business',
      citation: { field: 'facilityManagement', level: 5, section: 'responsibilities', item: 1 }
    },
    {
      id: 'fm.5.complexity',
      kind: 'complexity',
      part: 'business',
      need: 2,
      by: { role: 'personResponsible', result: 'success' },
      citation: { field: 'facilityManagement', level: 5, section: 'complexity', item: 1 }
    },
    {
      id: 'fm.5.size',
      kind: 'size',
      part: 'business',
      by: { role: 'personResponsible', result: 'success' },
      options: [{ band: 'medium' }, { band: 'small', criteria: 3, networkSitesBelow: 10 }],
      citation: { field: 'facilityManagement', level: 5, section: 'size', item: 1 }
    },
    {
      id: 'fm.5.specialty',
      kind: 'specialty',
      part: 'professional',
      scope: 'company',
      areas: [
        'fm.facilityEngineering',
        'fm.facilityStrategyAndLongTermPlanOfAssignedArea',
        'fm.assignedServiceTeamPersonnelAndProfitability',
        'fm.customerSatisfaction'
      ],
      citation: { field: 'facilityManagement', level: 5, section: 'specialty', item: 1 }
    },
    {
      id: 'fm.5.expertiseSuccession',
      kind: 'expertiseSuccession',
      part: 'professional',
      need: 3,
      citation: { field: 'facilityManagement', level: 5, section: 'expertiseSuccession', item: 1 }
    },
    {
      id: 'fm.5.developmentOfSubordinates',
      kind: 'developsSubordinates',
      part: 'professional',
      citation: { field: 'facilityManagement', level: 5, section: 'developmentOfSubordinates', item: 1 }
    }
  ]
};

const level6: KpiPage = {
  level: 6,
  clauses: [
    {
      id: 'fm.6.responsibilities',
      kind: 'projects',
      part: 'business',
      need: 3,
      by: { role: 'personResponsible', result: 'success' },
      levels: { first: 6, others: 5 },
      citation: { field: 'facilityManagement', level: 6, section: 'responsibilities', item: 2 }
    },
    {
      id: 'fm.6.responsibilities.leadsOthers',
      kind: 'leadsOthers',
      part: 'business',
      citation: { field: 'facilityManagement', level: 6, section: 'responsibilities', item: 1 }
    },
    {
      id: 'fm.6.complexity',
      kind: 'complexity',
      part: 'business',
      need: 2,
      by: { role: 'personResponsible', result: 'success' },
      citation: { field: 'facilityManagement', level: 6, section: 'complexity', item: 1 }
    },
    {
      id: 'fm.6.size',
      kind: 'size',
      part: 'business',
      by: { role: 'personResponsible', result: 'success' },
      options: [{ band: 'large' }, { band: 'medium', criteria: 3 }],
      citation: { field: 'facilityManagement', level: 6, section: 'size', item: 1 }
    },
    {
      id: 'fm.6.specialty',
      kind: 'specialty',
      part: 'professional',
      scope: 'industry',
      areas: [
        'fm.facilityEngineering',
        'fm.facilityStrategyAndLongTermPlan',
        'fm.overallServiceTeamPersonnelAndProfitability',
        'fm.customerSatisfaction'
      ],
      citation: { field: 'facilityManagement', level: 6, section: 'specialty', item: 1 }
    },
    {
      id: 'fm.6.expertiseSuccession',
      kind: 'expertiseSuccession',
      part: 'professional',
      need: 4,
      citation: { field: 'facilityManagement', level: 6, section: 'expertiseSuccession', item: 1 }
    },
    {
      id: 'fm.6.developmentOfSubordinates',
      kind: 'developsSubordinates',
      part: 'professional',
      citation: { field: 'facilityManagement', level: 6, section: 'developmentOfSubordinates', item: 1 }
    }
  ]
};

export const facilityManagement: SpecialtyField = {
  id: 'facilityManagement',
  prefix: 'fm',
  /** Complexity, every page: the boxes in their order. */
  complexity: ['missionCritical', 'continuousOperation', 'manySites', 'disasterPrevention'],
  /**
   * Size, every page: what is run. The largest band that any of the figures gives counts; a band reaches up
   * to the next one. "Less than 2 sites" followed by "3 to 4" leaves a gap: see the reading `fmSmallSites`.
   */
  sizedBy: 'figures',
  bands: [
    { id: 'partOfFacility' },
    { id: 'small', sitesBelow: 2 },
    { id: 'medium', from: { sites: 3, floorArea: 2000, networkSites: 100 } },
    { id: 'large', from: { sites: 5, floorArea: 5000, networkSites: 300 } }
  ],
  pages: [level3, level4, level5, level6]
};
