import stringWidth from 'string-width';
import { printable } from './terminal';

/** The widest cell: a longer one is cut, for each row would be as wide as the one long name of a sheet. */
const WIDEST = 40;

/**
 * Printable ASCII, as wide as it is long: asking the library for each of 20,000 people would take longer than
 * judging them.
 */
const NARROW = /^[ -~]*$/;

const textWidth = (text: string): number => (NARROW.test(text) ? text.length : stringWidth(text));

/** A cell's text, cut where it is too wide. */
function cellText(cell: string | number): string {
  const whole = String(cell);
  if (whole.length <= WIDEST && NARROW.test(whole)) return whole;
  // A letter takes two UTF-16 units at most: what is left out here would not be shown anyway.
  const text = printable(whole.slice(0, 2 * WIDEST + 2));
  if (textWidth(text) <= WIDEST) return text;
  const letters = Array.from(text);
  while (textWidth(letters.join('')) >= WIDEST) letters.pop();
  return `${letters.join('')}…`;
}

type Row = readonly (string | number)[];

/**
 * Lines of a table: the header, a rule, the rows; columns as wide as their widest cell, numbers to the right.
 * @param rows gone through twice, so that a long table is never held whole
 */
export function* tableLines(header: readonly string[], rows: Iterable<Row>): Generator<string> {
  const widths = header.map((name) => textWidth(name));
  const numeric = header.map(() => true);
  for (const row of rows)
    row.forEach((cell, column) => {
      widths[column] = Math.max(widths[column] ?? 0, textWidth(cellText(cell)));
      if (typeof cell !== 'number' && cell !== '') numeric[column] = false;
    });
  const line = (cells: Row): string =>
    cells
      .map((cell, column) => {
        const text = cellText(cell);
        const space = ' '.repeat((widths[column] ?? 0) - textWidth(text));
        return numeric[column] ? space + text : text + space;
      })
      .join('  ')
      .trimEnd();
  yield line(header);
  yield widths.map((width) => '─'.repeat(width)).join('  ');
  for (const row of rows) yield line(row);
}
