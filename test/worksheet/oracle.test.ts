import fc from 'fast-check';
import { isDeepStrictEqual } from 'node:util';
import { choicesAtRandom, departmentAtRandom } from '../oracle/departmentAtRandom';
import { Random } from '../oracle/random';
import type { Department } from '../oracle/said';
import { smallest } from '../oracle/smallest';
import { formAtRandom } from '../oracle/tables';
import { runs } from '../propertyRuns';
import { ofTheProduct, ofTheSecondJudge } from './bothJudges';

/** `PROPERTY_RUNS=100` tries 40,000 departments. */
test('a program written from the standard alone agrees on every verdict, level, basis and missing line', () => {
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const random = new Random(seed);
      const department = departmentAtRandom(random, 10);
      const choices = choicesAtRandom(random);
      const form = formAtRandom(random);
      const isWrong = (one: Department): boolean =>
        !isDeepStrictEqual(ofTheProduct(one, choices, form), ofTheSecondJudge(one, choices, form));
      if (!isWrong(department)) return;
      const shown = smallest(department, isWrong);
      expect({ seed, choices, shown, ...ofTheProduct(shown, choices, form) }).toEqual({
        seed,
        choices,
        shown,
        ...ofTheSecondJudge(shown, choices, form)
      });
    }),
    runs(400)
  );
}, 600_000);
