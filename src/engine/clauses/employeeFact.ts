import type { EmployeeFact, FactClause } from '../../criteria';
import {
  NO_PLACES,
  deniesFact,
  packEmployee,
  placeOfFact,
  saysFact,
  withPlace,
  type Tally
} from '../evidence';
import type { Kind } from './kind';

/** A yes about the employee, from any of their rows: one is enough, whatever the others say. */
export const employeeFact = (fact: EmployeeFact): Kind<FactClause> => ({
  need: () => 1,
  prepare: (clause) => {
    const place = placeOfFact(fact);
    const couldBe = ({ employeePossible }: Tally): boolean =>
      saysFact(employeePossible, place) || !deniesFact(employeePossible, place);
    const add = { employeeEvidence: packEmployee(withPlace(NO_PLACES, place), NO_PLACES) };
    return {
      clause,
      applies: true,
      topic: fact,
      measure: (tally, filled) => Number(filled ? couldBe(tally) : saysFact(tally.employee, place)),
      looksAt: 'employee',
      counts: ({ employee }) => saysFact(employee, place),
      steps: ({ tally }) => {
        const kind = couldBe(tally) ? 'record' : 'achieve';
        return {
          steps: [{ clause, kind, say: () => ({ text: `steps.${kind}.${fact}` }), change: () => ({ add }) }],
          ways: 1
        };
      },
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
