import type { SuccessionClause } from '../../criteria';
import { kindsPassedOn, kindsPossible } from '../evidence';
import type { Kind } from './kind';

/** Different kinds of passing on expertise, over all rows of the person (Expertise succession). */
export const expertiseSuccession: Kind<SuccessionClause> = {
  need: ({ need }) => need,
  prepare: (clause) => ({
    clause,
    applies: true,
    topic: 'succession',
    measure: ({ field, fieldPossible }, filled) =>
      filled ? kindsPossible(fieldPossible.joined) : kindsPassedOn(field.joined),
    looksAt: 'person',
    counts: ({ field }) => kindsPassedOn(field) > 0,
    requirement: { text: 'clauses.expertiseSuccession', values: { need: clause.need } },
    missing: (have) => ({ text: 'missing.expertiseSuccession', values: { have, need: clause.need } }),
    brief: () => ({ text: 'brief.expertiseSuccession' }),
    lack: (have) => ({ text: 'list.lacks.expertiseSuccession', values: { have, need: clause.need } }),
    found: (have) => ({ text: 'pane.person.hasKinds', values: { have, need: clause.need } })
  })
};
