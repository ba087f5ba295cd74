import {
  cellRange,
  isOnSheet,
  lastColumn,
  lastRow,
  MAX_COLUMNS,
  MAX_ROWS,
  rangeBetween,
  type CellRange
} from './range';

/**
 * The letters of a column.
 * @param column its index, from 0
 * @example
 * columnLetters(26) // → 'AA'
 */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * The index, from 0, of the column with these letters.
 * @example
 * columnIndex('AA') // → 26
 */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/**
 * A cell's reference without its sheet, from indexes counted from 0.
 * @example
 * cellName(11, 5) // → 'F12'
 */
export const cellName = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/**
 * A range's reference as workbook files write it (`ST_Ref`, ECMA-376 Part 1 §18.18.62).
 * @example
 * rangeName({ row: 0, column: 0, rows: 2, columns: 3 }) // → 'A1:C2'
 */
export function rangeName(range: CellRange): string {
  const first = cellName(range.row, range.column);
  const last = cellName(lastRow(range), lastColumn(range));
  return first === last ? first : `${first}:${last}`;
}

/**
 * A range's address as `Excel.Range.address` gives it, without the sheet: whole rows and columns are named by
 * their ends.
 * @example
 * rangeAddress({ row: 0, column: 1, rows: 1_048_576, columns: 2 }) // → 'B:C'
 */
export function rangeAddress(range: CellRange): string {
  if (range.columns === MAX_COLUMNS) return `${range.row + 1}:${lastRow(range) + 1}`;
  if (range.rows === MAX_ROWS) return `${columnLetters(range.column)}:${columnLetters(lastColumn(range))}`;
  return rangeName(range);
}

/**
 * A sheet's name as an address needs it: in apostrophes unless it is a plain word that cannot be taken for a
 * cell.
 * @example
 * quotedSheet("Tom's projects") // → "'Tom''s projects'"
 */
export function quotedSheet(name: string): string {
  const isPlain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^[Rr]?\d*[Cc]?\d*$/.test(name);
  return isPlain ? name : `'${name.replace(/'/g, "''")}'`;
}

/**
 * A cell's address as Excel writes it, from indexes counted from 0.
 * @param sheet `''` for an address without a sheet
 * @example
 * address('A b', 0, 2) // → "'A b'!C1"
 */
export const address = (sheet: string, row: number, column: number): string =>
  `${sheet === '' ? '' : `${quotedSheet(sheet)}!`}${cellName(row, column)}`;

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/**
 * Parses a reference to cells as workbook files write it, the top left corner first, with or without `$`.
 * @returns undefined when the text is no such reference or lies outside of a worksheet
 * @example
 * parseRange('B3:$D$9') // → { row: 2, column: 1, rows: 7, columns: 3 }
 */
export function parseRange(text: string): CellRange | undefined {
  const match = CELLS.exec(text.trim());
  if (!match) return undefined;
  const [, letters = '', row = '', lastLetters = letters, last = row] = match;
  const column = columnIndex(letters);
  const range = cellRange(
    Number(row) - 1,
    column,
    Number(last) - Number(row) + 1,
    columnIndex(lastLetters) - column + 1
  );
  return isOnSheet(range) ? range : undefined;
}

/**
 * Parses a list of references separated by spaces (`ST_Sqref`, ECMA-376 Part 1 §18.18.76); what is not a
 * reference is left out.
 * @example parseRanges('A1 C3:C4') // → [{ row: 0, column: 0, rows: 1, columns: 1 }, { row: 2, column: 2,
 * rows: 2, columns: 1 }]
 */
export const parseRanges = (text: string): CellRange[] =>
  text
    .trim()
    .split(/\s+/)
    .map(parseRange)
    .filter((range) => range !== undefined);

/** Ranges as a list of references separated by spaces, which {@link parseRanges} parses. */
export const rangesName = (ranges: readonly CellRange[]): string => ranges.map(rangeName).join(' ');

/**
 * Parses an address as a user or an add-in writes it: with or without a sheet, corners in any order, whole
 * rows and columns too.
 * @returns the sheet it names, if it names one, and the range; undefined when it is no address on a worksheet
 * @example
 * parseAddress("'A b'!C2:A1") // → { sheet: 'A b', range: { row: 0, column: 0, rows: 2, columns: 3 } }
 */
export function parseAddress(text: string): { sheet: string | undefined; range: CellRange } | undefined {
  const [, quoted, plain, cells = text] = SHEET.exec(text) ?? [];
  const range = parseCells(cells);
  return range && isOnSheet(range) ? { sheet: quoted?.replace(/''/g, "'") ?? plain, range } : undefined;
}

function parseCells(text: string): CellRange | undefined {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, letters = '', row = '', otherLetters = letters, otherRow = row] = cells;
    return rangeBetween(
      Number(row) - 1,
      columnIndex(letters),
      Number(otherRow) - 1,
      columnIndex(otherLetters)
    );
  }
  const columns = COLUMNS.exec(text);
  if (columns) {
    const [, letters = '', otherLetters = ''] = columns;
    return rangeBetween(0, columnIndex(letters), MAX_ROWS - 1, columnIndex(otherLetters));
  }
  const rows = ROWS.exec(text);
  return rows ? rangeBetween(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMNS - 1) : undefined;
}
