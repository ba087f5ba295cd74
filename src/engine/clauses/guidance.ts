import { GUIDANCE_SCOPES, type GuidanceClause } from '../../criteria';
import { guidanceRank, rankOfScope } from '../evidence';
import type { Kind, Value } from './kind';

/** Specialty strong enough to guide at a scope (Specialty): have and need are ranks of `GUIDANCE_SCOPES`, 1 for the first. */
export const guidance: Kind<GuidanceClause> = {
  need: ({ scope }) => rankOfScope(scope),
  prepare: (clause) => {
    const need = rankOfScope(clause.scope);
    const scope = { word: 'guidance', id: clause.scope } as const;
    return {
      clause,
      applies: true,
      measure: ({ field }, possible) => {
        const rank = guidanceRank(field);
        return possible && rank === 0 ? need : rank;
      },
      looksAt: 'person',
      counts: ({ field }) => guidanceRank(field) >= need,
      requirement: { text: 'clauses.guidance', values: { scope } },
      missing: (have) => ({ text: 'missing.guidance', values: { haveScope: scopeOf(have), scope } }),
      amount: scopeOf
    };
  }
};

function scopeOf(rank: number): Value {
  const id = GUIDANCE_SCOPES[rank - 1];
  return id === undefined ? { text: 'missing.nothing' } : { word: 'guidance', id };
}
