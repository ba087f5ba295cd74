import fc from 'fast-check';
import { runs } from '../propertyRuns';
import { DEFAULT_READINGS, FIELDS } from '../../src/criteria';
import { countedRows, needOf, newTally, employeeOf, preparedIn, rulesFor } from '../../src/engine';
import { departments, readings } from '../oracle/arbitraries';
import { departmentOf } from './departmentOf';

test('what blanks could bring is never less than what is recorded, and rows are counted where there is something', () => {
  const kinds = new Set<string>();
  fc.assert(
    fc.property(departments(3), readings(), (model, chosen) => {
      const department = departmentOf(model, chosen);
      for (const person of department.people()) {
        const rules = department.rulesOf(person);
        const tally = newTally();
        department.tally(person, department.joinedEmployee(employeeOf(person)), rules.tables, tally);
        for (const { clause, have, need } of department.explain(person).clauses) {
          const { measure } = preparedIn(rules, clause);
          expect([clause.id, measure(tally, false)]).toEqual([clause.id, have]);
          expect(measure(tally, true)).toBeGreaterThanOrEqual(Math.min(have, need));
          const rows = countedRows(department, person, clause);
          if (have >= need) expect([clause.id, rows.length > 0]).toEqual([clause.id, true]);
          if (have >= need) kinds.add(clause.kind);
        }
      }
    }),
    runs(150)
  );
  expect([...kinds].sort()).toEqual(
    [
      ...new Set(
        FIELDS.flatMap(({ pages }) => pages.flatMap(({ clauses }) => clauses.map(({ kind }) => kind)))
      )
    ].sort()
  );
});

test('the need of a clause is the figure of its page; a scope is a rank, and a yes is one', () => {
  const needs = FIELDS.flatMap(({ pages }) => pages.flatMap(({ clauses }) => clauses)).map((clause) => [
    clause.id,
    needOf(clause)
  ]);
  expect(Object.fromEntries(needs)).toMatchObject({
    'hw.5.responsibilities': 3,
    'hw.5.responsibilities.leadsOthers': 1,
    'hw.5.complexity': 2,
    'hw.5.size': 1,
    'hw.5.specialty': 3,
    'fm.6.specialty': 4,
    'fm.6.expertiseSuccession': 4
  });
});

test('the exam is out of use where its reading says so', () => {
  const applies = (apExam: 'on' | 'off'): boolean[] =>
    rulesFor({ ...DEFAULT_READINGS, apExam }).flatMap(({ pages }) =>
      pages.flatMap(({ clauses }) =>
        clauses.filter(({ clause }) => clause.kind === 'exam').map((each) => each.applies)
      )
    );
  expect(applies('on')).toEqual([true, true, true]);
  expect(applies('off')).toEqual([false, false, false]);
});
