import { isUnbounded } from '../../src/ranges';
import { HostError } from './errors';
import type { Scope } from './members';
import type { RangeTarget } from './targets';
import type { CellContent } from './workbook';

/** One value per cell; null for an unbounded range, and refused for one that is too large to read. */
export function eachCell(
  range: RangeTarget,
  scope: Scope,
  of: (content: CellContent, row: number, column: number) => unknown
): unknown[][] | null {
  const { sheet, area } = range;
  // learn.microsoft.com, "Read or write to an unbounded range": "the response will contain null values for
  // cell-level properties".
  if (isUnbounded(area)) return null;
  if (area.rows * area.columns > scope.limits.cellsPerRead)
    throw new HostError('RangeExceedsLimit', `${area.rows * area.columns} cells`);
  return sheet
    .read(area)
    .map((line, i) => line.map((content, j) => of(content, area.row + i, area.column + j)));
}
