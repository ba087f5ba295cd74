import { DEFAULT_READINGS } from '../../../src/criteria';
import {
  OutputWriter,
  outputHeaders,
  outputPlace,
  takesOutput,
  type Cells,
  type OutputRow
} from '../../../src/worksheet';
import { evaluate, headerOf } from '../evaluate';
import { SERVICE, sheetOf, type Line } from '../table';

/** The output of every row of a sheet below its header. */
function outputOf(main: Cells, language: 'en' | 'ja' = 'en'): OutputRow[] {
  const evaluation = evaluate(main);
  const writer = new OutputWriter(evaluation, language);
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

test('next level and missing requirements are blank at the top of a field', () => {
  const top = {
    ...lead,
    'Service scope': 'Wide-area users or whole industry',
    'Leads others': 'yes',
    'Expertise succession': 'Book; Patent; Internal paper'
  };
  expect(outputOf(sheetOf([top, top, top]))[0]).toEqual([5, 5, 'KPI', '', '']);
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
    new OutputWriter(evaluate(main, null, { ...DEFAULT_READINGS, level3Result }), 'en').row(0)[1];
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
