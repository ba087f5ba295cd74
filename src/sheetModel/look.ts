import type { ListColumn, ListValue } from './model';

/** Behind a list's header, `RRGGBB`: programs without table styles show it too. */
export const HEADER_FILL = 'D9E1F2';

/** A line in points, of Excel's default fonts: Calibri 11, and Yu Gothic 11 in Japanese. */
const LINE = 15;
const WIDE_LINE = 18.75;
/** Letters of East Asian scripts, which are two characters wide. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu;
/** What breaking lines between words leaves free, and the cell's margins, in characters. */
const SLACK = 2;

/** How wide a text is in characters: letters of East Asian scripts count twice. */
export const widthOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

/** Over how many lines a text runs in so many characters of room. */
export const lineCount = (text: string, room: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / room)), 0);

/**
 * The height in points in which all of a row's text can be seen. Files without heights are shown cut off by
 * LibreOffice.
 * @param columns of the cells; undefined for a column that is not the list's
 */
export function rowHeight(
  columns: readonly (ListColumn | undefined)[],
  cells: readonly (ListValue | undefined)[]
): number {
  const lines = columns.map((column, i) => {
    if (!column) return 1;
    return lineCount(String(cells[i] ?? ''), Math.max(1, column.width - SLACK));
  });
  const isWide = cells.some((cell) => String(cell ?? '').search(WIDE) >= 0);
  return (isWide ? WIDE_LINE : LINE) * Math.max(1, ...lines);
}
