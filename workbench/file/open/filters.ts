import type { IRange, IRowData } from '@univerjs/core';
import { gridRanges } from '../../gridRange';
import { YES } from '../gridNumbers';
import type { GridFilter } from '../resources';
import type { SheetLook } from './looks';

/**
 * A sheet's filter. The rows it hides are no longer marked as hidden in `rowData`, so the grid shows them
 * when the filter is removed.
 * @param rowData of the sheet; changed
 */
export function gridFilter(
  filter: SheetLook['autoFilter'],
  rowData: Record<number, IRowData>
): GridFilter | undefined {
  const ref = gridRanges(filter?.range ?? '')[0];
  if (filter === undefined || ref === undefined) return undefined;
  const filterColumns = (filter.columns ?? []).map(({ colIndex, filters }) => ({
    colId: ref.startColumn + colIndex,
    filters: { filters: filters ?? [] }
  }));
  return {
    ref,
    filterColumns,
    cachedFilteredOut: filterColumns.length === 0 ? [] : takeHidden(ref, rowData)
  };
}

function takeHidden({ startRow, endRow }: IRange, rowData: Record<number, IRowData>): number[] {
  const hidden = Object.entries(rowData).filter(
    ([row, { hd }]) => Number(row) > startRow && Number(row) <= endRow && hd === YES
  );
  for (const [, row] of hidden) delete row.hd;
  return hidden.map(([row]) => Number(row));
}
