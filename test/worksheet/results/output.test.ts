import { DEFAULT_READINGS } from '../../../src/criteria';
import {
  OutputWriter,
  outputHeaders,
  outputPlace,
  takesOutput,
  type Cells,
  type MissingDetail,
  type OutputRow
} from '../../../src/worksheet';
import { evaluate, headerOf } from '../evaluate';
import { SERVICE, sheetOf, type Line } from '../table';

/** The output of every row of a sheet below its header. */
function outputOf(main: Cells, language: 'en' | 'ja' = 'en', detail: MissingDetail = 'full'): OutputRow[] {
  const evaluation = evaluate(main);
  const writer = new OutputWriter(evaluation, language, detail);
  return Array.from({ length: evaluation.department.rowCount }, (_, index) => writer.row(index));
}

const lead: Line = {
  ...SERVICE,
  Role: 'Person responsible',
  'Service scope': 'Wide-area or specific-industry team',
  'Specialty areas': 'Customer satisfaction',
  'Guidance scope': 'Company',
  'Expertise succession': 'Book',
  'Develops subordinates': 'yes'
};

test("the headers are in the user's language", () => {
  expect(outputHeaders('en')).toEqual([
    'Project level',
    'ITSS level',
    'Basis',
    'Next level',
    'Missing requirements'
  ]);
  expect(outputHeaders('ja')).toEqual(['プロジェクトレベル', 'ITSSレベル', '根拠', '次のレベル', '不足要件']);
});

test('the columns stand right of everything, or where an earlier run put them', () => {
  const header = headerOf(sheetOf([SERVICE]));
  const stays = { isNew: false, added: undefined, cleared: [] };
  expect(outputPlace(header, 9)).toEqual({ ...stays, columns: [10, 11, 12, 13, 14], isNew: true });
  expect(outputPlace({ ...header, output: [6, 7, 8, 9, 10] }, 20)).toEqual({
    ...stays,
    columns: [6, 7, 8, 9, 10]
  });
  const earlier = { ...header, earlierOutput: [6, 7, 8, 9] };
  expect(outputPlace(earlier, 9)).toEqual({ ...stays, columns: [6, 7, 10, 8, 9], added: 2 });
  const moved = { ...stays, isNew: true, cleared: [6, 7, 8, 9] };
  expect(outputPlace(earlier, 10)).toEqual({ ...moved, columns: [11, 12, 13, 14, 15] });
  expect(outputPlace(earlier, 9, false)).toEqual({ ...moved, columns: [10, 11, 12, 13, 14] });
});

test("a person's level and what is missing stand on each of their rows, the project level on its own", () => {
  const missing =
    'Successful projects as person responsible: 3 needed, 2 count; 1 more of Level 5 or above. Nearest: ' +
    ['row 2', 'row 5']
      .map(
        (row) =>
          `${row} – Size: Wide-area or specific-industry team, with 2 criteria (needs users over a wide area or a whole ` +
          'industry; or, with 4 or more criteria, a team for a wide area or specific industries)'
      )
      .join('; ') +
    '\nLeads others in customer service: needed – not recorded: fill in what is blank\n' +
    'Ways of passing on expertise: 3 needed, 1 counts (Book). Others, for example: Professional community, External paper';
  expect(
    outputOf(
      sheetOf([lead, { ...lead, 'Service scope': 'Specific users' }, { ...lead, Complexity: 'none' }, lead])
    )
  ).toEqual([
    [4, 4, 'KPI', 5, missing],
    [3, 4, 'KPI', 5, missing],
    ['', 4, 'KPI', 5, missing],
    [4, 4, 'KPI', 5, missing]
  ]);
});

describe('in one short line', () => {
  const shortOf = (lines: Line[], language: 'en' | 'ja' = 'en', readings = DEFAULT_READINGS): string =>
    new OutputWriter(evaluate(sheetOf(lines), null, readings), language, 'short').row(0)[4];

  test('what is unmet and what is not recorded are counted apart', () => {
    const lines = [
      lead,
      { ...lead, 'Service scope': 'Specific users' },
      { ...lead, Complexity: 'none' },
      lead
    ];
    expect(shortOf(lines)).toBe(
      '2 missing: projects (1 of Level 5), passing on expertise; 1 not recorded: leading others'
    );
    expect(shortOf(lines, 'ja')).toBe(
      '不足2件: プロジェクト(レベル5が1件)、技術の継承。未記入1件: 他者のリード'
    );
    expect(shortOf(lines.map((line) => ({ ...line, 'Leads others': 'no' })))).toBe(
      '3 missing: projects (1 of Level 5), leading others, passing on expertise'
    );
  });

  const skilled: Line = { ...SERVICE, 'Specialty areas': 'Advice to users', 'Guidance scope': 'Self' };
  test.each<[string, Line[], string]>([
    ['of one level', [{ ...skilled, Result: 'Failed' }], '1 missing: projects (1 of Level 3)'],
    ['of two levels', [skilled], 'missing: projects (1 of Level 4, 1 of Level 3), '],
    ['of the lower level', [lead], '1 missing: projects (1 of Level 3)']
  ])('projects %s', (_name, lines, text) => {
    expect(shortOf(lines)).toContain(text);
  });

  test('projects whose IT component is asked for', () => {
    const readings = { ...DEFAULT_READINGS, itComponent: 'required' } as const;
    expect(shortOf([lead, lead], 'en', readings)).toContain(
      'projects (1 of Level 3), one with its IT component recorded'
    );
  });

  test('rows that could not be read come first', () => {
    expect(shortOf([{ ...skilled, Role: 'Boss' }])).toMatch(/^1 of 1 row could not be read/);
  });
});

test('in Japanese', () => {
  const [row] = outputOf(sheetOf([{ ...SERVICE, 'Specialty areas': 'none', 'Guidance scope': null }]), 'ja');
  expect(row).toEqual([
    3,
    0,
    '',
    3,
    '専門性: レベル3の専門領域(システム運用管理・ハードウェア製品の基礎知識、一次技術支援窓口など)のどれか1つで、独力で実践できることが必要(まだありません)'
  ]);
});

test('at the top of a field there is no next level, and the highest level is called so', () => {
  const top = {
    ...lead,
    'Service scope': 'Wide-area users or whole industry',
    'Leads others': 'yes',
    'Expertise succession': 'Book; Patent; Internal paper'
  };
  for (const detail of ['short', 'full'] as const) {
    const rowIn = (language: 'en' | 'ja'): OutputRow =>
      outputOf(sheetOf([top, top, top]), language, detail)[0]!;
    expect(rowIn('en')).toEqual([5, 5, 'KPI', '', 'Highest level']);
    expect(rowIn('ja').at(-1)).toBe('最高レベル');
  }
});

test("a row that is left out has no project level but its person's level; a row of nobody has nothing", () => {
  const rows = outputOf(
    sheetOf([
      { ...SERVICE, 'Specialty areas': 'Advice to users', 'Guidance scope': 'Self' },
      { ...SERVICE, Role: 'Boss' },
      { ...SERVICE, 'Employee ID': null },
      { ...SERVICE, 'Specialty field': 'Gardening' },
      {},
      SERVICE
    ])
  );
  expect(rows.map(([project, level, , next]) => [project, level, next])).toEqual([
    [3, 3, 4],
    ['', 3, 4],
    ['', '', ''],
    ['', '', ''],
    ['', '', ''],
    [3, 3, 4]
  ]);
  expect(rows.map(([, , , , missing]) => missing !== '')).toEqual([true, true, false, false, false, true]);
});

test('level 0 is written as a number', () => {
  expect(outputOf(sheetOf([{ ...SERVICE, Result: 'Failed' }]))[0]!.slice(0, 4)).toEqual([3, 0, '', 3]);
});

test('no text that is written can be taken for a formula, whatever the cells hold', () => {
  const hostile = "=cmd|' /C calc'!A0";
  const lines = [
    { ...lead, 'Employee ID': hostile, Name: hostile, Project: hostile, Role: null },
    { ...lead, 'Employee ID': '@SUM(1)', Result: null }
  ];
  for (const language of ['en', 'ja'] as const) {
    const texts = outputOf(sheetOf(lines), language).map(([, , , , missing]) => missing);
    for (const line of texts.flatMap((text) => text.split('\n'))) expect(line).toMatch(/^[^=+\-@\t\r]/);
    expect(texts.join()).not.toContain('cmd');
  }
});

test('values follow the readings in force', () => {
  const main = sheetOf([
    { ...SERVICE, Result: 'Completed', 'Specialty areas': 'Advice to users', 'Guidance scope': 'Self' }
  ]);
  const levelUnder = (level3Result: 'completed' | 'success'): OutputRow[1] =>
    new OutputWriter(evaluate(main, null, { ...DEFAULT_READINGS, level3Result }), 'en', 'short').row(0)[1];
  expect([levelUnder('completed'), levelUnder('success')]).toEqual([3, 0]);
});

test.each([
  ['with other columns', ['Employee ID', 'Role'], true],
  ['with a column of one of their names', ['Employee ID', 'itss level'], false],
  ['with a column of one of their Japanese names', ['社員番号', '不足要件'], false]
])('a table %s takes in the output columns or not', (_name, columns, takes) => {
  expect(takesOutput(columns, { earlierOutput: undefined }, columns.length - 1)).toBe(takes);
});

test('a table takes in Basis alone beside results of version 1, and nothing where those do not end it', () => {
  const columns = ['Employee ID', 'Project level', 'ITSS level', 'Next level', 'Missing requirements'];
  const header = { earlierOutput: [1, 2, 3, 4] };
  expect(takesOutput(columns, header, 4)).toBe(true);
  expect(takesOutput([...columns, 'Notes'], header, 5)).toBe(false);
  expect(takesOutput(['根拠', ...columns.slice(1)], header, 4)).toBe(false);
});
