import { strToU8, unzipSync, zipSync } from 'fflate';
import { existsSync, readFileSync } from 'node:fs';
import { openWorkbook, type CellValue } from '../../src/xlsx';
import { partText } from '../xlsx/fixture';
import { ANN, BOB, HEADER, Workplace } from './command';
import { xlsx, type SheetOptions, type Value } from './workbooks';

const place = new Workplace();
afterAll(() => place.clear());

const JAPANESE: Value[][] = [
  ['2025年度'],
  ['サービス範囲', '役割', '結果', '専門分野', 'プロジェクト', '複雑性', '社員番号'],
  ['特定ユーザ', '責任者', '成功', 'ハードウェア', '更改', 'マルチベンダ、先進技術', 'E1'],
  ['特定ユーザ', '責任者', '成功', 'ハードウェア', '移行', 'マルチベンダ、先進技術', 'E2']
];
const Y2024: SheetOptions = { name: '2024', rows: [HEADER, ANN, BOB] };
const Y2025: SheetOptions = { name: '2025', rows: JAPANESE };
const NOTES: SheetOptions = {
  name: 'Notes',
  rows: [
    ['Nothing', 'to see'],
    ['here', 1]
  ]
};

/** The filled cells of a sheet, by rows. */
function cellsOf(path: string, name: string): CellValue[][] {
  const workbook = openWorkbook(readFileSync(path));
  const rows: CellValue[][] = [];
  workbook.readRows(
    workbook.sheets.find((sheet) => sheet.name === name)!,
    (row, cells) => {
      rows[row] = cells;
    }
  );
  return rows;
}

/** Hides a sheet of a workbook, by its place. */
const withHidden = (options: readonly SheetOptions[], hidden: number): Uint8Array => {
  const bytes = xlsx(...options);
  const text = partText(bytes, 'xl/workbook.xml');
  const other = text.replace(`sheetId="${hidden + 1}"`, `sheetId="${hidden + 1}" state="hidden"`);
  return replaced(bytes, 'xl/workbook.xml', other);
};

function replaced(bytes: Uint8Array, part: string, text: string): Uint8Array {
  return zipSync({ ...unzipSync(bytes), [part]: strToU8(text) });
}

describe('a workbook with projects on several sheets', () => {
  test('is judged by one of them, and the others are named with how to judge them together', () => {
    const path = place.put('one.xlsx', xlsx(NOTES, Y2024, Y2025));
    const { code, err } = place.run(path);
    expect(code).toBe(0);
    expect(err).toContain(
      'warning: Projects stand on other sheets as well, which were not judged: “2025”. To judge them together, use --all-sheets, or name the sheets with --sheet.'
    );
    expect(err).not.toContain('Notes');
    const out = place.path('one.evaluated.xlsx');
    expect(cellsOf(out, '2024')[1]).toContain(3);
    expect(cellsOf(out, '2025')).toEqual(cellsOf(path, '2025'));
  });

  test('says the same in Japanese', () => {
    const path = place.put('ja.xlsx', xlsx(Y2025, Y2024));
    expect(place.run(path).err).toContain(
      '警告: ほかのシートにもプロジェクトがありますが、判定していません: 「2024」。'
    );
  });

  test.each([
    ['--all-sheets', ['--all-sheets']],
    ['--sheet for each', ['--sheet', '2025', '--sheet', '2024']]
  ])('is judged whole with %s: each sheet gets its own columns', (_how, argv) => {
    const path = place.put('whole.xlsx', xlsx(NOTES, Y2024, Y2025));
    const { code, err, out } = place.run(path, ...argv, '--force');
    expect(code).toBe(0);
    expect(err).toContain('Projects: sheets “2024”, “2025”.');
    expect(err).not.toContain('as well');
    expect(out).toMatch(/E1 .*Hardware .*3/);
    const written = place.path('whole.evaluated.xlsx');
    const [first, second] = [cellsOf(written, '2024'), cellsOf(written, '2025')];
    expect(first[0]!.slice(10)).toEqual([
      'Project level',
      'ITSS level',
      'Basis',
      'Next level',
      'Missing requirements'
    ]);
    expect(first[1]!.slice(10, 13)).toEqual([3, 3, 'KPI']);
    expect(second[0]).toEqual(['2025年度']);
    expect(second[1]!.slice(7)).toEqual([
      'Project level',
      'ITSS level',
      'Basis',
      'Next level',
      'Missing requirements'
    ]);
    // Ann's level rests on what her row of 2024 says as well.
    expect(second[2]!.slice(7, 10)).toEqual([3, 3, 'KPI']);
    expect(second[3]!.slice(7, 9)).toEqual([3, 0]);
    for (const [name, before] of [
      ['2024', HEADER],
      ['2025', JAPANESE[1]!]
    ] as const)
      expect(cellsOf(written, name)[name === '2024' ? 0 : 1]!.slice(0, before.length)).toEqual(before);
  });

  test('keeps every part but those sheets, and a second run changes nothing', () => {
    const path = place.put('again.xlsx', xlsx(NOTES, Y2024, Y2025));
    place.run(path, '--all-sheets');
    const once = place.path('again.evaluated.xlsx');
    const [before, after] = [readFileSync(path), readFileSync(once)];
    const changed = openWorkbook(before)
      .partNames()
      .filter((name) => partText(before, name) !== partText(after, name));
    expect(changed).toEqual(['xl/worksheets/sheet2.xml', 'xl/worksheets/sheet3.xml']);
    expect(place.run(once, '--all-sheets', '--in-place').code).toBe(0);
    expect(Buffer.compare(readFileSync(once), after)).toBe(0);
  });

  test('has the tables of both sheets grow', () => {
    const table = { totalsRows: 0 };
    const path = place.put(
      'tables.xlsx',
      xlsx({ ...Y2024, table }, { name: '2025', rows: [HEADER, ANN], table })
    );
    place.run(path, '--all-sheets');
    const written = readFileSync(place.path('tables.evaluated.xlsx'));
    expect(partText(written, 'xl/tables/table1.xml')).toContain('ref="A1:O3"');
    expect(partText(written, 'xl/tables/table2.xml')).toContain('ref="A1:O2"');
  });

  test('is told of with the sheet in every row and cell', () => {
    const path = place.put(
      'json.xlsx',
      xlsx(Y2024, { name: '2025', rows: [HEADER, ANN, ANN.map((cell, i) => (i === 4 ? 'Boss' : cell))] })
    );
    const { people, problems, totals } = place.json(path, '--all-sheets');
    expect(totals).toMatchObject({ rows: 4, people: 2 });
    expect(
      people[0]!.projects.map(({ sheet, row, project, countsFor }) => [
        sheet,
        row,
        project,
        countsFor !== null
      ])
    ).toEqual([
      ['2024', 2, 'Server renewal', true],
      ['2025', 2, 'Server renewal', false],
      ['2025', 3, 'Server renewal', false]
    ]);
    expect(problems.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
      "'2025'!D2 copiedProject",
      "'2025'!D3 sameProjectName",
      "'2025'!E3 unknownValue"
    ]);
    const lines = people.flatMap(({ missing }) => missing.flatMap(({ rows }) => rows));
    expect(lines.every(({ sheet }) => ['2024', '2025'].includes(sheet))).toBe(true);
  });

  test('is judged with the sheet of employee data beside them', () => {
    const people: SheetOptions = {
      name: 'People',
      rows: [
        ['Employee ID', 'Specialty areas', 'Guidance scope'],
        ['E2', 'Advice to users', 'Self']
      ]
    };
    const path = place.put('people.xlsx', xlsx(Y2024, people, Y2025));
    const { err } = place.run(path, '--all-sheets');
    expect(err).toContain('Employee data: sheet “People”.');
    expect(err).not.toContain('which were not read');
    const two = place.put('people2.xlsx', xlsx(Y2024, people, { ...people, name: 'Old people' }));
    expect(place.run(two, '--json').err).toContain(
      'warning: Employee data stands on other sheets as well, which were not read: “Old people”.'
    );
    expect(cellsOf(place.path('people.evaluated.xlsx'), '2025')[3]!.slice(7, 9)).toEqual([3, 3]);
  });

  test('is not written at all where one of the sheets cannot be', () => {
    const wide = JAPANESE.map((row, i) =>
      i === 1 ? [...row, ...Array.from({ length: 16_375 }, () => null), 'far'] : row
    );
    const path = place.put('room.xlsx', xlsx(Y2024, { name: 'Wide', rows: wide }));
    const { code, err } = place.run(path, '--all-sheets');
    expect(code).toBe(2);
    expect(err).toContain('There is no room for the 5 result columns');
    expect(err).toContain('Wide');
    expect(existsSync(place.path('room.evaluated.xlsx'))).toBe(false);
    const bytes = xlsx(Y2024, Y2025);
    const part = 'xl/worksheets/sheet2.xml';
    const locked = partText(bytes, part).replace('</sheetData>', '</sheetData><sheetProtection sheet="1"/>');
    const shut = place.put('protected.xlsx', replaced(bytes, part, locked));
    expect(place.run(shut, '--all-sheets')).toMatchObject({
      code: 2,
      err: expect.stringContaining('The sheet 2025 is protected') as string
    });
    expect(existsSync(place.path('protected.evaluated.xlsx'))).toBe(false);
    expect(place.run(shut, '--all-sheets', '--protected').code).toBe(0);
  });

  test('leaves hidden sheets out of --all-sheets, but not of --sheet', () => {
    const path = place.put('hidden.xlsx', withHidden([Y2024, Y2025], 1));
    expect(place.json(path, '--all-sheets').totals.rows).toBe(2);
    expect(place.run(path, '--json').err).not.toContain('as well');
    expect(place.json(path, '--sheet', '2024', '--sheet', '2025').totals.rows).toBe(4);
  });

  test('names a sheet that seems to hold projects and lacks required columns', () => {
    const lacking: SheetOptions = { name: '2023', rows: [HEADER.slice(3), ANN.slice(3)] };
    const path = place.put('lacking.xlsx', xlsx(Y2024, lacking));
    const sentence =
      'warning: The sheet “2023” seems to hold projects and was not judged: it lacks Employee ID, Specialty field.';
    const one = place.run(path, '--json');
    expect([one.code, one.err]).toEqual([0, expect.stringContaining(sentence)]);
    // Asked for all, one that is passed over is no success.
    const all = place.run(path, '--all-sheets', '--json');
    expect([all.code, all.err]).toEqual([1, expect.stringContaining(sentence)]);
  });

  test('refuses a sheet that is not there, and both ways at once', () => {
    const path = place.put('wrong.xlsx', xlsx(Y2024, Y2025));
    expect(place.run(path, '--sheet', '2024', '--sheet', '2020').err).toBe(
      'There is no worksheet named 2020. Found: 2024, 2025.\n'
    );
    expect(place.run(path, '--sheet', '2024', '--all-sheets')).toMatchObject({
      code: 2,
      err: 'Use either --sheet or --all-sheets, not both.\n'
    });
    expect(place.run(path, '--sheet', '2024', '--sheet', '2024', '--json').code).toBe(0);
  });
});

describe('a workbook with a sheet for each person', () => {
  const TABLE: Value[][] = [
    ['期間', 'プロジェクト', '役割', '結果', 'サービス範囲', '複雑性', '専門領域', '指導範囲'],
    [
      '2024',
      '更改',
      '責任者',
      '成功',
      '特定ユーザ',
      'マルチベンダ、先進技術',
      'ユーザニーズに応じた計画・方法の助言',
      '独力'
    ]
  ];
  const person = (id: string, name: string): SheetOptions => ({
    name,
    rows: [
      ['スキルシート'],
      ['社員番号', null, id, '氏名:', name],
      ['専門分野', null, 'ハードウェア'],
      [],
      ...TABLE
    ]
  });

  test('is one department, and each sheet is written right of its table', () => {
    const path = place.put(
      'persons.xlsx',
      xlsx(person('E101', '山田'), person('E102', '鈴木'), person('E101', '山田2'))
    );
    const { people, problems } = place.json(path, '--all-sheets');
    expect(
      people.map(({ employeeId, name, level, projects }) => [employeeId, name, level, projects.length])
    ).toEqual([
      ['E101', '山田', 3, 2],
      ['E102', '鈴木', 3, 1]
    ]);
    expect(problems.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
      '山田2!E2 nameContradiction',
      '山田2!B6 copiedProject'
    ]);
    expect(place.run(path, '--all-sheets').code).toBe(0);
    const rows = cellsOf(place.path('persons.evaluated.xlsx'), '鈴木');
    expect(rows[1]).toEqual(['社員番号', null, 'E102', '氏名:', '鈴木']);
    expect(rows[4]!.slice(8)).toEqual(['プロジェクトレベル', 'ITSSレベル', '根拠', '次のレベル', '不足要件']);
    expect(rows[5]!.slice(8, 11)).toEqual([3, 3, '達成度指標']);
  });

  test('names a person whose ID is not filled in', () => {
    const path = place.put('blank.xlsx', xlsx(person('E101', '山田'), person('', '鈴木')));
    expect(place.run(path, '--all-sheets', '--json')).toMatchObject({
      code: 1,
      err: expect.stringContaining(
        'シート「鈴木」にはプロジェクトがあるようですが、次の列がないため判定していません: 社員番号。'
      ) as string
    });
  });
});
