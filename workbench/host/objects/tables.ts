import { cellRange, includes, isUnbounded, overlaps, parseAddress, rowsOf } from '../../../src/ranges';
import { isObject, rangeOf, text, wholeNumber, yesOrNo } from '../arguments';
import { HostError, invalidArgument } from '../errors';
import { TABLE_EVENTS, WORKBOOK_TARGET } from '../hostEvents';
import { object, objectType, type HostObject, type Scope } from '../members';
import { refuseOverlap } from '../refuseOverlap';
import { columnNames, writeHeaders } from '../tableHeaders';
import type { HostTable, HostWorkbook } from '../workbook';
import { refuseIfProtected } from '../writing';
import type { RangeTarget, TablesTarget, ScopedTables } from '../targets';
import { registrations } from './registrations';

const tablesOf = ({ sheet }: TablesTarget, { workbook }: Scope): HostTable[] =>
  workbook.tables().filter((table) => sheet === undefined || table.sheet === sheet);

const scoped = ({ range: { sheet, area }, fullyContained }: ScopedTables, { workbook }: Scope): HostTable[] =>
  workbook
    .tables()
    .filter(
      (table) =>
        table.sheet === sheet && (fullyContained ? includes(area, table.area) : overlaps(table.area, area))
    );

const byKey = (tables: readonly HostTable[], key: unknown): HostObject | null => {
  const wanted = text(key, 'key').toLowerCase();
  const found = tables.find(
    (table) => table.name.toLowerCase() === wanted || table.id.toLowerCase() === wanted
  );
  return found ? object('Table', found) : null;
};

const must = (found: HostObject | null, key: unknown): HostObject => {
  if (!found) throw new HostError('ItemNotFound', `the table ${String(key)}`);
  return found;
};

const objects = (tables: readonly HostTable[]): HostObject[] => tables.map((table) => object('Table', table));

function add(target: TablesTarget, [address, hasHeaders]: readonly unknown[], scope: Scope): HostObject {
  const { workbook, events } = scope;
  const range = tableRange(target, address, workbook);
  const headers = yesOrNo(hasHeaders, 'hasHeaders');
  refuseIfProtected(range.sheet, 'never');
  if (isUnbounded(range.area)) throw invalidArgument('an unbounded range');
  refuseOverlap(workbook, range);
  // "Excel will automatically generate a header and shift the data down by one row."
  if (!headers) range.sheet.insertCells(rowsOf(range.area, 0, 1), 'Down');
  const { row, column, rows, columns } = range.area;
  const table = workbook.addTable(
    range.sheet,
    cellRange(row, column, Math.max(2, headers ? rows : rows + 1), columns),
    freeName(workbook)
  );
  writeHeaders(table, columnNames(table));
  events.tableAdded(table);
  return object('Table', table);
}

function tableRange({ sheet }: TablesTarget, address: unknown, workbook: HostWorkbook): RangeTarget {
  if (isObject(address)) return rangeOf(address, workbook.activeSheet(), 'address');
  const parsed = parseAddress(text(address, 'address'));
  const name = parsed?.sheet?.toLowerCase();
  const named =
    name === undefined
      ? (sheet ?? workbook.activeSheet())
      : workbook.sheets().find((one) => one.name.toLowerCase() === name);
  if (!parsed || !named || (sheet && named !== sheet))
    throw invalidArgument(`the address ${String(address)}`);
  return { sheet: named, area: parsed.range };
}

function freeName(workbook: HostWorkbook): string {
  const taken = new Set(workbook.tables().map((table) => table.name.toLowerCase()));
  for (let number = 1; ; number += 1) if (!taken.has(`table${number}`)) return `Table${number}`;
}

export const tableCollectionType = objectType('TableCollection', {
  items: (target, scope) => objects(tablesOf(target, scope)),
  properties: { Count: { since: '1.1', get: (target, scope) => tablesOf(target, scope).length } },
  methods: {
    Indexer: { since: '1.1', call: (target, [key], scope) => must(byKey(tablesOf(target, scope), key), key) },
    GetItemOrNullObject: {
      since: '1.4',
      call: (target, [key], scope) => byKey(tablesOf(target, scope), key)
    },
    GetItemAt: {
      since: '1.1',
      call: (target, [index], scope) =>
        must(objects(tablesOf(target, scope))[wholeNumber(index, 'index')] ?? null, index)
    },
    GetCount: { since: '1.4', call: (target, _args, scope) => tablesOf(target, scope).length },
    Add: { since: '1.1', call: add },
    ...registrations<TablesTarget>(
      {
        _RegisterDataChangedEvent: ['1.7', TABLE_EVENTS._RegisterDataChangedEvent],
        _RegisterAddedEvent: ['1.9', TABLE_EVENTS._RegisterAddedEvent],
        _RegisterDeletedEvent: ['1.9', TABLE_EVENTS._RegisterDeletedEvent]
      },
      ({ sheet }) => sheet?.id ?? WORKBOOK_TARGET
    )
  }
});

export const scopedTablesType = objectType('TableScopedCollection', {
  items: (target, scope) => objects(scoped(target, scope)),
  methods: {
    Indexer: { since: '1.9', call: (target, [key], scope) => must(byKey(scoped(target, scope), key), key) },
    GetItemOrNullObject: { since: '1.14', call: (target, [key], scope) => byKey(scoped(target, scope), key) },
    GetFirst: {
      since: '1.9',
      call: (target, _args, scope) => must(objects(scoped(target, scope))[0] ?? null, 'first')
    },
    GetCount: { since: '1.9', call: (target, _args, scope) => scoped(target, scope).length }
  }
});
