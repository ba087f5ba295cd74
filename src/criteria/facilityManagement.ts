import { makePages } from './page';
import type { PageFigures, SizeMeasure, SpecialtyArea, SpecialtyField } from './types';

const areas: readonly SpecialtyArea[] = [
  {
    id: 'fm.facilityEngineering',
    listedAt: [
      { level: 3, item: 1 },
      { level: 4, item: 1 },
      { level: 5, item: 1 },
      { level: 6, item: 1 }
    ]
  },
  {
    id: 'fm.facilityStrategyAndLongTermPlan',
    listedAt: [
      { level: 5, item: 2 },
      { level: 6, item: 2 }
    ]
  },
  {
    id: 'fm.serviceTeamPersonnelAndProfitability',
    listedAt: [
      { level: 4, item: 2 },
      { level: 5, item: 3 },
      { level: 6, item: 3 }
    ]
  },
  {
    id: 'fm.customerSatisfaction',
    listedAt: [
      { level: 4, item: 3 },
      { level: 5, item: 4 },
      { level: 6, item: 4 }
    ]
  },
  { id: 'fm.adviceToUsers', listedAt: [{ level: 3, item: 2 }] }
];

const pages: readonly PageFigures[] = [
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
    projectsSentence: 1,
    projects: 2,
    leadsOthers: false,
    guidance: 'subordinates',
    successionKinds: 1,
    developsSubordinates: true,
    examRemark: false
  },
  {
    level: 5,
    projectsSentence: 2,
    projects: 3,
    leadsOthers: true,
    guidance: 'company',
    successionKinds: 3,
    developsSubordinates: true,
    examRemark: false
  },
  {
    level: 6,
    projectsSentence: 2,
    projects: 3,
    leadsOthers: true,
    guidance: 'industry',
    successionKinds: 4,
    developsSubordinates: true,
    examRemark: false
  }
];

/**
 * The measures of a Facility Management project (Size, Levels 4 to 6). Band 1 is everything below band 2: for sites the
 * reading `fmSmallSites` says whether exactly two belong to it.
 */
export const SIZE_MEASURES: readonly SizeMeasure[] = [
  { id: 'sites', band2From: 3, band3From: 5, whole: true },
  { id: 'floorArea', band2From: 2000, band3From: 5000, whole: false },
  { id: 'networkSites', band2From: 100, band3From: 300, whole: true }
];

const base = { id: 'facilityManagement', prefix: 'fm', areas } as const;

export const facilityManagement: SpecialtyField = {
  ...base,
  topLevel: 6,
  complexity: ['missionCritical', 'continuousOperation', 'manySites', 'disasterPrevention'],
  criteriaForSecondOption: 3,
  topBand: 3,
  pages: makePages(base, pages)
};
