import { DICTIONARIES } from '../../src/locales';
import { DEFAULT_READINGS } from '../../src/criteria';
import {
  Specialty,
  itssCriteria,
  itssLevel,
  itssLevels,
  itssMissing,
  itssProjectLevel
} from '../../src/functions/functions';
import { useSettings } from '../../src/functions';
import { reportOf } from '../worksheet/evaluate';
import { FACILITY, SERVICE, sheetOf, type Line } from '../worksheet/table';
import { failureOf, loadRuntime } from './runtime';

beforeAll(() => {
  Object.assign(globalThis, { CustomFunctions: loadRuntime() });
});
beforeEach(() => {
  useSettings({ readings: DEFAULT_READINGS, language: 'en' });
});

type Args<F extends (...args: never[]) => unknown> = Parameters<F>;

/** A range as Excel passes it. */
const range = (lines: readonly Line[]): unknown[][] => sheetOf(lines).map((row) => [...row]);
/** An argument that is left out comes as null. */
const LEFT_OUT = null as never;
const level = (...args: unknown[]): number | string => itssLevel(...(args as Args<typeof itssLevel>));
const missing = (...args: unknown[]): unknown[][] => itssMissing(...(args as Args<typeof itssMissing>));
const notAvailable = (): unknown => new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable);

const LEAD: Line = {
  ...SERVICE,
  Name: 'Ann',
  Role: 'Person responsible',
  'Service scope': 'Wide-area or specific-industry team',
  'Specialty areas': 'Customer satisfaction',
  'Guidance scope': 'Company',
  'Expertise succession': 'Book',
  'Develops subordinates': 'yes'
};
/** Ann at Level 4 of Hardware, who has a facility too; Bob, whose ID is a number, below Level 3. */
const TWO = [LEAD, LEAD, { ...FACILITY, Name: 'Ann' }, { ...SERVICE, 'Employee ID': 7, Name: 'Bob' }];

describe('rows without an employee ID', () => {
  const merged = (lines: readonly Line[]): unknown[][] =>
    range(lines.map((line, i) => (i % 2 === 1 ? { ...line, 'Employee ID': null } : line)));
  const employees = [
    ['Employee ID', 'Guidance scope', 'AP exam'],
    ['E001', 'Company', 'yes'],
    [null, 'Company', 'yes'],
    [null, null, 0],
    ['E002', null, null]
  ];

  test('are counted in the last row of ITSSLEVELS: below a merged cell, nothing else would tell', () => {
    const rows = itssLevels(merged(TWO));
    expect(rows.at(-1)).toEqual(['', '', '', '', '', expect.stringMatching(/^2 rows have no .*merged/), '']);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([7]));
    expect(itssLevels(merged(TWO), employees).at(-1)![5]).toMatch(/^3 rows have no/);
    expect(itssLevels(range(TWO), employees.slice(0, 3)).at(-1)![5]).toMatch(/^1 row has no/);
  });

  test.each<[string, unknown[][]]>([
    ['no such row', range(TWO)],
    ['blank rows', [...range(TWO), new Array(40).fill(null), new Array(40).fill(0)]],
    ['an example', range([{ ...LEAD, 'Employee ID': '(例)' }, ...TWO])],
    ['a ditto mark', range([LEAD, { ...LEAD, 'Employee ID': '〃' }])]
  ])('are none where there is %s', (_what, rows) => {
    expect(itssLevels(rows).map(([id]) => id)).not.toContain('');
  });

  test('are counted in Japanese', () => {
    useSettings({ readings: DEFAULT_READINGS, language: 'ja' });
    expect(itssLevels(merged(TWO)).at(-1)![5]).toMatch(/社員番号のない行が2行/);
  });
});

describe('ITSSLEVEL', () => {
  test("is the employee's level", () => {
    expect(level(range(TWO), 'E001', 'Hardware')).toBe(4);
    expect(level(range(TWO), 'E001', 'Facility Management')).toBe(0);
  });

  test('is the highest one if no field is given, and of the only employee if no ID is; null, undefined, 0 and blank all mean “not given”', () => {
    for (const nothing of [null, undefined, 0, '', ' ']) {
      expect(level(range(TWO), 'E001', nothing, null)).toBe(4);
      expect(level(range([LEAD, LEAD, FACILITY]), nothing, nothing)).toBe(4);
    }
  });

  test.each([
    ['arrows', '←', '←'],
    ['ditto marks of nothing', '〃', '〃'],
    ['ditto marks of an arrow', '↓', '〃']
  ])('takes %s instead of names of projects for no names, and not for one', (_what, first, second) => {
    const lines = [first, second].map((Project) => ({ ...LEAD, Project }));
    expect(level(range(lines), 'E001', 'Hardware')).toBe(4);
    const { people } = reportOf(sheetOf(lines));
    expect(people.map((person) => person.level)).toEqual([4]);
  });

  test.each([
    ['a number', 7],
    ['the same as text', '7'],
    ['full width and spaces', ' ７ ']
  ])('takes an ID as %s', (_name, id) => {
    expect(level(range(TWO), id)).toBe(0);
    const asText = [...TWO, { ...LEAD, 'Employee ID': '7' }, { ...LEAD, 'Employee ID': ' ７ ' }];
    expect(level(range(asText), id)).toBe(4);
  });

  test.each(['007', '70', '17', 'E7'])('tells 7 from %s', (id) => {
    expect(failureOf(() => level(range(TWO), id)).code).toBe('#N/A');
    expect(level(range([...TWO, ...[1, 2].map(() => ({ ...LEAD, 'Employee ID': id }))]), 7)).toBe(0);
  });

  test('recognises an ID however it is written, in the range and in the argument', () => {
    const lines = ['Ｅ００１', ' E001', 'E001　'].map((id) => ({ ...LEAD, 'Employee ID': id }));
    for (const id of ['E001', 'Ｅ001 ', 'E001']) expect(level(range(lines), id)).toBe(4);
  });

  test.each(['hardware', 'HARDWARE', ' hw', 'Hard ware', 'ハードウェア', 'ﾊｰﾄﾞｳｪｱ'])(
    'takes the field as %s',
    (field) => {
      expect(level(range(TWO), 'E001', field)).toBe(4);
    }
  );

  test('finds the header below a title, and skips blank rows', () => {
    const [header, ...rows] = range(TWO);
    const blank = header!.map(() => null);
    const title = ['Our department', ...blank.slice(1)];
    expect(level([blank, title, blank, header!, blank, ...rows, blank], 'E001')).toBe(4);
  });
});

describe('blank cells', () => {
  const lines: Line[] = [
    {
      ...LEAD,
      'Service scope': null,
      'Many sites and complex network': null,
      'AP exam': null,
      'Leads others': null
    },
    {
      ...LEAD,
      ...FACILITY,
      Sites: null,
      'Service scope': 'Part of facility',
      'Floor area (m2)': null,
      'Network sites': null
    },
    { 'Employee ID': null, 'AP exam': 'yes' }
  ];

  test.each([
    ['0, as on Windows and Mac', 0],
    ['null, as on the web', null],
    ['an empty text', '']
  ])('come as %s', (_name, blank) => {
    const passed = range(lines).map((row) => row.map((cell) => cell ?? blank));
    const { people } = reportOf(sheetOf(lines));
    expect(missing(passed, 'E001', 'Hardware', 3)).toEqual(missing(range(lines), 'E001', 'Hardware', 3));
    expect(
      itssLevels(passed)
        .slice(1, -1)
        .map((row) => row[5])
    ).toEqual(people.map((each) => each.missing.map(({ text }) => text).join('\n')));
    expect(
      itssLevels(passed)
        .slice(1, -1)
        .map((row) => row[1])
    ).toEqual(['Ann', 'Ann']);
    expect(itssLevels(passed).at(-1)![5]).toMatch(/^1 row has no employee ID/);
    expect(itssProjectLevel(passed)).toEqual([['Project level'], [''], [3], ['']]);
  });
});

describe('error values', () => {
  test.each([
    ['an object, as office.js makes it', () => notAvailable()],
    ['a text', () => '#N/A'],
    ['a data type', () => ({ type: 'Error', basicType: 'Error', basicValue: '#N/A' })]
  ])('as %s leave out their row and no other', (_name, value) => {
    const lines = sheetOf([LEAD, LEAD, { ...LEAD, Role: 'x' }]).map((row) =>
      row.map((cell) => (cell === 'x' ? value() : cell))
    );
    expect(level(lines, 'E001')).toBe(4);
    expect(itssProjectLevel(lines)).toEqual([['Project level'], [4], [4], ['']]);
    expect(
      itssLevels(
        sheetOf([LEAD, LEAD]).map((row) => row.map((cell) => (cell === 'Ann' ? value() : cell)))
      )[1]!.slice(0, 4)
    ).toEqual(['E001', '', 'Hardware', 4]);
    const ids = [...range([LEAD, LEAD]), range([LEAD])[1]!.map((cell) => (cell === 'E001' ? value() : cell))];
    expect(level(ids)).toBe(4);
  });

  test('instead of an employee ID are nobody', () => {
    const ids = [...range([LEAD]), range([LEAD])[1]!.map((cell) => (cell === 'E001' ? '#N/A' : cell))];
    expect(failureOf(() => level(ids, notAvailable()))).toEqual({
      code: '#N/A',
      message: 'The employee #N/A is not in the experience.'
    });
  });

  test('of data types: the basic value counts', () => {
    const entity = { type: 'Entity', text: 'Ann', basicType: 'String', basicValue: 'E001' };
    expect(
      level(
        range([LEAD, LEAD]).map((row) => row.map((cell) => (cell === 'E001' ? entity : cell))),
        entity
      )
    ).toBe(4);
  });
});

describe('employee data on a sheet of its own', () => {
  const split = (line: Line, columns: readonly string[], isIn: boolean): Line =>
    Object.fromEntries(
      Object.entries(line).filter(([column]) => column === 'Employee ID' || columns.includes(column) === isIn)
    );
  const OF_EMPLOYEES = ['Specialty areas', 'Guidance scope', 'Expertise succession', 'Develops subordinates'];
  const projects = range(
    [LEAD, LEAD, { ...LEAD, 'Employee ID': 7 }].map((line) => split(line, OF_EMPLOYEES, false))
  );
  const employees = range(
    [LEAD, { ...LEAD, 'Employee ID': 8 }].map((line) => split(line, OF_EMPLOYEES, true))
  );

  test('is read when it is given', () => {
    expect(level(projects, 'E001')).toBe(0);
    expect(level(projects, 'E001', null, employees)).toBe(4);
    expect(missing(projects, 'E001', null, 4, employees)).toEqual([['', '', '', '']]);
    expect(
      itssLevels(projects, employees)
        .slice(1)
        .map((row) => row[3])
    ).toEqual([4, 0]);
  });

  test('must be employee data', () => {
    for (const range of [projects, [['x']], [['Employee ID', 'Name']]]) {
      expect(failureOf(() => level(projects, 'E001', null, range)).code).toBe('#VALUE!');
      expect(failureOf(() => itssLevels(projects, range)).message).toMatch(
        /^The employee data needs a header row/
      );
    }
  });
});

describe('ITSSLEVELS', () => {
  test('has a header, and a row for each employee and field; an ID that is a number stays one', () => {
    const { people } = reportOf(sheetOf(TWO));
    const text = (place: number): string => people[place]!.missing.map((clause) => clause.text).join('\n');
    expect(itssLevels(range(TWO))).toEqual([
      ['Employee ID', 'Name', 'Specialty field', 'ITSS level', 'Next level', 'Missing requirements', 'Basis'],
      ['E001', 'Ann', 'Hardware', 4, 5, text(0), 'KPI'],
      ['E001', 'Ann', 'Facility Management', 0, 3, text(1), ''],
      [7, 'Bob', 'Hardware', 0, 3, text(2), '']
    ]);
  });

  test('of nothing but a header is a header', () => {
    expect(itssLevels(range(TWO).slice(0, 1))).toHaveLength(1);
    expect(itssProjectLevel(range(TWO).slice(0, 1))).toEqual([['Project level']]);
  });
});

describe('ITSSMISSING', () => {
  test('lists what the report says is missing for the next level', () => {
    const [hardware] = reportOf(sheetOf(TWO)).people;
    const expected = hardware!.missing.map(({ clause, need, have, text }) => [clause, need, have, text]);
    expect(expected.length).toBeGreaterThan(2);
    expect(missing(range(TWO), 'E001', 'Hardware')).toEqual(expected);
    expect(missing(range(TWO), 'E001')).toEqual(expected);
    expect(missing(range(TWO), 'E001', null, 5)).toEqual(expected);
  });

  test('takes the field whose row comes first if several have the same level', () => {
    const [hardware, facility] = [SERVICE, { ...FACILITY, 'Service scope': null }];
    expect(missing(range([hardware, facility]), 'E001')[0]![0]).toMatch(/^hw\.3\./);
    expect(missing(range([facility, hardware]), 'E001')[0]![0]).toMatch(/^fm\.3\./);
  });

  test('returns one blank row for a level that has been reached', () => {
    expect(missing(range(TWO), 'E001', 'Hardware', 4)).toEqual([['', '', '', '']]);
  });
});

describe('ITSSPROJECTLEVEL', () => {
  test('stands beside its rows, and is blank above the header and where there is no level', () => {
    const title = range(TWO)[0]!.map((_cell, column) => (column === 0 ? 'Our department' : null));
    const blank = title.map(() => null);
    expect(
      itssProjectLevel([
        blank,
        title,
        ...range([...TWO, { ...SERVICE, Complexity: 'none' }, { ...SERVICE, 'Specialty field': '?' }])
      ])
    ).toEqual([[''], [''], ['Project level'], [4], [4], [5], [3], [''], ['']]);
  });
});

describe('ITSSCRITERIA', () => {
  test('has a row for each clause of the page, with its citation', () => {
    const rows = itssCriteria(Specialty.Hardware, 5);
    expect(rows.map(([clause]) => clause)).toEqual([
      'hw.5.responsibilities',
      'hw.5.responsibilities.leadsOthers',
      'hw.5.complexity',
      'hw.5.size',
      'hw.5.specialty',
      'hw.5.expertiseSuccession',
      'hw.5.developmentOfSubordinates'
    ]);
    expect(rows[0]).toEqual([
      'hw.5.responsibilities',
      3,
      'Lead 3 projects to success as person responsible: one of Level 5 or above, the others of Level 4 or above',
      'ITSS V3 Customer Service, Hardware Level 5, Responsibilities, item 3'
    ]);
  });

  test('has Level 6 for Facility Management only', () => {
    expect(itssCriteria(Specialty.FacilityManagement, 6).length).toBeGreaterThan(0);
    expect(failureOf(() => itssCriteria(Specialty.Software, 6))).toEqual({
      code: '#VALUE!',
      message: '“6” is not a level of Software, which has criteria for Levels 3 to 5.'
    });
  });
});

describe('the sentence behind', () => {
  const SEVERAL = 'The experience has several employees, E001 and 7 among them: say which one is meant.';
  const NO_HEADER = DICTIONARIES.en.functions.failures.noHeader;
  test.each<[code: string, message: string, call: () => unknown]>([
    ['#VALUE!', SEVERAL, () => level(range(TWO))],
    ['#VALUE!', NO_HEADER, () => level(LEFT_OUT, 'E1')],
    ['#VALUE!', NO_HEADER, () => level(5, 'E1')],
    [
      '#VALUE!',
      'The header of the experience lacks these columns: Role, Result.',
      () =>
        level(
          [
            ['Employee ID', 'Specialty field'],
            ['E1', 'HW']
          ],
          'E1'
        )
    ],
    [
      '#VALUE!',
      '“Chemistry” is not a specialty field. Expected: Hardware, Software, Facility Management.',
      () => level(range(TWO), 'E001', 'Chemistry')
    ],
    [
      '#VALUE!',
      '“” is not a specialty field. Expected: Hardware, Software, Facility Management.',
      () => itssCriteria(LEFT_OUT, 5)
    ],
    [
      '#VALUE!',
      '“2” is not a level of Hardware, which has criteria for Levels 3 to 5.',
      () => missing(range(TWO), 'E001', null, 2)
    ],
    ['#N/A', 'The employee E999 is not in the experience.', () => missing(range(TWO), 'E999')],
    [
      '#N/A',
      'The employee 7 has no project of Software in the experience.',
      () => level(range(TWO), 7, 'SW')
    ],
    [
      '#N/A',
      'No project of the employee E001 names a specialty field that is known.',
      () => level(range([{ ...LEAD, 'Specialty field': '?' }]), 'E001')
    ],
    ['#N/A', 'The experience has no employee.', () => level(range(TWO).slice(0, 1))]
  ])('%s: %s', (code, message, call) => {
    expect(failureOf(call)).toEqual({ code, message });
  });

  test.each([
    ['one cell', [['E001']]],
    ['rows without the header', [['E001', 'Hardware', 'Member', 'Success']]],
    [
      'blanks',
      [
        [null, 0],
        ['', null]
      ]
    ]
  ])('for a range of %s, which has no header', (_name, rows) => {
    for (const call of [
      () => level(rows),
      () => itssLevels(rows),
      () => missing(rows),
      () => itssProjectLevel(rows)
    ]) {
      expect(failureOf(call)).toEqual({
        code: '#VALUE!',
        message:
          'No header row was found in the first 20 rows of the experience. The range has to include the row of column names.'
      });
    }
  });
});

test('the header is searched for again when the first rows of a range change', () => {
  const [header, ...rows] = range([LEAD, LEAD]);
  expect(level([header!, ...rows])).toBe(4);
  const other = header!.map((name) => (name === 'Role' ? 'Result' : name === 'Result' ? 'Role' : name));
  expect(level([other, ...rows])).toBe('');
  expect(
    failureOf(() => level([header!.map((name) => (name === 'Role' ? 'Rolle' : name)), ...rows])).code
  ).toBe('#VALUE!');
  expect(level([header!, ...rows])).toBe(4);
});
