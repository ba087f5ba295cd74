import type { ListTable, ListValue } from './model';

/**
 * By how much a day's serial number is less in a workbook that counts from 1904 (ECMA-376 Part 1 §18.17.4.1).
 */
export const DAYS_TO_1904 = 1462;

/**
 * A list with its days as a workbook counts them.
 * @param isFrom1904 whether it counts from 1904
 */
export function daysAsCounted(table: ListTable, isFrom1904: boolean): ListTable {
  if (!isFrom1904) return table;
  const counted = (value: ListValue, column: number): ListValue =>
    table.columns[column]?.isDay && typeof value === 'number' ? value - DAYS_TO_1904 : value;
  return { ...table, rows: table.rows.map((row) => row.map(counted)) };
}
