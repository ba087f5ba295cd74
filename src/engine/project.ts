import {
  isCounted,
  levelsIn,
  projectLevelIn,
  resultOf,
  roleOf,
  sizeLevelIn,
  type ProjectEvidence,
  type ProjectTables
} from './evidence';
import { participationRank } from './participation';

/** The rank of the person's participation in the project: see participation.ts. */
export const rankOf = (project: ProjectEvidence): number =>
  participationRank(roleOf(project), resultOf(project));

/** The project level of a row, 3 to the field's top level; 0 where it makes none. */
export const projectLevelOf = (project: ProjectEvidence, tables: ProjectTables): number =>
  isCounted(project) ? projectLevelIn(levelsIn(tables, project)) : 0;

/** The highest level whose Size a row meets, whatever its Complexity; 0 for none. */
export const sizeLevelOf = (project: ProjectEvidence, tables: ProjectTables): number =>
  isCounted(project) ? sizeLevelIn(levelsIn(tables, project)) : 0;

/** Whether a row is a project that counts, and fits by role and result. */
export const fits = (project: ProjectEvidence, rank: number): boolean =>
  isCounted(project) && rankOf(project) >= rank;
