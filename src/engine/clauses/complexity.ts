import { COMPLEXITY_CRITERIA, type ComplexityClause } from '../../criteria';
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

/** What projects lack of the criteria that a page needs, each of them undefined where it lacks nothing. */
export function criteriaLacks(need: number): (project: ProjectEvidence) => Phrase | undefined {
  const numbers = Array.from({ length: COMPLEXITY_CRITERIA.length + 1 }, (_, number) => number);
  // By the criteria met, then by those that are blank.
  const lacks = numbers
    .slice(0, need)
    .map((have) =>
      numbers.map((blank): Phrase =>
        blank > 0
          ? { text: 'pane.lacks.criteriaBlank', values: { have, need, blank } }
          : { text: 'pane.lacks.criteria', values: { have, need } }
      )
    );
  return (project) => lacks[criteriaMet(project)]?.[criteriaBlank(project)];
}
