import { listPeople, type ListOptions } from '../../../src/excel';
import { DEFAULT_READINGS } from '../../../src/criteria';
import { MARKS } from '../../../src/worksheet';
import type { HostSheet } from '../../../workbench/host';
import type { StartedExcel } from '../../workbench/host/startExcel';
import { ANN, BOB, HEADER } from '../sheets';

export const LIST = 'ITSS People';
export const PROJECTS = { Projects: [HEADER, ANN, BOB] };

/** Makes the list of people of the active sheet as the pane does. */
export const list = (options: Partial<ListOptions> = {}): ReturnType<typeof listPeople> =>
  listPeople({
    choice: { sheet: 'Projects', mapping: {} },
    readings: DEFAULT_READINGS,
    language: 'en',
    carried: [],
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...options
  });

/** The sheet that the mark leads to. */
export const marked = ({ workbook }: StartedExcel): HostSheet =>
  workbook.names.get(MARKS.people.toLowerCase())!.sheet;

/** The values of a sheet from its first cell on; errors and formulas as they are. */
export function valuesIn(sheet: HostSheet): unknown[][] {
  const { row, column, rows, columns } = sheet.used(true)!;
  return sheet.read({ row: 0, column: 0, rows: row + rows, columns: column + columns });
}
