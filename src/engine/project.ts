import { criteriaMet, isLeftOut, resultOf, roleOf, sizeOf, type ProjectEvidence } from './evidence';
import { partIn, partOfFirst, projectLevel, type ProjectRules } from './projectLevel';

/** The project level of a row, 3 to the field's top level; 0 where it makes none. */
export const projectLevelOf = (project: ProjectEvidence, rules: ProjectRules): number =>
  isLeftOut(project) ? 0 : projectLevel(sizeOf(project), criteriaMet(project), rules);

/** The highest level that the row can be the required first project of; 0 for none. */
export function countsFor(project: ProjectEvidence, rules: ProjectRules): number {
  const part = partIn(roleOf(project), resultOf(project));
  let level = projectLevelOf(project, rules);
  while (level > 3 && part < partOfFirst(level, rules)) level--;
  return level > 0 && part >= partOfFirst(level, rules) ? level : 0;
}
