import { cellRange, type CellRange } from '../../ranges';
import { ExcelFailure } from '../failure';
import { GENERAL } from '../formatCodes';
import { dressBody, dressHeader, setWidth } from './dress';
import type { Standing } from './standing';

/**
 * Cells that a list takes in: part of one column, by rows from the table's header and by the column's place.
 */
interface Part {
  readonly place: number;
  readonly row: number;
  readonly rows: number;
}

/** How such cells looked. */
interface Look {
  readonly numberFormat: readonly (readonly string[])[];
  readonly horizontal: Excel.RangeFormat['horizontalAlignment'] | null;
  readonly vertical: Excel.RangeFormat['verticalAlignment'] | null;
  readonly wraps: boolean | null;
}

/** Where the cells are that a list takes in. */
interface GrowthAt {
  readonly parts: readonly Part[];
  /** Of columns that are new. */
  readonly headers: readonly { readonly place: number }[];
}

/** Where the cells are that a list takes in, and how they looked. */
export interface Growth extends GrowthAt {
  readonly parts: readonly (Part & { readonly look: Look })[];
  /** Of columns that are new. */
  readonly headers: readonly {
    readonly place: number;
    readonly fill: string;
    readonly isBold: boolean;
    readonly look: Look;
    /** Points; undefined for the sheet's own width. */
    readonly width: number | undefined;
  }[];
}

/** Merged areas are told of where there are no more than 512 (Excel.Range.getMergedAreasOrNullObject). */
const MERGED_ROWS = 512;
/** `Excel.RangeFill.color` of cells without a fill. */
const NO_FILL = '#FFFFFF';

/** A part of the table, wherever it is by then. */
export type PartOf = (row: number, place: number, rows: number, columns: number) => Excel.Range;

/** A part of the table as it was once, where it is by now; undefined where it is gone. */
export type PartNow = (row: number, place: number, rows: number, columns: number) => Excel.Range | undefined;

/** Parts of a table by its id, for the next request. */
export const partsOf =
  ({ workbook }: Excel.RequestContext, id: string): PartOf =>
  (row, place, rows, columns) =>
    workbook.tables
      .getItem(id)
      .getHeaderRowRange()
      .getCell(0, 0)
      .getOffsetRange(row, place)
      .getAbsoluteResizedRange(rows, columns);

/**
 * Asks how the cells look that the list is about to take in.
 * @throws ExcelFailure `listNoRoom` where some of them are merged
 */
export async function readGrowth(context: Excel.RequestContext, standing: Standing): Promise<Growth> {
  const { own, now } = standing;
  const { table } = own;
  const body = now.rows - 1 - Number(table.showTotals);
  const oldBody = table.rows - 1 - Number(table.showTotals);
  const part = partsOf(context, table.id);
  const places = Array.from({ length: now.columns }, (_, place) => place);
  const oldRows = { row: 1, rows: Math.min(body, oldBody) };
  const newRows = { row: 1 + oldBody, rows: body - oldBody };
  // New columns in two: what differs among cells cannot be told of them together.
  const parts = places
    .flatMap((place): Part[] => [
      ...(place >= table.columns ? [{ place, ...oldRows }] : []),
      { place, ...newRows }
    ])
    .filter(({ rows }) => rows > 0);
  const news = places.filter((place) => place >= table.columns);
  if (parts.length + news.length === 0) return { parts: [], headers: [] };
  const looks = askLooks({ parts, headers: news.map((place) => ({ place })) }, part);
  const merged = askMerged(context, own.id, now);
  await context.sync();
  const inTheWay = merged.find((areas) => !areas.isNullObject);
  if (inTheWay) throw new ExcelFailure('listNoRoom', { cell: inTheWay.address });
  return looks();
}

/** Asks, in the next request, how the cells look that the list is to take in. */
function askLooks({ parts, headers }: GrowthAt, part: PartOf): () => Growth {
  const bodies = parts.map((one) => ({ ...one, look: askLook(part(one.row, one.place, one.rows, 1)) }));
  const heads = headers.map(({ place }) => {
    const cell = part(0, place, 1, 1);
    cell.format.fill.load('color');
    cell.format.font.load('bold');
    cell.format.load(['columnWidth', 'useStandardWidth']);
    return { place, cell, look: askLook(cell) };
  });
  return () => ({
    parts: bodies.map((one) => ({ ...one, look: one.look() })),
    headers: heads.map(({ place, cell: { format }, look }) => ({
      place,
      fill: format.fill.color,
      isBold: format.font.bold,
      look: look(),
      width: format.useStandardWidth ? undefined : format.columnWidth
    }))
  });
}

/** About how many cells' looks may travel beside the rows that a request writes. */
const MOST_LOOKS = 20_000;

/** Asks for the looks once more, in the next request, unless there are so many that they need one alone. */
export function askLooksAgain(growth: Growth, part: PartOf): () => Growth {
  const cells = growth.parts.reduce((sum, { rows }) => sum + rows, growth.headers.length);
  return cells <= MOST_LOOKS ? askLooks(growth, part) : () => growth;
}

/** Of the looks the number formats alone, which is what {@link makeReady} changes. */
export const formatsOf = ({ parts, headers }: Growth): Growth => ({
  parts: [...parts, ...headers.map(({ place, look }) => ({ place, row: 0, rows: 1, look }))].map((one) => ({
    ...one,
    look: { numberFormat: one.look.numberFormat, horizontal: null, vertical: null, wraps: null }
  })),
  headers: []
});

/** The list's own cells are in a table, where none are merged: what is found is in the way. */
function askMerged({ workbook }: Excel.RequestContext, sheet: string, now: CellRange): Excel.RangeAreas[] {
  const worksheet = workbook.worksheets.getItem(sheet);
  return Array.from({ length: Math.ceil(now.rows / MERGED_ROWS) }, (_, i) => {
    const { row, column, rows, columns } = cellRange(
      now.row + i * MERGED_ROWS,
      now.column,
      Math.min(MERGED_ROWS, now.rows - i * MERGED_ROWS),
      now.columns
    );
    const areas = worksheet.getRangeByIndexes(row, column, rows, columns).getMergedAreasOrNullObject();
    areas.load('address');
    return areas;
  });
}

function askLook(cells: Excel.Range): () => Look {
  cells.load('numberFormat');
  cells.format.load(['horizontalAlignment', 'verticalAlignment', 'wrapText']);
  return () => ({
    numberFormat: cells.numberFormat as string[][],
    horizontal: cells.format.horizontalAlignment,
    vertical: cells.format.verticalAlignment,
    wraps: cells.format.wrapText
  });
}

/** Makes the cells ready to be written, in the next request: texts are written into the format General. */
export function makeReady({ parts, headers }: Growth, part: PartOf): void {
  for (const { place, row, rows } of parts) part(row, place, rows, 1).numberFormat = [[GENERAL]];
  for (const { place } of headers) part(0, place, 1, 1).numberFormat = [[GENERAL]];
}

/** Gives the cells the looks of a new list, in the next request. A user's column stays as it is. */
export function dressGrowth({ parts, headers }: Growth, { plan, columnAt }: Standing, part: PartOf): void {
  for (const { place, row, rows } of parts) {
    const column = columnAt(place);
    if (!column) continue;
    const values = Array.from({ length: rows }, (_, i) => plan.rows[row - 1 + i]?.[place] ?? '');
    dressBody((first, count) => part(row + first, place, count, 1), column, values);
  }
  for (const { place } of headers) {
    const column = columnAt(place);
    if (!column) continue;
    dressHeader(part(0, place, 1, 1));
    setWidth(part(0, place, 1, 1), column);
  }
}

/** Gives the cells back the looks that they had, in the next request. */
export function undress({ parts, headers }: Growth, partNow: PartNow): void {
  for (const { place, row, rows, look } of parts) {
    const cells = partNow(row, place, rows, 1);
    if (cells) putLookBack(cells, look);
  }
  for (const { place, fill, isBold, look, width } of headers) {
    const cell = partNow(0, place, 1, 1);
    if (!cell) continue;
    putLookBack(cell, look);
    if (fill === NO_FILL) cell.format.fill.clear();
    else cell.format.fill.color = fill;
    cell.format.font.bold = isBold;
    if (width === undefined) cell.format.useStandardWidth = true;
    else cell.format.columnWidth = width;
  }
}

/** What differed among the cells, and so was told as null, is left as it is. */
function putLookBack(cells: Excel.Range, { numberFormat, horizontal, vertical, wraps }: Look): void {
  cells.numberFormat = numberFormat as string[][];
  if (horizontal !== null) cells.format.horizontalAlignment = horizontal;
  if (vertical !== null) cells.format.verticalAlignment = vertical;
  if (wraps !== null) cells.format.wrapText = wraps;
}
