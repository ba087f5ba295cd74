import fc from 'fast-check';
import { runs } from '../propertyRuns';
import { choicesAtRandom, departmentAtRandom } from './departmentAtRandom';
import { Random } from './random';
import { judge } from './secondJudge';
import { afterDoing, waysToDoLess, type Line } from './steps';

test("the second judge's missing lines are necessary and sufficient", () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const random = new Random(seed);
      const department = departmentAtRandom(random, 2);
      const choices = choicesAtRandom(random);
      for (const person of judge(department, choices)) {
        const { missing, nextLevel } = person;
        if (nextLevel === undefined) continue;
        const levelAfter = (lines: readonly Line[]): number =>
          judge(afterDoing(department, person, lines), choices).find(
            ({ employeeId, specialty }) => employeeId === person.employeeId && specialty === person.specialty
          )!.level ?? 0;
        expect(levelAfter(missing)).toBeGreaterThanOrEqual(nextLevel);
        for (const less of waysToDoLess(missing)) expect(levelAfter(less)).toBeLessThan(nextLevel);
      }
    }),
    // The example: a project without a specialty names every kind of succession.
    runs(300, [[73202079]])
  );
});
