import type { Employee } from './department';

/** Employees who work in Facility Management, or mostly. */
export const facilityPeople: readonly Employee[] = [
  {
    number: 102,
    en: 'Ingrid Solheim',
    ja: '渡辺 恵子',
    team: 'nagoya',
    grade: 'G6',
    leadsOthers: true,
    developsSubordinates: true,
    fields: [
      {
        specialty: 'facilityManagement',
        guidance: 'industry',
        areas: [
          'facilityEngineering',
          'facilityStrategyAndLongTermPlan',
          'overallServiceTeamPersonnelAndProfitability'
        ],
        succession: ['community', 'book', 'externalPaper', 'externalInstructor']
      }
    ]
  },
  {
    number: 105,
    en: 'Rajesh Menon',
    ja: '中村 浩司',
    team: 'tokyo',
    grade: 'G6',
    leadsOthers: true,
    developsSubordinates: true,
    exam: '2009-12-21',
    fields: [
      {
        specialty: 'facilityManagement',
        guidance: 'industry',
        areas: ['facilityEngineering', 'facilityStrategyAndLongTermPlan', 'customerSatisfaction'],
        succession: ['community', 'externalPaper', 'internalPaper', 'externalInstructor', 'patent']
      }
    ]
  },
  {
    number: 108,
    en: 'Naomi Fletcher',
    ja: '山本 直子',
    team: 'tokyo',
    grade: 'G5',
    leadsOthers: true,
    developsSubordinates: true,
    fields: [
      {
        specialty: 'facilityManagement',
        guidance: 'company',
        areas: ['facilityEngineering', 'facilityStrategyAndLongTermPlan'],
        succession: ['community', 'externalPaper', 'externalInstructor', 'internalInstructor']
      }
    ]
  },
  {
    number: 111,
    en: 'George Antoniou',
    ja: '木村 俊介',
    team: 'osaka',
    grade: 'G5',
    leadsOthers: true,
    developsSubordinates: true,
    fields: [
      {
        specialty: 'facilityManagement',
        guidance: 'company',
        areas: ['facilityEngineering', 'assignedServiceTeamPersonnelAndProfitability'],
        succession: ['internalPaper', 'externalInstructor', 'internalInstructor']
      }
    ]
  },
  {
    number: 114,
    en: 'Mei Sakamoto',
    ja: '清水 奈津子',
    team: 'fukuoka',
    grade: 'G5',
    leadsOthers: false,
    developsSubordinates: true,
    fields: [
      {
        specialty: 'facilityManagement',
        guidance: 'subordinates',
        areas: ['facilityEngineering', 'customerSatisfaction'],
        succession: ['internalInstructor']
      }
    ]
  },
  {
    number: 117,
    en: 'Daniel Kovar',
    ja: '森 智久',
    team: 'nagoya',
    grade: 'G3',
    leadsOthers: false,
    developsSubordinates: true,
    fields: [
      {
        specialty: 'facilityManagement',
        guidance: 'subordinates',
        areas: ['facilityEngineering', 'assignedServiceTeamPersonnelPlanningAndUnderstandingOfProfitability'],
        succession: ['internalPaper']
      }
    ]
  },
  {
    number: 123,
    en: 'Samuel Adeyinka',
    ja: '小川 拓真',
    team: 'tokyo',
    grade: 'G4',
    developsSubordinates: false,
    fields: [
      { specialty: 'facilityManagement', guidance: 'self', areas: ['facilityEngineering'], succession: [] }
    ]
  },
  {
    number: 126,
    en: 'Fatima Belkacem',
    ja: '長谷川 彩香',
    team: 'osaka',
    grade: 'G4',
    developsSubordinates: true,
    fields: [
      {
        specialty: 'facilityManagement',
        guidance: 'subordinates',
        areas: ['facilityEngineering', 'adviceToUsers'],
        succession: []
      }
    ]
  },
  {
    number: 129,
    en: 'Martin Havel',
    ja: '石井 和也',
    team: 'fukuoka',
    grade: 'G3',
    exam: false,
    fields: [{ specialty: 'facilityManagement' }]
  },
  {
    number: 132,
    en: 'Nina Bergstrand',
    ja: '青木 菜々子',
    team: 'nagoya',
    grade: 'G4',
    fields: [{ specialty: 'facilityManagement', areas: ['adviceToUsers'] }]
  },
  {
    number: 140,
    en: 'Leila Haddad',
    ja: '原田 莉子',
    team: 'tokyo',
    grade: 'G3',
    exam: false,
    fields: [{ specialty: 'facilityManagement', guidance: 'self', areas: ['adviceToUsers'] }]
  }
];
