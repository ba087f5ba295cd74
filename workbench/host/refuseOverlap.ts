import { overlaps } from '../../src/ranges';
import { HostError } from './errors';
import type { RangeTarget } from './targets';
import type { HostTable, HostWorkbook } from './workbook';

/**
 * A table overlaps neither another table nor merged cells: MergedRangeConflict, "A table can't overlap with
 * another table, …, merged cells" (learn.microsoft.com, "Error handling with the application-specific
 * JavaScript APIs").
 */
export function refuseOverlap(workbook: HostWorkbook, { sheet, area }: RangeTarget, self?: HostTable): void {
  const others = workbook.tables().filter((table) => table.sheet === sheet && table !== self);
  if ([...others.map((table) => table.area), ...sheet.merges()].some((one) => overlaps(one, area)))
    throw new HostError('MergedRangeConflict');
}
