import fc from 'fast-check';
import { choicesAtRandom, departmentAtRandom } from '../oracle/departmentAtRandom';
import { Random } from '../oracle/random';
import type { Department } from '../oracle/said';
import { afterDoing, waysToDoLess, type Line } from '../oracle/steps';
import { formAtRandom } from '../oracle/tables';
import { runs } from '../propertyRuns';
import { reportOfDepartment } from './bothJudges';

test('doing exactly what the missing lines say reaches the next level, and doing any less does not', () => {
  const done = new Set<string>();
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const random = new Random(seed);
      const department = departmentAtRandom(random, 1);
      const choices = choicesAtRandom(random);
      const form = formAtRandom(random);
      const people = (one: Department) => reportOfDepartment(one, choices, form).people;
      for (const { employeeId, specialty, nextLevel, missing } of people(department)) {
        if (nextLevel === null) continue;
        const levelAfter = (lines: readonly Line[]): number => {
          const after = people(afterDoing(department, { employeeId, specialty }, lines));
          return (
            after.find((one) => one.employeeId === employeeId && one.specialty === specialty)!.level ?? 0
          );
        };
        const saying = { seed, choices, form, department, missing };
        if (levelAfter(missing) < nextLevel) expect(saying).toBe('enough for the next level');
        for (const less of waysToDoLess(missing))
          if (levelAfter(less) >= nextLevel)
            expect({ less, ...saying }).toBe('not enough for the next level');
        for (const { clause } of missing) done.add(clause.replace(/^\w+\.\d\./, ''));
      }
    }),
    // The example: a project without a specialty names every kind of succession.
    runs(400, [[73202079]])
  );
  expect([...done].sort()).toEqual([
    'developmentOfSubordinates',
    'expertiseSuccession',
    'responsibilities',
    'responsibilities.leadsOthers',
    'specialty'
  ]);
}, 600_000);
