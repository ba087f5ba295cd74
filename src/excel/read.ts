import type { Readings } from '../criteria';
import { Evaluation, figureColumns, localDay, type Cell, type Cells, type FigureFormats } from '../worksheet';
import type { CellRange } from '../ranges';
import { bytesPerRow, inBlocks, loadedValues, rowsPerBlock } from './blocks';
import { brief } from './brief';
import type { Source } from './discover';
import { mayBeMerged, mergedAreas } from './mergedAreas';
import { keyColumns, roomForKeys, setKeys, type RowKeys } from './rowKeys';
import type { FoundSheet } from './sourceHeader';
import { ExcelFailure } from './failure';
import { askLabels } from './labels';

type OnRow = (cells: readonly Cell[], row: number, formats: FigureFormats | undefined) => void;
export type OnRows = (done: number, total: number) => void;

/** Bytes that a cell takes before any is known. */
export const GUESSED_CELL_BYTES = 12;

/** What has been read of a source. */
export interface Read {
  readonly evaluation: Evaluation;
  /** What the rows of the sheet of projects are known by, the header's first. */
  readonly keys: RowKeys;
  /** Bytes that one of these rows takes as it travels. */
  readonly bytes: number;
}

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
): Promise<Read> {
  const evaluation = new Evaluation(
    { name: source.name, header: source.header },
    readings,
    localDay(new Date())
  );
  const keyed = keyColumns(source.header);
  const keys = roomForKeys(source.lastRow - source.header.row + 1, keyed);
  const onRow: OnRow = (cells, row, formats) => {
    setKeys(keys, row - source.header.row, cells, keyed);
    if (row >= source.header.firstDataRow) evaluation.addRow(cells, row, formats);
  };
  const onMerges = (merges: readonly CellRange[]): void => {
    evaluation.useMerges(merges);
  };
  const bytes = await readRows(context, source, signal, { onRow, onMerges }, onRows);
  const { employees } = source;
  if (employees) {
    evaluation.beginEmployees({ name: employees.name, header: employees.header });
    const onEmployee: OnRow = (cells, row) => {
      if (row >= employees.header.firstDataRow) evaluation.addEmployeeRow(cells, row);
    };
    const onEmployeeMerges = (merges: readonly CellRange[]): void => {
      evaluation.useEmployeeMerges(merges);
    };
    const on = { onRow: onEmployee, onMerges: onEmployeeMerges };
    await readRows(context, employees, signal, on, () => undefined);
  }
  return { evaluation, keys, bytes };
}

/**
 * Reads a sheet's rows from the header down. The header travels with the first block, to be compared.
 * @returns the most bytes that a row of a block has taken
 */
async function readRows(
  context: Excel.RequestContext,
  found: FoundSheet,
  signal: AbortSignal,
  { onRow, onMerges }: { onRow: OnRow; onMerges: (merges: readonly CellRange[]) => void },
  onRows: OnRows
): Promise<number> {
  const { header, lastRow, width } = found;
  const sheet = context.workbook.worksheets.getItem(found.id);
  const total = Math.max(0, lastRow - header.firstDataRow + 1);
  const headerWidth = found.headerRows[0]?.length ?? width;
  const columns = [...[...header.columns.values()].map(({ index }) => index), ...header.projectKeys];
  const figures = figureColumns(header);
  let isAsked = false;
  let done = 0;
  let most = 0;
  await inBlocks(
    header.row,
    lastRow,
    rowsPerBlock(width * GUESSED_CELL_BYTES),
    signal,
    async (first, count) => {
      const range = brief(sheet.getRangeByIndexes(first, 0, count, width));
      range.load('values');
      const formats = figures.map((column) => {
        const cells = brief(sheet.getRangeByIndexes(first, column, count, 1));
        cells.load('numberFormat');
        return cells;
      });
      const head = brief(
        sheet.getRangeByIndexes(header.row, 0, header.firstDataRow - header.row, headerWidth)
      );
      if (done === 0) head.load('values');
      const areLabelsSame = done === 0 ? askLabels(context, found) : () => true;
      await context.sync();
      // Whoever inserts a column right of the inputs moves the place for the results, too.
      if (done === 0 && !isSame(head.values, found.headerRows)) throw new ExcelFailure('changing');
      if (!areLabelsSame()) throw new ExcelFailure('changing');
      const values = loadedValues(range);
      const below = Math.max(0, header.firstDataRow - first);
      if (!isAsked && mayBeMerged(values.slice(below), columns)) {
        isAsked = true;
        const place = { sheet, first: header.firstDataRow, last: lastRow, width };
        onMerges(await mergedAreas(context, place, signal));
      }
      const formatsOf = formats.map((cells) => (cells.numberFormat as unknown[][] | null) ?? []);
      values.forEach((cells, i) => {
        onRow(
          cells,
          first + i,
          figures.length === 0 ? undefined : formatsOf.map((rows) => rows[i]?.[0] as string | undefined)
        );
      });
      done += count;
      const bytes = bytesPerRow(values);
      most = Math.max(most, bytes);
      onRows(Math.min(done, total), total);
      return rowsPerBlock(bytes);
    }
  );
  return most;
}

const isSame = (a: Cells, b: Cells): boolean =>
  a.length === b.length && a.every((row, i) => row.every((cell, j) => cell === b[i]?.[j]));

/** Whether a row of the header, read again, still says what was found there. */
export function isHeaderUnchanged(
  { header, headerRows, width }: FoundSheet,
  cells: readonly Cell[],
  row: number
): boolean {
  const found = headerRows[row - header.row]?.slice(0, width) ?? [];
  return found.length === cells.length && found.every((cell, i) => cell === cells[i]);
}
