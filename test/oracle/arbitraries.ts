/**
 * Departments, readings and forms for property tests. A seed stands for each, so what fails is not made
 * smaller.
 */
import fc from 'fast-check';
import { choicesAtRandom, departmentAtRandom } from './departmentAtRandom';
import { Random } from './random';
import type { Choices, Department } from './said';
import { formAtRandom, type Form } from './tables';

const drawn = <T>(draw: (random: Random) => T): fc.Arbitrary<T> =>
  fc.noShrink(fc.integer()).map((seed) => draw(new Random(seed)));

/** @param most employees at most */
export const departments = (most = 4): fc.Arbitrary<Department> =>
  drawn((random) => departmentAtRandom(random, most));
export const readings = (): fc.Arbitrary<Choices> => drawn(choicesAtRandom);
export const forms = (): fc.Arbitrary<Form> => drawn(formAtRandom);
