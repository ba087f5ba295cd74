import { localDay } from '../../../src/worksheet';
import type { HostSheet } from '../../../workbench/host';
import { HostError } from '../../../workbench/host/errors';
import type { StartedExcel } from '../../workbench/host/startExcel';
import { startExcel } from '../sheets';
import { keep } from './forms';
import { list, marked, PROJECTS, valuesIn } from './people';

/** By the first days of both systems, as a cell shows them. */
const serialIn = (text: string, isFrom1904: boolean): number =>
  (Date.parse(text) - (isFrom1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30))) / 86_400_000;

const below = (sheet: HostSheet, header: string): unknown[] => {
  const [headers, ...rows] = valuesIn(sheet);
  return rows.map((row) => row[headers!.indexOf(header)]);
};

describe.each([true, false])('in a workbook that counts from 1904: %s', (isFrom1904) => {
  function start(): StartedExcel {
    const excel = startExcel({ sheets: PROJECTS });
    excel.workbook.isFrom1904 = isFrom1904;
    return excel;
  }
  const today = (): number => serialIn(localDay(new Date()), isFrom1904);

  test('the list of people says today, new and brought up to date', async () => {
    const excel = start();
    const days = [today()];
    await list();
    const first = below(marked(excel), 'Judged on');
    await list();
    days.push(today());
    for (const found of [first, below(marked(excel), 'Judged on')]) {
      expect(found).toHaveLength(2);
      for (const day of found) expect(days).toContain(day);
    }
  });

  test('the history says today, and leaves the days of other results as they are', async () => {
    const excel = start();
    const days = [today()];
    await keep('2025');
    const sheet = excel.workbook.sheet('ITSS History');
    const then = serialIn('2025-04-01', isFrom1904);
    excel.user.enter("'ITSS History'!B2", [[then], [then]]);
    await keep('2026');
    days.push(today());
    const [one, other, ...found] = below(sheet, 'Date');
    expect([one, other, found.length]).toEqual([then, then, 2]);
    for (const day of found) expect(days).toContain(day);
  });

  test('a kept result is read back with its day', async () => {
    const excel = start();
    await keep('2025');
    const then = serialIn('2025-04-01', isFrom1904);
    excel.user.enter("'ITSS History'!B2", [[then], [then]]);
    await list({ since: '2025' });
    expect(valuesIn(marked(excel)).flat()).toContain('“2025” (2025-04-01)');
  });
});

test('where Excel does not calculate functions for add-ins, the list is made all the same', async () => {
  const excel = startExcel({ sheets: PROJECTS });
  Object.defineProperty(excel.workbook, 'isFrom1904', {
    get: () => {
      throw new HostError('GeneralException');
    }
  });
  await list();
  expect(below(marked(excel), 'Judged on')).toHaveLength(2);
});
