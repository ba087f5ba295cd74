import { makePages } from './page';
import type { PageFigures, SpecialtyArea, SpecialtyField } from './types';

const areas: readonly SpecialtyArea[] = [
  { id: 'hw.generalItComponents', listedAt: [{ level: 5, item: 1 }] },
  {
    id: 'hw.hardwareAndOperationTechnology',
    listedAt: [
      { level: 3, item: 1 },
      { level: 4, item: 1 },
      { level: 5, item: 2 }
    ]
  },
  {
    id: 'hw.operationPolicyAndInstallationPlanning',
    listedAt: [
      { level: 4, item: 2 },
      { level: 5, item: 3 }
    ]
  },
  { id: 'hw.serviceTeamPersonnelAndProfitability', listedAt: [{ level: 5, item: 4 }] },
  { id: 'hw.assignedTeamProfitability', listedAt: [{ level: 4, item: 3 }] },
  {
    id: 'hw.customerSatisfaction',
    listedAt: [
      { level: 4, item: 4 },
      { level: 5, item: 5 }
    ]
  },
  { id: 'hw.firstTechnicalSupport', listedAt: [{ level: 3, item: 2 }] },
  { id: 'hw.adviceToUsers', listedAt: [{ level: 3, item: 3 }] }
];

/** Levels 3 to 5; Software asks for the same. */
export const servicePages: readonly PageFigures[] = [
  {
    level: 3,
    projectsSentence: 2,
    projects: 1,
    leadsOthers: false,
    guidance: 'self',
    successionKinds: 0,
    developsSubordinates: false,
    examRemark: true
  },
  {
    level: 4,
    projectsSentence: 2,
    projects: 2,
    leadsOthers: false,
    guidance: 'subordinates',
    successionKinds: 1,
    developsSubordinates: true,
    examRemark: false
  },
  {
    level: 5,
    projectsSentence: 3,
    projects: 3,
    leadsOthers: true,
    guidance: 'company',
    successionKinds: 3,
    developsSubordinates: true,
    examRemark: false
  }
];

const base = { id: 'hardware', prefix: 'hw', areas } as const;

export const hardware: SpecialtyField = {
  ...base,
  topLevel: 5,
  complexity: [
    'multiPlatform',
    'multiVendor',
    'newTechnology',
    'missionCritical',
    'continuousOperation',
    'nationWide'
  ],
  criteriaForSecondOption: 4,
  topBand: 2,
  pages: makePages(base, servicePages)
};
