import { type CellRange, isOnSheet } from '../../../src/ranges';
import { invalidArgument } from '../errors';
import { object, type HostObject } from '../members';
import type { HostSheet } from '../workbook';

/** A range on a sheet. Refuses one that isn't. */
export function rangeAt(sheet: HostSheet, cells: CellRange): HostObject {
  if (!isOnSheet(cells)) throw invalidArgument('the range is not on the worksheet');
  return object('Range', { sheet, area: cells });
}
