import { findHeader, mergedHeaders, type Cells } from '../../../src/worksheet';
import { headerOf } from '../evaluate';
import { SERVICE, problemsOf, sheetOf } from '../table';

const HEADER = ['Employee ID', 'Specialty field', 'Role', 'Result'];
const columnsOf = (rows: Cells): Record<string, number> =>
  Object.fromEntries([...headerOf(rows).columns].map(([id, { index }]) => [id, index]));
const FOUR = { employeeId: 0, specialty: 1, role: 2, result: 3 };

describe('the header is found', () => {
  test.each([
    ['in the first row', [], 0],
    ['under a title', [['Project experience, as of April']], 1],
    [
      'under a title, a note and blank rows',
      [['Project experience'], [], [null, ''], ['Note', 'Please fill in the role of every project'], []],
      5
    ],
    ['under a row that names one column by chance', [['Project', null, null], ['Name']], 2],
    ['in the twentieth row', Array.from({ length: 19 }, (_, i) => [`Note ${i}`]), 19],
    [
      'behind leading blank rows, which are not searched',
      [...Array.from({ length: 30 }, () => []), ['Title']],
      31
    ]
  ] as [string, Cells, number][])('%s', (_name, above, row) => {
    const rows = [...above, HEADER, ['E001', 'Hardware', 'Member', 'Success']];
    expect(headerOf(rows)).toMatchObject({ row, firstDataRow: row + 1, problems: [] });
    expect(columnsOf(rows)).toEqual(FOUR);
  });

  test("where the rows given do not begin at the sheet's first", () => {
    expect(findHeader([[], HEADER], 4)).toMatchObject({ row: 5, firstDataRow: 6 });
  });

  test('in a row that names more columns than a data row that holds words of the standard', () => {
    expect(headerOf([HEADER, ['Book', 'Patent', 'Mission critical', null]]).row).toBe(0);
  });

  test('in any order, with unknown columns between and a blank header', () => {
    expect(
      columnsOf([['ParseCache', 'Result', null, 'Role', 'Specialty field', 'Cost', 'Employee ID']])
    ).toEqual({ result: 1, role: 3, specialty: 4, employeeId: 6 });
  });
});

describe('no header is found', () => {
  test.each([
    ['in an empty sheet', [], []],
    ['in blank rows', [[], ['', null], ['  ']], []],
    ['in the twenty-first row', [...Array.from({ length: 20 }, (_, i) => [`Note ${i}`]), HEADER], ['Note 0']],
    [
      'where only one column is named',
      [['Employee ID', 'Alter', 'Abteilung']],
      ['Employee ID', 'Alter', 'Abteilung']
    ],
    ['among numbers', [[1, 2, 3], [true]], []]
  ] as [string, Cells, string[]][])('%s, and the fullest row of texts is told', (_name, rows, nearest) => {
    expect(findHeader(rows)).toEqual({ nearest });
  });
});

describe('a header cell is read', () => {
  test.each([
    ['EMPLOYEE  ID', 'en'],
    ['employee-id', 'en'],
    ['Employee\nID', 'en'],
    ['Ｅｍｐｌｏｙｅｅ　ＩＤ', 'en'],
    ['Employee ID *', 'en'],
    ['*Employee ID:', 'en'],
    ['Staff No.', 'en'],
    ['社員番号', 'ja'],
    ['社員\r\n番号', 'ja'],
    ['社員 番号（*）', 'ja'],
    ['社員ＩＤ', 'ja'],
    ['Employee ID / 社員番号', 'en'],
    ['社員番号\n(Employee ID)', 'ja'],
    ['社員番号 [Employee ID]', 'ja']
  ])('%p, in %s', (cell, language) => {
    expect(headerOf([[cell, 'Role', 'Result']]).columns.get('employeeId')).toEqual({ index: 0, language });
  });
  test.each([
    'Employee',
    'Employee ID of the manager',
    'Employee ID / Role',
    '社員',
    'ID番号',
    7,
    true,
    null
  ])('%p is none', (cell) => {
    expect(headerOf([[cell, 'Role', 'Result']]).columns.has('employeeId')).toBe(false);
  });
});

describe('a header of two rows', () => {
  test('names the criteria below a group heading, merged or not', () => {
    const rows: Cells = [
      [
        'Employee ID',
        'Specialty field',
        'Role',
        'Result',
        'Complexity',
        null,
        'Service scope',
        'Expertise succession',
        null
      ],
      [null, null, null, null, 'Multi-vendor', 'Mission critical', null, 'Book', 'Patent'],
      ['E001', 'Hardware', 'Member', 'Success', 'yes', 'no', null, null, 'yes']
    ];
    expect(columnsOf(rows)).toEqual({
      ...FOUR,
      multiVendor: 4,
      missionCritical: 5,
      serviceScope: 6,
      book: 7,
      patent: 8
    });
    expect(headerOf(rows)).toMatchObject({ row: 0, firstDataRow: 2, problems: [] });
    expect(mergedHeaders(headerOf(rows), [{ row: 0, column: 4, rows: 1, columns: 2 }])).toEqual([]);
  });
  test('is not made of a first data row', () => {
    const rows: Cells = [
      [...HEADER, 'Complexity', null],
      ['E001', 'Hardware', 'Member', 'Success', 'Multi-vendor', 'Mission critical']
    ];
    expect(headerOf(rows)).toMatchObject({ row: 0, firstDataRow: 1 });
    expect(columnsOf(rows)).toEqual({ ...FOUR, complexity: 4 });
  });
});

describe('a header that occurs twice', () => {
  test.each([
    [
      'the same name: the left is read, the other an error',
      ['Role', 'ROLE'],
      4,
      ['Projects!F1 error duplicateHeader']
    ],
    [
      'a synonym and the name: the name is read',
      ['Project role', 'Role'],
      5,
      ['Projects!E1 warning duplicateHeader']
    ],
    ['both languages: the left one is read', ['役割', 'Role'], 4, ['Projects!F1 error duplicateHeader']],
    [
      'three times',
      ['Role', 'Role', '役割'],
      4,
      ['Projects!F1 error duplicateHeader', 'Projects!G1 error duplicateHeader']
    ]
  ])('%s', (_name, twice, index, problems) => {
    const rows: Cells = [['Employee ID', 'Specialty field', 'Result', 'Service scope', ...twice]];
    expect(headerOf(rows).columns.get('role')!.index).toBe(index);
    expect(problemsOf(rows)).toEqual(problems);
  });
});

describe('a header merged over several columns', () => {
  const rows = sheetOf([SERVICE]);
  test('is a warning on the cell: only the first column is read', () => {
    expect(mergedHeaders(headerOf(rows), [{ row: 0, column: 4, rows: 1, columns: 3 }])).toEqual([
      {
        sheet: 0,
        row: 0,
        column: 4,
        code: 'mergedHeader',
        severity: 'warning',
        about: 'complexity',
        other: 'E1:G1'
      }
    ]);
  });
  test.each([
    ['downwards only', { row: 0, column: 4, rows: 3, columns: 1 }],
    ['above it', { row: 3, column: 4, rows: 1, columns: 2 }],
    ['over a column that is not read', { row: 0, column: 9, rows: 1, columns: 4 }]
  ])('is none where cells are merged %s', (_name, merge) => {
    expect(mergedHeaders(headerOf(rows), [merge])).toEqual([]);
  });
});

describe('the output columns of an earlier run', () => {
  const OUTPUT = ['Project level', 'ITSS level', 'Basis', 'Next level', 'Missing requirements'];
  const OUTPUT_JA = ['プロジェクトレベル', 'ITSSレベル', '根拠', '次のレベル', '不足要件'];
  const FOUR_OF_VERSION_1 = OUTPUT.filter((name) => name !== 'Basis');
  test.each([
    ['side by side', [...HEADER, ...OUTPUT], [4, 5, 6, 7, 8]],
    ['in Japanese', [...HEADER, ...OUTPUT_JA], [4, 5, 6, 7, 8]],
    [
      "with columns of the user's between",
      [...HEADER, 'ParseCache', ...OUTPUT, 'ParseCache 2'],
      [5, 6, 7, 8, 9]
    ],
    [
      'moved apart by the user, each just once',
      [...HEADER, 'ITSS level', 'ParseCache', 'Next level', 'Missing requirements', 'Project level', 'Basis'],
      [8, 4, 9, 6, 7]
    ],
    ["beside a user's column of one of the names", ['Next level', ...HEADER, ...OUTPUT], [5, 6, 7, 8, 9]],
    ['left of the data', [...OUTPUT, ...HEADER], [0, 1, 2, 3, 4]],
    ['the right ones of two', [...OUTPUT, ...HEADER, ...OUTPUT], [9, 10, 11, 12, 13]]
  ])('are found again: %s', (_name, header, output) => {
    expect(headerOf([header])).toMatchObject({ output, earlierOutput: undefined });
  });
  test.each([['side by side', [...HEADER, ...FOUR_OF_VERSION_1], [4, 5, 6, 7]]])(
    'of version 1 are told from those of now: %s',
    (_name, header, earlierOutput) => {
      expect(headerOf([header])).toMatchObject({ output: undefined, earlierOutput });
    }
  );
  test.each([
    ['there are none', HEADER],
    ['the user has a column of one of the names', [...HEADER, 'Next level']],
    ['one of them is gone', [...HEADER, 'Project level', 'ITSS level', 'Missing requirements']],
    [
      'one of them stands twice, apart',
      [
        'Next level',
        ...HEADER,
        'Project level',
        'ParseCache',
        'ITSS level',
        'Next level',
        'Missing requirements'
      ]
    ]
  ])('are not taken for what they are not: %s', (_name, header) => {
    expect(headerOf([header])).toMatchObject({ output: undefined, earlierOutput: undefined });
  });
  test('are never read as input', () => {
    expect(columnsOf([[...HEADER, ...OUTPUT]])).toEqual(FOUR);
  });
});
