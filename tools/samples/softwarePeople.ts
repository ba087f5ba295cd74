import type { Employee } from './department';

/** Employees who work in Software, or mostly. */
export const softwarePeople: readonly Employee[] = [
  {
    number: 103,
    en: 'Marcus Okonedo',
    ja: '小林 達也',
    team: 'tokyo',
    grade: 'G6',
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
    number: 106,
    en: 'Claire Dumont',
    ja: '加藤 美智子',
    team: 'osaka',
    grade: 'G6',
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
    number: 109,
    en: 'Peter Lindholm',
    ja: '松本 隆之',
    team: 'fukuoka',
    grade: 'G5',
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
    number: 112,
    en: 'Lucia Ferrante',
    ja: '林 香織',
    team: 'nagoya',
    grade: 'G5',
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
    number: 115,
    en: 'Oliver Brandt',
    ja: '山崎 克彦',
    team: 'tokyo',
    grade: 'G5',
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
    number: 120,
    en: 'Elena Markovic',
    ja: '石川 千尋',
    team: 'tokyo',
    grade: 'G4',
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
    team: 'osaka',
    grade: 'G5',
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
    number: 124,
    en: 'Julia Marchetti',
    ja: '岡田 真由',
    team: 'fukuoka',
    grade: 'G4',
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
    number: 127,
    en: 'William Garside',
    ja: '村上 翔太',
    team: 'nagoya',
    grade: 'G4',
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
    number: 130,
    en: 'Grace Ofori',
    ja: '坂本 詩織',
    team: 'tokyo',
    grade: 'G3',
    developsSubordinates: false,
    exam: true,
    fields: [{ specialty: 'software', guidance: 'self', areas: ['failureDiagnosisAndSoftwareTechnology'] }]
  },
  {
    number: 133,
    en: 'Liam Corrigan',
    ja: '藤井 亮太',
    team: 'tokyo',
    grade: 'G3',
    developsSubordinates: false,
    exam: false,
    fields: [{ specialty: 'software', guidance: 'self', areas: [], succession: [] }]
  },
  {
    number: 136,
    en: 'Emily Thornbury',
    ja: '太田 結衣',
    team: 'osaka',
    grade: 'G3',
    exam: false,
    fields: [{ specialty: 'software', guidance: 'self', areas: ['firstTechnicalSupport'] }]
  }
];
