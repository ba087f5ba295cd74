import { DEFAULT_READINGS } from '../../src/criteria';
import { useSettings } from '../../src/functions';
import { itssLevel, itssLevels, itssMissing } from '../../src/functions/functions';
import { SERVICE, sheetOf } from '../worksheet/table';
import { failureOf, loadRuntime } from './runtime';

beforeAll(() => {
  Object.assign(globalThis, { CustomFunctions: loadRuntime() });
  useSettings({ readings: DEFAULT_READINGS, language: 'en' });
});

const EXPERIENCE = sheetOf([SERVICE]).map((row) => [...row]);

test('an answer of more than 5 MB, which Excel cannot take, is a sentence that leads to Evaluate', () => {
  const [header, row] = EXPERIENCE;
  const id = header!.indexOf('Employee ID');
  const department = (people: number): unknown[][] => [
    header!,
    ...Array.from({ length: people }, (_, i) => row!.map((cell, column) => (column === id ? `E${i}` : cell)))
  ];
  expect(itssLevels(department(5000))).toHaveLength(5001);
  const { code, message } = failureOf(() => itssLevels(department(60_000)));
  expect(code).toBe('#VALUE!');
  expect(message).toMatch(/5 MB.*Evaluate/);
});

test.each([
  ['Japanese', '名', 3],
  ['quotation marks', '"', 2],
  ['signs that JSON writes as six', '\u0001', 6]
])('its size is counted in bytes: %s', (_what, letter, bytes) => {
  const [header, row] = EXPERIENCE;
  const id = header!.indexOf('Employee ID');
  const name = `x${letter.repeat(30_000)}x`;
  const department = (people: number): unknown[][] => [
    [...header!, 'Name'],
    ...Array.from({ length: people }, (_, i) => [
      ...row!.map((cell, column) => (column === id ? `E${i}` : cell)),
      name
    ])
  ];
  const most = Math.floor(5_000_000 / (30_000 * bytes));
  expect(itssLevels(department(most - 2))).toHaveLength(most - 1);
  expect(failureOf(() => itssLevels(department(most + 2))).message).toMatch(/5 MB/);
});

test('employee data without anything in it is as good as left out', () => {
  for (const blank of [null, 0, '']) {
    const nothing = [
      [blank, blank],
      [blank, blank]
    ];
    expect(itssLevel(EXPERIENCE, undefined, undefined, nothing)).toBe(itssLevel(EXPERIENCE));
    expect(itssLevels(EXPERIENCE, nothing)).toEqual(itssLevels(EXPERIENCE));
    expect(itssMissing(EXPERIENCE, undefined, undefined, undefined, nothing)).toEqual(
      itssMissing(EXPERIENCE)
    );
  }
});
