import type { TableDefinition } from 'hucre/xlsx';
import type { TableInfo } from '../../../src/xlsx';
import { gridRange } from '../../gridRange';
import { tableId } from '../ids';
import type { GridTable } from '../resources';

/**
 * The tables of a sheet. Univer has no totals rows, so a totals row becomes cells below the table.
 * @param look what hucre read of the same tables
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
