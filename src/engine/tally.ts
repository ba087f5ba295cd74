import { isLeftOut } from './evidence';
import {
  criteriaCount, fitsAsOther, fitsHigherLevels, fitsLevel3, projectLevel, sizeLevel, withBlanksFilled,
  type ProjectRules
} from './projectLevel';

/** Counts over a person's rows; index = project level, 0 to 6. */
export interface ProjectCounts {
  /** Rows of exactly that project level that can be the first project of Level 3. */
  readonly level3: Int32Array;
  /** … of Levels 4 to 6. */
  readonly higher: Int32Array;
  /** … one of the others of Levels 4 to 6. */
  readonly others: Int32Array;
  /** The most criteria, and the largest size level, on one row fit for Level 3, and for Levels 4 to 6. */
  mostCriteria3: number;
  mostCriteriaHigher: number;
  sizeLevel3: number;
  sizeLevelHigher: number;
}

/** All that the clauses ask about one person in one field. */
export interface Tally {
  /** As recorded. */
  readonly recorded: ProjectCounts;
  /** As it could be with every blank filled in the best way. */
  readonly possible: ProjectCounts;
  /** Field evidence of all the person's rows, joined. */
  field: number;
  /** Employee evidence of all the employee's rows in any field, joined. */
  employee: number;
}

const counts = (): ProjectCounts => ({
  level3: new Int32Array(7), higher: new Int32Array(7), others: new Int32Array(7),
  mostCriteria3: 0, mostCriteriaHigher: 0, sizeLevel3: 0, sizeLevelHigher: 0
});

export const newTally = (): Tally => ({ recorded: counts(), possible: counts(), field: 0, employee: 0 });

export function clearTally(tally: Tally): void {
  for (const side of [tally.recorded, tally.possible]) {
    side.level3.fill(0);
    side.higher.fill(0);
    side.others.fill(0);
    side.mostCriteria3 = side.mostCriteriaHigher = side.sizeLevel3 = side.sizeLevelHigher = 0;
  }
  tally.field = 0;
  tally.employee = 0;
}

/** Adds a row's project to the tally. A row that is left out adds nothing. */
export function addProject(tally: Tally, project: number, rules: ProjectRules): void {
  if (isLeftOut(project)) return;
  count(tally.recorded, project, rules);
  count(tally.possible, withBlanksFilled(project, rules), rules);
}

function count(side: ProjectCounts, project: number, rules: ProjectRules): void {
  const level = projectLevel(project, rules);
  if (fitsAsOther(project, rules)) side.others[level]!++;
  if (fitsLevel3(project, rules)) {
    side.level3[level]!++;
    side.mostCriteria3 = Math.max(side.mostCriteria3, criteriaCount(project, rules));
    side.sizeLevel3 = Math.max(side.sizeLevel3, sizeLevel(project, rules));
  }
  if (fitsHigherLevels(project)) {
    side.higher[level]!++;
    side.mostCriteriaHigher = Math.max(side.mostCriteriaHigher, criteriaCount(project, rules));
    side.sizeLevelHigher = Math.max(side.sizeLevelHigher, sizeLevel(project, rules));
  }
}
