import { missingColumns, isEmployeeSheet, type Cells } from '../../../src/worksheet';
import { headerOf, reportOf } from '../evaluate';
import { FACILITY, SERVICE, onlyPerson, problemsOf, sheetOf } from '../table';

const projectRows = (main: Cells): number[] => onlyPerson(reportOf(main)).projects.map(({ row }) => row);

describe('rows without data', () => {
  const [header, row] = sheetOf([SERVICE]) as [Cells[number], Cells[number]];

  test('twenty blank rows in the middle are passed over, and the rows behind them keep their numbers', () => {
    const kinds: Cells = [[], [null, null], ['', ' ', '\u3000'], row.map(() => '')];
    const blank: Cells = Array.from({ length: 20 }, (_, i) => kinds[i % kinds.length]!);
    const main = [header, row, ...blank, row];
    expect(projectRows(main)).toEqual([2, 23]);
    expect(reportOf(main)).toMatchObject({ totals: { rows: 2, people: 1 }, problems: [] });
  });
  test('a row that has something only in a column that is not read is no data', () => {
    const main = [
      [...header, 'ParseCache'],
      [...row, null],
      [...row.map(() => null), 'see above'],
      [...row, 'x']
    ];
    expect(reportOf(main)).toMatchObject({ totals: { rows: 2 }, problems: [] });
  });
  test('a row with data but no employee is data, and a problem', () => {
    const main = [header, row, row.map((cell, column) => (column === 0 ? null : cell))];
    expect(reportOf(main)).toMatchObject({ totals: { rows: 2, people: 1 } });
    expect(problemsOf(main)).toEqual(['Projects!A3 error missingEmployee']);
  });
  test('rows shorter than the header are blank at their end', () => {
    expect(projectRows([header, row.slice(0, 4), row])).toEqual([2, 3]);
    expect(problemsOf([header, row.slice(0, 4)])).toEqual([
      'Projects!E2 warning fewCriteria',
      'Projects!F2 warning noSize'
    ]);
  });
  test('a sheet with a header alone has nobody', () => {
    expect(reportOf([header])).toMatchObject({ people: [], problems: [], totals: { rows: 0, people: 0 } });
  });
});

describe('a row that cannot be read', () => {
  test('is left out, and its person is judged on the rest', () => {
    const main = sheetOf([
      { ...SERVICE, Role: 'Person responsible' },
      { ...SERVICE, Result: 'fine' },
      { ...SERVICE, Complexity: '?' },
      SERVICE
    ]);
    const counted = onlyPerson(reportOf(main)).projects.filter(({ projectLevel }) => projectLevel !== null);
    expect(counted.map(({ row }) => row)).toEqual([2, 5]);
    expect(reportOf(main).totals).toMatchObject({ rows: 4, people: 1 });
  });
  test("is never the person's failing: what it could have met is not recorded", () => {
    const verdicts = (line: typeof SERVICE): string[] =>
      onlyPerson(reportOf(sheetOf([line])))
        .missing.filter(({ clause }) => /responsibilities/.test(clause))
        .map(({ verdict }) => verdict);
    expect(verdicts({ ...SERVICE, Role: 'Boss' })).toEqual(['notRecorded']);
    expect(verdicts({ ...SERVICE, Role: null })).toEqual(['notRecorded']);
  });
  test('still makes its employee a person of the field', () => {
    expect(onlyPerson(reportOf(sheetOf([{ ...SERVICE, Role: 'Boss' }])))).toMatchObject({
      specialty: 'hardware',
      level: null,
      projects: [{ projectLevel: null, countsFor: null }]
    });
  });
});

describe('columns', () => {
  test('that are required and absent are named in order', () => {
    expect(missingColumns(headerOf([['Project', 'Role', 'Name']]))).toEqual([
      'employeeId',
      'specialty',
      'result'
    ]);
    expect(missingColumns(headerOf(sheetOf([SERVICE])))).toEqual([]);
  });
  test.each([
    [['Employee ID', 'AP exam'], true],
    [['社員番号', '専門分野', '専門領域'], true],
    [['Employee ID', 'Patent', 'Name'], true],
    [['Employee ID', 'Name'], false],
    [['Name', 'AP exam'], false],
    [['Employee ID', 'AP exam', 'Role'], false],
    [['Employee ID', 'AP exam', 'Complexity'], false]
  ])('%p make a sheet of employee data: %p', (header, expected) => {
    expect(isEmployeeSheet(headerOf([header]))).toBe(expected);
  });
  test('that are absent leave their clauses not recorded', () => {
    const main: Cells = [
      ['Employee ID', 'Specialty field', 'Role', 'Result'],
      ['E001', 'Hardware', 'Member', 'Success']
    ];
    expect(onlyPerson(reportOf(main)).missing.map(({ clause, verdict }) => `${clause} ${verdict}`)).toEqual(
      ['hw.3.responsibilities', 'hw.3.specialty'].map((clause) => `${clause} notRecorded`)
    );
    expect(problemsOf(main)).toEqual(['Projects!B2 warning fewCriteria', 'Projects!B2 warning noSize']);
  });
  test('of a facility are looked at on facility rows only, those of a service on service rows only', () => {
    const main = sheetOf([
      { ...SERVICE, Sites: 5, 'Network sites': 400 },
      { ...FACILITY, 'Employee ID': 'E002', 'Service scope': 'Specific users' }
    ]);
    expect(reportOf(main).people.map(({ projects }) => projects[0]!.projectLevel)).toEqual([3, 5]);
    expect(problemsOf(main)).toEqual([]);
  });
});
