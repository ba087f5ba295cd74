import fc from 'fast-check';
import type { Cells, Report, ReportedPerson } from '../../../src/worksheet';
import { departments, forms, readings } from '../../oracle/arbitraries';
import { typeIn, type Typed } from '../../oracle/tables';
import { runs } from '../../propertyRuns';
import { headerOf, reportOf } from '../evaluate';
import { readingsOf } from '../readingsOf';

const allReadings = readings().map(readingsOf);

const byKey = (people: readonly ReportedPerson[]): ReportedPerson[] =>
  [...people].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
const keyOf = ({ employeeId, specialty }: ReportedPerson): string => `${employeeId}/${specialty}`;

/** Problems about a project; those about the employee depend on the rows on which a sheet tells of them. */
const ABOUT_PROJECTS = new Set([
  'partOfFacility',
  'fewCriteria',
  'noSize',
  'sizeInNoBand',
  'blankRole',
  'blankResult'
]);
/** Clauses whose rows are projects. */
const OF_PROJECTS = /\.(responsibilities|complexity|size)$/;

/**
 * A report without what a rendering may change: texts, addresses, and row numbers but for the place in
 * `rows`.
 */
function essence(report: Report, { stated }: Typed): unknown {
  const placeOf = new Map(stated.projects.map(({ row }, place) => [row, place] as const));
  const places = (found: ReportedPerson['missing'][number]['rows']): number[] =>
    found.map(({ row }) => placeOf.get(row)!).sort((a, b) => a - b);
  return {
    people: byKey(report.people).map(({ missing, projects, ...levels }) => ({
      ...levels,
      missing: missing.map(({ clause, verdict, need, have, rows: counted }) => ({
        clause,
        verdict,
        need,
        have,
        rows: OF_PROJECTS.test(clause) ? places(counted) : []
      })),
      projects: projects
        .map(({ row, projectLevel, countsFor, project }) => ({
          place: placeOf.get(row)!,
          project,
          projectLevel,
          countsFor
        }))
        .sort((a, b) => a.place - b.place)
    })),
    problems: report.problems
      .filter(({ code }) => ABOUT_PROJECTS.has(code))
      .map(({ cell, severity, code }) => `${placeOf.get(Number(/\d+$/.exec(cell)![0]))!} ${severity} ${code}`)
      .sort(),
    totals: { ...report.totals, seconds: 0 }
  };
}

test('two renderings of one department give the same report', () => {
  fc.assert(
    fc.property(
      departments(),
      forms(),
      forms(),
      allReadings,
      fc.constantFrom('en', 'ja'),
      (department, first, other, chosen, language) => {
        // A list denies what it does not name, a blank yes/no cell does not: that choice is the same for
        // both.
        const second = { ...other, complexity: first.complexity, succession: first.succession };
        const [one, two] = [typeIn(department, first), typeIn(department, second)];
        expect(essence(reportOf(one.projects, one.employees ?? null, chosen, 'en'), one)).toEqual(
          essence(reportOf(two.projects, two.employees ?? null, chosen, language), two)
        );
      }
    ),
    runs(150)
  );
});

test('the report of a sheet is the reports of its halves, split by employee', () => {
  fc.assert(
    fc.property(departments(), forms(), allReadings, fc.nat(), (department, form, chosen, bits) => {
      const { projects, employees = null } = typeIn(department, form);
      const ids = [...department.projects, ...department.employees].map(({ employee }) => employee);
      // The other half's rows are blanked out, so that each row keeps its number.
      const halfOf = (sheet: Cells, first: boolean): Cells => {
        const { columns, firstDataRow } = headerOf(sheet);
        const idOf = (row: Cells[number]): string =>
          String(row[columns.get('employeeId')!.index]).normalize('NFKC').trim();
        const isFirst = (row: Cells[number]): boolean => ((bits >> ids.indexOf(idOf(row))) & 1) === 1;
        return sheet.map((row, i) => (i < firstDataRow || isFirst(row) === first ? row : []));
      };
      const half = (first: boolean): Report =>
        reportOf(halfOf(projects, first), employees && halfOf(employees, first), chosen);
      const whole = reportOf(projects, employees, chosen);
      const halves = [half(true), half(false)];
      expect(byKey(halves.flatMap(({ people }) => people))).toEqual(byKey(whole.people));
      const texts = (reports: Report[]): string[] =>
        reports
          .flatMap(({ problems }) => problems)
          // IDs that are alike, and people without projects, show only where both halves are seen.
          .filter(({ code }) => code !== 'similarId' && code !== 'noProjects' && code !== 'ditto')
          .map((each) => JSON.stringify(each))
          .sort();
      expect(texts(halves)).toEqual(texts([whole]));
      for (const total of ['rows', 'people'] as const) {
        expect(halves[0]!.totals[total] + halves[1]!.totals[total]).toBe(whole.totals[total]);
      }
    }),
    runs(100)
  );
});
