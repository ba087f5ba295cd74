import type { Cell } from '../worksheet';
import { bytesPerRow, inBlocks, loadedValues, rowsPerBlock } from './blocks';
import { brief } from './brief';
import { askSize } from './discover';
import { ExcelFailure } from './failure';
import { askLabels, labelCells } from './labels';
import { GUESSED_CELL_BYTES, isHeaderUnchanged } from './read';
import type { FoundSheet } from './sourceHeader';

/**
 * Reads a sheet once more, when the results have been written: they hold if it still says what they were
 * worked out from. Requests of its own, since a large one does not fit beside the rows that are written.
 * @param isRowUnchanged whether the cells of a row of data still say what was judged
 * @throws ExcelFailure `changing` when somebody has changed it meanwhile
 */
export async function verifyUnchanged(
  context: Excel.RequestContext,
  found: FoundSheet,
  isRowUnchanged: (cells: readonly Cell[], row: number) => boolean,
  signal: AbortSignal
): Promise<void> {
  const { id, header, lastRow, width } = found;
  const sheet = context.workbook.worksheets.getItem(id);
  const isUnchanged = (cells: readonly Cell[], row: number): boolean =>
    row < header.firstDataRow ? isHeaderUnchanged(found, cells, row) : isRowUnchanged(cells, row);
  await inBlocks(
    header.row,
    lastRow,
    rowsPerBlock(width * GUESSED_CELL_BYTES),
    signal,
    async (first, count) => {
      const range = brief(sheet.getRangeByIndexes(first, 0, count, width));
      range.load('values');
      const areLabelsSame = labelCells(found).length > 0 ? askLabels(context, found) : () => true;
      const isSettled = first + count > lastRow ? askSize(context, found) : () => true;
      await context.sync();
      const values = loadedValues(range);
      if (!areLabelsSame() || !isSettled() || !values.every((cells, i) => isUnchanged(cells, first + i)))
        throw new ExcelFailure('changing');
      return rowsPerBlock(bytesPerRow(values));
    }
  );
}
