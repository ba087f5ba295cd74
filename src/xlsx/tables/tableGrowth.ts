import { type CellRange, cellName, isOnSheet, overlaps, unfitColumnName } from '../../ranges';
import { XlsxError } from '../errors';
import type { TableChange, TableGrowth, TableInfo } from '../types';

/**
 * Refuses growth that would make Excel repair the workbook.
 * @param headers what the header cells of the new columns will contain
 * @throws XlsxError `cannotSplice` with the cell
 */
export function checkGrowth(
  { table, addedColumns }: TableGrowth,
  tables: readonly TableInfo[],
  merges: readonly CellRange[],
  headers: readonly unknown[]
): void {
  const { range } = table;
  const added = { ...range, column: range.column + range.columns, columns: addedColumns.length };
  const cell = cellName(range.row, added.column);
  if (!isOnSheet(added)) throw new XlsxError('cannotSplice', cell);
  const others = [...tables.filter(({ part }) => part !== table.part).map((other) => other.range), ...merges];
  if (others.some((other) => overlaps(other, added))) throw new XlsxError('cannotSplice', cell);
  const unfit = unfitColumnName(table.columns, addedColumns);
  const wrong = addedColumns.findIndex(
    (name, i) => i === unfit || (table.headerRows > 0 && headers[i] !== name)
  );
  if (wrong >= 0) throw new XlsxError('cannotSplice', cellName(range.row, added.column + wrong));
}

/** The change that growth makes to a table. */
export function growthChange({ table, addedColumns }: TableGrowth): TableChange {
  const { range, columns } = table;
  return {
    table,
    range: { ...range, columns: range.columns + addedColumns.length },
    columns: [
      ...columns.map((name, from) => ({ from, name })),
      ...addedColumns.map((name) => ({ from: undefined, name }))
    ]
  };
}
