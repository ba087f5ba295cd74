import type { Cell } from '../worksheet';
import { bytesPerRow, inBlocks, loadedValues, rowsPerBlock } from './blocks';
import { brief } from './brief';
import { askSize } from './discover';
import { ExcelFailure, isTooLarge, stopIfAsked } from './failure';
import { askLabels, labelCells } from './labels';
import { GUESSED_CELL_BYTES, isHeaderUnchanged } from './read';
import type { FoundSheet } from './sourceHeader';

/** A sheet that results come from. */
export interface SheetToVerify {
  readonly found: FoundSheet;
  /** Whether the cells of a row of data still say what was judged. */
  readonly isRowUnchanged: (cells: readonly Cell[], row: number) => boolean;
}

/**
 * Reads sheets once more, when the results have been written: they hold if these still say what they were
 * worked out from. Requests of their own, since a large one does not fit beside the rows that are written;
 * sheets that fit into one together are read in one, so that nobody changes the first while the last is read.
 * @throws ExcelFailure `changing` when somebody has changed one meanwhile
 */
export async function verifyUnchanged(
  context: Excel.RequestContext,
  sheets: readonly SheetToVerify[],
  signal: AbortSignal
): Promise<void> {
  const bytes = sheets.reduce((sum, { found }) => sum + rowsOf(found) * bytesOfRow(found), 0);
  const rows = sheets.reduce((sum, { found }) => sum + rowsOf(found), 0);
  if (sheets.length > 1 && rows <= rowsPerBlock(bytes / Math.max(rows, 1))) {
    stopIfAsked(signal);
    try {
      const answers = sheets.map((sheet) => ask(context, sheet, sheet.found.header.row, rowsOf(sheet.found)));
      await context.sync();
      for (const answer of answers) answer();
      return;
    } catch (error) {
      if (!isTooLarge(error)) throw error;
    }
  }
  for (const sheet of sheets) await verifyOne(context, sheet, signal);
}

/** Rows with the header's. */
const rowsOf = ({ header, lastRow }: FoundSheet): number => lastRow - header.row + 1;

const bytesOfRow = ({ width }: FoundSheet): number => width * GUESSED_CELL_BYTES;

async function verifyOne(
  context: Excel.RequestContext,
  sheet: SheetToVerify,
  signal: AbortSignal
): Promise<void> {
  const { id, header, lastRow } = sheet.found;
  const worksheet = context.workbook.worksheets.getItem(id);
  const rows = rowsPerBlock(bytesOfRow(sheet.found));
  await inBlocks(header.row, lastRow, rows, signal, async (first, count) => {
    const answer = ask(context, sheet, first, count, worksheet);
    await context.sync();
    return rowsPerBlock(answer());
  });
}

/**
 * Asks for rows in the next request.
 * @returns once it is answered, the bytes that a row takes. It throws ExcelFailure `changing` when they say
 * something else than they did
 */
function ask(
  context: Excel.RequestContext,
  { found, isRowUnchanged }: SheetToVerify,
  first: number,
  count: number,
  worksheet = context.workbook.worksheets.getItem(found.id)
): () => number {
  const { header, lastRow, width } = found;
  const range = brief(worksheet.getRangeByIndexes(first, 0, count, width));
  range.load('values');
  const areLabelsSame = labelCells(found).length > 0 ? askLabels(context, found) : () => true;
  const isSettled = first + count > lastRow ? askSize(context, found) : () => true;
  const isUnchanged = (cells: readonly Cell[], row: number): boolean =>
    row < header.firstDataRow ? isHeaderUnchanged(found, cells, row) : isRowUnchanged(cells, row);
  return () => {
    const values = loadedValues(range);
    if (!areLabelsSame() || !isSettled() || !values.every((cells, i) => isUnchanged(cells, first + i)))
      throw new ExcelFailure('changing');
    return bytesPerRow(values);
  };
}
