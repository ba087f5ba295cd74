import { readFileSync } from 'node:fs';
import { parseAddress } from '../../../src/ranges';
import { findSheetOf } from '../../../src/excel';
import { Workplace } from '../../cli/command';
import { everything, startExcel } from '../sheets';
import { HOSTILE, PROJECTS, keep, summary } from './forms';
import { list } from './people';
import { SAMPLE, sheetsOf, withCells } from './sampleFile';

const place = new Workplace();
afterAll(() => place.clear());

/** One project has failed after all, and an employee is in another department. */
const AFTER = [
  { sheet: 'Projects', cell: 'F2', value: 'Failed' },
  { sheet: 'Employees', cell: 'J2', value: 'Tokyo Service' }
];
const changed = (bytes: Uint8Array): Uint8Array =>
  AFTER.reduce((before, { sheet, cell, value }) => {
    const { range } = parseAddress(cell)!;
    return withCells(before, 2, (row) => (range.row === row ? [{ column: range.column, value }] : []), sheet);
  }, bytes);

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
    for (const sheet of ['--people', '--summary'])
      expect(place.run(file, '--in-place', sheet, '--since', '2025', '--lang', language).code).toBeLessThan(
        2
      );
    const inFile = sheetsOf(readFileSync(file));

    const excel = startExcel({ sheets: sheetsOf(SAMPLE) });
    await keep('2025');
    expect(await findSheetOf('history')).toMatchObject({ name: 'ITSS History', keptNames: ['2025'] });
    for (const { sheet, cell, value } of AFTER) excel.user.enter(`${sheet}!${cell}`, [[value]]);
    const made = [await list({ since: '2025', language }), await summary({ since: '2025', language })];
    for (const { name } of made) {
      const sheet = excel.workbook.sheet(name);
      const { row, column, rows, columns } = sheet.used(true)!;
      const cells = sheet.read({ row: 0, column: 0, rows: row + rows, columns: column + columns });
      expect(cellsOf(cells)).toEqual(cellsOf(inFile[name]!));
    }
    expect(JSON.stringify(inFile[made[0]!.name])).toMatch(
      /Down from Level 5.*Osaka Service|レベル5から低下.*Osaka Service/
    );
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
