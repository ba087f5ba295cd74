import type { Employee } from './department';

/** Employees who work in Hardware, or mostly. */
export const hardwarePeople: readonly Employee[] = [
  {
    number: 101,
    en: 'David Ferreira',
    ja: '高橋 誠一',
    team: 'osaka',
    grade: 'G6',
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
    number: 104,
    en: 'Helen Whitcombe',
    ja: '佐々木 裕美',
    team: 'fukuoka',
    grade: 'G5',
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
    number: 107,
    en: 'Tomasz Zielinski',
    ja: '吉田 健吾',
    team: 'nagoya',
    grade: 'G5',
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
    number: 110,
    en: 'Amara Nwosu',
    ja: '井上 雅之',
    team: 'tokyo',
    grade: 'G6',
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
    number: 113,
    en: 'Steven Hargrave',
    ja: '斎藤 正樹',
    team: 'tokyo',
    grade: 'G5',
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
    number: 116,
    en: 'Sofia Castellano',
    ja: '池田 沙織',
    team: 'osaka',
    grade: 'G5',
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
    number: 118,
    en: 'Priya Raghunathan',
    ja: '橋本 理恵',
    team: 'tokyo',
    grade: 'G4',
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
    team: 'fukuoka',
    grade: 'G4',
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
    number: 122,
    en: 'Hannah Vogt',
    ja: '藤田 美咲',
    team: 'nagoya',
    grade: 'G4',
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
    number: 125,
    en: 'Robert Lindqvist',
    ja: '後藤 雄一',
    team: 'tokyo',
    grade: 'G4',
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
    number: 128,
    en: 'Chiara Lombardo',
    ja: '近藤 里奈',
    team: 'tokyo',
    grade: 'G4',
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
    number: 131,
    en: 'Yusuf Karaca',
    ja: '遠藤 啓太',
    team: 'osaka',
    grade: 'G3',
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
    number: 134,
    en: 'Aisha Rahimi',
    ja: '西村 優花',
    team: 'fukuoka',
    grade: 'G3',
    exam: '2023-06-29',
    fields: [{ specialty: 'hardware', guidance: 'self', areas: ['adviceToUsers'], succession: [] }]
  },
  {
    number: 135,
    en: 'Victor Stanescu',
    ja: '福田 航平',
    team: 'tokyo',
    grade: 'G3',
    developsSubordinates: false,
    fields: [{ specialty: 'hardware' }]
  },
  {
    number: 137,
    en: 'Jonas Petersen',
    ja: '三浦 蓮',
    team: 'nagoya',
    grade: 'G3',
    exam: false,
    fields: [{ specialty: 'hardware', guidance: 'self', areas: ['firstTechnicalSupport'] }]
  },
  {
    number: 138,
    en: 'Clara Weiss',
    ja: '竹内 陽菜',
    team: 'nagoya',
    grade: 'G3',
    fields: [{ specialty: 'hardware' }]
  },
  {
    number: 139,
    en: 'Andrew Pritchett',
    ja: '中川 颯',
    team: 'fukuoka',
    grade: 'G3',
    exam: false,
    fields: [{ specialty: 'software', areas: ['firstTechnicalSupport', 'adviceToUsers'], succession: [] }]
  }
];
