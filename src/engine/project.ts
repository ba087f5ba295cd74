import { criteriaMet, isLeftOut, resultOf, roleOf, sizeOf, type ProjectEvidence } from './evidence';
import { partRank } from './participation';
import { projectLevel, type ProjectRules } from './projectLevel';

/** The rank of the person's part in the project: see participation.ts. */
export const rankOf = (project: ProjectEvidence): number => partRank(roleOf(project), resultOf(project));

/** The project level of a row, 3 to the field's top level; 0 where it makes none. */
export const projectLevelOf = (project: ProjectEvidence, rules: ProjectRules): number =>
  isLeftOut(project) ? 0 : projectLevel(sizeOf(project), criteriaMet(project), rules);
