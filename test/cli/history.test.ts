import { readFileSync } from 'node:fs';
import { read as readByOthers } from '@e965/xlsx';
import { cellRange } from '../../src/ranges';
import { openWorkbook, packageContents, type CellEdit, type CellValue } from '../../src/xlsx';
import { ANN, BOB, HEADER, Workplace } from './command';
import { rowsOf } from './sheetsOfFiles';
import { xlsx } from './workbooks';

const place = new Workplace();
afterAll(() => place.clear());

const NAME = 'ITSS History';
const DEPARTMENT = xlsx({ name: 'Projects', rows: [HEADER, ANN, BOB], formats: { A1: '0' } });

/** A day as Excel keeps it: a real date, by which the sheet can be sorted and filtered. */
const day = (text: string): number => Date.parse(text) / 86_400_000 + 25569;

/** Kept as, date, ID, level and missing clauses of each row. */
function told(bytes: Uint8Array): (CellValue | undefined)[][] {
  const workbook = openWorkbook(bytes);
  const rows: (CellValue | undefined)[][] = [];
  workbook.readRows(
    workbook.sheets.find(({ name }) => name === NAME)!,
    (row, cells) => {
      if (row > 0) rows.push([0, 1, 2, 5, 7].map((column) => cells[column] ?? null));
    }
  );
  return rows;
}

function keep(name: string, bytes: Uint8Array, kept: string, ...argv: string[]): Uint8Array {
  const path = place.put(name, bytes);
  const { code, err } = place.run(path, '--in-place', '--keep', kept, ...argv);
  expect([code <= 1, err]).toEqual([true, expect.stringMatching(/History: sheet|履歴: シート/)]);
  return readFileSync(path);
}

function typed(bytes: Uint8Array, sheet: number, rows: Readonly<Record<number, CellEdit[]>>): Uint8Array {
  const workbook = openWorkbook(bytes);
  const chunks: Uint8Array[] = [];
  workbook.splice(
    workbook.sheets[sheet]!,
    { range: cellRange(0, 0, 100, 30), row: (row) => rows[row] },
    (chunk) => chunks.push(chunk)
  );
  return Buffer.concat(chunks);
}

describe('--keep', () => {
  test('adds rows under a name, and leaves those of other names as they are', () => {
    const first = keep('years.xlsx', DEPARTMENT, '2025', '--date', '2025-04-01');
    expect(told(first).map((row) => row.slice(0, 4))).toEqual([
      ['2025', day('2025-04-01'), 'E1', 3],
      ['2025', day('2025-04-01'), '7', 0]
    ]);
    expect(String(told(first)[0]![4])).toContain('hw.4.responsibilities');
    // Ann is gone, and Bob's project failed.
    const changed = typed(first, 0, { 1: [{ column: 0, value: 'E9' }], 2: [{ column: 5, value: 'Failed' }] });
    const second = keep('years.xlsx', changed, '2026', '--date', '2026-04-01', '--lang', 'ja');
    expect(told(second).slice(0, 2)).toEqual(told(first));
    expect(
      told(second)
        .slice(2)
        .map((row) => row.slice(0, 4))
    ).toEqual([
      ['2026', day('2026-04-01'), 'E9', 3],
      ['2026', day('2026-04-01'), '7', 0]
    ]);
  });

  test('changes nothing the second time, and brings a name up to date', () => {
    const once = keep('twice.xlsx', DEPARTMENT, '2026', '--date', '2026-04-01');
    const twice = keep('twice.xlsx', once, '2026', '--date', '2026-04-01');
    expect(packageContents(twice)).toEqual(packageContents(once));
    const later = told(keep('twice.xlsx', once, '2026', '--date', '2026-05-01', '--lang', 'ja'));
    expect(later.map(([, date, id]) => [date, id])).toEqual([
      [day('2026-05-01'), 'E1'],
      [day('2026-05-01'), '7']
    ]);
  });

  test('is never read as evidence, and a name that looks like a formula stays a text', () => {
    const path = place.put('evidence.xlsx', DEPARTMENT);
    const judged = place.json(path, '--all-sheets').people;
    place.run(path, '--in-place', '--keep', '=1+1');
    expect(place.json(path, '--all-sheets').people).toEqual(judged);
    const bytes = readFileSync(path);
    expect(told(bytes)[0]![0]).toBe('=1+1');
    expect(readByOthers(bytes, { cellFormula: true }).Sheets[NAME]!.A2).not.toHaveProperty('f');
  });

  test('needs a name', () => {
    const path = place.put('name.xlsx', DEPARTMENT);
    const { code, err } = place.run(path, '--keep', ' ');
    expect([code, err]).toEqual([2, '--keep needs a name, such as “2026”.\n']);
  });
});

describe('--since', () => {
  const PASSED = { 1: [{ column: 5, value: 'Failed' }], 2: [{ column: 5, value: 'Success' }] };
  // Bob as Ann is, but for a project that failed.
  const FAILED = [7, 'Bob', ...ANN.slice(2, 5), 'Failed', ...ANN.slice(6)];
  const DONE = xlsx({ name: 'Projects', rows: [HEADER, ANN, FAILED] });

  /** The cells of a sheet whose row begins with a text. */
  const rowOf = (bytes: Uint8Array, sheet: string, first: CellValue): CellValue[] =>
    rowsOf(bytes, sheet).find(([text]) => text === first) ?? [];

  function compared(name: string, bytes: Uint8Array, ...argv: string[]): Uint8Array {
    const path = place.put(name, bytes);
    const { err } = place.run(path, '--in-place', '--since', '2025', '--date', '2026-04-01', ...argv);
    expect(err).toMatch(/Summary: sheet|集計: シート/);
    return readFileSync(path);
  }

  test.each([
    ['en', 'ja', 'Up from Below Level 3: Projects (3)', 'Down from Level 3, missing now: Projects (3)'],
    ['ja', 'en', 'レベル3未満から上昇。新たに充足: ', 'レベル3から低下。現在の不足: ']
  ])('says in %s who moved since a result kept in %s, and by which requirement', (now, then, up, down) => {
    const kept = keep(`moved-${now}.xlsx`, DONE, '2025', '--date', '2025-04-01', '--lang', then);
    const bytes = compared(`moved-${now}.xlsx`, typed(kept, 0, PASSED), '--lang', now);
    const list = now === 'en' ? 'ITSS People' : 'ITSS人員一覧';
    const [ann, bob] = [rowOf(bytes, list, 'E1'), rowOf(bytes, list, 7)];
    expect([ann[14], ann[15]]).toEqual([3, expect.stringContaining(down)]);
    expect([bob[14], bob[15]]).toEqual([0, expect.stringContaining(up)]);
    expect(ann[16]).toBe({ en: '“2025” (2025-04-01)', ja: '「2025」(2025-04-01)' }[now]);
    const texts = rowsOf(bytes, now === 'en' ? 'ITSS Summary' : 'ITSS集計').map((row) => row.join('|'));
    expect(texts.filter((text) => text.includes(up) || text.includes(down))).toHaveLength(2);
    expect(texts.join()).not.toMatch(/Careful|注意/);
  });

  test('compares other criteria and readings only with a warning', () => {
    const kept = keep('other.xlsx', DONE, '2025', '--date', '2025-04-01', '--reading', 'apExam=off');
    const old = typed(kept, 1, { 1: [{ column: 10, value: '1.0.0' }], 2: [{ column: 10, value: '1.0.0' }] });
    const bytes = compared('other.xlsx', old);
    for (const text of [
      String(rowOf(bytes, 'ITSS People', 'E1')[16]),
      rowsOf(bytes, 'ITSS Summary').join('\n')
    ]) {
      expect(text).toContain('kept by criteria 1.0.0, judged now by ');
      expect(text).toContain('kept by other readings (apExam = off; now: defaults)');
    }
  });

  test('says who is new, and how many are gone', () => {
    const kept = keep('gone.xlsx', DONE, '2025', '--date', '2025-04-01');
    const bytes = compared('gone.xlsx', typed(kept, 0, { 1: [{ column: 0, value: 'E9' }] }));
    expect(rowOf(bytes, 'ITSS People', 'E9').slice(14, 16)).toEqual([null, 'Not in the kept result']);
    expect(rowsOf(bytes, 'ITSS Summary').flat()).toContain(
      'Results: 0 up, 0 down, 1 at the same level, 1 new, 0 not judged then or now, 1 no longer there'
    );
  });

  test('a list made without a comparison has no columns for it, and a later one blanks them', () => {
    const kept = keep('blank.xlsx', DONE, '2025', '--date', '2025-04-01', '--people');
    expect(rowsOf(kept, 'ITSS People')[0]).toHaveLength(14);
    const bytes = compared('blank.xlsx', kept);
    expect(rowsOf(bytes, 'ITSS People')[0]).toHaveLength(17);
    place.run(place.path('blank.xlsx'), '--in-place', '--people');
    const after = rowsOf(readFileSync(place.path('blank.xlsx')), 'ITSS People');
    expect(after[1]!.slice(14).every((cell) => cell === null)).toBe(true);
  });

  test('says which department somebody was in then, and keeps who has no field as not judged', () => {
    const lost = ['E5', 'Eve', 'Hardwear', ...ANN.slice(3)];
    const rows = [
      [...HEADER, 'Department'],
      [...ANN, 'Tokyo'],
      [...FAILED, 'Tokyo'],
      [...lost, 'Osaka']
    ];
    const kept = keep(
      'team.xlsx',
      xlsx({ name: 'Projects', rows }),
      '2025',
      '--lang',
      'ja',
      '--write-anyway'
    );
    expect(rowsOf(kept, 'ITSS履歴').at(-1)!.slice(2, 7)).toEqual(['E5', 'Eve', null, null, '判定不能']);
    const moved = typed(kept, 0, { 1: [{ column: HEADER.length, value: 'Kyoto' }] });
    const bytes = compared('team.xlsx', moved, '--write-anyway');
    expect(rowOf(bytes, 'ITSS People', 'E1')[15]).toBe('Department then: Tokyo');
    expect(rowOf(bytes, 'ITSS People', 7)[15] ?? null).toBeNull();
  });

  test('is refused where nothing was kept under the name', () => {
    const path = place.put('none.xlsx', keep('none.xlsx', DONE, '2025'));
    const { code, err } = place.run(path, '--in-place', '--since', '2024');
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/Nothing was kept under the name 2024.*Found: 2025\./)
    ]);
  });
});
