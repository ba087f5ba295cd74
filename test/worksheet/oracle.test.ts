import fc from 'fast-check';
import { DEFAULT_READINGS, type Readings } from '../../src/criteria';
import { departments, readings } from '../oracle/departments';
import { judge } from '../oracle/judge';
import { renderChoices, renderSheet } from '../oracle/sheet';
import { runs } from '../propertyRuns';
import { reportOf } from './evaluate';

type Person = ReturnType<typeof judge>[number];
interface Comparable {
  readonly key: string;
  readonly [fact: string]: unknown;
}

/** What both sides say of a person; the rows of clauses about the employee are not part of the oracle. */
const facts = (people: readonly Pick<Person, 'employeeId'>[]): Comparable[] =>
  (people as Person[])
    .map((person) => ({
      key: `${person.employeeId}/${person.specialty}`,
      name: person.name,
      level: person.level,
      basis: person.basis,
      nextLevel: person.nextLevel,
      businessLevel: person.businessLevel,
      professionalLevel: person.professionalLevel,
      progress: person.progress.toFixed(9),
      missing: person.missing.map(({ clause, verdict, need, have, rows }) => ({
        clause,
        verdict,
        need,
        have,
        ...(/responsibilities$|complexity|size/.test(clause) ? { rows } : {})
      })),
      projects: person.projects
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));

describe('the report of a worksheet', () => {
  test('is what an independent judge says of the same department, however the sheet is written', () => {
    fc.assert(
      fc.property(departments(), renderChoices(), readings(), (department, choices, chosen) => {
        const all = { ...DEFAULT_READINGS, ...chosen } as Readings;
        const { main, second, stated } = renderSheet(department, choices);
        expect(facts(reportOf(main, second, all).people)).toEqual(facts(judge(stated, chosen)));
      }),
      runs(600)
    );
  }, 120_000);
});
