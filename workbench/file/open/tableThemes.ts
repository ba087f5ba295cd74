import type { IWorkbookData } from '@univerjs/core';
import { keptResource } from '../resources';

/**
 * The styles of a snapshot's tables, as parameters of Univer's `sheet.mutation.set-sheet-table`. Run it once
 * the workbook is in the grid: when loading, Univer 0.25.1 gives every table its first style, whatever the
 * snapshot says.
 */
export function tableThemes(
  workbook: IWorkbookData
): { unitId: string; subUnitId: string; tableId: string; config: { theme: string } }[] {
  return Object.entries(keptResource(workbook, 'tables')).flatMap(([subUnitId, { tables }]) =>
    tables.map(({ id, options }) => ({
      unitId: workbook.id,
      subUnitId,
      tableId: id,
      config: { theme: options.tableStyleId }
    }))
  );
}
