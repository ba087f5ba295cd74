import type { Cell, Evaluation } from '../worksheet';
import { bytesPerRow, inBlocks, loadedValues, rowsPerBlock } from './blocks';
import { brief } from './brief';
import { askSize } from './discover';
import { ExcelFailure } from './failure';
import { GUESSED_CELL_BYTES, isHeaderUnchanged } from './read';
import type { FoundSheet } from './sourceHeader';

/**
 * Reads the sheet of employee data once more, when the results have been written: they hold if it still says
 * what they were worked out from. Requests of its own, since a large one does not fit beside the rows that
 * are written.
 * @throws ExcelFailure `changing` when somebody has changed it meanwhile
 */
export async function verifyEmployeesUnchanged(
  context: Excel.RequestContext,
  employees: FoundSheet,
  evaluation: Evaluation,
  signal: AbortSignal
): Promise<void> {
  const { id, header, lastRow, width } = employees;
  const sheet = context.workbook.worksheets.getItem(id);
  const isUnchanged = (cells: readonly Cell[], row: number): boolean =>
    row < header.firstDataRow
      ? isHeaderUnchanged(employees, cells, row)
      : evaluation.isEmployeeRowUnchanged(cells, row);
  await inBlocks(
    header.row,
    lastRow,
    rowsPerBlock(width * GUESSED_CELL_BYTES),
    signal,
    async (first, count) => {
      const range = brief(sheet.getRangeByIndexes(first, 0, count, width));
      range.load('values');
      const isSettled = first + count > lastRow ? askSize(context, employees) : () => true;
      await context.sync();
      const values = loadedValues(range);
      if (!isSettled() || !values.every((cells, i) => isUnchanged(cells, first + i)))
        throw new ExcelFailure('changing');
      return rowsPerBlock(bytesPerRow(values));
    }
  );
}
