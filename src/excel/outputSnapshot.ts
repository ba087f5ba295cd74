import { growsTable } from '../ranges';
import { isBlank, outputPlace, type OutputPlace } from '../worksheet';
import type { Source } from './discover';
import { inBlocks } from './blocks';
import { ExcelFailure } from './failure';
import { askLooks, type Looks, type Rows } from './columnFormat';

/** Cells of the output columns in a block, as a request for them answers. */
type Column = readonly (readonly unknown[])[];

/** What stood in the output columns before a run, with what is needed to put it back. */
export interface Before {
  readonly sheetId: string;
  readonly place: OutputPlace;
  /** First row of the columns that are written: the header's. */
  readonly firstRow: number;
  /** By column in the order of the output columns, from `firstRow` down: what to write to get the cell back. */
  readonly cells: unknown[][];
  /** The rows that are read. */
  readonly rows: Rows;
  /** Widths of the columns in points, null for the sheet's own, and whether the last one's data wraps, null for some of it; for new columns only. */
  readonly formats:
    { readonly widths: readonly (number | null)[]; readonly wraps: boolean | null } | undefined;
  /** What new columns take over of the looks of the column beside them. */
  readonly looks: Looks | undefined;
  /** The note of the run before; undefined where there is none. */
  readonly stamp: unknown;
  /** The table that grows, by name, with its width before. */
  readonly table: { readonly name: string; readonly columns: number } | undefined;
}

/** Rows of four short columns that fit in a block. */
const ROWS = 10_000;

/**
 * Chooses the output columns and reads what stands in them. New columns go right of everything; should formulas or
 * merged cells stand there unseen, they go further right.
 * @throws ExcelFailure
 */
export async function readBefore(
  context: Excel.RequestContext,
  source: Source,
  headers: readonly string[],
  signal: AbortSignal
): Promise<Before> {
  for (let rightmost = source.rightmost; ; rightmost += headers.length) {
    const place = outputPlace(source.header, rightmost);
    const before = await readColumns(context, source, place, headers, signal);
    if (!place.isNew || before.cells.every((column) => column.every(isBlank as (cell: unknown) => boolean)))
      return before;
  }
}

async function readColumns(
  context: Excel.RequestContext,
  source: Source,
  place: OutputPlace,
  headers: readonly string[],
  signal: AbortSignal
): Promise<Before> {
  const sheet = context.workbook.worksheets.getItem(source.id);
  const firstRow = source.header.row;
  const cells: unknown[][] = place.columns.map(() => []);
  let formats: readonly Excel.RangeFormat[] = [];
  const rows = { first: firstRow, data: source.header.firstDataRow, last: source.lastRow };
  let data: Excel.RangeFormat | undefined;
  let looks: () => Looks | undefined = () => undefined;
  await inBlocks(firstRow, source.lastRow, ROWS, signal, async (row, count) => {
    const ranges = place.columns.map((column) => sheet.getRangeByIndexes(row, column, count, 1));
    const merged = ranges.map((range) => range.getMergedAreasOrNullObject());
    ranges.forEach((range) => range.load(['formulas', 'values']));
    merged.forEach((areas) => areas.load('address'));
    if (row === firstRow && place.isNew) {
      formats = ranges.map(({ format }) => format);
      formats.forEach((format) => format.load(['columnWidth', 'useStandardWidth']));
      data = sheet.getRangeByIndexes(
        rows.data,
        place.columns.at(-1)!,
        Math.max(rows.last - rows.data + 1, 1),
        1
      ).format;
      data.load('wrapText');
      looks = askLooks(
        sheet,
        rows,
        source.table ? source.table.column + source.table.columns - 1 : source.rightmost,
        place.columns
      );
    }
    await context.sync();
    const inTheWay = merged.find((areas) => !areas.isNullObject);
    if (inTheWay) throw new ExcelFailure('merged', { address: inTheWay.address });
    ranges.forEach(({ formulas, values }, i) => cells[i]!.push(...restorable(formulas, values)));
    return undefined;
  });
  return {
    sheetId: source.id,
    place,
    firstRow,
    rows,
    cells,
    table: growing(source, place, headers),
    stamp: source.stamp,
    looks: looks(),
    formats: place.isNew
      ? {
          widths: formats.map(({ columnWidth, useStandardWidth }) => (useStandardWidth ? null : columnWidth)),
          wraps: data!.wrapText as boolean | null
        }
      : undefined
  };
}

/**
 * What to write into a column to get its cells back. A text that looks like a formula is told from a formula by its
 * value, and needs the apostrophe that reading has dropped (OfficeDev/office-js#6687).
 */
function restorable(formulas: Column, values: Column): unknown[] {
  return formulas.map(([formula], i) => {
    const value = values[i]![0];
    return typeof value === 'string' && value === formula && value !== '' ? `'${value}` : formula;
  });
}

/** The source's table, if the new columns stand right beside it under names that it does not have. */
function growing(
  { table }: Source,
  { columns, isNew }: OutputPlace,
  headers: readonly string[]
): Before['table'] {
  if (!table || !isNew) return undefined;
  const endColumn = table.column + table.columns;
  return growsTable({ endColumn, columns: table.headers }, columns[0]!, headers)
    ? { name: table.name, columns: table.columns }
    : undefined;
}
