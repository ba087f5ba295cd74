import type { Employee } from './department';

/** The employees of the department, those who have been there longest first. */
export const employees: readonly Employee[] = [
  {
    number: 101,
    en: 'David Ferreira',
    ja: '高橋 誠一',
    leadsOthers: true,
    developsSubordinates: true,
    exam: '2010-06-21',
    fields: [
      {
        specialty: 'hardware',
        guidance: 'company',
        areas: [
          'generalItComponents',
          'hardwareAndOperationTechnology',
          'operationPolicyAndInstallationPlanning'
        ],
        succession: ['community', 'internalPaper', 'externalInstructor', 'internalInstructor']
      }
    ]
  },
  {
    number: 102,
    en: 'Ingrid Solheim',
    ja: '渡辺 恵子',
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
    number: 103,
    en: 'Marcus Okonedo',
    ja: '小林 達也',
    leadsOthers: true,
    developsSubordinates: true,
    exam: '2011-12-16',
    fields: [
      {
        specialty: 'software',
        guidance: 'company',
        areas: ['generalItComponents', 'failureDiagnosisAndSoftwareTechnology', 'serviceAndSupportPlanning'],
        succession: ['community', 'internalPaper', 'internalInstructor']
      }
    ]
  },
  {
    number: 104,
    en: 'Helen Whitcombe',
    ja: '佐々木 裕美',
    leadsOthers: true,
    developsSubordinates: true,
    exam: '2012-06-15',
    fields: [
      {
        specialty: 'hardware',
        guidance: 'company',
        areas: [
          'hardwareAndOperationTechnology',
          'overallServiceTeamPersonnelAndProfitability',
          'customerSatisfaction'
        ],
        succession: ['externalPaper', 'internalInstructor', 'patent']
      },
      {
        specialty: 'software',
        guidance: 'self',
        areas: ['failureDiagnosisAndSoftwareTechnology', 'firstTechnicalSupport'],
        succession: []
      }
    ]
  },
  {
    number: 105,
    en: 'Rajesh Menon',
    ja: '中村 浩司',
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
    number: 106,
    en: 'Claire Dumont',
    ja: '加藤 美智子',
    leadsOthers: true,
    developsSubordinates: true,
    exam: true,
    fields: [
      {
        specialty: 'software',
        guidance: 'company',
        areas: [
          'failureDiagnosisAndSoftwareTechnology',
          'overallServiceTeamPersonnelAndProfitability',
          'customerSatisfaction'
        ],
        succession: ['book', 'internalPaper', 'externalInstructor', 'internalInstructor']
      }
    ]
  },
  {
    number: 107,
    en: 'Tomasz Zielinski',
    ja: '吉田 健吾',
    leadsOthers: true,
    developsSubordinates: true,
    exam: '2013-12-20',
    fields: [
      {
        specialty: 'hardware',
        guidance: 'company',
        areas: ['hardwareAndOperationTechnology', 'operationPolicyAndInstallationPlanning'],
        succession: ['internalPaper', 'internalInstructor']
      }
    ]
  },
  {
    number: 108,
    en: 'Naomi Fletcher',
    ja: '山本 直子',
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
    number: 109,
    en: 'Peter Lindholm',
    ja: '松本 隆之',
    developsSubordinates: true,
    exam: '2014-06-20',
    fields: [
      {
        specialty: 'software',
        guidance: 'company',
        areas: ['failureDiagnosisAndSoftwareTechnology', 'serviceAndSupportPlanning'],
        succession: ['internalPaper', 'internalInstructor', 'patent']
      }
    ]
  },
  {
    number: 110,
    en: 'Amara Nwosu',
    ja: '井上 雅之',
    leadsOthers: false,
    developsSubordinates: true,
    exam: true,
    fields: [
      {
        specialty: 'hardware',
        guidance: 'subordinates',
        areas: ['hardwareAndOperationTechnology', 'assignedTeamProfitability'],
        succession: ['internalInstructor']
      }
    ]
  },
  {
    number: 111,
    en: 'George Antoniou',
    ja: '木村 俊介',
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
    number: 112,
    en: 'Lucia Ferrante',
    ja: '林 香織',
    leadsOthers: false,
    developsSubordinates: true,
    exam: '2015-06-19',
    fields: [
      {
        specialty: 'software',
        guidance: 'subordinates',
        areas: ['failureDiagnosisAndSoftwareTechnology', 'assignedTeamStructure'],
        succession: ['internalPaper', 'internalInstructor']
      }
    ]
  },
  {
    number: 113,
    en: 'Steven Hargrave',
    ja: '斎藤 正樹',
    leadsOthers: false,
    developsSubordinates: true,
    fields: [
      {
        specialty: 'hardware',
        guidance: 'subordinates',
        areas: ['hardwareAndOperationTechnology', 'customerSatisfaction'],
        succession: ['internalInstructor']
      }
    ]
  },
  {
    number: 114,
    en: 'Mei Sakamoto',
    ja: '清水 奈津子',
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
    number: 115,
    en: 'Oliver Brandt',
    ja: '山崎 克彦',
    leadsOthers: true,
    developsSubordinates: true,
    exam: '2016-12-16',
    fields: [
      {
        specialty: 'software',
        guidance: 'subordinates',
        areas: ['failureDiagnosisAndSoftwareTechnology', 'measuresForUserRequirements'],
        succession: ['community']
      }
    ]
  },
  {
    number: 116,
    en: 'Sofia Castellano',
    ja: '池田 沙織',
    leadsOthers: false,
    developsSubordinates: true,
    exam: '2015-12-18',
    fields: [
      {
        specialty: 'hardware',
        guidance: 'subordinates',
        areas: ['hardwareAndOperationTechnology', 'operationPolicyAndInstallationPlanning'],
        succession: ['internalPaper']
      },
      {
        specialty: 'software',
        guidance: 'self',
        areas: ['failureDiagnosisAndSoftwareTechnology'],
        succession: []
      }
    ]
  },
  {
    number: 117,
    en: 'Daniel Kovar',
    ja: '森 智久',
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
    number: 118,
    en: 'Priya Raghunathan',
    ja: '橋本 理恵',
    leadsOthers: false,
    developsSubordinates: true,
    exam: false,
    fields: [
      { specialty: 'hardware', areas: ['firstTechnicalSupport'] },
      {
        specialty: 'software',
        guidance: 'subordinates',
        areas: [
          'failureDiagnosisAndSoftwareTechnology',
          'measuresForUserRequirements',
          'customerSatisfaction'
        ],
        succession: ['community', 'internalInstructor']
      }
    ]
  },
  {
    number: 119,
    en: 'Thomas Ashworth',
    ja: '阿部 大輔',
    leadsOthers: false,
    developsSubordinates: true,
    exam: '2017-06-21',
    fields: [
      {
        specialty: 'hardware',
        guidance: 'subordinates',
        areas: ['hardwareAndOperationTechnology', 'customerSatisfaction'],
        succession: ['internalInstructor']
      }
    ]
  },
  {
    number: 120,
    en: 'Elena Markovic',
    ja: '石川 千尋',
    leadsOthers: false,
    developsSubordinates: true,
    fields: [
      { specialty: 'software', guidance: 'self', areas: ['firstTechnicalSupport'] },
      {
        specialty: 'facilityManagement',
        guidance: 'subordinates',
        areas: ['facilityEngineering', 'customerSatisfaction'],
        succession: ['externalPaper']
      }
    ]
  },
  {
    number: 121,
    en: 'Kevin Dorsett',
    ja: '前田 康平',
    leadsOthers: false,
    developsSubordinates: true,
    exam: '2018-06-20',
    fields: [
      {
        specialty: 'software',
        guidance: 'subordinates',
        areas: ['failureDiagnosisAndSoftwareTechnology', 'assignedTeamStructure'],
        succession: ['internalPaper']
      }
    ]
  },
  {
    number: 122,
    en: 'Hannah Vogt',
    ja: '藤田 美咲',
    developsSubordinates: false,
    exam: '2018-12-21',
    fields: [
      {
        specialty: 'hardware',
        guidance: 'self',
        areas: ['hardwareAndOperationTechnology', 'firstTechnicalSupport'],
        succession: []
      }
    ]
  },
  {
    number: 123,
    en: 'Samuel Adeyinka',
    ja: '小川 拓真',
    developsSubordinates: false,
    fields: [
      { specialty: 'facilityManagement', guidance: 'self', areas: ['facilityEngineering'], succession: [] }
    ]
  },
  {
    number: 124,
    en: 'Julia Marchetti',
    ja: '岡田 真由',
    leadsOthers: false,
    developsSubordinates: false,
    exam: '2019-06-19',
    fields: [
      {
        specialty: 'software',
        guidance: 'self',
        areas: ['failureDiagnosisAndSoftwareTechnology', 'adviceToUsers'],
        succession: ['internalInstructor']
      }
    ]
  },
  {
    number: 125,
    en: 'Robert Lindqvist',
    ja: '後藤 雄一',
    exam: '2019-12-20',
    fields: [
      {
        specialty: 'hardware',
        guidance: 'subordinates',
        areas: ['hardwareAndOperationTechnology', 'assignedTeamProfitability'],
        succession: ['internalPaper']
      }
    ]
  },
  {
    number: 126,
    en: 'Fatima Belkacem',
    ja: '長谷川 彩香',
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
    number: 127,
    en: 'William Garside',
    ja: '村上 翔太',
    exam: false,
    fields: [
      {
        specialty: 'software',
        guidance: 'self',
        areas: ['firstTechnicalSupport', 'adviceToUsers'],
        succession: []
      }
    ]
  },
  {
    number: 128,
    en: 'Chiara Lombardo',
    ja: '近藤 里奈',
    developsSubordinates: false,
    exam: '2020-12-25',
    fields: [
      {
        specialty: 'hardware',
        guidance: 'self',
        areas: ['hardwareAndOperationTechnology', 'adviceToUsers'],
        succession: []
      }
    ]
  },
  {
    number: 129,
    en: 'Martin Havel',
    ja: '石井 和也',
    exam: false,
    fields: [{ specialty: 'facilityManagement' }]
  },
  {
    number: 130,
    en: 'Grace Ofori',
    ja: '坂本 詩織',
    developsSubordinates: false,
    exam: true,
    fields: [{ specialty: 'software', guidance: 'self', areas: ['failureDiagnosisAndSoftwareTechnology'] }]
  },
  {
    number: 131,
    en: 'Yusuf Karaca',
    ja: '遠藤 啓太',
    leadsOthers: false,
    developsSubordinates: false,
    exam: '2021-06-25',
    fields: [
      {
        specialty: 'hardware',
        guidance: 'self',
        areas: ['hardwareAndOperationTechnology'],
        succession: ['internalPaper']
      },
      { specialty: 'facilityManagement', guidance: 'self', areas: ['facilityEngineering'], succession: [] }
    ]
  },
  {
    number: 132,
    en: 'Nina Bergstrand',
    ja: '青木 菜々子',
    fields: [{ specialty: 'facilityManagement', areas: ['adviceToUsers'] }]
  },
  {
    number: 133,
    en: 'Liam Corrigan',
    ja: '藤井 亮太',
    developsSubordinates: false,
    exam: false,
    fields: [{ specialty: 'software', guidance: 'self', areas: [], succession: [] }]
  },
  {
    number: 134,
    en: 'Aisha Rahimi',
    ja: '西村 優花',
    exam: '2023-06-29',
    fields: [{ specialty: 'hardware', guidance: 'self', areas: ['adviceToUsers'], succession: [] }]
  },
  {
    number: 135,
    en: 'Victor Stanescu',
    ja: '福田 航平',
    developsSubordinates: false,
    fields: [{ specialty: 'hardware' }]
  },
  {
    number: 136,
    en: 'Emily Thornbury',
    ja: '太田 結衣',
    exam: false,
    fields: [{ specialty: 'software', guidance: 'self', areas: ['firstTechnicalSupport'] }]
  },
  {
    number: 137,
    en: 'Jonas Petersen',
    ja: '三浦 蓮',
    exam: false,
    fields: [{ specialty: 'hardware', guidance: 'self', areas: ['firstTechnicalSupport'] }]
  },
  { number: 138, en: 'Clara Weiss', ja: '竹内 陽菜', fields: [{ specialty: 'hardware' }] },
  {
    number: 139,
    en: 'Andrew Pritchett',
    ja: '中川 颯',
    exam: false,
    fields: [{ specialty: 'software', areas: ['firstTechnicalSupport', 'adviceToUsers'], succession: [] }]
  },
  {
    number: 140,
    en: 'Leila Haddad',
    ja: '原田 莉子',
    exam: false,
    fields: [{ specialty: 'facilityManagement', guidance: 'self', areas: ['adviceToUsers'] }]
  }
];
