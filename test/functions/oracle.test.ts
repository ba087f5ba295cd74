import fc from 'fast-check';
import { DEFAULT_READINGS, type Readings } from '../../src/criteria';
import { useSettings } from '../../src/functions';
import {
  itssLevel,
  itssLevels,
  itssMissing,
  itssProjectLevel,
  type Specialty
} from '../../src/functions/functions';
import { fieldName, type Cell } from '../../src/worksheet';
import { departments, readings } from '../oracle/departments';
import { renderChoices, renderSheet } from '../oracle/sheet';
import { reportOf } from '../worksheet/evaluate';
import { runs } from '../propertyRuns';
import { loadRuntime } from './runtime';

beforeAll(() => {
  Object.assign(globalThis, { CustomFunctions: loadRuntime() });
});

type Sheet = readonly (readonly Cell[])[];

/** A number 0 cannot be told from a blank where a function gets it: such a no is typed as a text. */
const typed = (rows: Sheet): Cell[][] => rows.map((row) => row.map((cell) => (cell === 0 ? '0' : cell)));
/** As Excel passes it: a blank is 0 on Windows and Mac, null on the web. */
const passed = (rows: Sheet, blank: 0 | null): unknown[][] =>
  rows.map((row) => row.map((cell) => cell ?? blank));

/** The same department judged by the functions and reported as by `npm run evaluate`, told of alike. */
test('functions and report say the same of a department, however its sheet is written', () => {
  fc.assert(
    fc.property(
      departments(),
      renderChoices(),
      readings(),
      fc.constantFrom('en', 'ja'),
      fc.constantFrom(0, null),
      (department, choices, chosen, language, blank) => {
        const all: Readings = { ...DEFAULT_READINGS, ...chosen };
        useSettings({ readings: all, language });
        const { main, second } = renderSheet(department, choices);
        const [projects, employees] = [typed(main), second && typed(second)];
        const { people } = reportOf(projects, employees, all, language);
        const range = passed(projects, blank);
        const data = employees ? passed(employees, blank) : (null as never);

        const lines = people.map((person) => person.missing.map(({ text }) => text).join('\n'));
        expect(
          itssLevels(range, data)
            .slice(1)
            .map(([id, ...cells]) => [String(id), ...cells])
        ).toEqual(
          people.map((person, i) => [
            person.employeeId,
            person.name,
            fieldName(person.specialty, language),
            person.level,
            person.nextLevel ?? '',
            lines[i]
          ])
        );

        const levels = new Map(
          people.flatMap(({ projects: own }) => own.map(({ row, projectLevel }) => [row, projectLevel ?? '']))
        );
        const title = itssProjectLevel(range).findIndex(([cell]) => cell !== '');
        expect(itssProjectLevel(range).map(([cell]) => cell)).toEqual(
          range.map((_row, row) => (row === title ? expect.any(String) : (levels.get(row + 1) ?? '')))
        );

        for (const { employeeId, specialty, level, missing } of people) {
          const id = String(Number(employeeId)) === employeeId ? Number(employeeId) : employeeId;
          expect(itssLevel(range, id, specialty as Specialty, data)).toBe(level);
          expect(itssMissing(range, employeeId, specialty as Specialty, null as never, data)).toEqual(
            missing.length === 0
              ? [['', '', '', '']]
              : missing.map(({ clause, need, have, text }) => [clause, need, have, text])
          );
          const best = Math.max(
            ...people.filter((each) => each.employeeId === employeeId).map((each) => each.level)
          );
          expect(itssLevel(range, employeeId, null as never, data)).toBe(best);
        }
      }
    ),
    runs(100)
  );
}, 120_000);
