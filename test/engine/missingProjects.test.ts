import fc from 'fast-check';
import { DEFAULT_READINGS, FIELDS, topLevelOf, type Readings } from '../../src/criteria';
import { countsFor, employeeOf, fieldOf, isLeftOut, type Department, type PersonRef } from '../../src/engine';
import { departments, readings } from '../oracle/departments';
import type { Department as Model, Level, OracleRow } from '../oracle/model';
import { runs } from '../propertyRuns';
import { departmentOf } from './departmentOf';

const allReadings = readings().map((chosen): Readings => ({ ...DEFAULT_READINGS, ...chosen }));

const SCOPE_OF = { 3: 'specificUsers', 4: 'wideAreaTeam', 5: 'wideAreaUsers', 6: 'wideAreaUsers' } as const;
const SITES_OF = { 3: null, 4: 1, 5: 3, 6: 5 } as const;

/** A project of exactly `level`, led to success with the fewest criteria. */
const projectOf = ({ employee, field }: OracleRow, level: Level): OracleRow => ({
  row: 0,
  employee,
  field,
  project: null,
  role: 'personResponsible',
  result: 'success',
  complexity: { missionCritical: true, continuousOperation: true },
  scope: field === 'facilityManagement' ? (level === 3 ? 'partOfFacility' : null) : SCOPE_OF[level],
  sites: field === 'facilityManagement' ? SITES_OF[level] : null,
  area: null,
  networkSites: null
});

/** Rows that can be the first project of `level`: a of the closed form. */
function firstProjects(department: Department, person: PersonRef, level: number): number {
  let count = 0;
  department.eachRow(person, (_row, project) => {
    if (!isLeftOut(project) && countsFor(project, department.rulesOf(person)) >= level) count++;
  });
  return count;
}

const isMet = (
  model: Model,
  added: readonly OracleRow[],
  readingsInForce: Readings,
  person: PersonRef,
  id: string
): boolean =>
  departmentOf({ ...model, rows: [...model.rows, ...added] }, readingsInForce)
    .explain(person)
    .clauses.find(({ clause }) => clause.id === id)!.verdict === 'met';

test('the missing projects are exactly those that would be enough', () => {
  const gaps = new Set<string>();
  fc.assert(
    fc.property(departments(2), allReadings, (model, chosen) => {
      const department = departmentOf(model, chosen);
      const employees = [...new Set(model.rows.map(({ employee }) => employee))];
      for (const person of department.people()) {
        const field = FIELDS[fieldOf(person)]!;
        const row = model.rows.find(
          (each) => each.field === field.id && each.employee === employees[employeeOf(person)]
        )!;
        for (const { clause, need, have } of department
          .explain(person)
          .clauses.filter((item) => item.clause.kind === 'projects')) {
          const { level } = clause.citation;
          const missing = need - have;
          const ofLevel = Math.max(0, 1 - firstProjects(department, person, level));
          const added = Array.from({ length: missing }, (_, i) =>
            projectOf(row, i < ofLevel ? level : (Math.max(3, level - 1) as Level))
          );
          gaps.add(`${level}: ${missing}, ${ofLevel} of the level`);
          expect(isMet(model, added, chosen, person, clause.id)).toBe(true);
          if (missing === 0) continue;
          // One fewer is not enough, however large the projects are; nor are as many without the one of the level.
          const large = Array.from({ length: missing - 1 }, () => projectOf(row, topLevelOf(field) as Level));
          expect(isMet(model, large, chosen, person, clause.id)).toBe(false);
          if (ofLevel === 0 || level === 3) continue;
          const small = added.map(() => projectOf(row, (level - 1) as Level));
          expect(isMet(model, small, chosen, person, clause.id)).toBe(false);
        }
      }
    }),
    runs(250)
  );
  // Every gap that can be was tried: up to three projects, with and without the one of the level among them.
  for (const [level, need] of [
    [3, 1],
    [4, 2],
    [5, 3],
    [6, 3]
  ] as const) {
    expect(gaps).toContain(`${level}: 0, 0 of the level`);
    for (let missing = 1; missing <= need; missing++)
      expect(gaps).toContain(`${level}: ${missing}, 1 of the level`);
    for (let missing = 1; missing < need; missing++)
      expect(gaps).toContain(`${level}: ${missing}, 0 of the level`);
  }
});
