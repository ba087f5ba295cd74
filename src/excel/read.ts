import type { Readings } from '../criteria';
import { Evaluation, type Cell } from '../worksheet';
import { bytesPerRow, inBlocks, loadedValues, rowsPerBlock } from './blocks';
import type { FoundSheet, Source } from './discover';
import { ExcelFailure } from './failure';

export type OnRows = (done: number, total: number) => void;

/** Bytes that a cell takes before any is known. */
export const GUESSED_CELL_BYTES = 12;

/**
 * Reads the sheets of a source and enters every row in an evaluation. Nobody is judged yet.
 * @throws ExcelFailure `changing` when the header is no longer the one that was found
 */
export async function readSource(
  context: Excel.RequestContext,
  source: Source,
  readings: Readings,
  signal: AbortSignal,
  onRows: OnRows
): Promise<Evaluation> {
  const evaluation = new Evaluation({ name: source.name, header: source.header }, readings);
  await readRows(context, source, signal, (cells, row) => evaluation.addRow(cells, row), onRows);
  const { employees } = source;
  if (employees) {
    evaluation.beginEmployees({ name: employees.name, header: employees.header });
    await readRows(
      context,
      employees,
      signal,
      (cells, row) => evaluation.addEmployeeRow(cells, row),
      () => undefined
    );
  }
  return evaluation;
}

/** Reads a sheet's rows from the header down. The header travels with the first block, to be compared. */
async function readRows(
  context: Excel.RequestContext,
  found: FoundSheet,
  signal: AbortSignal,
  onRow: (cells: readonly Cell[], row: number) => void,
  onRows: OnRows
): Promise<void> {
  const { header, lastRow, width } = found;
  const sheet = context.workbook.worksheets.getItem(found.id);
  const total = Math.max(0, lastRow - header.firstDataRow + 1);
  let done = 0;
  await inBlocks(
    header.row,
    lastRow,
    rowsPerBlock(width * GUESSED_CELL_BYTES),
    signal,
    async (first, count) => {
      const range = sheet.getRangeByIndexes(first, 0, count, width);
      range.load('values');
      await context.sync();
      const values = loadedValues(range);
      values.forEach((cells, i) => {
        if (first + i >= header.firstDataRow) onRow(cells, first + i);
        else if (!isHeaderUnchanged(found, cells, first + i)) throw new ExcelFailure('changing');
      });
      done += count;
      onRows(Math.min(done, total), total);
      return rowsPerBlock(bytesPerRow(values));
    }
  );
}

/** Whether a row of the header, read again, still says what was found there. */
export function isHeaderUnchanged(
  { header, headerRows, width }: FoundSheet,
  cells: readonly Cell[],
  row: number
): boolean {
  const found = headerRows[row - header.row]!.slice(0, width);
  return found.length === cells.length && found.every((cell, i) => cell === cells[i]);
}
