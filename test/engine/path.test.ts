import fc from 'fast-check';
import { FIELDS as FIELD_DATA, LEVELS, type Level } from '../../src/criteria';
import { fieldOf, pathTo, whatIf, type Department, type Path, type PersonRef } from '../../src/engine';
import { doingsFor, fewestByTrying, numberOfSets } from '../oracle/bruteForce';
import { choicesAtRandom, departmentAtRandom } from '../oracle/departmentAtRandom';
import { Random } from '../oracle/random';
import { judge } from '../oracle/secondJudge';
import { runs } from '../propertyRuns';
import { evaluate } from '../worksheet/evaluate';
import { SERVICE, sheetOf } from '../worksheet/table';
import { departmentOf } from './departmentOf';
import { loosened } from './loosened';

/** Steps by their kind, and by their cell or clause. */
const EVERY_KIND = [
  'achieve developsSubordinates',
  'achieve expertiseSuccession',
  'achieve leadsOthers',
  'achieve projects',
  'achieve specialty',
  'finish result',
  'record component',
  'record criteria',
  'record developsSubordinates',
  'record expertiseSuccession',
  'record leadsOthers',
  'record result',
  'record role',
  'record size',
  'record specialty'
];

/** Seeds of people whose projects are copies of each other, or would become that: they are rare. */
const COPIES = [1813039825, 486743816, 1927825082, 1252641194];

/** Sets that are tried for one person. */
const MOST_SETS = 3000;

const count = ({ steps }: Path): { achieve: number; steps: number } => ({
  achieve: steps.filter(({ kind }) => kind === 'achieve').length,
  steps: steps.length
});

const levelAfter = (department: Department, person: PersonRef, steps: Path['steps']): number =>
  whatIf(department, person, steps).level ?? 0;

/** What a set of steps does, as a text: two sets that do the same are one. */
const textOf = (steps: Path['steps']): string =>
  JSON.stringify(steps.map(({ clause, kind, at, say }) => [clause.id, kind, at, say()]));

/** The other ways are as many as is said, each of them another one, as good, and enough. */
function checkOthers(seed: number, department: Department, person: PersonRef, path: Path): void {
  for (const part of path.parts) {
    const others = [...part.others()];
    const sets = new Set([part.steps, ...others].map(textOf));
    expect([seed, others.length, sets.size]).toEqual([seed, part.otherWays, part.otherWays + 1]);
    for (const steps of others) {
      const all = path.parts.flatMap((each) => (each === part ? steps : each.steps));
      expect({ seed, ...count({ ...path, steps: all }) }).toEqual({ seed, ...count(path) });
      if (levelAfter(department, person, []) < path.level)
        expect([seed, levelAfter(department, person, all) >= path.level]).toEqual([seed, true]);
    }
  }
}

test('no set of what can be done is better than the path, and as many are as good as it says', () => {
  let tried = 0;
  let leftAside = 0;
  const kinds = new Set<string>();
  fc.assert(
    fc.property(fc.nat(), (seed) => {
      const random = new Random(seed);
      const said = loosened(random, departmentAtRandom(random, 1));
      const choices = choicesAtRandom(random);
      const people = judge(said, choices);
      const department = departmentOf(said, choices);
      for (const ref of department.people()) {
        const person = people.find(({ specialty }) => specialty === FIELD_DATA[fieldOf(ref)]!.id)!;
        const next = person.nextLevel;
        const above = next === undefined ? [] : random.chance(75) ? [next] : [next, (next + 1) as Level];
        for (const level of above) {
          const path = pathTo(department, ref, level);
          if (!path) continue;
          const doings = doingsFor(said, person, level, choices);
          if (!doings || numberOfSets(doings) > MOST_SETS) {
            leftAside++;
            continue;
          }
          tried++;
          const fewest = fewestByTrying(said, person, level, doings, choices);
          const found = { ...count(path), ways: path.otherWays + 1 };
          checkOthers(seed, department, ref, path);
          if (JSON.stringify(found) !== JSON.stringify(fewest))
            expect({ seed, level, person, said, choices, found }).toEqual(fewest);
          for (const { kind, clause, at } of path.steps) kinds.add([kind, at?.cell ?? clause.kind].join(' '));
        }
      }
    }),
    runs(400)
  );
  expect(tried).toBeGreaterThan(leftAside);
  expect([...kinds].sort()).toEqual(EVERY_KIND);
}, 600_000);

function checkStepsOf(seed: number): void {
  const random = new Random(seed);
  const said = loosened(random, departmentAtRandom(random, 3));
  const department = departmentOf(said, choicesAtRandom(random));
  for (const person of department.people())
    for (const level of [undefined, ...LEVELS]) {
      const path = pathTo(department, person, level);
      if (!path || levelAfter(department, person, []) >= path.level) continue;
      const { steps } = path;
      expect([seed, levelAfter(department, person, steps) >= path.level]).toEqual([seed, true]);
      for (const step of steps) {
        const others = steps.filter((each) => each !== step);
        expect([seed, levelAfter(department, person, others) < path.level]).toEqual([seed, true]);
      }
    }
}

test('by the real judge all steps of a path reach its level, and no step can be left out', () => {
  fc.assert(fc.property(fc.nat(), checkStepsOf), runs(300));
}, 600_000);

test.each(COPIES)('so it is where projects are copies, or would become that: %i', checkStepsOf);

test('a row that could become a copy of either of two others is chosen with neither', () => {
  const led = { ...SERVICE, Role: 'Person responsible' };
  const larger = 'Wide-area users or whole industry';
  const smaller = 'Wide-area or specific-industry team';
  const { department } = evaluate(
    sheetOf([
      { ...led, Project: 'Server move', 'Service scope': larger, Complexity: 'Multi-vendor; New technology' },
      { ...led, Project: 'Help desk', 'Service scope': larger, Role: null, Result: null },
      { ...led, Project: 'Help desk', 'Service scope': smaller, Result: null },
      { ...led, Project: 'Help desk', 'Service scope': null }
    ])
  );
  const [person] = department.people();
  const { steps } = pathTo(department, person!, 5)!;
  expect(whatIf(department, person!, steps).level).toBe(5);
});
