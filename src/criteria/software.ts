import { hardware, servicePages } from './hardware';
import { makePages } from './page';
import type { SpecialtyArea, SpecialtyField } from './types';

const areas: readonly SpecialtyArea[] = [
  { id: 'sw.generalItComponents', listedAt: [{ level: 5, item: 1 }] },
  {
    id: 'sw.failureDiagnosisAndSoftwareTechnology',
    listedAt: [
      { level: 3, item: 1 },
      { level: 4, item: 1 },
      { level: 5, item: 2 }
    ]
  },
  { id: 'sw.serviceAndSupportPlanning', listedAt: [{ level: 5, item: 3 }] },
  { id: 'sw.measuresForUserRequirements', listedAt: [{ level: 4, item: 2 }] },
  { id: 'sw.assignedTeamStructure', listedAt: [{ level: 4, item: 3 }] },
  { id: 'sw.serviceTeamPersonnelAndProfitability', listedAt: [{ level: 5, item: 4 }] },
  {
    id: 'sw.customerSatisfaction',
    listedAt: [
      { level: 4, item: 4 },
      { level: 5, item: 5 }
    ]
  },
  { id: 'sw.firstTechnicalSupport', listedAt: [{ level: 3, item: 2 }] },
  { id: 'sw.adviceToUsers', listedAt: [{ level: 3, item: 3 }] }
];

const base = { id: 'software', prefix: 'sw', areas } as const;

export const software: SpecialtyField = {
  ...base,
  topLevel: hardware.topLevel,
  complexity: hardware.complexity,
  criteriaForSecondOption: hardware.criteriaForSecondOption,
  topBand: hardware.topBand,
  // Level 5 of Software says in one sentence what Hardware says in two.
  pages: makePages(
    base,
    servicePages.map((page) => (page.level === 5 ? { ...page, projectsSentence: 2 } : page))
  )
};
