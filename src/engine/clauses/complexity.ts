import type { ComplexityClause } from '../../criteria';
import { criteriaBlank, criteriaMet, mostCriteria, type ProjectEvidence } from '../evidence';
import { participationAsked, rankAsked, wordingOf } from '../participation';
import { fits } from '../project';
import type { Kind, Phrase } from './kind';

/** The most complexity criteria met in one project that fits the level by role and result (Complexity). */
export const complexity: Kind<ComplexityClause> = {
  need: ({ need }) => need,
  prepare: (clause, { field, readings }) => {
    const { need, by } = clause;
    const rank = rankAsked(participationAsked(by, readings));
    const wording = wordingOf(by, readings);
    return {
      clause,
      applies: true,
      topic: 'project',
      measure: ({ recorded, possible, rows }, filled) =>
        filled && rows === 0 ? need : mostCriteria(filled ? possible : recorded, rank),
      looksAt: 'person',
      counts: ({ project }) => fits(project, rank) && criteriaMet(project) >= need,
      requirement: { text: `clauses.complexity.${wording}`, values: { need } },
      missing: (have) => ({
        text: `missing.complexity.${wording}`,
        values: { have, need, all: field.complexity.length }
      }),
      found: (have) => ({ text: 'pane.person.hasCriteria', values: { have, need } })
    };
  }
};

/** What a project lacks of the criteria that a page needs; undefined where it lacks nothing. */
export function criteriaLack(project: ProjectEvidence, need: number): Phrase | undefined {
  const have = criteriaMet(project);
  if (have >= need) return undefined;
  const blank = criteriaBlank(project);
  return blank > 0
    ? { text: 'pane.lacks.criteriaBlank', values: { have, need, blank } }
    : { text: 'pane.lacks.criteria', values: { have, need } };
}
