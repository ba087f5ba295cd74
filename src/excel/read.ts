import { itemAt, type Readings } from '../criteria';
import {
  Evaluation,
  formattedColumns,
  localDay,
  type Cell,
  type Cells,
  type CellFormats,
  type SheetHeader
} from '../worksheet';
import type { CellRange } from '../ranges';
import { bytesPerRow, inBlocks, loadedValues, rowsPerBlock } from './blocks';
import { brief } from './brief';
import type { Source } from './discover';
import { GENERAL } from './formatCodes';
import { mayBeMerged, mergedAreas } from './mergedAreas';
import { keyColumns, roomForKeys, setKeys, type RowKeys } from './rowKeys';
import { ExcelFailure } from './failure';
import { askLabels } from './labels';
import { rowsBelowHeader } from './source';
import type { FoundSheet } from './sourceHeader';

type OnRow = (cells: readonly Cell[], row: number, formats: CellFormats | undefined) => void;
export type OnRows = (done: number, total: number) => void;

/** Bytes that a cell takes before any is known. */
export const GUESSED_CELL_BYTES = 12;

/** Keeps something of the rows that are read of a sheet. */
export interface RowKeeper {
  /** The columns of the sheet that it needs, and how many have to be read for them. */
  readonly columns: readonly number[];
  readonly width: number;
  useMerges(merges: readonly CellRange[]): void;
  /** @param filled the cells after merged ones and ditto marks have been filled in */
  keep(cells: readonly Cell[], row: number, filled: readonly Cell[]): void;
}

/** What has been read of a sheet of projects. */
export interface SheetRead {
  /** What its rows are known by, the header's first. */
  readonly keys: RowKeys;
  /** Bytes that one of these rows takes as it travels. */
  readonly bytes: number;
}

/** What has been read of sources. */
export interface Read {
  readonly evaluation: Evaluation;
  /** By source. */
  readonly sheets: readonly SheetRead[];
}

/**
 * Reads the sheets of sources and enters every row in an evaluation. Nobody is judged yet.
 * @param keeperOf what else is to be kept of a sheet, which may need more columns of it
 * @throws ExcelFailure `changing` when a header is no longer the one that was found
 */
export async function readSources(
  context: Excel.RequestContext,
  sources: readonly Source[],
  readings: Readings,
  signal: AbortSignal,
  onRows: OnRows,
  keeperOf: (found: FoundSheet) => RowKeeper | undefined = () => undefined
): Promise<Read> {
  const first = itemAt(sources, 0);
  const evaluation = new Evaluation(headerOf(first), readings, localDay(new Date()));
  const sheets: SheetRead[] = [];
  for (const [number, source] of sources.entries()) {
    if (number > 0) evaluation.beginProjects(headerOf(source));
    const on = overAll(sources, number, rowsBelowHeader, onRows);
    sheets.push(await readProjects(context, source, evaluation, signal, [on, keeperOf(source)]));
  }
  const { employees } = first;
  if (employees) {
    evaluation.beginEmployees(headerOf(employees));
    const keeper = keeperOf(employees);
    const onEmployee: OnRow = (cells, row, formats) => {
      if (row < employees.header.firstDataRow) return;
      evaluation.addEmployeeRow(cells, row, formats);
      keeper?.keep(cells, row, cells);
    };
    const onEmployeeMerges = (merges: readonly CellRange[]): void => {
      evaluation.useEmployeeMerges(merges);
      keeper?.useMerges(merges);
    };
    const on = { onRow: onEmployee, onMerges: onEmployeeMerges };
    await readRows(context, widened(employees, keeper), signal, on, () => undefined);
  }
  return { evaluation, sheets };
}

const widened = <T extends FoundSheet>(found: T, keeper: RowKeeper | undefined): T & Widened => ({
  ...found,
  width: Math.max(found.width, keeper?.width ?? 0),
  kept: keeper?.columns ?? []
});

interface Widened {
  /** Columns that a keeper needs. */
  readonly kept: readonly number[];
}

const headerOf = ({ name, header }: FoundSheet): SheetHeader => ({ name, header });

/** Tells of the rows of one of several as of rows of all. */
export function overAll<T>(
  all: readonly T[],
  number: number,
  rowsOf: (one: T) => number,
  onRows: OnRows
): OnRows {
  const rows = all.map(rowsOf);
  const sum = (some: readonly number[]): number => some.reduce((total, count) => total + count, 0);
  const [before, after] = [sum(rows.slice(0, number)), sum(rows.slice(number + 1))];
  return (done, total) => onRows(before + done, before + total + after);
}

async function readProjects(
  context: Excel.RequestContext,
  source: Source,
  evaluation: Evaluation,
  signal: AbortSignal,
  [onRows, keeper]: readonly [OnRows, RowKeeper | undefined]
): Promise<SheetRead> {
  const keyed = keyColumns(source.header);
  const keys = roomForKeys(source.lastRow - source.header.row + 1, keyed);
  const onRow: OnRow = (cells, row, formats) => {
    setKeys(keys, row - source.header.row, cells, keyed);
    if (row < source.header.firstDataRow) return;
    const filled = evaluation.addRow(cells, row, formats);
    keeper?.keep(cells, row, filled);
  };
  const onMerges = (merges: readonly CellRange[]): void => {
    evaluation.useMerges(merges);
    keeper?.useMerges(merges);
  };
  return {
    keys,
    bytes: await readRows(context, widened(source, keeper), signal, { onRow, onMerges }, onRows)
  };
}

/**
 * Reads a sheet's rows from the header down. The header travels with the first block, to be compared.
 * @returns the most bytes that a row of a block has taken
 */
async function readRows(
  context: Excel.RequestContext,
  found: FoundSheet & Widened,
  signal: AbortSignal,
  { onRow, onMerges }: { onRow: OnRow; onMerges: (merges: readonly CellRange[]) => void },
  onRows: OnRows
): Promise<number> {
  const { header, lastRow, width } = found;
  const sheet = context.workbook.worksheets.getItem(found.id);
  const total = Math.max(0, lastRow - header.firstDataRow + 1);
  const headerWidth = found.headerRows[0]?.length ?? width;
  const read = [...header.columns.values()].map(({ index }) => index);
  const columns = [...read, ...header.projectKeys, ...found.kept];
  const formatted = formattedColumns(header);
  const id = header.columns.get('employeeId')?.index ?? -1;
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
      const askFormats = (column: number): Excel.Range => {
        const cells = brief(sheet.getRangeByIndexes(first, column, count, 1));
        cells.load('numberFormat');
        return cells;
      };
      const formats = formatted.map((column) => (column === id ? undefined : askFormats(column)));
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
      // Most IDs are texts, or are shown as they are: their formats are asked for where one may be a date.
      if (id >= 0 && values.some((cells) => typeof cells[id] === 'number')) {
        formats[formatted.indexOf(id)] = askFormats(id);
        await context.sync();
      }
      const formatsOf = formatsByRow(formats);
      values.forEach((cells, i) => {
        onRow(cells, first + i, formatsOf(i));
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

/**
 * The formats of a row's cells, by its place in the columns; undefined where all show numbers as they are, as
 * most do. A list of its own for each row took a twentieth of reading.
 */
function formatsByRow(
  columns: readonly (Excel.Range | undefined)[]
): (row: number) => CellFormats | undefined {
  const codes = columns.map((cells) =>
    ((cells?.numberFormat as string[][] | null | undefined) ?? []).map(([code]) => code)
  );
  const isPlain = codes.every((column) => column.every((code) => code === undefined || code === GENERAL));
  return isPlain ? () => undefined : (row) => codes.map((column) => column[row]);
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
