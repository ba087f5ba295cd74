import { GUIDANCE_SCOPES, areasOf, areasThatCount, type SpecialtyClause } from '../../criteria';
import { areasIn, isStrengthOpen, placesOf, rankOfScope, strengthOf } from '../evidence';
import type { Kind, Value, Word } from './kind';

/**
 * One area of the page's list, or of a higher page's, that is strong enough (Specialty, reading
 * `guidanceWithArea`). Have and need are ranks of `GUIDANCE_SCOPES`, 1 for the first: of the strongest area
 * that counts, and of the scope that is asked for.
 */
export const specialty: Kind<SpecialtyClause> = {
  need: ({ scope }) => rankOfScope(scope),
  prepare: (clause, { field, level }) => {
    const need = rankOfScope(clause.scope);
    const areas = placesOf(areasOf(field), areasThatCount(field, level));
    return {
      clause,
      applies: true,
      topic: 'specialty',
      measure: ({ field: said, fieldPossible }, filled) => {
        if (!filled) return strengthOf(said, areas);
        return isStrengthOpen(said, areas) || isStrengthOpen(fieldPossible, areas)
          ? need
          : strengthOf(fieldPossible, areas);
      },
      looksAt: 'person',
      counts: ({ field: row }) => (areasIn(row) & areas) !== 0,
      requirement: {
        text: 'clauses.specialty',
        values: { level, scope: strengthPhrase(need), areas: clause.areas.map(areaWord) }
      },
      missing: (have) => ({
        text: have === 0 ? 'missing.specialty.none' : 'missing.specialty.weaker',
        values: {
          level,
          have: strengthPhrase(have),
          scope: strengthPhrase(need),
          areas: clause.areas.slice(0, EXAMPLES).map(areaWord)
        }
      }),
      brief: () => ({ text: 'brief.specialty' }),
      lack: (have) => ({
        text: have === 0 ? 'list.lacks.noArea' : 'list.lacks.weakerArea',
        values: { level, have: reachPhrase(have), scope: reachPhrase(need) }
      }),
      found: (have) => ({
        text: 'pane.person.hasStrength',
        values: { have: strengthPhrase(have), need: strengthPhrase(need) }
      })
    };
  }
};

/** Areas that a missing line names; the requirement names all of the page. */
const EXAMPLES = 2;
const areaWord = (id: string): Word => ({ word: 'areas', id });

function strengthPhrase(rank: number): Value {
  const id = GUIDANCE_SCOPES[rank - 1];
  return { text: id === undefined ? 'missing.nothing' : `strengths.${id}` };
}

/** The same in a word. */
const reachPhrase = (rank: number): Value => ({
  text: `list.reaches.${GUIDANCE_SCOPES[rank - 1] ?? 'none'}`
});
