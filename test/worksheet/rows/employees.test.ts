import type { Cell, Cells } from '../../../src/worksheet';
import { reportOf } from '../evaluate';
import { FACILITY, SERVICE, onlyPerson, problemsOf, sheetOf } from '../table';

describe('employee IDs', () => {
  const idsOf = (...ids: Cell[]): string[] =>
    reportOf(sheetOf(ids.map((id) => ({ ...SERVICE, 'Employee ID': id })))).people.map(
      ({ employeeId }) => employeeId
    );

  test.each([
    ['007 and 7 are two employees', ['007', '7'], ['007', '7']],
    ['007 as text and the number 7 are two employees', ['007', 7], ['007', '7']],
    ['the text 7 and the number 7 are one', ['7', 7], ['7']],
    ['letters in another case are another employee', ['E001', 'e001'], ['E001', 'e001']],
    ['widths and outer spaces do not matter', ['E001', ' E001 ', 'Ｅ００１', '\u3000E001'], ['E001']],
    ['inner spaces matter', ['E 001', 'E001'], ['E 001', 'E001']],
    ['a fraction is what it is', [7.5, '7.5'], ['7.5']],
    ['a boolean is a text like another', [true, 'true'], ['true']],
    ['they come in the order of their first rows', ['B', 'A', 'B', 'C'], ['B', 'A', 'C']]
  ] as [string, Cell[], string[]][])('%s', (_name, cells, expected) => {
    expect(idsOf(...cells)).toEqual(expected);
  });

  test('a person is an employee in one field, in the order of their first rows', () => {
    const sheet = sheetOf([
      { ...FACILITY, 'Employee ID': 'B' },
      { ...SERVICE, 'Employee ID': 'A' },
      { ...SERVICE, 'Employee ID': 'B' }
    ]);
    expect(reportOf(sheet).people.map(({ employeeId, specialty }) => `${employeeId} ${specialty}`)).toEqual([
      'B facilityManagement',
      'A hardware',
      'B hardware'
    ]);
  });
});

describe('the name of an employee', () => {
  const named = (names: readonly Cell[]): Cells => sheetOf(names.map((Name) => ({ ...SERVICE, Name })));
  test.each([
    [['Ito', 'Mori'], 'Ito'],
    [[null, ' ', 'Mori', 'Ito'], 'Mori'],
    [[' 佐藤\u3000花子 '], '佐藤\u3000花子'],
    [[null], ''],
    [[42], '42']
  ] as [Cell[], string][])('of %p is %p', (names, expected) => {
    expect(onlyPerson(reportOf(named(names))).name).toBe(expected);
  });
  test('is compared without regard to case, width and spaces', () => {
    expect(problemsOf(named(['Ito Hanako', 'ITO HANAKO', 'Ｉｔｏ　Ｈａｎａｋｏ', 'Ito, Hanako']))).toEqual(
      []
    );
  });
});

describe('a sheet of employee data', () => {
  const projects: Cells = sheetOf([
    SERVICE,
    { ...SERVICE, 'Employee ID': 'E002' },
    { ...FACILITY, 'Employee ID': 'E002' }
  ]);
  /** The clauses of Level 3 that a person still lacks. */
  const lacks = (second: Cells): Record<string, string[]> =>
    Object.fromEntries(
      reportOf(projects, second).people.map(({ employeeId, specialty, missing }) => [
        `${employeeId} ${specialty}`,
        missing.flatMap(({ clause }) => /^\w+\.3\.(.+)/.exec(clause)?.[1] ?? [])
      ])
    );
  const BOTH = ['specialty'];

  test('without a specialty column speaks of the only field of an employee', () => {
    const second = [
      ['Employee ID', 'Specialty areas', 'Guidance scope'],
      ['E001', 'Advice to users', 'Self']
    ];
    expect(lacks(second)).toEqual({
      'E001 hardware': [],
      'E002 hardware': BOTH,
      'E002 facilityManagement': BOTH
    });
    expect(problemsOf(projects, second)).toEqual([]);
  });
  test('with one speaks of that field', () => {
    const second = [
      ['Specialty field', 'Employee ID', 'Specialty areas', 'Guidance scope'],
      ['Facility Management', 'E002', 'Advice to users', 'Self'],
      ['Hardware', 'E001', 'Advice to users', 'Self']
    ];
    expect(lacks(second)).toEqual({
      'E001 hardware': [],
      'E002 hardware': BOTH,
      'E002 facilityManagement': []
    });
    expect(problemsOf(projects, second)).toEqual([]);
  });
  test('asks for the field if the employee has several and the row is about one', () => {
    const second = [
      ['Employee ID', 'Specialty field', 'Specialty areas'],
      ['E002', null, 'Advice to users'],
      ['E001', null, 'Advice to users']
    ];
    expect(lacks(second)).toMatchObject({ 'E001 hardware': BOTH, 'E002 hardware': BOTH });
    expect(problemsOf(projects, second)).toEqual(['Employees!B2 error specialtyNeeded']);
  });
  test('asks for no field if the row is only about the employee', () => {
    const second = [
      ['Employee ID', 'Specialty field', 'Specialty areas', 'AP exam'],
      ['E002', null, null, 'yes']
    ];
    const { people, problems } = reportOf(projects, second);
    expect(people.map(({ employeeId, level, basis }) => `${employeeId} ${level} ${basis}`)).toEqual([
      'E001 0 none',
      'E002 3 exam',
      'E002 3 exam'
    ]);
    expect(problems).toEqual([]);
  });
  test('judges employees without a project in the field that it names, and asks for one that is named nowhere', () => {
    const second = [
      ['Employee ID', 'Name', 'AP exam', 'Specialty field', 'Specialty areas'],
      ['E999', 'Nobody', 'yes', null, null],
      ['E998', 'Ito', null, null, 'Advice to users'],
      ['E998', null, 'yes', 'Software', null],
      ['E997', 'Blank', null, 'Software', null],
      [null, null, 'perhaps', null, null],
      []
    ];
    const { people } = reportOf(projects, second);
    expect(people.map(({ employeeId, name, level, basis }) => [employeeId, name, level, basis])).toEqual([
      ['E001', '', 0, 'none'],
      ['E002', '', 0, 'none'],
      ['E002', '', 0, 'none'],
      ['E998', 'Ito', 3, 'exam']
    ]);
    expect(problemsOf(projects, second)).toEqual([
      'Employees!A2 error noSpecialtyAnywhere',
      'Employees!A3 warning noProjects',
      'Employees!A6 error missingEmployee'
    ]);
  });
  test('is checked for names in rows that say nothing else', () => {
    const second = [
      ['Employee ID', 'Name', 'Specialty field', 'AP exam'],
      ['E001', 'Ito', null, null],
      ['E001', 'Mori', null, null]
    ];
    expect(problemsOf(projects, second)).toEqual(['Employees!B3 warning nameContradiction']);
  });
  test('gives a name where the projects have none', () => {
    const second = [
      ['Employee ID', 'Name', 'AP exam'],
      ['E001', 'Ito', null]
    ];
    expect(reportOf(projects, second).people[0]!.name).toBe('Ito');
  });
  test('has its own problems, with its own addresses', () => {
    const second = [
      ['ParseCache', 'Employee ID', 'Specialty field', 'Guidance scope', 'AP exam', 'Name'],
      [null, 'E001', 'Hard', 'Self', 'yes', null],
      ['x', 'E001', 'Hardware', 'World', 'maybe', null]
    ];
    expect(problemsOf(projects, second)).toEqual([
      'Employees!C2 error unknownValue',
      'Employees!D3 error unknownValue',
      'Employees!E3 error unknownValue'
    ]);
  });
});
