import { Engine, type TopLevelCondition } from 'json-rules-engine';
import { FIELDS, clausesOf, fewestCriteria, type SpecialtyField } from '../../src/criteria';
import {
  criteriaMet,
  needOf,
  fieldOf,
  isLeftOut,
  resultOf as projectResultOf,
  roleOf,
  sizeOf
} from '../../src/engine';
import { at } from '../lookUp';
import { departmentSheet } from './department';
import { judgeSheet } from './judging';
import { median, resultOf, timed, type Result } from './result';

type Facts = Record<string, number | string | undefined>;
const LEVEL_OF_BAND_0 = 3;
const atLeast = (fact: string, value: number): { fact: string; operator: string; value: number } => ({
  fact,
  operator: 'greaterThanInclusive',
  value
});

const is = (fact: string, value: string): { fact: string; operator: string; value: string } => ({
  fact,
  operator: 'equal',
  value
});

/**
 * A row: its project level, and whether it counts as the first project and as one of the others of each
 * level, from complexity, size, role and result; one rule each.
 */
function projectEngine(field: SpecialtyField): Engine {
  const { pages } = field;
  const criteriaForSecondOption = Math.max(
    ...pages.flatMap((page) =>
      clausesOf(page, 'size').flatMap(({ options }) => options.map(({ criteria = 0 }) => criteria))
    )
  );
  const engine = new Engine();
  const ofLevel = (level: number): TopLevelCondition => ({
    all: [
      atLeast('criteria', fewestCriteria(field)),
      {
        any: [
          atLeast('band', level - LEVEL_OF_BAND_0),
          {
            all: [atLeast('band', level - LEVEL_OF_BAND_0 - 1), atLeast('criteria', criteriaForSecondOption)]
          }
        ]
      }
    ]
  });
  for (const { level } of pages) {
    const done =
      level === LEVEL_OF_BAND_0
        ? [
            { any: [is('role', 'member'), is('role', 'personResponsible')] },
            { any: [is('result', 'success'), is('result', 'completed')] }
          ]
        : [is('role', 'personResponsible'), is('result', 'success')];
    engine.addRule({ conditions: ofLevel(level), event: { type: `project${level}` } });
    engine.addRule({ conditions: { all: [ofLevel(level), ...done] }, event: { type: `first${level}` } });
    engine.addRule({ conditions: { all: [ofLevel(level - 1), ...done] }, event: { type: `other${level}` } });
  }
  return engine;
}

/** The clauses of a person: one rule each, so that none is skipped because another failed. */
function personEngine({ pages }: SpecialtyField): Engine {
  const engine = new Engine();
  for (const clause of pages.flatMap(({ clauses }) => clauses)) {
    const { id } = clause;
    engine.addRule({ conditions: { all: [atLeast(id, needOf(clause))] }, event: { type: id } });
  }
  return engine;
}

/**
 * The same department decided by json-rules-engine: what each row counts for, and the clauses of each person.
 * It gets all facts for free (criteria counted, bands found, how much a person has of each clause), whereas
 * the program starts from the cells.
 */
export async function benchRulesEngine(rows: number, rounds: number): Promise<Result> {
  const sheet = departmentSheet(rows);
  const { department } = judgeSheet(sheet);
  const projects: [place: number, facts: Facts][] = [];
  const people: [place: number, facts: Facts][] = [];
  for (const person of department.people()) {
    department.eachRow(person, (_row, project) => {
      if (isLeftOut(project)) return;
      projects.push([
        fieldOf(person),
        {
          criteria: criteriaMet(project),
          band: sizeOf(project).band,
          role: roleOf(project),
          result: projectResultOf(project)
        }
      ]);
    });
    people.push([
      fieldOf(person),
      Object.fromEntries(department.explain(person).clauses.map(({ clause, have }) => [clause.id, have]))
    ]);
  }
  const engines = FIELDS.map((field) => ({ project: projectEngine(field), person: personEngine(field) }));
  const samples: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    for (const [place, facts] of projects) await at(engines, place).project.run(facts);
    for (const [place, facts] of people) await at(engines, place).person.run(facts);
    const decided = performance.now() - start;
    samples.push(decided / median(Array.from({ length: 5 }, () => timed(() => judgeSheet(sheet))[0])));
  }
  return resultOf('json-rules-engine-vs-judge', rows, 'ratio', samples, 'given its facts for free');
}
