import { readFileSync } from 'node:fs';
import { read as readByOthers, utils } from '@e965/xlsx';
import { Workplace } from './command';
import { rowsOf, SAMPLE } from './sheetsOfFiles';
import { from1904 } from './workbooks';

const place = new Workplace();
afterAll(() => place.clear());

/** What other programs show in a column's cells below the header, each text once. */
function shown(bytes: Uint8Array, sheet: string, column: string): string[] {
  const { Sheets } = readByOthers(bytes, { cellNF: true });
  const rows = utils.sheet_to_json<Record<string, string>>(Sheets[sheet]!, { raw: false });
  return [...new Set(rows.map((row) => row[column] ?? ''))];
}

function run(name: string, bytes: Uint8Array, ...argv: string[]): Uint8Array {
  const path = place.put(name, bytes);
  expect(place.run(path, '--in-place', ...argv).code).toBeLessThan(2);
  return readFileSync(path);
}

describe.each([
  ['1904', from1904(SAMPLE)],
  ['1900', SAMPLE]
])('in a workbook that counts days from %s', (year, bytes) => {
  test('the list of people shows the day of the judgement, also when it is brought up to date', () => {
    const list = run(`people-${year}.xlsx`, bytes, '--people', '--date', '2026-04-01');
    expect(shown(list, 'ITSS People', 'Judged on')).toEqual(['2026-04-01']);
    const again = run(`people-${year}.xlsx`, list, '--people', '--date', '2026-05-01');
    expect(shown(again, 'ITSS People', 'Judged on')).toEqual(['2026-05-01']);
  });

  test('the history shows the day of each result, and leaves that of the others as it is', () => {
    const first = run(`history-${year}.xlsx`, bytes, '--keep', '2025', '--date', '2025-04-01');
    expect(shown(first, 'ITSS History', 'Date')).toEqual(['2025-04-01']);
    const second = run(`history-${year}.xlsx`, first, '--keep', '2026', '--date', '2026-04-01');
    expect(shown(second, 'ITSS History', 'Date')).toEqual(['2025-04-01', '2026-04-01']);
  });

  test('a kept result is read back with its day', () => {
    const kept = run(`since-${year}.xlsx`, bytes, '--keep', '2025', '--date', '2025-04-01');
    const bytesSince = run(`since-${year}.xlsx`, kept, '--people', '--since', '2025', '--date', '2026-04-01');
    expect(rowsOf(bytesSince, 'ITSS People').flat()).toContain('“2025” (2025-04-01)');
  });
});
