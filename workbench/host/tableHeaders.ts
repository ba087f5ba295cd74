import { type CellRange, cellRange, intersection, rowsOf } from '../../src/ranges';
import { valueOf } from './cellText';
import type { Scope } from './members';
import type { HostSheet, HostTable } from './workbook';

/** The names of a table's columns: the texts of its header row, or Column1 and so on where it shows none. */
export const columnNames = ({ sheet, area, showHeaders }: HostTable): string[] =>
  showHeaders
    ? sheet
        .read(rowsOf(area, 0, 1))
        .flat()
        .map((content) => String(valueOf(content)))
    : Array.from({ length: area.columns }, (_, i) => `Column${i + 1}`);

/**
 * Header cells of tables are texts, never blank, and no two of a table are the same: Excel turns what is
 * written there into text, names blank ones Column1 and so on, and adds numbers to repeated names
 * (ECMA-376-1, 18.5.1.3: the name of a tableColumn is unique and is what the header row shows).
 */
export function fixHeaders(scope: Scope, sheet: HostSheet, written: CellRange): void {
  for (const table of scope.workbook.tables()) {
    const header = rowsOf(table.area, 0, 1);
    if (table.sheet === sheet && intersection(header, written)) writeHeaders(table, columnNames(table));
  }
}

/** Writes a table's header row, if it shows one, after making the names valid. */
export function writeHeaders(table: HostTable, names: readonly string[]): void {
  if (!table.showHeaders) return;
  const taken = new Set<string>();
  const headers = names.map((name, i) => {
    const header = free(name === '' ? `Column${i + 1}` : name, taken);
    taken.add(header.toLowerCase());
    return header;
  });
  table.sheet.write(table.area.row, table.area.column, [headers]);
}

/** A name for a new column that no other column of the table has. */
export const newColumnName = (table: HostTable, name: string): string =>
  free(name, new Set(columnNames(table).map((one) => one.toLowerCase())));

function free(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  const [, stem = name, digits = '1'] = /^(Column)(\d+)$/.exec(name) ?? [];
  for (let number = Number(digits) + 1; ; number += 1) {
    if (!taken.has(`${stem}${number}`.toLowerCase())) return `${stem}${number}`;
  }
}

/** The cells between the header row and the totals row. */
export const bodyOf = ({ area, showHeaders, showTotals }: HostTable): CellRange => {
  const above = Number(showHeaders);
  return cellRange(area.row + above, area.column, area.rows - above - Number(showTotals), area.columns);
};
