import type { IWorksheetData } from '@univerjs/core';
import type { FrozenPanes } from '../../src/xlsx';

const NONE: FrozenPanes = { row: 0, column: 0, rows: 0, columns: 0 };

/**
 * Univer stores the number of frozen rows and columns and, separately, where the scrolling ones begin: -1 if
 * none are frozen.
 */
export function gridFreeze({ row, column, rows, columns } = NONE): IWorksheetData['freeze'] {
  return {
    xSplit: columns,
    ySplit: rows,
    startRow: rows > 0 ? row + rows : -1,
    startColumn: columns > 0 ? column + columns : -1
  };
}

/** The same for the file. */
export function frozenPanes({ freeze }: Partial<IWorksheetData>): FrozenPanes {
  const rows = Math.max(0, freeze?.ySplit ?? 0);
  const columns = Math.max(0, freeze?.xSplit ?? 0);
  return {
    row: rows > 0 ? Math.max(0, (freeze?.startRow ?? rows) - rows) : 0,
    column: columns > 0 ? Math.max(0, (freeze?.startColumn ?? columns) - columns) : 0,
    rows,
    columns
  };
}

/** Whether the same rows and columns are frozen. */
export const areSamePanes = (one = NONE, other = NONE): boolean =>
  (['row', 'column', 'rows', 'columns'] as const).every((key) => one[key] === other[key]);
