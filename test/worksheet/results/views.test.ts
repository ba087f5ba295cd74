import { DEFAULT_READINGS, FIELDS, type Level, type Readings } from '../../../src/criteria';
import { DICTIONARIES } from '../../../src/locales';
import {
  ProblemGroups,
  criterionRows,
  columnsView,
  columnChoices,
  personAt,
  personAtEmployeeRow,
  pathView,
  personText,
  personView,
  problemLine,
  problemTitle,
  projectRows,
  readingsView,
  type Cells,
  type LevelPage,
  type PersonView
} from '../../../src/worksheet';
import { makeReport } from '../makeReport';
import { personIn } from '../../../src/engine';
import { evaluate, headerOf } from '../evaluate';
import { FOUR, HEADER, PROFESSIONAL_4, TEAM, TWO, hardware } from './hardwareRows';

/** The size that a page asks for, in words. */
const sizeAsked = (field: number, level: Level): string =>
  criterionRows(FIELDS[field]!, level, DEFAULT_READINGS, 'en')
    .find(([clause]) => clause.endsWith('.size'))![2]
    .replace('A project of the size: ', '');
const SIZE_OF_HARDWARE_4 = sizeAsked(0, 4);
const SIZE_OF_FACILITY_6 = sizeAsked(2, 6);
/** The first employee in the first field. */
const FIRST = personIn(0, 0);

/** The views of a person's rows. */
function personOf(rows: Cells, readings: Readings = DEFAULT_READINGS): PersonView {
  const evaluation = evaluate([HEADER, ...rows], null, readings);
  return personView(evaluation, personAt(evaluation, 1)!, 'en');
}
const page = (view: PersonView, level: number): LevelPage => view.pages.find((each) => each.level === level)!;
/** What each project lacks for a level, by worksheet row counted from 1. */
const lacks = (rows: Cells, level: number, readings?: Readings): Record<number, readonly string[]> =>
  Object.fromEntries(
    page(personOf(rows, readings), level).nearMisses.map((miss) => [miss.row + 1, miss.lacks])
  );

describe('a person', () => {
  const rows = [
    hardware('E1', 'Renewal', 'Person responsible', 'Success', TWO, TEAM, PROFESSIONAL_4),
    hardware('E1', 'Move', 'Person responsible', 'Success', TWO, 'Specific users'),
    hardware('E1', 'Rollout', 'Member', 'Completed', TWO, TEAM)
  ];

  test('has a level, its basis, and the levels of both contributions', () => {
    expect(personOf(rows)).toMatchObject({
      employeeId: 'E1',
      name: 'Name of E1',
      field: 'Hardware',
      level: 4,
      levelText: 'Level 4',
      basisText: 'by the KPI clauses',
      businessLevel: 'Level 4',
      professionalLevel: 'Level 4',
      nextLevel: 5,
      otherFields: []
    });
  });

  test('has a page for every level of the field with every clause, and is told apart as Level 3 by exam', () => {
    const view = personOf([
      hardware('E1', '', null, null, null, null, [null, null, null, null, null, 'yes'])
    ]);
    expect(view.pages.map(({ level }) => level)).toEqual([3, 4, 5]);
    expect(view.pages.map(({ clauses }) => clauses.map(({ id }) => id))).toEqual(
      FIELDS[0]!.pages.map(({ clauses }) => clauses.map(({ id }) => id))
    );
    expect(view).toMatchObject({
      level: 3,
      levelText: 'Level 3',
      basisText: 'by the AP exam alone; the KPI clauses of Level 3 are not all met',
      businessLevel: 'Below Level 3'
    });
    expect(page(view, 3).clauses.at(-1)).toMatchObject({
      verdict: 'met',
      figures: 'The sheet says yes',
      isAlternative: true
    });
  });

  test('says how many rows could not be read: of who is not judged, and where the level could be higher', () => {
    const typo = hardware('E1', '', 'Menber', 'Success', TWO, TEAM);
    expect(personOf([typo])).toMatchObject({
      level: undefined,
      levelText: 'Not judged',
      basisText: '1 of 1 row could not be read: put right the cells among the problems first',
      rowsUnread: undefined,
      businessLevel: 'Not judged',
      professionalLevel: 'Not judged'
    });
    const line = page(personOf([typo, hardware('E1', '', 'Member', 'Failed', TWO, TEAM)]), 3).clauses[0]!;
    expect(line.figures).toContain('since E2 cannot be read. Nearest: row 3 – Result is Failed');
    expect(line.figures).not.toContain('row 2');
    const done = ['Member', 'Success', TWO, 'Specific users'] as const;
    const weak = hardware('E1', '', ...done, [null, 'Customer satisfaction', 'Self', null, 'no', null]);
    expect(personOf([typo, weak])).toMatchObject({ level: 3, rowsUnread: undefined });
    const member = hardware('E1', '', ...done);
    const strong = hardware('E1', '', 'Member', 'Failed', TWO, TEAM, PROFESSIONAL_4);
    expect(personOf([typo, typo, strong, member])).toMatchObject({
      level: 3,
      basisText: 'by the KPI clauses',
      rowsUnread: expect.stringMatching(/^2 of 4 rows could not be read/) as string
    });
  });

  test('shows figures, counted rows and citation of a clause that is met, and what is missing of one that is not', () => {
    const view = personOf(rows);
    expect(page(view, 4).clauses[0]).toMatchObject({
      id: 'hw.4.responsibilities',
      verdict: 'met',
      verdictText: 'met',
      figures: '2 projects count, 2 needed',
      rows: [
        { sheet: 0, row: 1 },
        { sheet: 0, row: 2 }
      ]
    });
    expect(page(view, 4).clauses[0]!.citation).toMatch(
      /^ITSS V3 Customer Service, Hardware Level 4, Responsibilities/
    );
    const specialty = page(view, 5).clauses.find(({ id }) => id === 'hw.5.specialty')!;
    expect(specialty).toMatchObject({
      verdict: 'unmet',
      figures:
        'Specialty: one area of the Level 5 list is needed (for example General IT components, Hardware and operation technology), strong enough to guide others and contribute to the company; the strongest so far is enough to guide subordinates'
    });
    expect(page(view, 4).clauses.find(({ id }) => id === 'hw.4.specialty')!.figures).toBe(
      'Strong enough to guide subordinates (needed: to guide subordinates): Hardware and operation technology'
    );
    expect(page(view, 5)).toMatchObject({
      required: 7,
      met: page(view, 5).clauses.filter(({ verdict }) => verdict === 'met').length
    });
  });

  test('names the ways and areas that count, and tells apart what the same projects meet', () => {
    const of = (level: number, id: string) =>
      page(personOf(rows), level).clauses.find((each) => each.id === id)!;
    expect(of(4, 'hw.4.expertiseSuccession').figures).toBe('1 way counts, 1 needed: Book');
    expect(of(5, 'hw.5.expertiseSuccession').standing).toBe('1 way counts, 3 needed: Book');
    expect(of(5, 'hw.5.specialty').standing).toBe(
      'Strong enough to guide subordinates (needed: to guide others and contribute to the company): Hardware and operation technology'
    );
    const projects = page(personOf(rows.slice(1)), 4).clauses;
    expect(projects.filter(({ comesWith }) => comesWith === 'projects').map(({ id }) => id)).toEqual(
      ['hw.4.complexity', 'hw.4.size'].filter(
        (id) => projects.find((each) => each.id === id)!.verdict !== 'met'
      )
    );
    expect(
      page(personOf(rows.slice(2)), 4).clauses.flatMap(({ id, comesWith }) => (comesWith ? [id] : []))
    ).toEqual(['hw.4.complexity', 'hw.4.size']);
  });

  test('of several areas names the strongest, and those on rows of their own', () => {
    const areas = (...said: (readonly (string | null)[])[]): string =>
      page(personOf(said.map((employee) => hardware('E1', '', 'Member', 'Failed', TWO, TEAM, employee))), 3)
        .clauses.find(({ id }) => id === 'hw.3.specialty')!
        .figures.replace(/^.*: /u, '');
    const area = (name: string | null, scope: string | null) => [null, name, scope];
    expect(
      areas(area('Customer satisfaction', 'Self'), area('Hardware and operation technology', 'Subordinates'))
    ).toBe('Hardware and operation technology');
    expect(
      areas(area('Customer satisfaction; Hardware and operation technology', null), area(null, 'Self'))
    ).toBe('Hardware and operation technology, Customer satisfaction');
  });

  test('says the same as the report', () => {
    const evaluation = evaluate([HEADER, ...rows]);
    const [reported] = makeReport(evaluation, {
      readings: DEFAULT_READINGS,
      language: 'en',
      projectAt: () => '',
      componentAt: () => '',
      seconds: 0
    }).people;
    const view = personOf(rows);
    const missing = page(view, 5).clauses.filter(
      ({ id, verdict }) => (verdict === 'unmet' || verdict === 'notRecorded') && !/complexity|size/.test(id)
    );
    expect(
      missing.map(({ id, figures, citation, rows: counted }) => ({
        clause: id,
        text: figures,
        citation,
        rows: counted.map(({ row }) => row + 1)
      }))
    ).toEqual(
      reported!.missing.map(({ clause, text, citation, rows: counted }) => ({
        clause,
        text,
        citation,
        rows: counted.map(({ row }) => row)
      }))
    );
    expect(view.progress).toBe(reported!.progress);
  });

  test('is found by any of their rows; rows of nobody, of no field and outside of the data have none', () => {
    const evaluation = evaluate([
      HEADER,
      ...rows,
      [null, 'x', 'Hardware'],
      ['E2', null, '?', 'p', 'Member', 'Success']
    ]);
    expect([1, 2, 3].map((row) => personAt(evaluation, row))).toEqual([0, 0, 0]);
    expect([0, 4, 5, 6, 99].map((row) => personAt(evaluation, row))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined
    ]);
    expect(projectRows(evaluation, FIRST)).toEqual([1, 2, 3]);
  });

  test('leads to their other fields', () => {
    const evaluation = evaluate([HEADER, ...rows, ['E1', null, 'Software', 'p', 'Member', 'Success']]);
    const { otherFields } = personView(evaluation, FIRST, 'en');
    expect(otherFields.map(({ field }) => field)).toEqual(['Software']);
    expect(personView(evaluation, otherFields[0]!.ref, 'en').otherFields.map(({ ref }) => ref)).toEqual([0]);
  });

  test('counts rows of the sheet of employee data apart', () => {
    const evaluation = evaluate(
      [HEADER.slice(0, 9), ...rows.map((row) => row.slice(0, 9))],
      [
        ['Employee ID', 'Specialty field', 'Develops subordinates'],
        ['E1', 'Hardware', 'yes']
      ]
    );
    expect(projectRows(evaluation, FIRST)).toEqual([1, 2, 3]);
    expect(personAt(evaluation, 4)).toBeUndefined();
    expect(
      page(personView(evaluation, FIRST, 'en'), 5)
        .nearMisses.map(({ row }) => row)
        .sort()
    ).toEqual([1, 2, 3]);
    const clause = page(personView(evaluation, FIRST, 'en'), 4).clauses.find(
      ({ id }) => id === 'hw.4.developmentOfSubordinates'
    )!;
    expect(clause.rows).toEqual([{ sheet: 1, row: 1 }]);
  });

  test('can be pasted as text', () => {
    const evaluation = evaluate([HEADER, ...rows], null);
    const view = personView(evaluation, personAt(evaluation, 1)!, 'en');
    const projectAt = (row: number): string => ['', 'Renewal', 'Move', 'Rollout'][row]!;
    const componentAt = (row: number): string => (row === 1 ? 'Storage' : '');
    const texts = { projectAt, componentAt };
    const textIn = (language: 'en' | 'ja'): string => {
      const path = pathView(evaluation, FIRST, 5, (_sheet, row) => texts.projectAt(row), language);
      return personText(view, 5, path, texts, evaluation, language);
    };
    const text = textIn('en');
    const lines = text.split('\n');
    expect(lines.slice(0, 4)).toEqual([
      'Name of E1 (E1) – Hardware',
      'Level 4 – by the KPI clauses',
      'Business contribution: Level 4',
      'Professional contribution: Level 4'
    ]);
    // What is missing comes first, each requirement with its steps, as in the pane.
    const missing = page(view, 5).clauses.filter(
      ({ verdict, comesWith, isAlternative }) =>
        /unmet|notRecorded/.test(verdict) && !comesWith && !isAlternative
    );
    expect(lines[5]).toBe(`Missing for Level 5 (${missing.length})`);
    const block = lines.slice(6, lines.indexOf('', 6));
    expect(block.filter((line) => !line.startsWith('  '))).toEqual(
      missing.map(({ requirement }) => requirement)
    );
    expect(block.join('\n')).toMatch(
      /^Pass on expertise in 3 or more different ways\n {2}- Pass on expertise in 2 more ways: /m
    );
    expect(lines).toContain('Requirements of Level 5 (2 of 7 requirements met)');
    expect(text).toContain(
      '[unmet] Pass on expertise in 3 or more different ways\n  Ways of passing on expertise: 3 needed, 1 counts (Book).'
    );
    expect(text).toContain('Counted: row 2 · Renewal (IT component: Storage)');
    expect(text).toContain('row 4 · Rollout\n  - Role is Member (needs Person responsible)');
    expect(textIn('ja')).not.toMatch(/undefined|\{\w+\}/);
    expect(textIn('ja')).toMatch(/^レベル5に不足している要件\(\d件\)\n.+\n {2}- /m);
  });
});

describe('a near miss', () => {
  const enough = hardware(
    'E1',
    'Enough',
    'Person responsible',
    'Success',
    TWO,
    'Wide-area users or whole industry'
  );

  test('names the role, the result, the criteria and the size that are lacking, and blanks as blanks', () => {
    expect(
      lacks(
        [
          hardware('E1', '', 'Member', 'Failed', 'Multi-vendor', 'Specific users'),
          hardware('E1', '', null, null, null, null)
        ],
        4
      )
    ).toEqual({
      2: [
        'Role is Member (needs Person responsible)',
        'Result is Failed (needs Success)',
        'Complexity: 1 criterion (needs 2)',
        `Size: Specific users, with 1 criterion (needs ${SIZE_OF_HARDWARE_4})`
      ],
      3: [
        'Role is blank (needs Person responsible)',
        'Result is blank (needs Success)',
        'Complexity: no criterion, 6 not recorded (needs 2)',
        `Size is blank (needs ${SIZE_OF_HARDWARE_4})`
      ]
    });
  });

  test('of Level 3 needs no more than Level 3 does', () => {
    expect(lacks([hardware('E1', '', 'Member', 'Completed', TWO, 'Specific users')], 3)).toEqual({});
    expect(lacks([hardware('E1', '', null, 'In progress', TWO, 'Specific users')], 3)).toEqual({
      2: [
        'Role is blank (needs Member or Person responsible)',
        'Result is In progress (needs Success or Completed)'
      ]
    });
    expect(
      lacks([hardware('E1', '', 'Member', 'Completed', TWO, 'Specific users')], 3, {
        ...DEFAULT_READINGS,
        level3Result: 'success'
      })
    ).toEqual({ 2: ['Result is Completed (needs Success)'] });
  });

  test('is measured by the level itself until one project has reached it, then by the level below', () => {
    const other = hardware('E1', '', 'Person responsible', 'Success', TWO, TEAM);
    const [miss] = page(personOf([other]), 5).nearMisses;
    expect(miss).toMatchObject({ row: 1, projectLevel: 4, isOther: true });
    expect(lacks([enough, other], 5)).toEqual({});
    expect(
      Object.keys(
        lacks([enough, other, hardware('E1', '', 'Person responsible', 'Success', TWO, 'Specific users')], 5)
      )
    ).toEqual(['4']);
  });

  test('is none where four criteria lift the size', () => {
    expect(lacks([hardware('E1', '', 'Person responsible', 'Success', FOUR, TEAM)], 5)).toEqual({});
  });

  test('among the others needs no responsibility under the reading anyRole', () => {
    const member = hardware('E1', '', 'Member', 'Success', TWO, TEAM);
    expect(lacks([enough, member], 5)).toEqual({ 3: ['Role is Member (needs Person responsible)'] });
    expect(lacks([enough, member], 5, { ...DEFAULT_READINGS, othersResponsible: 'anyRole' })).toEqual({});
  });

  test('that is left out says so, and the nearest comes first', () => {
    const misses = page(
      personOf([
        hardware('E1', '', 'Boss', 'Success', TWO, TEAM),
        hardware('E1', '', 'Member', 'Failed', TWO, TEAM),
        hardware('E1', '', 'Member', 'Success', TWO, TEAM)
      ]),
      4
    ).nearMisses;
    expect(misses.map(({ row }) => row)).toEqual([3, 1, 2]);
    expect(misses[1]!.lacks).toEqual([DICTIONARIES.en.pane.lacks.leftOut]);
  });

  test.each([
    ['Part of facility', null, 'part of a facility'],
    [null, 2, 'up to 2 sites, under 2,000 m² or under 100 network sites'],
    [null, 4, '3 to 4 sites, 2,000 m² or 100 network sites']
  ] as const)('of Facility Management tells its size: %s, %s sites', (scope, sites, words) => {
    const row = [
      'E1',
      '',
      'Facility Management',
      '',
      'Person responsible',
      'Success',
      'Mission critical; 24/365 operation',
      scope,
      sites
    ];
    expect(lacks([row], 6)[2]).toEqual([`Size: ${words}, with 2 criteria (needs ${SIZE_OF_FACILITY_6})`]);
  });
});

describe('the columns', () => {
  const costs = (header: readonly string[], employees?: readonly string[]): Record<string, string> =>
    Object.fromEntries(
      columnsView(headerOf([header]), header, 'en', employees && headerOf([employees])).flatMap(
        ({ id, cost }) => (cost === undefined ? [] : [[id, cost]])
      )
    );
  const texts = {
    ...DICTIONARIES.en.pane.costs,
    exam: 'Nobody gets Level 3 by the AP exam.',
    succession: 'Level 4 and above cannot be reached.'
  };

  test('say where each was found', () => {
    const view = columnsView(headerOf([HEADER]), HEADER, 'en');
    expect(view.find(({ id }) => id === 'role')).toEqual({
      id: 'role',
      name: 'Role',
      found: { letters: 'E', text: 'Role' },
      cost: undefined,
      isRequired: true
    });
    expect(view.map(({ id }) => id)).not.toContain('missing');
  });

  test('say what each missing one costs; a list and its separate columns are one thing', () => {
    const list = ['Employee ID', 'Specialty field', 'Role', 'Complexity', 'Expertise succession'];
    expect(costs(list)).toMatchObject({ result: texts.result, areas: texts.areas, exam: texts.exam });
    expect(Object.keys(costs(list))).not.toEqual(expect.arrayContaining(['multiVendor']));
    const ownColumns = costs(['Employee ID', 'Specialty field', 'Multi-vendor', 'Book']);
    expect(ownColumns).toMatchObject({ multiPlatform: texts.criterion, patent: texts.kind });
    expect(ownColumns).not.toHaveProperty('complexity');
    expect(ownColumns).not.toHaveProperty('succession');
    expect(costs(['Employee ID', 'Role'])).toMatchObject({
      complexity: texts.complexity,
      succession: texts.succession
    });
  });

  test('count those of the sheet of employee data as there', () => {
    const found = costs(
      ['Employee ID', 'Specialty field', 'Role', 'Result'],
      ['Employee ID', 'Guidance scope', 'Book', 'AP exam']
    );
    for (const id of ['guidance', 'succession', 'exam', 'book']) expect(found).not.toHaveProperty(id);
    expect(found).toMatchObject({ areas: texts.areas, patent: texts.kind });
  });

  test('can be chosen by any text of the header row, each once, with different values from below', () => {
    const rows = [
      ['x', 1],
      ['y', ''],
      ['x', null, true]
    ];
    expect(columnChoices(['a', null, ' b ', 'a', 7], rows)).toEqual([
      { text: 'a', letters: 'A', samples: ['x', 'y'] },
      { text: 'b', letters: 'C', samples: ['true'] },
      { text: '7', letters: 'E', samples: [] }
    ]);
  });
});

test('problems are grouped by cause, errors first, each with its cells', () => {
  const evaluation = evaluate([
    HEADER,
    hardware('E1', '', 'Boss', 'Success', TWO, TEAM),
    hardware('E1', '', 'Chief', null, TWO, TEAM),
    hardware('E2', '', 'Member', 'Won', TWO, TEAM),
    hardware('E2', '', 'Member', null, TWO, TEAM)
  ]);
  const grouping = new ProblemGroups(evaluation);
  for (const first of [0, 1]) grouping.add(first, first + 1);
  const groups = grouping.view();
  expect(
    groups.map((group) => [
      problemTitle(group, 'en'),
      group.severity,
      group.problems.map((problem) => problemLine(evaluation, problem, 'en').cell)
    ])
  ).toEqual([
    ['Unknown value in Role', 'error', ['E2', 'E3']],
    ['Unknown value in Result', 'error', ['F4']],
    ['Result not recorded', 'warning', ['F5']]
  ]);
  expect(problemLine(evaluation, groups[0]!.problems[1]!, 'en').text).toMatch(
    /^“Chief” is not known as Role/
  );
});

test('readings show the choice in force; fixed ones have one choice', () => {
  const views = readingsView({ ...DEFAULT_READINGS, apExam: 'off' }, 'en');
  expect(views.find(({ name }) => name === 'apExam')).toMatchObject({
    value: 'off',
    choices: [{ value: 'on' }, { value: 'off' }]
  });
  expect(views.find(({ name }) => name === 'rowIsProject')!.choices).toHaveLength(1);
  expect(views.every(({ citations, reason }) => citations.length > 0 && reason !== '')).toBe(true);
});

test('the person of a row of employee data: in its field, else in their first one', () => {
  const rows = [
    hardware('E1', '', 'Member', 'Success', TWO, TEAM),
    hardware('E2', '', 'Member', 'Success', TWO, TEAM)
  ];
  const both = rows.map((row) => row.map((cell, i) => (i === 2 && row === rows[1] ? 'Software' : cell)));
  const employees = [
    ['Employee ID', 'Specialty field', 'Leads others'],
    ['E2', 'Software', 'yes'],
    [],
    ['E9', null, 'yes'],
    ['E2', null, 'yes'],
    ['E1', 'Software', 'yes']
  ];
  const evaluation = evaluate([HEADER, ...rows, both[1]!], employees);
  const persons = employees
    .map((_row, row) => personAtEmployeeRow(evaluation, row))
    .map((person) =>
      person === undefined
        ? ''
        : `${personView(evaluation, person, 'en').employeeId} ${personView(evaluation, person, 'en').field}`
    );
  expect(persons).toEqual(['', 'E2 Software', '', '', 'E2 Hardware', 'E1 Software']);
});
