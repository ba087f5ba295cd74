import { MAX_COLUMNS, MAX_ROWS, columnIndex, columnLetters } from '../../src/ranges';
import { STORED_PREFIX, storedPrefix } from './functionNames';

/**
 * The pieces of a formula that matter here: text, quoted sheet names, anything in brackets (structured and
 * external references), functions, references to cells, whole rows and whole columns, and other names.
 */
const PIECES = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`\[(?:[^[\]]|\[[^[\]]*\])*\]`,
    String.raw`(?<function>[\p{L}_\\][\p{L}\p{N}_.\\]*)(?=\()`,
    String.raw`(?<![\p{L}\p{N}_.\\])(?<column>\$?[A-Za-z]{1,3})(?<row>\$?\d{1,7})(?![\p{L}\p{N}_.(!])`,
    String.raw`(?<![\p{L}\p{N}_.\\$])(?<lines>\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])`,
    String.raw`[\p{L}_\\$][\p{L}\p{N}_.\\]*`
  ].join('|'),
  'gu'
);

type Groups = Partial<Record<'function' | 'column' | 'row' | 'lines', string>>;

function replacePieces(text: string, replace: (piece: string, groups: Groups) => string): string {
  return text.replace(PIECES, (...match) => replace(match[0], match.at(-1) as Groups));
}

/** A stored formula as the grid writes it, with its equals sign. */
export function gridFormula(stored: string): string {
  return `=${
    stored.includes('_xl')
      ? replacePieces(stored, (piece, groups) =>
          groups.function === undefined ? piece : piece.replace(STORED_PREFIX, '')
        )
      : stored
  }`;
}

/** A formula in the grid as the file stores it. */
export function storedFormula(grid: string): string {
  return replacePieces(grid.replace(/^=/, ''), (piece, groups) =>
    groups.function === undefined ? piece : storedPrefix(piece) + piece
  );
}

/**
 * The formula of a cell that shares this one and is so many rows and columns away. Relative references move
 * along, and wrap around at the edge of the sheet as in Excel (ECMA-376 Part 1 §18.3.1.40, shared formulas).
 */
export function movedFormula(text: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return text;
  return replacePieces(text, (piece, { column, row, lines }) => {
    if (column !== undefined && row !== undefined) return movedColumn(column, columns) + movedRow(row, rows);
    if (lines === undefined) return piece;
    return lines
      .split(':')
      .map((line) => (/\d/.test(line) ? movedRow(line, rows) : movedColumn(line, columns)))
      .join(':');
  });
}

function movedRow(row: string, by: number): string {
  return row.startsWith('$') ? row : String(wrapped(Number(row) - 1 + by, MAX_ROWS) + 1);
}

function movedColumn(column: string, by: number): string {
  if (column.startsWith('$')) return column;
  return columnLetters(wrapped(columnIndex(column) + by, MAX_COLUMNS));
}

const wrapped = (index: number, size: number): number => ((index % size) + size) % size;
