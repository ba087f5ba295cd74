import { area, isOnSheet, MAX_COLUMNS, MAX_ROWS, WHOLE_SHEET, type Area } from './area';

/** The letters of a column counted from 0: 0 is A, 26 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

const columnIndex = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** An area as Excel writes it without the sheet: `B2`, `A1:C4`, whole columns `A:C`, whole rows `1:4`. */
export function areaAddress(a: Area): string {
  const first = columnLetters(a.column);
  const last = columnLetters(a.column + a.columns - 1);
  if (a.columns === MAX_COLUMNS) return `${a.row + 1}:${a.row + a.rows}`;
  if (a.rows === MAX_ROWS) return `${first}:${last}`;
  const start = `${first}${a.row + 1}`;
  return a.rows === 1 && a.columns === 1 ? start : `${start}:${last}${a.row + a.rows}`;
}

/** A sheet's name as an address needs it: in apostrophes unless it is a plain word that is no cell's address. */
export function quotedSheet(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^[Rr]?\d*[Cc]?\d*$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

const SHEET = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;
const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/**
 * Reads an A1 address. Corners may come in any order.
 * @returns the sheet it names, if it names one, and the area; null when it is no address on a worksheet.
 */
export function parseAddress(text: string): { sheet: string | null; area: Area } | null {
  const named = SHEET.exec(text);
  const sheet = named ? (named[1]?.replace(/''/g, "'") ?? named[2]!) : null;
  const found = parseArea(named ? named[3]! : text);
  return found && isOnSheet(found) ? { sheet, area: found } : null;
}

function parseArea(text: string): Area | null {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, letters = '', row = '', lastLetters = letters, lastRow = row] = cells;
    return between(Number(row) - 1, columnIndex(letters), Number(lastRow) - 1, columnIndex(lastLetters));
  }
  const columns = COLUMNS.exec(text);
  if (columns) return between(0, columnIndex(columns[1]!), WHOLE_SHEET.rows - 1, columnIndex(columns[2]!));
  const rows = ROWS.exec(text);
  return rows ? between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, WHOLE_SHEET.columns - 1) : null;
}

function between(row: number, column: number, lastRow: number, lastColumn: number): Area {
  return area(
    Math.min(row, lastRow),
    Math.min(column, lastColumn),
    Math.abs(lastRow - row) + 1,
    Math.abs(lastColumn - column) + 1
  );
}
