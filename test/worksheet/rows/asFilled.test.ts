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
    ['↓', '→', '⇓', '⇒', '│', '｜', '|', '↓↓', '->', '⬇', '︙'].flatMap((arrow) =>
      [0, 1, 3, 4, 5, 6].map((column) => [arrow, column] as const)
    )
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
    [4, 'Failed', 'E2: Success / E3: Failed']
  ])('are reported where they contradict each other in column %i', (column, value, found) => {
    expect(merged([row(), part([column, value])], 'C2:C3').readingProblems).toMatchObject([
      { code: 'mergedContradiction', column, found }
    ]);
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
    ['E 1', 'E1']
  ])('%j beside %j is reported, and another person', (id, other) => {
    const evaluation = evaluate([HEADER, row([0, other]), row([0, id], [2, 'P2'])]);
    expect(evaluation.employees.size).toBe(2);
    expect(evaluation.readingProblems).toMatchObject([
      { code: 'similarId', found: id, other: `${other} (A2)` }
    ]);
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
    '(例) E001'
  ])('%j is an example', (id) => {
    const evaluation = evaluate([HEADER, row([0, id]), row()]);
    expect(evaluation.employees.size).toBe(1);
    expect(evaluation.readingProblems).toMatchObject([{ code: 'exampleRow', found: id }]);
  });
  test.each(['EX001', 'Exa1', '例外1号', 'sampleton'])('%j is none', (id) => {
    expect(evaluate([HEADER, row([0, id])]).employees.size).toBe(1);
  });
});

describe('figures', () => {
  const facility = (sites: Cell): Cell[] =>
    row([1, 'Facility Management'], [5, 'Mission critical; 24/365 operation'], [6, ''], [7, sites]);
  test.each(['3拠点', '3箇所', '3ヶ所', '３サイト', '3 sites', '3棟', '3店舗'])('%j is 3', (sites) => {
    expect(codesOf([facility(sites)])).toEqual([]);
  });
  test.each([
    ['3〜4', 'rangeFigure'],
    ['3~4', 'rangeFigure'],
    ['3-4', 'rangeFigure'],
    ['3～4拠点', 'rangeFigure'],
    ['3から4', 'rangeFigure'],
    ['3 to 4', 'rangeFigure'],
    ['1月2日', 'dateFigure'],
    ['2-Jan', 'dateFigure'],
    ['2026/1/2', 'dateFigure'],
    ['1/2', 'dateFigure'],
    [46024, 'tooManyPlaces'],
    ['500㎡', 'notAPositiveNumber'],
    ['約3', 'notAPositiveNumber']
  ])('%j is a problem: %s', (sites, code) => {
    expect(evaluate([HEADER, facility(sites)]).readingProblems).toMatchObject([
      { code, column: 7, cellOnly: true, found: String(sites) }
    ]);
  });
});

test.each(['DO', 'Do', 'Same', 'SAME', 'Idem'])('%s is an ID or a name, and repeats nothing', (id) => {
  const evaluation = evaluate([HEADER, row(), row([0, id])]);
  expect([evaluation.employees.size, evaluation.employees.idOf(1)]).toEqual([2, id]);
});

test.each(['do', 'do.', 'Do.', 'same', 'Ditto'])('%s repeats the ID above', (mark) => {
  expect(evaluate([HEADER, row(), row([0, mark])]).employees.size).toBe(1);
});
