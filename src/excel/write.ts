import type { Cell } from '../worksheet';
import { ExcelFailure } from './failure';
import type { Before } from './outputSnapshot';
import { STAMP_KEY } from './settings';
import { bytesPerRow, inBlocks, loadedValues, rowsPerBlock } from './blocks';
import { setLooks } from './columnFormat';
import { writing } from './office';
import type { OnRows } from './read';

/** Widths of new columns in points, and of the last one, whose text wraps. */
const WIDTHS = [80, 70, 70, 380];

/** What is written, row by row; rows are worksheet rows counted from 0. */
export interface Output {
  readonly lastRow: number;
  /** The values of the output columns; undefined leaves the row alone. */
  readonly values: (row: number) => readonly (string | number)[] | undefined;
  /** Columns, from A on, that the values were worked out from. */
  readonly width: number;
  /** Whether a row's cells still say what was judged. */
  readonly isUnchanged: (cells: readonly Cell[], row: number) => boolean;
  /** Asks, first of all in the last request, for the sheet's size; afterwards says whether it is still as large as it was. */
  readonly askSize: () => () => boolean;
  /** Adds the last actions to the last request. */
  readonly finish: () => void;
}

/** Text that Excel would take for a formula or a number is marked as text by an apostrophe (Range.values). */
export const asText = (value: string | number): string | number =>
  typeof value === 'string' && /^[=+\-@'\d]/.test(value) ? `'${value}` : value;

/**
 * Writes the output columns, block by block. Cells that hold their value already are not written. Each request first
 * reads the rows that it writes: Excel carries out a request as a whole, so that a change by somebody else shows.
 * @throws ExcelFailure `changing` when a row has changed since it was read
 */
export async function writeColumns(
  context: Excel.RequestContext,
  before: Before,
  output: Output,
  signal: AbortSignal,
  onRows: OnRows
): Promise<void> {
  const { lastRow, width, values } = output;
  const sheet = context.workbook.worksheets.getItem(before.sheetId);
  let prepared = !before.place.isNew;
  const inputBytes = width * 8;
  await inBlocks(before.firstRow, lastRow, rowsPerBlock(2 * inputBytes), signal, async (row, count) => {
    const rows = Array.from({ length: count }, (_, i) => changes(before, row + i, values(row + i)));
    const bytes = Math.max(bytesPerRow(rows), inputBytes);
    if (rowsPerBlock(bytes) < count / 2)
      throw Object.assign(new Error('block'), { code: 'RequestPayloadSizeLimitExceeded' });
    const inputs = sheet.getRangeByIndexes(row, 0, count, width);
    inputs.load('values');
    const isLast = row + count > lastRow;
    const isSettled = isLast ? output.askSize() : () => true;
    if (!prepared) prepare(context, sheet, before);
    writeBlock(sheet, before, row, rows);
    if (isLast) output.finish();
    await context.sync();
    prepared = true;
    if (!isSettled() || !loadedValues(inputs).every((cells, i) => output.isUnchanged(cells, row + i)))
      throw new ExcelFailure('changing');
    onRows(Math.max(0, row + count - before.firstRow - 1), lastRow - before.firstRow);
    return rowsPerBlock(bytes);
  });
}

/** The values of a row that differ from what stands there; null leaves a cell as it is (Range.values). */
function changes(before: Before, row: number, values: readonly (string | number)[] | undefined): unknown[] {
  return before.cells.map((column, i) => {
    const value = values?.[i];
    const old = column[row - before.firstRow];
    return value === undefined || value === old || isTextOf(old, value) ? null : asText(value);
  });
}

/** Whether a cell's content is marked as text, and is the value's. To mark each value instead would be to write it all out. */
const isTextOf = (content: unknown, value: string | number): boolean =>
  typeof content === 'string' && content.startsWith("'") && content.slice(1) === String(value);

function writeBlock(
  sheet: Excel.Worksheet,
  { place: { columns } }: Before,
  row: number,
  rows: unknown[][]
): void {
  if (rows.every((cells) => cells.every((cell) => cell === null))) return;
  const sideBySide = columns.every((column, i) => column === columns[0]! + i);
  if (sideBySide) {
    sheet.getRangeByIndexes(row, columns[0]!, rows.length, columns.length).values = rows;
    return;
  }
  columns.forEach((column, i) => {
    sheet.getRangeByIndexes(row, column, rows.length, 1).values = rows.map((cells) => [cells[i]]);
  });
}

/** Makes room for new columns: the table grows over them, and they get a width and the looks of the column beside them. */
function prepare(context: Excel.RequestContext, sheet: Excel.Worksheet, before: Before): void {
  const {
    place: { columns },
    table,
    firstRow,
    formats
  } = before;
  if (table) {
    const grown = context.workbook.tables.getItem(table.name);
    grown.resize(grown.getRange().getResizedRange(0, columns.length));
  }
  columns.forEach((column, i) => {
    sheet.getRangeByIndexes(firstRow, column, 1, 1).format.columnWidth = WIDTHS[i]!;
  });
  setLooks(sheet, before, 'to');
  if (formats?.wraps === false) wrapData(sheet, before, true);
}

/**
 * Puts back what stood in the output columns. Nothing is assumed of how far a write came: each step sets a state.
 */
export async function putBack(before: Before, lastRow: number): Promise<void> {
  const {
    place: { columns, isNew },
    table,
    firstRow,
    cells,
    formats
  } = before;
  await Excel.run(writing(), async (context) => {
    const sheet = context.workbook.worksheets.getItem(before.sheetId);
    if (isNew && table) await shrink(context, table);
    setLooks(sheet, before, 'from');
    if (formats?.wraps === false) wrapData(sheet, before, false);
    await putBackStamp(context, before.stamp);
    const never = new AbortController().signal;
    const guess = rowsPerBlock(
      2 * bytesPerRow(cells[0]!.map((_cell, row) => cells.map((column) => column[row])))
    );
    await inBlocks(firstRow, lastRow, guess, never, async (row, count) => {
      columns.forEach((column, i) => {
        const range = sheet.getRangeByIndexes(row, column, count, 1);
        if (isNew) range.clear(Excel.ClearApplyTo.contents);
        else range.formulas = cells[i]!.slice(row - firstRow, row - firstRow + count).map((cell) => [cell]);
        if (row === firstRow && formats) putBackWidth(range.format, formats.widths[i]!);
      });
      await context.sync();
      return undefined;
    });
  });
}

/** Whether the data of the last new column wraps: of the column whose texts are long. */
function wrapData(
  sheet: Excel.Worksheet,
  { place: { columns }, rows: { data, last } }: Before,
  wraps: boolean
): void {
  if (last >= data)
    sheet.getRangeByIndexes(data, columns.at(-1)!, last - data + 1, 1).format.wrapText = wraps;
}

async function putBackStamp(context: Excel.RequestContext, stamp: unknown): Promise<void> {
  const { settings } = context.workbook;
  if (stamp !== undefined) {
    settings.add(STAMP_KEY, stamp);
    return;
  }
  const setting = settings.getItemOrNullObject(STAMP_KEY);
  await context.sync();
  if (!setting.isNullObject) setting.delete();
}

function putBackWidth(format: Excel.RangeFormat, width: number | null): void {
  if (width === null) format.useStandardWidth = true;
  else format.columnWidth = width;
}

/** Takes the added columns out of the table again, if they have come into it. */
async function shrink(
  context: Excel.RequestContext,
  { name, columns }: NonNullable<Before['table']>
): Promise<void> {
  const table = context.workbook.tables.getItem(name);
  const range = table.getRange();
  range.load('columnCount');
  await context.sync();
  if (range.columnCount > columns) table.resize(range.getResizedRange(0, columns - range.columnCount));
}
