import fc from 'fast-check';
import { DEFAULT_READINGS } from '../../../../src/criteria';
import type { Language } from '../../../../src/locales';
import { gridAreas, type GridSheet, type ListValue } from '../../../../src/sheetModel';
import {
  findHeader,
  isEmployeeSheet,
  isProjectSheet,
  summarySheet,
  type CarriedTexts,
  type Evaluation,
  type Report,
  type ReportedPerson
} from '../../../../src/worksheet';
import { departments, forms, readings } from '../../../oracle/arbitraries';
import { typeIn } from '../../../oracle/tables';
import { runs } from '../../../propertyRuns';
import { TODAY, evaluate } from '../../evaluate';
import { makeReport } from '../../makeReport';
import { readingsOf } from '../../readingsOf';
import { FACILITY, SERVICE, sheetOf, type Line } from '../../table';

const summary = (
  evaluation: Evaluation,
  carried: readonly CarriedTexts[] = [],
  language: Language = 'en',
  chosen = DEFAULT_READINGS
): GridSheet => summarySheet(evaluation, carried, { readings: chosen, today: TODAY }, language);

const rowsOf = ({ grid }: GridSheet): ListValue[][] =>
  grid.rows.map(({ cells }) => cells.map((cell) => cell?.value ?? ''));

/** The rows below a heading, up to the gap behind them. */
function below(sheet: GridSheet, heading: string): ListValue[][] {
  const rows = rowsOf(sheet);
  const first = rows.findIndex(([text]) => text === heading) + 1;
  if (first === 0) throw new Error(`No heading ${heading}`);
  const end = rows.findIndex((row, i) => i > first && row.length === 0);
  return rows.slice(first, end < 0 ? undefined : end);
}

const FIELD_IDS = ['hardware', 'software', 'facilityManagement'];
const LEVELS: readonly [string, (person: ReportedPerson) => boolean][] = [
  ['Level 7', ({ level }) => level === 7],
  ['Level 6', ({ level }) => level === 6],
  ['Level 5', ({ level }) => level === 5],
  ['Level 4', ({ level }) => level === 4],
  ['Level 3', ({ level, basis }) => level === 3 && basis === 'kpi'],
  ['Level 3 (minimum, by AP)', ({ level, basis }) => level === 3 && basis === 'exam'],
  ['Level 2', ({ level }) => level === 2],
  ['Level 1', ({ level }) => level === 1],
  ['Below Level 3', ({ level }) => level === 0],
  ['Judged', ({ level }) => level !== null],
  ['Not judged', ({ level }) => level === null]
];

const GAP_NAMES: Readonly<Record<string, RegExp>> = {
  responsibilities: /^Projects /,
  leadsOthers: /^Leading /,
  specialty: /^Specialty /,
  expertiseSuccession: /^Passing /,
  developmentOfSubordinates: /^Developing /
};

const countOf = (ids: readonly ReportedPerson[]): number => new Set(ids.map((one) => one.employeeId)).size;

/** What many lack, counted from the report alone: sentence, people, alone, not recorded. */
function gapsOf({ people }: Report): unknown[][] {
  const onTheWay = people.filter(({ level, nextLevel }) => level !== null && nextLevel !== null);
  const kinds = new Set(
    onTheWay.flatMap(({ missing }) => missing.map(({ clause }) => clause.replace(/^\w+\./, '')))
  );
  return [...kinds].map((kind) => {
    const [level, part] = [Number(kind[0]), kind.split('.').at(-1)!];
    const lackOf = (person: ReportedPerson) =>
      person.missing.find(({ clause }) => clause.replace(/^\w+\./, '') === kind);
    const lacking = onTheWay.filter((person) => lackOf(person));
    return [
      part,
      level,
      countOf(lacking),
      countOf(lacking.filter(({ missing }) => missing.length === 1)),
      countOf(lacking.filter((person) => lackOf(person)!.verdict === 'notRecorded'))
    ];
  });
}

const gapOf = ([sentence, , , , , , people, alone, blank]: ListValue[]): unknown[] => {
  const text = String(sentence);
  const [part] = Object.entries(GAP_NAMES).find(([, name]) => name.test(text))!;
  expect(text).toContain(`${people} p`);
  return [part, Number(/Level (\d)/.exec(text)![1]), people, alone, blank];
};

describe('the summary', () => {
  test('counts as a second count of the report does, in every department', () => {
    fc.assert(
      fc.property(departments(9), forms(), readings(), (department, form, chosen) => {
        const { projects, employees } = typeIn(department, form);
        const inForce = readingsOf(chosen);
        const evaluation = evaluate(projects, employees, inForce);
        const report = makeReport(evaluation, {
          readings: inForce,
          language: 'en',
          projectAt: () => '',
          componentAt: () => '',
          seconds: 0
        });
        const { people } = report;
        const ids = [...new Set(people.map(({ employeeId }) => employeeId))];
        // Whoever has no field that can be read has no result in the report.
        const withoutField = Array.from({ length: evaluation.employees.size }, (_, i) =>
          evaluation.employees.idOf(i)
        ).filter((id) => !ids.includes(id));
        const teams: CarriedTexts = { id: 'department', textOf: (employee) => ['', 'A', 'B'][employee % 3]! };
        const sheet = summary(evaluation, [teams], 'en', inForce);

        const framework = below(sheet, 'People by level and specialty field').slice(1, 1 + LEVELS.length);
        expect(framework).toEqual(
          LEVELS.map(([name, isOf]) => {
            const counts = FIELD_IDS.map((field) => {
              const hasPage =
                !/^Level [1267]$/.test(name) || (name === 'Level 6' && field === 'facilityManagement');
              return hasPage ? people.filter((one) => one.specialty === field && isOf(one)).length : '';
            });
            const all = people.filter(isOf).length + (name === 'Not judged' ? withoutField.length : 0);
            return [name, ...counts, /^Level [127]$/.test(name) ? '' : all];
          })
        );

        const nameOf = (id: string): string => teams.textOf(evaluation.employees.find(id)) || 'not recorded';
        const columns = LEVELS.filter(([name]) => !/^Level [127]$|^Judged/.test(name));
        const byTeam = below(sheet, 'Levels by department').slice(1);
        expect(byTeam.map(([name]) => name).sort()).toEqual(
          [...new Set([...ids, ...withoutField].map(nameOf))].sort()
        );
        for (const [name, ...counts] of byTeam) {
          const own = people.filter(({ employeeId }) => nameOf(employeeId) === name);
          const others = withoutField.filter((id) => nameOf(id) === name).length;
          expect(counts).toEqual([
            ...columns.map(([of, isOf]) => own.filter(isOf).length + (of === 'Not judged' ? others : 0)),
            own.filter(({ level }) => level !== null).length,
            countOf(own) + others
          ]);
        }

        const gaps = below(sheet, 'What many lack of their next level');
        const expected = gapsOf(report);
        if (expected.length === 0) expect(gaps).toEqual([['Nobody lacks anything of a next level.']]);
        else {
          expect(new Set(gaps.slice(1).map((row) => JSON.stringify(gapOf(row))))).toEqual(
            new Set(expected.map((gap) => JSON.stringify(gap)))
          );
          const sizes = gaps.slice(1).map((row) => Number(row[5]));
          expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
        }
      }),
      runs(60)
    );
  });

  const PROFESSIONAL: Line = { 'Specialty areas': 'Customer satisfaction', 'Guidance scope': 'Self' };
  const person = (id: string, more: Line = {}): Line => ({
    ...SERVICE,
    ...PROFESSIONAL,
    'Employee ID': id,
    Name: `Person ${id}`,
    ...more
  });

  test('names those who are nearest, fewest missing first, and says how many lack as little', () => {
    const near = Array.from({ length: 23 }, (_, i) => person(`N${i}`, { 'Specialty areas': 'none' }));
    const far = person('F1', { 'Specialty areas': 'none', Role: 'Member', Result: 'Failed' });
    const unread = person('U1', { Role: 'Menber' });
    const rows = below(
      summary(evaluate(sheetOf([far, unread, ...near]))),
      'Who is nearest to the next level'
    );
    expect(rows).toHaveLength(1 + 20 + 1);
    expect(rows[1]).toEqual([
      'Person N0',
      'N0',
      'Hardware',
      '',
      'below 3 → 3',
      '1 missing: specialty',
      '',
      '',
      '',
      ''
    ]);
    expect(rows.flat()).not.toContain('F1');
    expect(rows.flat()).not.toContain('U1');
    expect(rows.at(-1)).toEqual(['3 more people lack one requirement as well.']);
  });

  test('counts somebody with two fields in both, and says so', () => {
    const two = [person('E1'), { ...FACILITY, 'Employee ID': 'E1' }];
    expect(rowsOf(summary(evaluate(sheetOf(two))))[1]).toEqual([
      '1 person, 2 results: one for each person and specialty field, 1 person with several'
    ]);
  });

  test('counts whoever has no field that can be read as not judged, and among the people', () => {
    const lost = person('E3', { 'Specialty field': 'Hardwear' });
    const teams: CarriedTexts = { id: 'department', textOf: () => 'Tokyo' };
    const sheet = summary(evaluate(sheetOf([person('E1'), person('E2', { Role: 'Menber' }), lost])), [teams]);
    const rows = rowsOf(sheet);
    expect(rows[1]).toEqual([
      '3 people, 1 result: one for each person and specialty field; 2 more not judged'
    ]);
    expect(rows).toContainEqual(['Judged', 1, 0, 0, 1]);
    expect(rows).toContainEqual(['Not judged', 1, 0, 0, 2]);
    expect(rows.flat()).toContain(
      '1 of those not judged has no specialty field that can be read, and so stands in no column.'
    );
    // Levels 6 to 3, Level 3 by AP, below 3, not judged, results, people.
    expect(rows).toContainEqual(['Tokyo', 0, 0, 0, 1, 0, 0, 2, 1, 3]);
  });

  test('a table that is longer than a page goes on below its head, with its bars over all of it', () => {
    const many = Array.from({ length: 90 }, (_, i) => person(`E${i}`));
    const teams: CarriedTexts = { id: 'department', textOf: (employee) => `Team ${employee}` };
    const sheet = summary(evaluate(sheetOf(many)), [teams]);
    const { rows, pageBreaks, conditionalFormats } = sheet.grid;
    const height = ((210 / 25.4 - 1.2) * 72) / (sheet.print.scale! / 100);
    [0, ...pageBreaks].forEach((start, i) => {
      const page = rows.slice(start, pageBreaks[i]);
      expect(page.reduce((sum, row) => sum + row.height, 0)).toBeLessThan(height);
      const [first] = page[0]!.cells;
      if (i > 0) expect(first?.value).toMatch(/^(Department|Name|Requirement|What |Who |Levels )/);
    });
    const names = rowsOf(sheet).map(([text]) => String(text));
    expect(names.filter((text) => /^Team /.test(text))).toEqual(many.map((_line, i) => `Team ${i}`));
    const bars = conditionalFormats.find(({ kind, range }) => kind === 'dataBar' && range.columns > 1)!.range;
    expect([names[bars.row], names[bars.row + bars.rows - 1]]).toEqual(['Team 0', 'Team 89']);
  });

  test('says the readings that are not the defaults', () => {
    const other = { ...DEFAULT_READINGS, apExam: 'off' as const };
    const sheet = summary(evaluate(sheetOf([person('E1')]), null, other), [], 'en', other);
    expect(String(rowsOf(sheet)[2]![0])).toMatch(/^As of 2026-11-30 · Criteria [\d.]+ · .*: apExam = off$/);
  });

  test('greys what the standard has no criteria for, and colours counts alone', () => {
    const { grid } = summary(evaluate(sheetOf([person('E1')])));
    const greys = grid.rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) =>
        cell?.look.fill === 'D9D9D9' ? [`${cells[0]!.value} ${column} ${row}`] : []
      )
    );
    expect(greys.map((text) => text.slice(0, 9))).toEqual([
      ...[1, 2, 3, 4].map((column) => `Level 7 ${column}`),
      ...[1, 2].map((column) => `Level 6 ${column}`),
      ...[2, 1].flatMap((level) => [1, 2, 3, 4].map((column) => `Level ${level} ${column}`))
    ]);
    const heat = grid.conditionalFormats.find(({ kind }) => kind === 'colorScale')!.range;
    const heated = grid.rows.slice(heat.row, heat.row + heat.rows).map(({ cells }) => cells[0]!.value);
    expect([heated[0], heated.at(-1), heat.column, heat.columns]).toEqual(['Level 7', 'Below Level 3', 1, 3]);
  });

  test.each(['en', 'ja'] as const)(
    'is never taken for a sheet of projects or employee data: %s',
    (language) => {
      const sheet = summary(
        evaluate(sheetOf([person('E1'), person('E2', { Role: 'Menber' })])),
        [],
        language
      );
      const header = findHeader(rowsOf(sheet));
      expect('nearest' in header || (!isProjectSheet(header) && !isEmployeeSheet(header))).toBe(true);
      expect(gridAreas(sheet.grid)[0]).toMatchObject({ row: 0, column: 0 });
      expect(sheet.grid.titles).toContain(rowsOf(sheet)[0]![0]);
    }
  );
});
