import fc from 'fast-check';
import type { SpecialtyFieldId } from '../../src/criteria';
import { useSettings } from '../../src/functions';
import {
  itssLevel,
  itssLevels,
  itssMissing,
  itssProjectLevel,
  Specialty
} from '../../src/functions/functions';
import { fieldName, type Cell } from '../../src/worksheet';
import { departments, forms, readings } from '../oracle/arbitraries';
import { typeIn } from '../oracle/tables';
import { TODAY, reportOf } from '../worksheet/evaluate';
import { readingsOf } from '../worksheet/readingsOf';
import { runs } from '../propertyRuns';
import { loadRuntime } from './runtime';

beforeAll(() => {
  Object.assign(globalThis, { CustomFunctions: loadRuntime() });
  jest.useFakeTimers({ now: new Date(`${TODAY}T12:00:00`) });
});
afterAll(() => {
  jest.useRealTimers();
});

const SPECIALTY: Readonly<Record<SpecialtyFieldId, Specialty>> = {
  hardware: Specialty.Hardware,
  software: Specialty.Software,
  facilityManagement: Specialty.FacilityManagement
};

const BASIS = {
  en: { kpi: 'KPI', exam: 'AP exam (minimum)', none: '' },
  ja: { kpi: '達成度指標', exam: '応用情報技術者試験(最低限)', none: '' }
} as const;

/** A function does not know what the sheets of its ranges are called. */
const withoutSheet = (text: string): string => text.replace(/Employees!/g, '');

/** The lines of a person; where rows of theirs were left out, a line that says so stands above. */
const afterRowsLeftOut = (lines: string): unknown =>
  expect.stringMatching(
    new RegExp(`^(?:[^\\n]*\\d[^\\n]*\\n)?${lines.replace(/[\^$\\.*+?()[\]{}|]/g, '\\$&')}$`)
  );

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
      forms(),
      readings(),
      fc.constantFrom('en', 'ja'),
      fc.constantFrom(0, null),
      (department, form, chosen, language, blank) => {
        const all = readingsOf(chosen);
        useSettings({ readings: all, language });
        const sheets = typeIn(department, form);
        const projects = typed(sheets.projects);
        const employees = sheets.employees ? typed(sheets.employees) : null;
        const { people } = reportOf(projects, employees, all, language);
        const range = passed(projects, blank);
        const data = employees ? passed(employees, blank) : (null as never);

        expect(
          itssLevels(range, data)
            .slice(1)
            // The last row may tell of rows that have no ID.
            .filter(([id]) => id !== '')
            .map(([id, ...cells]) => [String(id), ...cells])
        ).toEqual(
          people.map((person) => [
            person.employeeId,
            person.name,
            fieldName(person.specialty, language),
            person.level ?? '',
            person.nextLevel ?? '',
            afterRowsLeftOut(withoutSheet(person.missing.map(({ text }) => text).join('\n'))),
            BASIS[language][person.basis]
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
              : missing.map(({ clause, need, have, text }) => [clause, need, have, withoutSheet(text)])
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
