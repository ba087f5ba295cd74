import type { IRange } from '@univerjs/core';
import type { TableDefinition } from 'hucre/xlsx';
import type { TableInfo } from '../../src/xlsx';
import { gridRange } from '../gridRange';

/** Univer's `ITableJson`, kept under `SHEET_TABLE_PLUGIN` by sheet. */
export interface GridTable {
  id: string;
  name: string;
  range: IRange;
  options: { showHeader: boolean; showFooter: boolean; tableStyleId: string };
  filters?: { tableColumnFilterList: unknown[] };
  columns: {
    id: string;
    displayName: string;
    dataType: string;
    formula: string;
    meta: object;
    style: object;
  }[];
  meta: object;
}

export interface GridTables {
  tables: GridTable[];
  tableFilteredOutRows: number[];
}

/**
 * The tables of a sheet. Univer has no totals row: it stays below the table, as cells.
 * @param look what hucre says of the same table
 */
export function gridTables(
  tables: readonly TableInfo[],
  looks: readonly TableDefinition[],
  styleName: (look: TableDefinition | undefined) => string
): GridTable[] {
  return tables
    .filter(({ headerRows }) => headerRows > 0)
    .map(({ name, range, totalsRows, columns, part }) => ({
      id: tableId(part),
      name,
      range: gridRange({ ...range, rows: range.rows - totalsRows }),
      options: {
        showHeader: true,
        showFooter: false,
        tableStyleId: styleName(looks.find((look) => (look.displayName ?? look.name) === name))
      },
      filters: { tableColumnFilterList: [] },
      columns: columns.map((displayName, index) => ({
        id: `${tableId(part)}-column-${index + 1}`,
        displayName,
        dataType: 'string',
        formula: '',
        meta: {},
        style: {}
      })),
      meta: {}
    }));
}

/** The grid's id of the table that a part describes. */
export const tableId = (part: string): string => `file-${part}`;
