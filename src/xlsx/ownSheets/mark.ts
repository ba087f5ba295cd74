import { columnLetters, lastColumn, lastRow, parseAddress, quotedSheet, type CellRange } from '../../ranges';
import type { DefinedName } from '../package/definedNames';
import type { SheetInfo, Workbook } from '../types';

/** The sheet that a mark leads to, and the cells that it names. */
export interface Marked {
  readonly sheet: SheetInfo;
  readonly areas: readonly CellRange[];
}

/** What separates references; a sheet's name in apostrophes may have a comma. */
const REFERENCES = /(?:'(?:[^']|'')+'|[^',])+/g;

/** The sheet of the program's own that goes by a mark; undefined where there is none. */
export function markedSheet(workbook: Workbook, mark: string): Marked | undefined {
  const name = workbook
    .definedNames()
    .find((one) => one.sheet === undefined && one.name.toLowerCase() === mark.toLowerCase());
  const references = (name?.formula.match(REFERENCES) ?? []).map(parseAddress);
  const sheet = workbook.sheets.find((one) => one.kind === 'worksheet' && one.name === references[0]?.sheet);
  const areas = references.flatMap((one) => (one && one.sheet === sheet?.name ? [one.range] : []));
  return sheet && areas.length === references.length ? { sheet, areas } : undefined;
}

/** The name by which a sheet is found again. */
export const markOf = (mark: string, sheet: string, areas: readonly CellRange[]): DefinedName => ({
  name: mark,
  sheet: undefined,
  formula: areas.map((area) => reference(sheet, area)).join(','),
  isHidden: true
});

/** Cells of a sheet as a defined name refers to them. */
export function reference(sheet: string, range: CellRange): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const first = corner(range.row, range.column);
  const last = corner(lastRow(range), lastColumn(range));
  return `${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}
