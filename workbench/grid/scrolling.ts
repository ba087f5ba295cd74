import { IRenderManagerService } from '@univerjs/engine-render';
import { ScrollToRangeOperation, SheetScrollManagerService } from '@univerjs/sheets-ui';
import type { Services } from './services';

/** The first row and column in sight behind the frozen ones, of the sheet in front. */
export function firstVisible({ injector, workbook }: Services): {
  readonly row: number;
  readonly column: number;
} {
  const { startRow, startColumn } = workbook.getActiveSheet().getFreeze();
  const { sheetViewStartRow = 0, sheetViewStartColumn = 0 } =
    injector
      .get(IRenderManagerService)
      .getRenderById(workbook.getUnitId())
      ?.with(SheetScrollManagerService)
      .getCurrentScrollState() ?? {};
  return {
    row: Math.max(0, startRow) + sheetViewStartRow,
    column: Math.max(0, startColumn) + sheetViewStartColumn
  };
}

/**
 * Scrolls to the row of a cell in a frozen column. Univer, which reveals what is selected, compares the
 * column with the number of frozen rows, and then leaves the row where it is out of sight.
 */
export function revealBesideFrozen(services: Services, row: number, column: number): void {
  const { xSplit, startColumn, startRow } = services.workbook.getActiveSheet().getFreeze();
  if (xSplit === 0 || column >= startColumn || row < startRow) return;
  const first = firstVisible(services).column;
  services.commands.syncExecuteCommand(ScrollToRangeOperation.id, {
    range: { startRow: row, endRow: row, startColumn: first, endColumn: first }
  });
}
