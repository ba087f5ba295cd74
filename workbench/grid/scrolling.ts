import { IRenderManagerService } from '@univerjs/engine-render';
import { ScrollToRangeOperation, SheetScrollManagerService } from '@univerjs/sheets-ui';
import type { Screen, Services } from './services';

/** The cells in sight, as Univer has them. */
export class Scrolling implements Screen {
  constructor(private readonly services: Omit<Services, 'screen'>) {}

  firstVisible(): { readonly row: number; readonly column: number } {
    const { injector, workbook } = this.services;
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
  reveal(row: number, column: number): void {
    const { commands, workbook } = this.services;
    const { xSplit, startColumn, startRow } = workbook.getActiveSheet().getFreeze();
    if (xSplit === 0 || column >= startColumn || row < startRow) return;
    const first = this.firstVisible().column;
    commands.syncExecuteCommand(ScrollToRangeOperation.id, {
      range: { startRow: row, endRow: row, startColumn: first, endColumn: first }
    });
  }
}
