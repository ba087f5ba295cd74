import { FIELDS, READINGS, type Reading, type Readings } from '../../src/criteria';
import { countedRows, employeeOf, fieldOf, type PersonRef } from '../../src/engine';
import { LANGUAGES } from '../../src/locales';
import { personView } from '../../src/worksheet';
import { DEFAULT_CHOICES } from '../oracle/said';
import { judge } from '../oracle/secondJudge';
import { makeReport } from '../worksheet/makeReport';
import { evaluate } from '../worksheet/evaluate';
import {
  CASES,
  type Case,
  type Expected,
  type ExpectedClause,
  type ExpectedPerson,
  type Levels
} from './readCase';
import { statedIn } from './stated';

/** The outcome of a case, cut down to the clauses and projects that its expectation tells of. */
function outcome({ rows, employees, expected }: Case, readings: Readings): Expected {
  const evaluation = evaluate(rows, employees, readings);
  const { department } = evaluation;
  const { people, problems } = makeReport(evaluation, {
    readings,
    language: 'en',
    projectAt: () => '',
    componentAt: () => '',
    seconds: 0
  });
  const refOf = ({ employeeId, specialty }: Levels): PersonRef =>
    department
      .people()
      .find(
        (ref) =>
          evaluation.employees.idOf(employeeOf(ref)) === employeeId && FIELDS[fieldOf(ref)]!.id === specialty
      )!;
  const found = people.map((person, i): ExpectedPerson => {
    const { clauses, projects } = expected.people[i] ?? {};
    const { employeeId, specialty, level, basis, businessLevel, professionalLevel, nextLevel } = person;
    const ref = refOf(person);
    const judged = department.explain(ref).clauses;
    const counted = (id: string): ExpectedClause | undefined => {
      const item = judged.find(({ clause }) => clause.id === id);
      return (
        item && {
          verdict: item.verdict,
          need: item.need,
          have: item.have,
          rows: countedRows(department, ref, item.clause)
            .filter((index) => index < department.projectRowCount)
            .map((index) => evaluation.rowOf(index) + 1)
        }
      );
    };
    return {
      employeeId,
      specialty,
      level,
      basis,
      businessLevel,
      professionalLevel,
      nextLevel,
      ...(clauses && { clauses: Object.fromEntries(Object.keys(clauses).map((id) => [id, counted(id)!])) }),
      ...(projects && {
        projects: person.projects.map(({ row, projectLevel, countsFor }) => ({
          row,
          projectLevel,
          countsFor
        }))
      })
    };
  });
  const cells = problems.map(({ cell, severity, code }) => ({ cell, severity, code }));
  return { people: found, ...(cells.length > 0 && { problems: cells }) };
}

describe('a department judged as the standard says', () => {
  test.each(CASES.map((each) => [each.name, each] as const))('%s', (_name, each) => {
    expect(outcome(each, each.readings)).toEqual(each.expected);
  });
});

/**
 * The same people as the second judge sees them. Problems, and who told what of an employee, are none of its
 * business.
 */
function secondOpinion(each: Case): readonly ExpectedPerson[] {
  const chosen = Object.fromEntries(Object.entries(each.chosen).filter(([name]) => name in DEFAULT_CHOICES));
  const judged = judge(statedIn(each), { ...DEFAULT_CHOICES, ...chosen });
  return each.expected.people.map((expected): ExpectedPerson => {
    const person = judged.find(
      ({ employeeId, specialty }) => employeeId === expected.employeeId && specialty === expected.specialty
    )!;
    const { employeeId, specialty, level, basis, businessLevel, professionalLevel, nextLevel } = person;
    const clause = (id: string): ExpectedClause => {
      const { verdict, need, have, rows } = person.clauses.find((one) => one.clause === id)!;
      return { verdict, need, have, rows: rows ?? expected.clauses![id]!.rows };
    };
    return {
      employeeId,
      specialty,
      level: level ?? null,
      basis,
      businessLevel,
      professionalLevel,
      nextLevel: nextLevel ?? null,
      ...(expected.clauses && {
        clauses: Object.fromEntries(Object.keys(expected.clauses).map((id) => [id, clause(id)]))
      }),
      ...(expected.projects && {
        projects: person.projects.map(({ row, projectLevel, countsFor }) => ({
          row,
          projectLevel: projectLevel ?? null,
          countsFor: countsFor ?? null
        }))
      })
    };
  });
}

describe('the page of a person shows the same', () => {
  test.each(CASES.map((each) => [each.name, each] as const))('%s', (_name, each) => {
    const evaluation = evaluate(each.rows, each.employees, each.readings);
    for (const language of LANGUAGES)
      for (const [i, ref] of evaluation.department.people().entries()) {
        const view = personView(evaluation, ref, language);
        const { level, nextLevel, clauses = {} } = each.expected.people[i]!;
        expect([view.level ?? null, view.nextLevel]).toEqual([level, nextLevel]);
        const shown = new Map(
          view.pages.flatMap((page) => page.clauses).map((clause) => [clause.id, clause])
        );
        for (const [id, { verdict, rows }] of Object.entries(clauses)) {
          const counted = shown.get(id)!.rows.filter(({ sheet }) => sheet === 0);
          expect([id, shown.get(id)!.verdict, counted.map(({ row }) => row + 1)]).toEqual([
            id,
            verdict,
            rows
          ]);
        }
      }
  });
});

describe('a program written from the standard alone expects the same', () => {
  test.each(CASES.map((each) => [each.name, each] as const))('%s', (_name, each) => {
    expect(secondOpinion(each)).toEqual(each.expected.people);
    expect(judge(statedIn(each), DEFAULT_CHOICES)).toHaveLength(each.expected.people.length);
  });
});

describe('the cases together', () => {
  const verdictsOf = (id: string): string[] =>
    CASES.filter(({ name }) => name === id)
      .flatMap(({ expected }) => expected.people)
      .map((person) => person.clauses?.[id]?.verdict ?? 'not told');
  const employeesOf = (id: string): string[] =>
    CASES.filter(({ name }) => name === id)
      .flatMap(({ expected }) => expected.people)
      .map(({ employeeId }) => employeeId);
  const ids = FIELDS.flatMap(({ pages }) => pages)
    .flatMap(({ clauses }) => clauses)
    .map(({ id }) => id);

  test.each(ids)('show %s just met by one employee and just missed by another', (id) => {
    const verdicts = verdictsOf(id);
    expect(verdicts).toHaveLength(2);
    expect(verdicts[0]).toBe('met');
    expect(['unmet', 'notRecorded']).toContain(verdicts[1]);
    expect(employeesOf(id)).toEqual(['E001', 'E002']);
  });

  test.each(READINGS.flatMap(({ name, choices }) => choices.map((choice) => [name, choice, choices.length])))(
    'show the reading %s as %s',
    (name, choice, count) => {
      const folder = count === 1 ? name : `${name}-${choice}`;
      expect(CASES.map((each) => each.name)).toContain(`reading-${folder}`);
    }
  );

  const switched = CASES.flatMap((each) =>
    Object.keys(each.chosen).map((name) => [each.name, name, each] as const)
  );
  test.each(switched)('%s would come out otherwise if %s were read the other way', (_case, name, each) => {
    const { choices }: Reading = READINGS.find((reading) => reading.name === name)!;
    for (const choice of choices.filter((other) => other !== each.readings[name as keyof Readings])) {
      expect(outcome(each, { ...each.readings, [name]: choice })).not.toEqual(each.expected);
    }
  });
});
