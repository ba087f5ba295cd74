import type { OutputPlace } from '../worksheet';

type Vertical = Excel.RangeFormat['verticalAlignment'];

/** How header cells look, as far as those of new columns take it from the column beside them. */
interface HeaderLook {
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
  readonly wrap: boolean;
  readonly vertical: Vertical;
}

/** What new columns take over, and what they looked like before. */
export interface Looks {
  readonly header: { readonly to: HeaderLook; readonly from: HeaderLook };
  readonly body: { readonly to: Vertical; readonly from: Vertical };
}

/** Rows of a sheet: the header's first, the first and the last of data. */
export interface Rows {
  readonly first: number;
  readonly data: number;
  readonly last: number;
}

/** `Excel.RangeFill.color` of cells without a fill. */
const NO_FILL = '#FFFFFF';

function askHeader(range: Excel.Range): () => HeaderLook | null {
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
    // Where the cells do not all have the same, the property is null, and the color an empty text (Excel.RangeFormat, Excel.RangeFill).
    return Object.values(look).every((value) => (value as unknown) !== null && value !== '') ? look : null;
  };
}

/**
 * Asks for the looks of the column beside the new ones, and of the new ones.
 * @returns what to do, once the request has been answered; undefined where cells differ among themselves, which are left alone
 */
export function askLooks(
  sheet: Excel.Worksheet,
  { first, data, last }: Rows,
  beside: number,
  columns: readonly number[]
): () => Looks | undefined {
  const headerTo = askHeader(sheet.getRangeByIndexes(first, beside, data - first, 1));
  const headerFrom = askHeader(sheet.getRangeByIndexes(first, columns[0]!, data - first, columns.length));
  const rows = Math.max(last - data + 1, 1);
  const body = [
    sheet.getRangeByIndexes(data, beside, 1, 1),
    sheet.getRangeByIndexes(data, columns[0]!, rows, columns.length)
  ].map(({ format }) => format);
  body.forEach((format) => {
    format.load('verticalAlignment');
  });
  return () => {
    const [to, from] = [headerTo(), headerFrom()];
    const [bodyTo, bodyFrom] = body.map(({ verticalAlignment }) => verticalAlignment as Vertical | null);
    return to && from && bodyTo && bodyFrom
      ? { header: { to, from }, body: { to: bodyTo, from: bodyFrom } }
      : undefined;
  };
}

/**
 * Gives the new columns the looks of the column beside them, or those that they had. Only what differs is set: a format that is
 * set, be it the usual one, takes precedence over the style of a table.
 */
export function setLooks(
  sheet: Excel.Worksheet,
  {
    place,
    rows,
    looks
  }: { readonly place: OutputPlace; readonly rows: Rows; readonly looks: Looks | undefined },
  which: 'to' | 'from'
): void {
  if (!looks) return;
  const { columns } = place;
  const { first, data, last } = rows;
  const { to, from } = looks.header;
  const { fill, color, bold, wrap, vertical } = looks.header[which];
  const header = sheet.getRangeByIndexes(first, columns[0]!, data - first, columns.length).format;
  if (to.fill !== from.fill && fill === NO_FILL) header.fill.clear();
  else if (to.fill !== from.fill) header.fill.color = fill;
  if (to.color !== from.color) header.font.color = color;
  if (to.bold !== from.bold) header.font.bold = bold;
  if (to.wrap !== from.wrap) header.wrapText = wrap;
  if (to.vertical !== from.vertical) header.verticalAlignment = vertical;
  if (looks.body.to === looks.body.from || last < data) return;
  sheet.getRangeByIndexes(data, columns[0]!, last - data + 1, columns.length).format.verticalAlignment =
    looks.body[which];
}
