import { Engine } from 'json-rules-engine';
import { CRITERIA_FOR_A_PROJECT, FIELDS, type SpecialtyField } from '../../src/criteria';
import { SLOTS, bandOf, criteriaCount, isLeftOut } from '../../src/engine';
import { departmentSheet } from './department';
import { judgeSheet } from './judging';
import { median, resultOf, timed, type Result } from './result';

type Facts = Record<string, number>;
const LEVEL_OF_BAND_0 = 3;
const atLeast = (fact: string, value: number): { fact: string; operator: string; value: number } =>
  ({ fact, operator: 'greaterThanInclusive', value });

/** A row's project level: one rule a level, from complexity and size. */
function projectEngine({ pages, criteriaForSecondOption }: SpecialtyField): Engine {
  const engine = new Engine();
  for (const { level } of pages) {
    engine.addRule({
      conditions: {
        all: [atLeast('criteria', CRITERIA_FOR_A_PROJECT), {
          any: [
            atLeast('band', level - LEVEL_OF_BAND_0),
            { all: [atLeast('band', level - LEVEL_OF_BAND_0 - 1), atLeast('criteria', criteriaForSecondOption)] }
          ]
        }]
      },
      event: { type: `project${level}` }
    });
  }
  return engine;
}

/** A person's clauses: one rule each, so that none is skipped because another failed. */
function personEngine({ pages }: SpecialtyField): Engine {
  const engine = new Engine();
  for (const { id, need } of pages.flatMap(({ clauses }) => clauses)) {
    engine.addRule({ conditions: { all: [atLeast(id, need)] }, event: { type: id } });
  }
  return engine;
}

/**
 * The same department decided by json-rules-engine: each row's project level and each person's clauses. It is handed all
 * facts for nothing (criteria counted, bands found, what a person has of each clause), whereas the program starts from
 * the cells.
 */
export async function benchRulesEngine(rows: number, rounds: number): Promise<Result> {
  const sheet = departmentSheet(rows);
  const { department } = judgeSheet(sheet);
  const projects: [place: number, facts: Facts][] = [];
  const people: [place: number, facts: Facts][] = [];
  for (const slot of department.people()) {
    const { projects: rules } = department.rulesOf(slot);
    department.eachRow(slot, (_row, project) => {
      if (!isLeftOut(project)) projects.push([slot % SLOTS, { criteria: criteriaCount(project, rules), band: bandOf(project) }]);
    });
    people.push([slot % SLOTS, Object.fromEntries(department.explain(slot).clauses.map(({ clause, have }) => [clause.id, have]))]);
  }
  const engines = FIELDS.map((field) => ({ project: projectEngine(field), person: personEngine(field) }));
  const samples: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    for (const [place, facts] of projects) await engines[place]!.project.run(facts);
    for (const [place, facts] of people) await engines[place]!.person.run(facts);
    const decided = performance.now() - start;
    samples.push(decided / median(Array.from({ length: 5 }, () => timed(() => judgeSheet(sheet))[0])));
  }
  return resultOf('json-rules-engine-vs-judge', rows, 'ratio', samples, 'handed its facts for nothing');
}
