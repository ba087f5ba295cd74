import { columnLetters, parseAddress, quotedSheet } from './a1';
import { lastColumn, lastRow, type CellRange } from './range';

/**
 * Cells of a sheet as a defined name refers to them.
 * @example
 * reference('A b', { row: 0, column: 0, rows: 2, columns: 3 }) // → "'A b'!$A$1:$C$2"
 */
export function reference(sheet: string, range: CellRange): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const first = corner(range.row, range.column);
  const last = corner(lastRow(range), lastColumn(range));
  return `${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

/** What separates references; a sheet's name in apostrophes may have a comma. */
const REFERENCES = /(?:'(?:[^']|'')+'|[^',])+/g;

/**
 * Parses what a defined name refers to: cells of one sheet, be it in several places.
 * @returns undefined where it is anything else
 * @example
 * parseReferences('A!$B$2:$C$3') // → { sheet: 'A', areas: [{ row: 1, column: 1, rows: 2, columns: 2 }] }
 */
export function parseReferences(
  formula: string
): { readonly sheet: string; readonly areas: readonly CellRange[] } | undefined {
  const found = (formula.match(REFERENCES) ?? []).map(parseAddress);
  const sheet = found[0]?.sheet;
  const areas = found.flatMap((one) => (one && one.sheet === sheet ? [one.range] : []));
  return sheet !== undefined && areas.length === found.length ? { sheet, areas } : undefined;
}
