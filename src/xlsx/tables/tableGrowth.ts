import { XlsxError } from '../errors';
import { cellName, MAX_COLUMNS, overlaps } from '../a1';
import type { CellRange, TableChange, TableGrowth, TableInfo } from '../types';

/**
 * Refuses a growth that would give a workbook that Excel repairs.
 * @param headers what the table's header cells at the right of it will hold
 * @throws XlsxError `cannotSplice` with the cell
 */
export function checkGrowth(
  { table, addedColumns }: TableGrowth,
  tables: readonly TableInfo[],
  merges: readonly CellRange[],
  headers: readonly unknown[]
): void {
  const { range } = table;
  const added = { ...range, left: range.right + 1, right: range.right + addedColumns.length };
  const cell = cellName(range.top, added.left);
  if (added.right >= MAX_COLUMNS) throw new XlsxError('cannotSplice', cell);
  const others = [...tables.filter(({ part }) => part !== table.part).map((other) => other.range), ...merges];
  if (others.some((other) => overlaps(other, added))) throw new XlsxError('cannotSplice', cell);
  const names = new Set(table.columns.map((name) => name.toLowerCase()));
  addedColumns.forEach((name, i) => {
    const isFree = name !== '' && !names.has(name.toLowerCase());
    if (!isFree || (table.headerRows > 0 && headers[i] !== name))
      throw new XlsxError('cannotSplice', cellName(range.top, added.left + i));
    names.add(name.toLowerCase());
  });
}

/** The change of a table that grows. */
export function growthChange({ table, addedColumns }: TableGrowth): TableChange {
  const { range, columns } = table;
  return {
    table,
    range: { ...range, right: range.right + addedColumns.length },
    columns: [
      ...columns.map((name, from) => ({ from, name })),
      ...addedColumns.map((name) => ({ from: null, name }))
    ]
  };
}
