import { MAX_ROW_HEIGHT } from '../ranges';
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

const widthOf = (text: string): number => text.length + (text.match(WIDE)?.length ?? 0);

/** Over how many lines a text runs in so many characters of room. */
const lineCount = (text: string, room: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / room)), 0);

/**
 * The height in points in which all of a row's text can be seen, as far as Excel makes rows so high. Files
 * without heights are shown cut off by LibreOffice.
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
  return Math.min(MAX_ROW_HEIGHT, (isWide ? WIDE_LINE : LINE) * Math.max(1, ...lines));
}

/** A text in a cell: the cell's width in characters, and the font's size in points. */
export interface SizedText {
  readonly text: string;
  readonly width: number;
  readonly size?: number;
  readonly isBold?: boolean;
}

/** The default size of fonts, to which widths and lines belong. */
const DEFAULT_SIZE = 11;
/** Widths count digits: of a text's letters a tenth more fit, unless they are bold. */
const LETTERS_PER_DIGIT = 1.1;
/** A line of a form in Japanese: less than Excel's own, which leaves much room between two. */
const WIDE_FORM_LINE = 16.5;

/** Letters of East Asian scripts, between which lines may break, words, and what separates them. */
const WORDS = new RegExp(`${WIDE.source}|[^\\s${WIDE.source.slice(1, -1)}]+|\\s+`, 'gu');

/** Over how many lines a text runs where lines break between words. */
function wrappedLines(text: string, room: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines++;
    let used = 0;
    for (const word of paragraph.match(WORDS) ?? []) {
      const width = widthOf(word);
      if (used + width <= room) used += width;
      else if (word.trim() !== '') {
        // A word that is longer than a line is broken anywhere.
        lines += (used > 0 ? 1 : 0) + Math.max(0, Math.ceil(width / room) - 1);
        used = width <= room ? width : width % room || room;
      }
    }
  }
  return lines;
}

/** The height in points in which all of a form's texts beside each other can be seen. */
export function textHeight(texts: readonly SizedText[]): number {
  const heights = texts.map(({ text, width, size = DEFAULT_SIZE, isBold = false }) => {
    const scale = size / DEFAULT_SIZE;
    const isWide = text.search(WIDE) >= 0;
    const letters = isWide || isBold ? 1 : LETTERS_PER_DIGIT;
    const lines = wrappedLines(text, Math.max(1, ((width - 1) / scale) * letters));
    return (isWide ? WIDE_FORM_LINE : LINE) * scale * lines;
  });
  return Math.min(MAX_ROW_HEIGHT, Math.ceil(Math.max(0, ...heights) * 4) / 4);
}
