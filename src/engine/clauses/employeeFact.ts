import type { EmployeeFact, FactClause } from '../../criteria';
import { deniesFact, saysFact } from '../evidence';
import type { Kind } from './kind';

/** A yes about the employee, from any of their rows: one is enough, whatever the others say. */
export const employeeFact = (fact: EmployeeFact): Kind<FactClause> => ({
  need: () => 1,
  prepare: (clause) => ({
    clause,
    applies: true,
    measure: ({ employee }, possible) =>
      saysFact(employee, fact) || (possible && !deniesFact(employee, fact)) ? 1 : 0,
    rowsOf: 'employee',
    counts: ({ employee }) => saysFact(employee, fact),
    requirement: { text: `clauses.${fact}` },
    missing: (_have, isRecorded) => ({
      text: `missing.${fact}`,
      values: { answer: { text: isRecorded ? 'missing.answerNo' : 'missing.answerBlank' } }
    }),
    amount: (amount, isRecorded) => ({
      text: `pane.person.${amount > 0 ? 'yes' : isRecorded ? 'no' : 'blank'}`
    })
  })
});
