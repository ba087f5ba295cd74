import { lastRow } from '../../ranges';
import { gridRange, isOwn, type Grid } from '../../sheetModel';
import { withSheetTail } from '../sheet/sheetTail';
import type { GridPlace } from './gridSheet';

/**
 * A sheet's part with a grid's conditional formats and page breaks in place of those that were its own. The
 * user's stay.
 * @throws XlsxError `damaged`
 */
export function withGridTail(
  bytes: Uint8Array,
  { row, column, areas: before }: Pick<GridPlace, 'row' | 'column' | 'areas'>,
  grid: Grid
): Uint8Array {
  const pages = [...before, gridRange(grid, row, column)];
  return withSheetTail(bytes, {
    isGone: (ranges) => ranges.every((range) => isOwn(before, range)),
    formats: grid.conditionalFormats.map((format) => ({
      ...format,
      range: { ...format.range, row: format.range.row + row, column: format.range.column + column }
    })),
    breaks: (rows) => [
      ...rows.filter((place) => !pages.some((area) => place > area.row && place <= lastRow(area))),
      ...grid.pageBreaks.map((place) => place + row)
    ]
  });
}
