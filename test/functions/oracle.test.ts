import fc from 'fast-check';
import { DEFAULT_READINGS, type Readings, type SpecialtyFieldId } from '../../src/criteria';
import { useSettings } from '../../src/functions';
import {
  itssLevel,
  itssLevels,
  itssMissing,
  itssProjectLevel,
  Specialty
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

const SPECIALTY: Readonly<Record<SpecialtyFieldId, Specialty>> = {
  hardware: Specialty.Hardware,
  software: Specialty.Software,
  facilityManagement: Specialty.FacilityManagement
};

type Sheet = readonly (readonly Cell[])[];

/** A function cannot tell the number 0 from a blank, so a no that is 0 is typed as text. */
const typed = (rows: Sheet): Cell[][] => rows.map((row) => row.map((cell) => (cell === 0 ? '0' : cell)));
/** A range as Excel passes it: a blank is 0 on Windows and Mac, and null on the web. */
const passed = (rows: Sheet, blank: 0 | null): unknown[][] =>
  rows.map((row) => row.map((cell) => cell ?? blank));

test('functions and report agree about a department, however its sheet is written', () => {
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
          range.map((_row, row): unknown =>
            row === title ? expect.any(String) : (levels.get(row + 1) ?? '')
          )
        );

        for (const { employeeId, specialty, level, missing } of people) {
          const field = SPECIALTY[specialty];
          const id = String(Number(employeeId)) === employeeId ? Number(employeeId) : employeeId;
          expect(itssLevel(range, id, field, data)).toBe(level ?? '');
          expect(itssMissing(range, employeeId, field, null as never, data)).toEqual(
            missing.length === 0
              ? [['', '', '', '']]
              : missing.map(({ clause, need, have, text }) => [clause, need, have, text])
          );
          const best = Math.max(
            ...people.filter((each) => each.employeeId === employeeId).map((each) => each.level ?? -1)
          );
          expect(itssLevel(range, employeeId, null as never, data)).toBe(best < 0 ? '' : best);
        }
      }
    ),
    runs(100)
  );
}, 120_000);
