import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { openWorkbook, type CellValue } from '../../src/xlsx';
import type { Report } from '../../src/worksheet';
import { ANN, BOB, HEADER, Workplace, type Outcome } from './command';
import { xlsx, type Value } from './workbooks';

const place = new Workplace();
afterAll(() => place.clear());

const TABLE: Value[][] = [
  ['プロジェクト', '役割', '結果', 'サービス範囲', '複雑性', '専門領域', '指導範囲'],
  [
    '更改',
    '責任者',
    '成功',
    '特定ユーザ',
    'マルチベンダ、先進技術',
    'ユーザニーズに応じた計画・方法の助言',
    '独力'
  ]
];
const person = (id: string, name: string, ...rows: Value[][]): Uint8Array =>
  xlsx({
    name: '経歴',
    rows: [['社員番号：' + id, '氏名', name], ['専門分野', 'ハードウェア'], [], ...TABLE, ...rows]
  });

/** A folder with files in it. */
function folder(name: string, files: Readonly<Record<string, Uint8Array | string>>): string {
  mkdirSync(place.path(name));
  for (const [file, content] of Object.entries(files)) place.put(`${name}/${file}`, content);
  return place.path(name);
}

function firstCells(path: string): CellValue[][] {
  const workbook = openWorkbook(readFileSync(path));
  const rows: CellValue[][] = [];
  workbook.readRows(workbook.sheets[0]!, (row, cells) => {
    rows[row] = cells;
  });
  return rows;
}

test('a text file beside workbooks is judged and written when sheets are asked for that it cannot have', () => {
  const path = folder('with-texts', {
    'a.xlsx': xlsx({ name: 'Projects', rows: [HEADER, ANN] }),
    'b.csv': [HEADER, BOB].map((cells) => cells.join(',')).join('\n')
  });
  const { code, out, err } = place.run(
    path,
    '--people',
    '--summary',
    '--person',
    ANN[0] as string,
    '--keep',
    '2026'
  );
  expect([code, err]).toEqual([0, expect.stringContaining('2 judged')]);
  expect(out).toContain('b.evaluated.csv');
  expect(readFileSync(`${path}/b.evaluated.csv`, 'utf8').split('\n')[0]).toContain('ITSS level');
  const { sheets } = openWorkbook(readFileSync(`${path}/a.evaluated.xlsx`));
  expect(sheets.map(({ name }) => name)).toContain('ITSS People');
});

describe('a folder with a file for each person', () => {
  test('is one department: one summary, one report, and each file written beside itself', () => {
    const path = folder('people', {
      'E101.xlsx': person('E101', '山田', TABLE[1]!),
      'E102.xlsx': person('E102', '鈴木'),
      '~$E102.xlsx': 'kept by Excel',
      '.hidden.xlsx': 'hidden',
      'notes.txt': 'notes',
      'old.evaluated.xlsx': 'of another run'
    });
    const { people, problems, totals } = place.json(path);
    expect(totals).toMatchObject({ rows: 3, people: 2 });
    expect(people.map(({ employeeId, name, level }) => [employeeId, name, level])).toEqual([
      ['E101', '山田', 3],
      ['E102', '鈴木', 3]
    ]);
    expect(people[1]!.projects).toMatchObject([{ sheet: '[E102.xlsx]経歴', row: 5 }]);
    expect(problems.map(({ cell, code }) => `${cell} ${code}`)).toEqual([
      "'[E101.xlsx]経歴'!A6 copiedProject"
    ]);
    const { code, out, err } = place.run(path);
    expect([code, out.split('\n').length]).toEqual([0, 5]);
    expect(err.match(/^2人を.*判定しました/gm)).toHaveLength(1);
    expect(err).toContain(`書き出し: ${place.path('people/E101.evaluated.xlsx')}\n書き出し: `);
    for (const id of ['E101', 'E102']) {
      const rows = firstCells(place.path(`people/${id}.evaluated.xlsx`));
      expect(rows[3]!.slice(7, 9)).toEqual(['プロジェクトレベル', 'ITSSレベル']);
      expect(rows[4]!.slice(7, 9)).toEqual([3, 3]);
    }
    // What was written there is not taken for input the next time.
    expect(place.json(path).totals).toMatchObject({ rows: 3, people: 2 });
  });

  test('is the same given file by file, and a file given twice counts once', () => {
    const path = folder('named', { 'a.xlsx': person('E1', '山田'), 'b.xlsx': person('E2', '鈴木') });
    symlinkSync(place.path('named/a.xlsx'), place.path('named-link.xlsx'));
    const { people, problems } = place.json(
      `${path}/a.xlsx`,
      `${path}/b.xlsx`,
      path,
      place.path('named-link.xlsx')
    );
    expect(people).toHaveLength(2);
    expect(problems).toEqual([]);
  });

  test('counts a project once that stands in two files of one person', () => {
    const path = folder('twice', { '2024.xlsx': person('E1', '山田'), '2025.xlsx': person('E1', '山田') });
    const { people, problems } = place.json(path);
    expect(people[0]!.projects.map(({ countsFor }) => countsFor !== null)).toEqual([true, false]);
    expect(problems).toMatchObject([{ cell: "'[2025.xlsx]経歴'!A5", code: 'copiedProject' }]);
    expect(problems[0]!.message).toContain('「[2024.xlsx]経歴」の5行目');
  });

  test('is written whole or not at all', () => {
    const path = folder('whole', {
      'a.xlsx': person('E1', '山田'),
      'b.xlsx': person('E2', '鈴木'),
      'c.xlsx': person('E3', '佐藤')
    });
    place.put('whole/c.evaluated.xlsx', 'kept');
    const { code, err } = place.run(path);
    expect([code, err]).toEqual([2, expect.stringContaining('c.evaluated.xlsx')]);
    expect(readdirSync(path).sort()).toEqual(['a.xlsx', 'b.xlsx', 'c.evaluated.xlsx', 'c.xlsx']);
    // One that appears only once the others are made.
    const late = folder('late', { 'a.xlsx': person('E1', '山田'), 'b.xlsx': person('E2', '鈴木') });
    let parts = 0;
    const onPart = (part: string | undefined): void => {
      if (part !== undefined && ++parts === 2) place.put('late/b.evaluated.xlsx', 'just saved');
    };
    expect(place.runIn({ onPart }, late).code).toBe(2);
    expect(readdirSync(late).sort()).toEqual(['a.xlsx', 'b.evaluated.xlsx', 'b.xlsx']);
    expect(readFileSync(place.path('late/b.evaluated.xlsx'), 'utf8')).toBe('just saved');
  });

  test('gets back what stood there where a later file cannot be replaced', () => {
    const path = folder('back', { 'a.xlsx': person('E1', '山田'), 'b.xlsx': person('E2', '鈴木') });
    const before = readFileSync(place.path('back/a.xlsx'));
    let parts = 0;
    const onPart = (part: string | undefined): void => {
      if (part !== undefined && ++parts === 2) place.put('back/b.xlsx', 'saved by another');
    };
    expect(place.runIn({ onPart }, path, '--in-place')).toMatchObject({ code: 3 });
    expect(Buffer.compare(readFileSync(place.path('back/a.xlsx')), before)).toBe(0);
    expect(readdirSync(path).sort()).toEqual(['a.xlsx', 'b.xlsx']);
    place.put('back/b.xlsx', person('E2', '鈴木'));
    expect(place.run(path, '--in-place').code).toBe(0);
    expect(firstCells(place.path('back/a.xlsx'))[4]!.slice(7, 9)).toEqual([3, 3]);
    expect(readdirSync(path).sort()).toEqual(['a.xlsx', 'b.xlsx']);
  });

  test('says in a sentence what cannot be read, and judges the others', () => {
    const path = folder('some', {
      'a.xlsx': person('E1', '山田'),
      'b.xlsx': 'no workbook',
      'c.xlsx': person('', '佐藤')
    });
    const { code, err, out } = place.run(path, '--json');
    expect(code).toBe(2);
    expect(err).toContain('b.xlsx is not an Excel workbook');
    expect(err).toContain(`${path}/c.xlsx: Required columns are absent in 経歴: Employee ID.`);
    expect((JSON.parse(out) as Report).people).toHaveLength(1);
  });

  test('may have several sheets in each file', () => {
    const two = (id: string): Uint8Array =>
      xlsx(
        ...['2024', '2025'].map((name) => ({
          name,
          rows: [['社員番号', id], ['専門分野', 'ハードウェア'], ...TABLE]
        }))
      );
    const path = folder('sheets', { 'a.xlsx': two('E1'), 'b.xlsx': two('E2') });
    expect(place.run(path, '--json').err).toContain(
      'ほかのシートにもプロジェクトがありますが、判定していません: 「2025」。'
    );
    const { people } = place.json(path, '--all-sheets');
    expect(people.map(({ projects }) => projects.map(({ sheet }) => sheet))).toEqual([
      ['[a.xlsx]2024', '[a.xlsx]2025'],
      ['[b.xlsx]2024', '[b.xlsx]2025']
    ]);
  });
});

describe('files that are departments of their own', () => {
  const CSV = `${HEADER.join(',')}\n${BOB.join(',')}\n`;
  const mixed = (name: string): string =>
    folder(name, {
      'a.xlsx': xlsx({ name: 'Projects', rows: [HEADER, ANN] }),
      'b.csv': CSV,
      'p.xlsx': person('E1', '山田'),
      'q.xlsx': person('E2', '鈴木')
    });

  test('are judged one by one, and those of single people together', () => {
    const path = mixed('mixed');
    const { code, out, err }: Outcome = place.run(path);
    expect(code).toBe(0);
    for (const name of ['a.evaluated.xlsx', 'b.evaluated.csv', 'p.evaluated.xlsx', 'q.evaluated.xlsx'])
      expect(existsSync(place.path(`mixed/${name}`))).toBe(true);
    const [a, b, persons] = out.split('\n');
    expect(persons).toMatch(
      /mixed: 2 of 2 rows used, 2 people, 0 errors; written: .*p\.evaluated\.xlsx, .*q\.evaluated/
    );
    expect([a, b]).toEqual([
      expect.stringContaining('a.xlsx: 1 of 1 row used, 1 person, 0 errors'),
      expect.stringContaining('b.csv: 1 of 1 row used, 1 person, 0 errors')
    ]);
    expect(err).toBe('3 files: 3 judged, of them 3 without errors; 0 not judged.\n');
  });

  test('get one line each as JSON', () => {
    const lines = place.run(mixed('lines'), '--json').out.trimEnd().split('\n');
    const reports = lines.map((line) => JSON.parse(line) as Report & { readonly file: string });
    expect(reports.map(({ file, people }) => [file, people.map(({ employeeId }) => employeeId)])).toEqual([
      [place.path('lines/a.xlsx'), ['E1']],
      [place.path('lines/b.csv'), ['7']],
      [place.path('lines'), ['E1', 'E2']]
    ]);
  });

  test('come in the order of their names, and those that cannot be judged at the end', () => {
    const path = folder('order', { 'a.csv': 'nothing', 'b.csv': CSV, 'c.xlsx': 'no workbook', 'd.csv': CSV });
    const namesIn = (text: string): string[] =>
      text.match(/[a-d]\.(?:csv|xlsx)(?=: (?:1 of|not judged))/g) ?? [];
    const { code, out, err } = place.run(path);
    expect([code, namesIn(out)]).toEqual([2, ['b.csv', 'd.csv', 'a.csv', 'c.xlsx']]);
    expect(err).toBe('4 files: 2 judged, of them 2 without errors; 2 not judged.\n');
  });

  test('an empty folder is said to be empty', () => {
    const path = folder('empty', { 'notes.txt': '' });
    expect(place.run(path)).toMatchObject({
      code: 2,
      err: `There is no workbook or text file in ${path}.\n`
    });
  });
});
