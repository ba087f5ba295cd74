import { readFileSync } from 'node:fs';
import { read as readByOthers } from '@e965/xlsx';
import { cellRange } from '../../src/ranges';
import { openWorkbook, packageContents, type CellEdit, type CellValue } from '../../src/xlsx';
import { ANN, BOB, HEADER, Workplace } from './command';
import { xlsx } from './workbooks';

const place = new Workplace();
afterAll(() => place.clear());

const NAME = 'ITSS History';
const DEPARTMENT = xlsx({ name: 'Projects', rows: [HEADER, ANN, BOB], formats: { A1: '0' } });

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
      ['2025', '2025-04-01', 'E1', 3],
      ['2025', '2025-04-01', '7', 0]
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
      ['2026', '2026-04-01', 'E9', 3],
      ['2026', '2026-04-01', '7', 0]
    ]);
  });

  test('changes nothing the second time, and brings a name up to date', () => {
    const once = keep('twice.xlsx', DEPARTMENT, '2026', '--date', '2026-04-01');
    const twice = keep('twice.xlsx', once, '2026', '--date', '2026-04-01');
    expect(packageContents(twice)).toEqual(packageContents(once));
    const later = told(keep('twice.xlsx', once, '2026', '--date', '2026-05-01', '--lang', 'ja'));
    expect(later.map(([, date, id]) => [date, id])).toEqual([
      ['2026-05-01', 'E1'],
      ['2026-05-01', '7']
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
