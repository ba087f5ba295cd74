import { cellRange, isUnbounded, overlaps, rowsOf } from '../../../src/ranges';
import { rangeOf, text, yesOrNo } from '../arguments';
import { HostError, invalidArgument } from '../errors';
import { TABLE_EVENTS } from '../hostEvents';
import { object, objectType, type Scope } from '../members';
import { refuseOverlap } from '../refuseOverlap';
import { bodyOf, columnNames, writeHeaders } from '../tableHeaders';
import type { HostTable } from '../workbook';
import { refuseFiltered, refuseIfProtected } from '../writing';
import { clearCriteria } from './autoFilter';
import { rangeAt } from './rangeAt';
import { registrations } from './registrations';

/**
 * Letters, digits, full stops and underscores, but not an address (support.microsoft.com, "Rename an Excel
 * table").
 */
const TABLE_NAME = /^(?![rc]$)(?![a-z]{1,3}\d+$)[\p{L}_\\][\p{L}\p{N}_.]{0,254}$/iu;

function rename(table: HostTable, value: unknown, { workbook }: Scope): void {
  const name = text(value, 'name');
  if (!TABLE_NAME.test(name)) throw invalidArgument(`the table name ${name}`);
  if (workbook.tables().some((one) => one !== table && one.name.toLowerCase() === name.toLowerCase()))
    throw new HostError('InvalidArgument', `the table name ${name} is taken`);
  table.name = name;
}

/**
 * `Excel.Table.resize`: "must overlap with the original table range and the headers (or the top of the table)
 * must be in the same row".
 */
function resize(table: HostTable, newRange: unknown, { workbook }: Scope): void {
  refuseIfProtected(table.sheet, 'never');
  const range = rangeOf(newRange, table.sheet, 'newRange');
  const { area } = range;
  if (
    range.sheet !== table.sheet ||
    isUnbounded(area) ||
    area.rows < 2 ||
    area.row !== table.area.row ||
    !overlaps(area, table.area)
  ) {
    throw invalidArgument('the new range of the table');
  }
  refuseFiltered(table.sheet, area);
  refuseOverlap(workbook, range, table);
  const ids = Array.from(
    { length: area.columns },
    (_, i) => table.columnIds[area.column + i - table.area.column] ?? 0
  );
  workbook.resizeTable(table, area, withNewIds(ids, table.columnIds));
  writeHeaders(table, columnNames(table));
}

/** New columns get ids that were never used. */
function withNewIds(ids: readonly number[], before: readonly number[]): number[] {
  let last = Math.max(...before);
  return ids.map((id) => id || (last += 1));
}

function setTotals(table: HostTable, value: unknown, { workbook }: Scope): void {
  const show = yesOrNo(value, 'showTotals');
  if (show === table.showTotals) return;
  refuseIfProtected(table.sheet, 'never');
  const { row, column, rows, columns } = table.area;
  if (show) {
    table.sheet.insertCells(cellRange(row + rows, column, 1, columns), 'Down');
    table.showTotals = true;
    workbook.resizeTable(table, cellRange(row, column, rows + 1, columns), table.columnIds);
  } else {
    table.showTotals = false;
    table.sheet.deleteCells(cellRange(row + rows - 1, column, 1, columns), 'Up');
  }
}

export const tableType = objectType('Table', {
  identity: ({ id }) => ({ Id: id }),
  check(table, { workbook }) {
    if (!workbook.tables().includes(table)) throw new HostError('ItemNotFound', `the table ${table.name}`);
  },
  properties: {
    Id: { since: '1.1', get: ({ id }) => id },
    Name: { since: '1.1', get: ({ name }) => name, set: rename },
    ShowHeaders: { since: '1.1', get: ({ showHeaders }) => showHeaders },
    ShowTotals: { since: '1.1', get: ({ showTotals }) => showTotals, set: setTotals },
    ShowFilterButton: {
      since: '1.3',
      get: ({ showFilterButton }) => showFilterButton,
      set(table, value, { workbook }) {
        table.showFilterButton = yesOrNo(value, 'showFilterButton');
        if (!table.showFilterButton) workbook.setFilter(table, null);
      }
    },
    Style: {
      since: '1.1',
      get: ({ style }) => style,
      set(table, value) {
        const style = text(value, 'style');
        if (!/^TableStyle(?:Light|Medium|Dark)\d{1,2}$/.test(style))
          throw invalidArgument(`the table style ${style}`);
        table.style = style;
      }
    }
  },
  navigation: {
    Columns: { since: '1.1', to: (table) => object('TableColumnCollection', table) },
    Rows: { since: '1.1', to: (table) => object('TableRowCollection', table) },
    AutoFilter: { since: '1.9', to: (table) => object('AutoFilter', table) },
    Worksheet: { since: '1.2', to: ({ sheet }) => object('Worksheet', sheet) }
  },
  methods: {
    GetRange: { since: '1.1', call: ({ sheet, area }) => rangeAt(sheet, area) },
    GetHeaderRowRange: {
      since: '1.1',
      call({ sheet, area, showHeaders }) {
        if (!showHeaders) throw new HostError('ItemNotFound', 'the header row');
        return rangeAt(sheet, rowsOf(area, 0, 1));
      }
    },
    GetDataBodyRange: { since: '1.1', call: (table) => rangeAt(table.sheet, bodyOf(table)) },
    GetTotalRowRange: {
      since: '1.1',
      call({ sheet, area, showTotals }) {
        if (!showTotals) throw new HostError('ItemNotFound', 'the totals row');
        return rangeAt(sheet, rowsOf(area, area.rows - 1, 1));
      }
    },
    Resize: { since: '1.13', call: (table, [newRange], scope) => resize(table, newRange, scope) },
    ClearFilters: { since: '1.2', call: (table, _args, scope) => clearCriteria(table, scope) },
    Delete: {
      since: '1.1',
      call(table, _args, { workbook, events }) {
        refuseIfProtected(table.sheet, 'never');
        workbook.removeTable(table);
        table.sheet.deleteCells(table.area, 'Up');
        events.tableDeleted(table);
      }
    },
    ConvertToRange: {
      since: '1.2',
      call(table, _args, { workbook, events }) {
        refuseIfProtected(table.sheet, 'never');
        workbook.removeTable(table);
        events.tableDeleted(table);
        return rangeAt(table.sheet, table.area);
      }
    },
    ...registrations<HostTable>(
      { _RegisterDataChangedEvent: ['1.7', TABLE_EVENTS._RegisterDataChangedEvent] },
      ({ id }) => id
    )
  }
});
