import { type CellRange, cellRange, columnsOf, rowsOf } from '../../../src/ranges';
import { given, text, wholeNumber } from '../arguments';
import { HostError, invalidArgument } from '../errors';
import { object, objectType, type HostObject, type Scope } from '../members';
import { makeRoomInTable } from '../insertDelete';
import { bodyOf, columnNames, newColumnName } from '../tableHeaders';
import type { HostTable } from '../workbook';
import { refuseIfProtected, writeInput } from '../writing';
import { rangeAt } from './rangeAt';
import type { ColumnTarget } from '../targets';
import { eachCell } from '../eachCell';
import { valueOf } from '../cellText';

const indexOf = ({ table, id }: ColumnTarget): number => table.columnIds.indexOf(id);
const areaOf = (column: ColumnTarget): CellRange => columnsOf(column.table.area, indexOf(column), 1);
const nameOf = (column: ColumnTarget): string => columnNames(column.table)[indexOf(column)] ?? '';

const columnAt = (table: HostTable, index: number): HostObject | null => {
  const id = table.columnIds[index];
  return id === undefined ? null : object('TableColumn', { table, id });
};

/** By name, ignoring case, or by id. */
const byKey = (table: HostTable, key: unknown): HostObject | null =>
  columnAt(
    table,
    typeof key === 'number'
      ? table.columnIds.indexOf(key)
      : columnNames(table).findIndex((name) => name.toLowerCase() === text(key, 'key').toLowerCase())
  );

const must = (found: HostObject | null, key: unknown): HostObject => {
  if (!found) throw new HostError('ItemNotFound', `the column ${String(key)}`);
  return found;
};

/** `Excel.TableColumnCollection.add`: the values are for the whole column, header and totals included. */
function add(table: HostTable, [index, values, name]: readonly unknown[], scope: Scope): HostObject {
  const { sheet } = table;
  refuseIfProtected(sheet, 'never');
  const count = table.columnIds.length;
  const at = given(index) && index !== -1 ? wholeNumber(index, 'index') : count;
  if (at < 0 || at > count) throw invalidArgument(`the index ${at} of a table of ${count} columns`);
  const fits =
    !Array.isArray(values) ||
    (values.length === table.area.rows && values.every((row) => Array.isArray(row) && row.length === 1));
  if (!fits) throw invalidArgument("the number of values doesn't match the rows of the table");
  const { area: before, columnIds } = table;
  const header = newColumnName(table, given(name) && name !== '' ? text(name, 'name') : 'Column1');
  const room = cellRange(before.row, before.column + at, before.rows, 1);
  makeRoomInTable(table, room, scope);
  const id = Math.max(...columnIds) + 1;
  scope.workbook.resizeTable(table, { ...before, columns: count + 1 }, [
    ...columnIds.slice(0, at),
    id,
    ...columnIds.slice(at)
  ]);
  sheet.write(room.row, room.column, [[header]]);
  if (given(values)) writeInput({ sheet, area: room }, values, scope);
  if (given(name) && name !== '') sheet.write(room.row, room.column, [[header]]);
  return object('TableColumn', { table, id });
}

function remove(column: ColumnTarget, scope: Scope): void {
  const { table } = column;
  refuseIfProtected(table.sheet, 'never');
  if (table.columnIds.length === 1) throw new HostError('InvalidOperation', 'the only column of the table');
  const cells = areaOf(column);
  const ids = table.columnIds.filter((id) => id !== column.id);
  const { area } = table;
  table.sheet.deleteCells(cells, 'Left');
  scope.workbook.resizeTable(table, { ...area, columns: area.columns - 1 }, ids);
}

export const tableColumnsType = objectType('TableColumnCollection', {
  items: (table) => table.columnIds.map((id) => object('TableColumn', { table, id })),
  properties: { Count: { since: '1.1', get: ({ columnIds }) => columnIds.length } },
  methods: {
    Indexer: { since: '1.1', call: (table, [key]) => must(byKey(table, key), key) },
    GetItemOrNullObject: { since: '1.4', call: (table, [key]) => byKey(table, key) },
    GetItemAt: {
      since: '1.1',
      call: (table, [index]) => must(columnAt(table, wholeNumber(index, 'index')), index)
    },
    GetCount: { since: '1.4', call: ({ columnIds }) => columnIds.length },
    Add: { since: '1.1', call: add }
  }
});

export const tableColumnType = objectType('TableColumn', {
  identity: ({ id }) => ({ Id: id }),
  check(column) {
    if (indexOf(column) < 0) throw new HostError('ItemNotFound', `the column ${column.id}`);
  },
  properties: {
    Id: { since: '1.1', get: ({ id }) => id },
    Index: { since: '1.1', get: indexOf },
    Name: {
      since: '1.1',
      get: nameOf,
      set: (column, value, scope) =>
        writeInput(
          { sheet: column.table.sheet, area: rowsOf(areaOf(column), 0, 1) },
          text(value, 'name'),
          scope
        )
    },
    Values: {
      since: '1.1',
      get: (column, scope) => eachCell({ sheet: column.table.sheet, area: areaOf(column) }, scope, valueOf),
      set: (column, value, scope) =>
        writeInput({ sheet: column.table.sheet, area: areaOf(column) }, value, scope)
    }
  },
  methods: {
    GetRange: { since: '1.1', call: (column) => rangeAt(column.table.sheet, areaOf(column)) },
    GetHeaderRowRange: {
      since: '1.1',
      call: (column) => rangeAt(column.table.sheet, rowsOf(areaOf(column), 0, 1))
    },
    GetDataBodyRange: {
      since: '1.1',
      call: (column) => rangeAt(column.table.sheet, columnsOf(bodyOf(column.table), indexOf(column), 1))
    },
    Delete: { since: '1.1', call: (column, _args, scope) => remove(column, scope) }
  }
});

export const tableRowsType = objectType('TableRowCollection', {
  properties: { Count: { since: '1.1', get: (table) => bodyOf(table).rows } },
  methods: { GetCount: { since: '1.4', call: (table) => bodyOf(table).rows } }
});
