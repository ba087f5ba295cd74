import type { EmployeeFact, FactClause } from '../../criteria';
import { deniesFact, placeOfFact, saysFact } from '../evidence';
import type { Kind } from './kind';

/** A yes about the employee, from any of their rows: one is enough, whatever the others say. */
export const employeeFact = (fact: EmployeeFact): Kind<FactClause> => ({
  need: () => 1,
  prepare: (clause) => {
    const place = placeOfFact(fact);
    return {
      clause,
      applies: true,
      topic: fact,
      measure: ({ employee, employeePossible }, filled) =>
        filled
          ? Number(saysFact(employeePossible, place) || !deniesFact(employeePossible, place))
          : Number(saysFact(employee, place)),
      looksAt: 'employee',
      counts: ({ employee }) => saysFact(employee, place),
      requirement: { text: `clauses.${fact}` },
      missing: (_have, isRecorded) => ({
        text: `missing.${fact}`,
        values: { answer: { text: isRecorded ? 'missing.answerNo' : 'missing.answerBlank' } }
      }),
      brief: () => ({ text: `brief.${fact}` }),
      lack: () => ({ text: 'list.lacks.fact' }),
      found: (have, isRecorded) => ({ text: `pane.person.${have > 0 ? 'yes' : isRecorded ? 'no' : 'blank'}` })
    };
  }
});
