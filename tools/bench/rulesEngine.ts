import { Engine, type TopLevelCondition } from 'json-rules-engine';
import { CRITERIA_FOR_A_PROJECT, FIELDS, type SpecialtyField } from '../../src/criteria';
import {
  SLOTS,
  bandOf,
  criteriaCount,
  isLeftOut,
  resultOf as projectResultOf,
  roleOf
} from '../../src/engine';
import { at } from '../lookUp';
import { departmentSheet } from './department';
import { judgeSheet } from './judging';
import { median, resultOf, timed, type Result } from './result';

type Facts = Record<string, number>;
const LEVEL_OF_BAND_0 = 3;
const atLeast = (fact: string, value: number): { fact: string; operator: string; value: number } => ({
  fact,
  operator: 'greaterThanInclusive',
  value
});

/** Role and result as the evidence codes them: 1 + the index in the vocabulary, 0 for blank. */
const RESPONSIBLE = 2;
const SUCCESS = 1;
const COMPLETED = 2;
const is = (fact: string, value: number): { fact: string; operator: string; value: number } => ({
  fact,
  operator: 'equal',
  value
});

/**
 * A row: its project level, and whether it counts as the first project and as one of the others of each level, from
 * complexity, size, role and result; one rule each.
 */
function projectEngine({ pages, criteriaForSecondOption }: SpecialtyField): Engine {
  const engine = new Engine();
  const ofLevel = (level: number): TopLevelCondition => ({
    all: [
      atLeast('criteria', CRITERIA_FOR_A_PROJECT),
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
        ? [atLeast('role', 1), { any: [is('result', SUCCESS), is('result', COMPLETED)] }]
        : [is('role', RESPONSIBLE), is('result', SUCCESS)];
    engine.addRule({ conditions: ofLevel(level), event: { type: `project${level}` } });
    engine.addRule({ conditions: { all: [ofLevel(level), ...done] }, event: { type: `first${level}` } });
    engine.addRule({ conditions: { all: [ofLevel(level - 1), ...done] }, event: { type: `other${level}` } });
  }
  return engine;
}

/** The clauses of a person: one rule each, so that none is skipped because another failed. */
function personEngine({ pages }: SpecialtyField): Engine {
  const engine = new Engine();
  for (const { id, need } of pages.flatMap(({ clauses }) => clauses)) {
    engine.addRule({ conditions: { all: [atLeast(id, need)] }, event: { type: id } });
  }
  return engine;
}

/**
 * The same department decided by json-rules-engine: what each row counts for, and the clauses of each person. It gets all
 * facts for free (criteria counted, bands found, how much a person has of each clause), whereas the program starts from the
 * cells.
 */
export async function benchRulesEngine(rows: number, rounds: number): Promise<Result> {
  const sheet = departmentSheet(rows);
  const { department } = judgeSheet(sheet);
  const projects: [place: number, facts: Facts][] = [];
  const people: [place: number, facts: Facts][] = [];
  for (const slot of department.people()) {
    const { projects: rules } = department.rulesOf(slot);
    department.eachRow(slot, (_row, project) => {
      if (isLeftOut(project)) return;
      projects.push([
        slot % SLOTS,
        {
          criteria: criteriaCount(project, rules),
          band: bandOf(project),
          role: roleOf(project),
          result: projectResultOf(project)
        }
      ]);
    });
    people.push([
      slot % SLOTS,
      Object.fromEntries(department.explain(slot).clauses.map(({ clause, have }) => [clause.id, have]))
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
