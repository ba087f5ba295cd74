/** Every case of test/cases/ as the custom functions answer it. */
import { useSettings } from '../../src/functions';
import { itssLevels, itssMissing, itssProjectLevel, Specialty } from '../../src/functions/functions';
import { CASES } from '../cases/readCase';
import { TODAY } from '../worksheet/evaluate';
import { loadRuntime } from './runtime';

beforeAll(() => {
  Object.assign(globalThis, { CustomFunctions: loadRuntime() });
  jest.useFakeTimers({ now: new Date(`${TODAY}T12:00:00`) });
});
afterAll(() => {
  jest.useRealTimers();
});

const NAMES = {
  hardware: 'Hardware',
  software: 'Software',
  facilityManagement: 'Facility Management'
} as const;
const BASIS = { kpi: 'KPI', exam: 'AP exam (minimum)', none: '' } as const;

test.each(CASES.map((each) => [each.name, each] as const))('%s', (_name, each) => {
  useSettings({ readings: each.readings, language: 'en' });
  const range = each.rows.map((row) => [...row]);
  const data = each.employees?.map((row) => [...row]) ?? (null as never);

  const [, ...people] = itssLevels(range, data);
  expect(
    people.map(([id, , field, level, next, , basis]) => [String(id), field, level, next, basis])
  ).toEqual(
    each.expected.people.map(({ employeeId, specialty, level, nextLevel, basis }) => [
      employeeId,
      NAMES[specialty],
      level ?? '',
      nextLevel ?? '',
      BASIS[basis]
    ])
  );

  const levels = itssProjectLevel(range).map(([cell]) => cell);
  for (const { employeeId, specialty, projects = [], clauses = {} } of each.expected.people) {
    for (const { row, projectLevel } of projects) expect(levels[row - 1]).toBe(projectLevel ?? '');
    for (const [id, { verdict, need, have }] of Object.entries(clauses)) {
      if (/\.(?:complexity|size|remarks)$/.test(id)) continue;
      const field = Specialty[NAMES[specialty].replace(' ', '') as keyof typeof Specialty];
      const missing = itssMissing(range, employeeId, field, Number(id[3]), data);
      const line = missing.find(([clause]) => clause === id);
      expect([id, line?.slice(1, 3)]).toEqual([id, verdict === 'met' ? undefined : [need, have]]);
    }
  }
});
