import { DEFAULT_READINGS } from '../../../src/criteria';
import { Evaluation, type Cell, type Cells } from '../../../src/worksheet';
import type { CellRange } from '../../../src/ranges';
import { parseRanges } from '../../../src/ranges';
import { TODAY, evaluate, headerOf } from '../evaluate';

const HEADER = [
  'Employee ID',
  'Specialty field',
  'Project',
  'Role',
  'Result',
  'Complexity',
  'Service scope',
  'Sites'
];
const row = (...changes: [number, Cell][]): Cell[] => {
  const cells: Cell[] = [
    'E1',
    'Hardware',
    'P1',
    'Person responsible',
    'Success',
    'Multi-vendor; Nation-wide',
    'Wide-area or specific-industry team',
    ''
  ];
  for (const [column, value] of changes) cells[column] = value;
  return cells;
};
const codesOf = (rows: Cells): string[] =>
  evaluate([HEADER, ...rows]).readingProblems.map(({ code, row: at, column }) => `${code} ${at} ${column}`);

function merged(rows: Cells, ...areas: string[]): Evaluation {
  const evaluation = new Evaluation(
    { name: 'Projects', header: headerOf([HEADER]) },
    DEFAULT_READINGS,
    TODAY
  );
  evaluation.useMerges(areas.flatMap((area): CellRange[] => parseRanges(area)));
  rows.forEach((cells, i) => evaluation.addRow(cells, i + 1));
  evaluation.judge();
  return evaluation;
}
const projectsOf = (evaluation: Evaluation): number[] => {
  const rows: number[] = [];
  for (const person of evaluation.department.people())
    evaluation.department.eachRow(person, (index, project) => {
      if ((project & (3 << 16)) !== 3 << 16) rows.push(evaluation.rowOf(index));
    });
  return rows.sort((a, b) => a - b);
};

describe('a ditto mark repeats the cell above', () => {
  test.each(
    [
      '〃',
      '″',
      '"',
      '＂',
      '“',
      '”',
      "''",
      '´´',
      '同上',
      '（同上）',
      ' 同 上 ',
      '同じ',
      '上と同じ',
      '々',
      '仝',
      'ditto',
      'Ditto.',
      'DO.',
      'ｄｏ',
      'idem',
      'same as above',
      '-〃-',
      '― " ―',
      '〃〃',
      '-do-',
      '- DO -',
      '―同上―',
      '以下同じ',
      '\u200b〃'
    ].flatMap((mark) => [0, 1, 3, 4, 5, 6].map((column) => [mark, column] as const))
  )('%j in column %i', (mark, column) => {
    const rows = [row(), row([2, 'P2'], [column, mark]), row([2, 'P3'], [column, mark])];
    expect(codesOf(rows)).toEqual([`ditto 2 ${column}`]);
    expect(evaluate([HEADER, ...rows]).employees.size).toBe(1);
  });
  test.each([0, 1, 3, 4, 5, 6])('and is an error where nothing stands above, in column %i', (column) => {
    expect(codesOf([row([column, '〃'])])).toContain(`dittoOfNothing 1 ${column}`);
    expect(codesOf([row(), [], row([2, 'P2'], [column, '〃'])])).toContain(`dittoOfNothing 3 ${column}`);
  });
  test.each(
    [
      '↓',
      '→',
      '⇓',
      '⇒',
      '│',
      '｜',
      '|',
      '↓↓',
      '->',
      '⬇',
      '︙',
      '↑',
      '←',
      '↑同じ',
      '<-',
      '⬆\ufe0f',
      '同左'
    ].flatMap((arrow) => [0, 1, 3, 4, 5, 6].map((column) => [arrow, column] as const))
  )('but not an arrow: %s in column %i', (arrow, column) => {
    expect(codesOf([row(), row([2, 'P2'], [column, arrow])])).toEqual([`arrowCell 2 ${column}`]);
  });
});

describe('a value merged downwards', () => {
  test.each([
    [0, 'A2:A3'],
    [1, 'B2:B3'],
    [3, 'D2:D3'],
    [4, 'E2:E3'],
    [5, 'F2:F3'],
    [6, 'G2:G3']
  ])('in column %i counts for every row', (column, area) => {
    const evaluation = merged([row(), row([2, 'P2'], [column, ''])], area);
    expect(evaluation.readingProblems).toEqual([]);
    expect(projectsOf(evaluation)).toEqual([1, 2]);
  });
  test('does not make two rows of one whose cells are all merged', () => {
    expect(
      projectsOf(merged([row(), HEADER.map(() => '')], 'A2:A3 B2:B3 C2:C3 D2:D3 E2:E3 F2:F3 G2:G3'))
    ).toEqual([1]);
  });
  test('is not one that only looks so', () => {
    expect(merged([row(), row([0, ''], [2, 'P2'])]).readingProblems).toMatchObject([
      { code: 'missingEmployee' }
    ]);
  });
  test('over other columns, too, counts for its own alone', () => {
    expect(merged([row([1, ''])], 'A2:B2').readingProblems).toMatchObject([
      { code: 'mergedAcross', other: 'A2:B2' },
      { code: 'missingSpecialty' }
    ]);
  });
});

describe('rows under one merged project', () => {
  const part = (...changes: [number, Cell][]): Cell[] => {
    const cells: Cell[] = HEADER.map(() => '');
    for (const [column, value] of changes) cells[column] = value;
    return cells;
  };
  test('are one project, to which their lists add up', () => {
    const rows = [row([5, 'Multi-vendor']), part([5, 'Nation-wide'])];
    const evaluation = merged(rows, 'C2:C3');
    expect(evaluation.readingProblems).toEqual([]);
    expect(projectsOf(evaluation)).toEqual([1]);
    expect(evaluation.department.people().map((person) => evaluation.department.levelOf(person))).toEqual([
      evaluate([HEADER, row()])
        .department.people()
        .map(() => 0)[0]
    ]);
  });
  test.each([
    [3, 'Member', 'D2: Person responsible / D3: Member'],
    [4, 'Failed', 'E2: Success / E3: Failed'],
    [6, 'Specific users', 'G2: Wide-area or specific-industry team / G3: Specific users']
  ])('are reported where they contradict each other in column %i', (column, value, found) => {
    expect(merged([row(), part([column, value])], 'C2:C3').readingProblems).toMatchObject([
      { code: 'mergedContradiction', column, found }
    ]);
  });
  test.each([
    [3, 'Member', 'メンバー'],
    [3, 'Member', ' ＭＥＭＢＥＲ'],
    [4, 'Success', '成功'],
    [5, 'Multi-vendor; Nation-wide', 'なし'],
    [5, '該当なし', 'Multi-vendor; Nation-wide'],
    [5, 'マルチベンダ、全国規模', 'Nation-wide; Multi-vendor'],
    [6, 'Specific users', '特定ユーザ'],
    [7, 3, '3拠点'],
    [7, '３', 3],
    [7, 0, 3]
  ])('do not contradict each other in column %i by %j and %j', (column, one, other) => {
    const facility: [number, Cell][] =
      column === 7
        ? [
            [1, 'Facility Management'],
            [5, '24/365 operation; Mission critical'],
            [6, '']
          ]
        : [];
    const both = merged([row(...facility, [column, one]), part([column, other])], 'C2:C3');
    const says = one === 0 || one === '該当なし' ? other : one;
    const alone = evaluate([HEADER, row(...facility, [column, says])]);
    expect(both.readingProblems).toEqual([]);
    expect(projectsOf(both)).toEqual([1]);
    expect(both.department.projectOf(0)).toBe(alone.department.projectOf(0));
  });
  test('do not contradict each other by words of the company that mean the same, or nothing', () => {
    const meanings = {
      role: { Lead: ['personResponsible'], tbd: [] },
      specialty: { HW: ['hardware'] }
    } as const;
    const evaluation = new Evaluation(
      { name: 'Projects', header: headerOf([HEADER], meanings) },
      DEFAULT_READINGS,
      TODAY
    );
    evaluation.useMerges(parseRanges('C2:C4'));
    [row([3, 'Lead']), part([1, 'HW'], [3, 'Person responsible']), part([3, 'tbd'])].forEach((cells, i) =>
      evaluation.addRow(cells, i + 1)
    );
    evaluation.judge();
    expect(evaluation.readingProblems).toEqual([]);
    expect(projectsOf(evaluation)).toEqual([1]);
  });
  test('name the cell that cannot be read', () => {
    expect(merged([row(), part([5, 'Astrology'])], 'C2:C3').readingProblems).toMatchObject([
      { code: 'unknownValue', row: 2, column: 5, found: 'Astrology' }
    ]);
  });
  test('are projects of their own for each employee', () => {
    expect(projectsOf(merged([row(), row([0, 'E2'], [2, ''])], 'C2:C3'))).toEqual([1, 2]);
  });
});

describe('employee IDs', () => {
  test.each(['E1\u200b', '\ufeffE1', 'E\u00ad1', '\u00a0E1\u00a0', 'Ｅ１', 'E1\u2060', '\u200eE1'])(
    '%j is E1',
    (id) => {
      expect(evaluate([HEADER, row(), row([0, id], [2, 'P2'])]).employees.size).toBe(1);
    }
  );
  test.each([
    ['e1', 'E1'],
    ['E-1', 'E1'],
    ['E001', 'E1'],
    ['0012', 12],
    ['E 1', 'E1'],
    ['#12', 12],
    ['No.12', 12],
    ['12.0', 12],
    ['ID: E1', 'E1'],
    ['No. 0012', '#12']
  ])('%j beside %j is reported, and another person', (id, other) => {
    const evaluation = evaluate([HEADER, row([0, other]), row([0, id], [2, 'P2'])]);
    expect(evaluation.employees.size).toBe(2);
    expect(evaluation.readingProblems).toMatchObject([
      { code: 'similarId', found: id, other: `${other} (A2)` }
    ]);
  });
  test('texts without end are compared as they are', () => {
    const long = (letter: string): string => `${letter}${'1'.repeat(120)}`;
    const evaluation = evaluate([HEADER, row([0, long('E')]), row([0, long('E-')], [2, 'P2'])]);
    expect(evaluation.employees.size).toBe(2);
    expect(evaluation.readingProblems).toEqual([]);
  });
  test.each(['E1, E2', 'E1/E2', 'E2、E1', 'E1・E2', 'E9; E1', 'E1 and E9', 'E1\nE2'])(
    '%j beside E1 names several people',
    (id) => {
      const evaluation = evaluate([HEADER, row([0, 'E1']), row([0, id], [2, 'P2'])]);
      expect(evaluation.readingProblems).toMatchObject([{ code: 'severalIds', other: 'E1 (A2)' }]);
    }
  );
  test.each(['E7/E8', 'E1x, E2', 'E12'])('%j beside E1 does not', (id) => {
    const evaluation = evaluate([HEADER, row([0, 'E1']), row([0, id], [2, 'P2'])]);
    expect(evaluation.readingProblems).toEqual([]);
  });

  test.each([
    '(例)',
    '例',
    '記入例',
    '【記入例】',
    '例：E001',
    '例1',
    'サンプル',
    '見本',
    'Example',
    'e.g.',
    'Sample 1',
    '(例) E001',
    '※例',
    '＊記入例',
    '例)',
    '(※例)',
    'ダミー',
    'ﾀﾞﾐｰ',
    'ダミーデータ',
    'dummy',
    'SAMPLE',
    'Sample data',
    'サンプル行',
    '入力見本'
  ])('%j is an example, in any row and in employee data as well', (id) => {
    const evaluation = evaluate([HEADER, row([0, id]), row()]);
    expect(evaluation.employees.size).toBe(1);
    expect(evaluation.readingProblems).toMatchObject([{ code: 'exampleRow', found: id }]);
    const below = evaluate([HEADER, ...Array.from({ length: 9 }, (_, i) => row([2, `P${i}`])), row([0, id])]);
    expect(below.employees.size).toBe(1);
    expect(below.readingProblems).toMatchObject([{ code: 'exampleRow', row: 10, found: id }]);
    const data = [
      ['Employee ID', 'Specialty field', 'AP exam'],
      [id, 'Hardware', 'yes'],
      ['E1', 'Hardware', 'no']
    ];
    const both = evaluate([HEADER, row()], data);
    expect(both.employees.size).toBe(1);
    expect(both.readingProblems).toMatchObject([{ code: 'exampleRow', sheet: 1, row: 1, found: id }]);
  });
  test.each(['EX001', 'Exa1', '例外1号', 'sampleton', 'D1', 'S-1', 'EX-1'])('%j is none', (id) => {
    expect(evaluate([HEADER, row([0, id])]).employees.size).toBe(1);
  });
});

describe('what is no employee ID', () => {
  const IDS = [
    '-',
    '―',
    '—',
    'ー',
    '?',
    '？',
    '…',
    '***',
    '※',
    '■',
    '/',
    'N/A',
    'TBD',
    '未定',
    '不明',
    'なし',
    '未採番',
    'null',
    // A label makes no ID of it.
    ...['No.同上', 'No. 未定', '#なし', 'no.〃', '々.0', 'なし.0', 'No：ditto']
  ];
  test.each(IDS)('%j is nobody, and an error', (id) => {
    const evaluation = evaluate([HEADER, row(), row([0, id])]);
    expect(evaluation.employees.size).toBe(1);
    expect(evaluation.readingProblems).toMatchObject([
      { code: 'unknownValue', severity: 'error', row: 2, column: 0, found: id }
    ]);
  });
  test.each(['TBD01', '無量', 'なし山', 'A-', '#1', 'X', 'No.7', '#TBD01', 'Nodo', 'No無', 'E7.0'])(
    '%j is one',
    (id) => {
      expect(evaluate([HEADER, row(), row([0, id])]).employees.size).toBe(2);
    }
  );
  test.each([
    ['', 'missingEmployee'],
    ['―', 'unknownValue'],
    ['#N/A', 'errorCell'],
    ['↓', 'arrowCell']
  ])('%j is an error in employee data as well, where the row says anything', (id, code) => {
    const data = [
      ['Employee ID', 'Specialty field', 'AP exam'],
      ['E1', 'Hardware', 'no'],
      [],
      [id, 'Hardware', 'yes'],
      [id, '', '']
    ];
    expect(evaluate([HEADER, row()], data).readingProblems).toMatchObject([
      { sheet: 1, row: 3, column: 0, code }
    ]);
  });
});

describe('figures', () => {
  const facility = (sites: Cell): Cell[] =>
    row([1, 'Facility Management'], [5, 'Mission critical; 24/365 operation'], [6, ''], [7, sites]);
  test.each(['3拠点', '3箇所', '3ヶ所', '３サイト', '3 sites', '3棟', '3店舗'])('%j is 3', (sites) => {
    expect(codesOf([facility(sites)])).toEqual([]);
  });
  test.each<[Cell, string]>([
    ['3〜4', 'rangeFigure'],
    ['3~4', 'rangeFigure'],
    ['3-4', 'rangeFigure'],
    ['3～4拠点', 'rangeFigure'],
    ['3から4', 'rangeFigure'],
    ['3 to 4', 'rangeFigure'],
    ['3ー4', 'rangeFigure'],
    ['3－4', 'rangeFigure'],
    ['4〜3', 'rangeFigure'],
    ['3 and 4', 'rangeFigure'],
    ['between 3 and 4', 'rangeFigure'],
    ['3乃至4拠点', 'rangeFigure'],
    ['1月2日', 'dateFigure'],
    ['2-Jan', 'dateFigure'],
    ['2026/1/2', 'dateFigure'],
    ['1/2', 'dateFigure'],
    [46024, 'tooManyPlaces'],
    ['500㎡', 'notAPositiveNumber'],
    ...[
      ...[
        '約3',
        '約3拠点',
        '3以上',
        '3拠点以上',
        '3+',
        '>3',
        '＞3',
        '≧3',
        '3〜',
        '〜3',
        '3?',
        '3程度',
        '3ー',
        '3+α'
      ],
      ...['about 3', 'ca. 3', 'approx. 3 sites', 'at least 3', '3 or more', '~3', '3前後', '最大3', '3未満']
    ].map((text): [Cell, string] => [text, 'vagueFigure']),
    ['many', 'notAPositiveNumber']
  ])('%j is a problem: %s', (sites, code) => {
    expect(evaluate([HEADER, facility(sites)]).readingProblems).toMatchObject([
      { code, column: 7, cellOnly: true, found: String(sites) }
    ]);
  });
});

describe('floor areas', () => {
  const header = [...HEADER.slice(0, 7), 'Floor area'];
  const problemsOf = (area: Cell): unknown =>
    evaluate([
      header,
      row([1, 'Facility Management'], [5, 'Mission critical; 24/365 operation'], [6, ''], [7, area])
    ]).readingProblems;
  test.each([
    ['1,000〜2,000㎡', [1000, 2000]],
    ['1,000㎡〜2,000㎡', [1000, 2000]],
    ['1000ー2000', [1000, 2000]],
    ['5,000 m2 - 1,000 m2', [1000, 5000]]
  ])('%j is reported with both ends', (area, ends) => {
    expect(problemsOf(area)).toMatchObject([{ code: 'rangeFigure', ends, found: area }]);
  });
  test.each(['約2,000㎡', '2,000㎡以上', '2,000 m2 or more', '2,000㎡程度', '≒2,000'])(
    '%j is not exact',
    (area) => {
      expect(problemsOf(area)).toMatchObject([{ code: 'vagueFigure', found: area }]);
    }
  );
  test.each(['300坪', '300 tsubo', '10,000 sq ft', '10000ft²', '2 acres', '6畳'])(
    '%j does not convert exactly',
    (area) => {
      expect(problemsOf(area)).toMatchObject([{ code: 'inexactUnit', cellOnly: true, found: area }]);
    }
  );
  test('in tsubo are reported with what they would be, about', () => {
    expect(problemsOf('300坪')).toMatchObject([{ other: '991.7' }]);
    expect(problemsOf('10,000 sq ft')).toMatchObject([{ other: '929' }]);
  });
  test.each([
    ['2.500', [2.5, 2500]],
    ['2.500 m2', [2.5, 2500]],
    ['１２.５００㎡', [12.5, 12500]]
  ])('%j may be two numbers', (area, ends) => {
    expect(problemsOf(area)).toMatchObject([{ code: 'ambiguousFigure', found: area, ends }]);
  });
  test.each(['2,500', '0.500', '1999.5', '12.25㎡', 2.125])('%j is one number', (area) => {
    expect(problemsOf(area)).toEqual([]);
  });
  test('are Japanese where the header is, which knows the point alone', () => {
    const rows = [
      [...HEADER.slice(0, 7), '面積(㎡)'],
      row([1, 'Facility Management'], [6, ''], [7, '2.500'])
    ];
    expect(evaluate(rows).readingProblems).toEqual([]);
  });
});

test.each(['DO', 'Do', 'Same', 'SAME', 'Idem'])('%s is an ID or a name, and repeats nothing', (id) => {
  const evaluation = evaluate([HEADER, row(), row([0, id])]);
  expect([evaluation.employees.size, evaluation.employees.idOf(1)]).toEqual([2, id]);
});

test.each(['do', 'do.', 'Do.', 'same', 'Ditto'])('%s repeats the ID above', (mark) => {
  expect(evaluate([HEADER, row(), row([0, mark])]).employees.size).toBe(1);
});
