import type { Before } from './place';

/** How cells look, as far as new columns take it from the column beside them. */
export interface Look {
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
  readonly wrap: boolean;
  readonly vertical: Excel.RangeFormat['verticalAlignment'];
}

/** What new columns take over, and what they looked like before. */
export interface Looks {
  readonly header: { readonly to: Look; readonly from: Look };
  readonly body: { readonly to: Look['vertical']; readonly from: Look['vertical'] };
}

/** `Excel.RangeFill.color` of cells without a fill. */
const NO_FILL = '#FFFFFF';

const LOADED = ['verticalAlignment', 'wrapText'];

/** Cells whose look is asked for; their format, fill and font are loaded with the next request. */
function ask(range: Excel.Range): () => Look | null {
  const { format } = range;
  format.load(LOADED);
  format.fill.load('color');
  format.font.load(['color', 'bold']);
  return () => {
    const look = { fill: format.fill.color, color: format.font.color, bold: format.font.bold, wrap: format.wrapText, vertical: format.verticalAlignment };
    // "If the cells do not all have the same" format, its properties are null (Excel.RangeFormat).
    return Object.values(look).every((value) => (value as unknown) !== null && value !== '') ? look : null;
  };
}

/**
 * Asks for the looks of the last column and of the new ones.
 * @param last the column whose looks the new ones are to have
 * @returns what to do, once the request has been answered; undefined where cells differ among themselves, which are left alone
 */
export function askLooks(sheet: Excel.Worksheet, firstRow: number, lastRow: number, last: number, columns: readonly number[]): () => Looks | undefined {
  const [first, count, rows] = [columns[0]!, columns.length, lastRow - firstRow];
  const headerTo = ask(sheet.getRangeByIndexes(firstRow, last, 1, 1));
  const headerFrom = ask(sheet.getRangeByIndexes(firstRow, first, 1, count));
  const body = [sheet.getRangeByIndexes(firstRow + 1, last, 1, 1), sheet.getRangeByIndexes(firstRow + 1, first, Math.max(rows, 1), count)].map(({ format }) => format);
  body.forEach((format) => { format.load('verticalAlignment'); });
  return () => {
    const [to, from] = [headerTo(), headerFrom()];
    const [bodyTo, bodyFrom] = body.map(({ verticalAlignment }) => verticalAlignment as Look['vertical'] | null);
    return to && from && bodyTo && bodyFrom ? { header: { to, from }, body: { to: bodyTo, from: bodyFrom } } : undefined;
  };
}

/** Gives the new columns the looks of the last one, or those that they had. */
export function setLooks(sheet: Excel.Worksheet, { place: { columns }, firstRow, looks }: Before, lastRow: number, which: 'to' | 'from'): void {
  if (!looks) return;
  const header = sheet.getRangeByIndexes(firstRow, columns[0]!, 1, columns.length).format;
  const { fill, color, bold, wrap, vertical } = looks.header[which];
  if (fill === NO_FILL) header.fill.clear();
  else header.fill.color = fill;
  header.font.color = color;
  header.font.bold = bold;
  header.wrapText = wrap;
  header.verticalAlignment = vertical;
  if (lastRow > firstRow) sheet.getRangeByIndexes(firstRow + 1, columns[0]!, lastRow - firstRow, columns.length).format.verticalAlignment = looks.body[which];
}
