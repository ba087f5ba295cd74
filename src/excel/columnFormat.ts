import { OUTPUT_COLUMNS, madePlaces, type OutputPlace } from '../worksheet';
import type { Source } from './discover';
import { rowsIn, type HeldPlace } from './heldPlace';

type Vertical = Excel.RangeFormat['verticalAlignment'];

/** Widths of the output columns in points: their headers fit in either language, beside a filter's button. */
const WIDTHS = [120, 85, 150, 85, 420];
/** Whether the values of an output column are levels, which are centred. */
const isOfLevels = (place: number): boolean => OUTPUT_COLUMNS[place]?.endsWith('Level') === true;

type Horizontal = Excel.RangeFormat['horizontalAlignment'];

/** How header cells look, as far as those of new columns take it from the column beside them. */
interface HeaderLook {
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
  readonly wrap: boolean;
  readonly vertical: Vertical;
}

/** What new columns take over from the column beside them, and what they had before. */
interface Looks {
  readonly header: { readonly to: HeaderLook; readonly from: HeaderLook };
  readonly body: { readonly to: Vertical; readonly from: Vertical };
}

/** How new columns looked before a run, and are to look. */
export interface ColumnFormat {
  /** The place of the first of them among the output columns. */
  readonly first: number;
  /** Rows of the header and, below it, of data. */
  readonly headerRows: number;
  readonly dataRows: number;
  /** Points, by column; undefined for the sheet's own width. */
  readonly widths: readonly (number | undefined)[];
  /** By column; undefined where it is no column of levels, or its cells differ among themselves. */
  readonly horizontal: readonly (Horizontal | undefined)[];
  /**
   * Whether the last output column's data wraps; null where only some of it does, or the column is not new.
   */
  readonly wraps: boolean | null;
  /** Undefined where cells differ among themselves: those are left alone. */
  readonly looks: Looks | undefined;
}

/** `Excel.RangeFill.color` of cells without a fill. */
const NO_FILL = '#FFFFFF';

function askHeader(range: Excel.Range): () => HeaderLook | undefined {
  const { format } = range;
  format.load(['verticalAlignment', 'wrapText']);
  format.fill.load('color');
  format.font.load(['color', 'bold']);
  return () => {
    const look = {
      fill: format.fill.color,
      color: format.font.color,
      bold: format.font.bold,
      wrap: format.wrapText,
      vertical: format.verticalAlignment
    };
    // Where the cells do not all have the same, the property is null, and the color an empty text
    // (Excel.RangeFormat, Excel.RangeFill).
    return Object.values(look).every((value) => (value as unknown) !== null && value !== '')
      ? look
      : undefined;
  };
}

/**
 * Asks, in the next request, for the format of the column beside the new ones, and of the new ones, which
 * stand side by side.
 * @returns undefined where none is new
 */
export function askColumnFormat(
  context: Excel.RequestContext,
  source: Source,
  place: OutputPlace
): (() => ColumnFormat) | undefined {
  const made = madePlaces(place);
  const [firstPlace] = made;
  if (firstPlace === undefined) return undefined;
  const columns = made.map((i) => place.columns[i] ?? 0);
  const sheet = context.workbook.worksheets.getItem(source.id);
  const { header, lastRow, lastColumn: beside } = source;
  const [first = 0, count] = [columns[0], columns.length];
  const headerRows = header.firstDataRow - header.row;
  const dataRows = Math.max(lastRow - header.firstDataRow + 1, 0);
  const headerTo = askHeader(sheet.getRangeByIndexes(header.row, beside, headerRows, 1));
  const headerFrom = askHeader(sheet.getRangeByIndexes(header.row, first, headerRows, count));
  const rows = Math.max(dataRows, 1);
  const body = (column: number, height: number, width: number): Excel.RangeFormat =>
    sheet.getRangeByIndexes(header.firstDataRow, column, height, width).format;
  const bodyTo = body(beside, 1, 1);
  const bodyFrom = body(first, rows, count);
  const last = body(first + count - 1, rows, 1);
  bodyTo.load('verticalAlignment');
  bodyFrom.load('verticalAlignment');
  last.load('wrapText');
  const formats = columns.map((column) => sheet.getRangeByIndexes(header.row, column, 1, 1).format);
  formats.forEach((format) => format.load(['columnWidth', 'useStandardWidth']));
  const levels = columns.map((column, i) =>
    isOfLevels(firstPlace + i)
      ? sheet.getRangeByIndexes(header.row, column, headerRows + dataRows, 1).format
      : undefined
  );
  levels.forEach((format) => format?.load('horizontalAlignment'));
  return () => {
    const [to, from] = [headerTo(), headerFrom()];
    const [verticalTo, verticalFrom] = [bodyTo, bodyFrom].map(
      ({ verticalAlignment }) => verticalAlignment as Vertical | null
    );
    return {
      first: firstPlace,
      headerRows,
      dataRows,
      widths: formats.map(({ columnWidth, useStandardWidth }) =>
        useStandardWidth ? undefined : columnWidth
      ),
      horizontal: levels.map(
        (format) => (format?.horizontalAlignment as Horizontal | null | undefined) ?? undefined
      ),
      wraps: firstPlace + count === WIDTHS.length ? last.wrapText : null,
      looks:
        to && from && verticalTo && verticalFrom
          ? { header: { to, from }, body: { to: verticalTo, from: verticalFrom } }
          : undefined
    };
  };
}

/**
 * Gives the new columns their widths and looks, in the next request.
 * @param wraps whether the last one holds several lines a cell
 */
export function setColumnFormat(place: HeldPlace, format: ColumnFormat, wraps: boolean): void {
  place.columns.forEach((column, i) => {
    const width = WIDTHS[format.first + i];
    if (column && width !== undefined) rowsIn(column, 0, 1).format.columnWidth = width;
  });
  setLooks(place, format, 'to');
  align(place, format, () => 'Center');
  if (wraps && format.wraps === false) wrapData(place, format, true);
}

/** Gives the columns back the widths and looks that they had, in the next request. */
export function putBackColumnFormat(place: HeldPlace, format: ColumnFormat): void {
  place.columns.forEach((column, i) => {
    if (!column) return;
    const cell = rowsIn(column, 0, 1).format;
    const width = format.widths[i];
    if (width === undefined) cell.useStandardWidth = true;
    else cell.columnWidth = width;
  });
  setLooks(place, format, 'from');
  align(place, format, (before) => before);
  if (format.wraps === false) wrapData(place, format, false);
}

/** Aligns the new columns of levels. */
function align(
  { columns }: HeldPlace,
  { horizontal, headerRows, dataRows }: ColumnFormat,
  to: (before: Horizontal) => Horizontal
): void {
  columns.forEach((column, i) => {
    const before = horizontal[i];
    if (column && before) rowsIn(column, 0, headerRows + dataRows).format.horizontalAlignment = to(before);
  });
}

/** Whether the data of the last new column wraps: of the column whose texts are long. */
function wrapData({ columns }: HeldPlace, { headerRows, dataRows }: ColumnFormat, wraps: boolean): void {
  const last = columns.at(-1);
  if (last && dataRows > 0) rowsIn(last, headerRows, dataRows).format.wrapText = wraps;
}

/**
 * Gives the new columns the looks of the column beside them, or those that they had. Only what differs is
 * set: a format that is set, even to the default, takes precedence over the style of a table.
 */
function setLooks(
  { columns }: HeldPlace,
  { looks, headerRows, dataRows }: ColumnFormat,
  which: 'to' | 'from'
): void {
  if (!looks) return;
  const { to, from } = looks.header;
  const { fill, color, bold, wrap, vertical } = looks.header[which];
  for (const column of columns) {
    if (!column) continue;
    const header = rowsIn(column, 0, headerRows).format;
    if (to.fill !== from.fill && fill === NO_FILL) header.fill.clear();
    else if (to.fill !== from.fill) header.fill.color = fill;
    if (to.color !== from.color) header.font.color = color;
    if (to.bold !== from.bold) header.font.bold = bold;
    if (to.wrap !== from.wrap) header.wrapText = wrap;
    if (to.vertical !== from.vertical) header.verticalAlignment = vertical;
    if (looks.body.to === looks.body.from || dataRows === 0) continue;
    rowsIn(column, headerRows, dataRows).format.verticalAlignment = looks.body[which];
  }
}
