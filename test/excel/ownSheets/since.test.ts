import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cellRange } from '../../../src/ranges';
import { findSheetOf } from '../../../src/excel';
import { openWorkbook, type CellValue } from '../../../src/xlsx';
import { Workplace } from '../../cli/command';
import { everything, startExcel } from '../sheets';
import { HOSTILE, PROJECTS, keep, summary } from './forms';
import { list } from './people';

const place = new Workplace();
afterAll(() => place.clear());

const SAMPLE = readFileSync(join(__dirname, '../../../assets/samples/department.xlsx'));

/** The cells of each sheet in a file. */
function sheetsOf(bytes: Uint8Array): Record<string, CellValue[][]> {
  const workbook = openWorkbook(bytes);
  return Object.fromEntries(
    workbook.sheets.map((sheet) => {
      const rows: CellValue[][] = [];
      workbook.readRows(sheet, (row, cells) => {
        rows[row] = cells;
      });
      return [sheet.name, Array.from({ length: rows.length }, (_, i) => rows[i] ?? [])];
    })
  );
}

/** The file with another result of its first project. */
function changed(bytes: Uint8Array): Uint8Array {
  const workbook = openWorkbook(bytes);
  const chunks: Uint8Array[] = [];
  const row = (): { column: number; value: string }[] => [{ column: 5, value: 'Failed' }];
  workbook.splice(workbook.sheets[0]!, { range: cellRange(1, 5, 1, 1), row }, (chunk) => chunks.push(chunk));
  return Buffer.concat(chunks);
}

const cellsOf = (rows: readonly (readonly unknown[])[]): unknown[][] =>
  rows.map((row) => {
    const cells = row.map((cell) => cell ?? '');
    while (cells.at(-1) === '') cells.pop();
    return cells;
  });

test.each(['en', 'ja'] as const)(
  'list and summary show who moved since a kept result, as those of the command line do (%s)',
  async (language) => {
    const path = place.put('since.xlsx', SAMPLE);
    place.run(path, '--in-place', '--keep', '2025');
    const file = place.put('since.xlsx', changed(readFileSync(path)));
    expect(
      place.run(file, '--in-place', '--people', '--summary', '--since', '2025', '--lang', language).code
    ).toBeLessThan(2);
    const inFile = sheetsOf(readFileSync(file));

    const excel = startExcel({ sheets: sheetsOf(SAMPLE) });
    await keep('2025');
    expect(await findSheetOf('history')).toMatchObject({ name: 'ITSS History', keptNames: ['2025'] });
    excel.user.enter('Projects!F2', [['Failed']]);
    const made = [await list({ since: '2025', language }), await summary({ since: '2025', language })];
    for (const { name } of made) {
      const sheet = excel.workbook.sheet(name);
      const { row, column, rows, columns } = sheet.used(true)!;
      const cells = sheet.read({ row: 0, column: 0, rows: row + rows, columns: column + columns });
      expect(cellsOf(cells)).toEqual(cellsOf(inFile[name]!));
    }
    const texts = JSON.stringify(inFile[made[0]!.name]);
    expect(texts).toContain('2025');
  }
);

test('a result that is not kept, or no more, is said and nothing is written', async () => {
  const excel = startExcel({ sheets: PROJECTS });
  await keep('2025');
  const before = everything(excel);
  for (const make of [list, summary])
    await expect(make({ since: '2024' })).rejects.toMatchObject({
      code: 'notKept',
      values: { name: '2024' }
    });
  expect(everything(excel)).toEqual(before);
});

test('names of results are texts, whatever they look like', async () => {
  startExcel({ sheets: PROJECTS });
  for (const name of HOSTILE) await keep(name);
  expect(new Set((await findSheetOf('history'))?.keptNames)).toEqual(
    new Set(HOSTILE.map((name) => name.normalize('NFKC').trim()))
  );
});
