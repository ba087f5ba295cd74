import type { IMutationInfo } from '@univerjs/core';
import {
  RegisterWorksheetRangeThemeStyleMutation,
  UnregisterWorksheetRangeThemeStyleMutation
} from '@univerjs/sheets';
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  TableColumnFilterTypeEnum,
  TableManager,
  type ITableColumnJson,
  type ITableFilterItem
} from '@univerjs/sheets-table';
import type { CellRange } from '../../src/ranges';
import { excelTableStyle, gridTableStyle, OFFICE_COLORS } from '../file';
import { valueOf, type Filter, type FilterCriterion, type HostSheet, type HostTable } from '../host';
import type { Journal } from './journal';
import { fromGridRange, gridRange } from '../gridRange';
import { mutation, type Services } from './services';

type Table = NonNullable<ReturnType<TableManager['getTableById']>>;

/** What Excel stores about a table and Univer doesn't. */
interface Extras {
  showTotals: boolean;
  showFilterButton: boolean;
}

/** Everything that Univer stores about a table. */
interface TableState {
  readonly name: string;
  readonly area: CellRange;
  readonly columns: readonly ITableColumnJson[];
  readonly filters: readonly (ITableFilterItem | undefined)[];
  readonly style: string;
}

/** The workbook's tables. */
export class Tables {
  private readonly manager: TableManager;
  private readonly unitId: string;
  private readonly extras = new Map<string, Extras>();
  private readonly hostTables = new Map<string, GridTable>();
  /** Excel's ids for a table's columns are numbers; Univer's are texts. */
  private readonly numbers = new Map<string, number>();

  constructor(
    services: Services,
    private readonly journal: Journal,
    private readonly sheetOf: (id: string) => HostSheet
  ) {
    this.manager = services.injector.get(TableManager);
    this.unitId = services.workbook.getUnitId();
  }

  /** Takes over what Univer does not store of the same tables. */
  takeOver(before: Tables): void {
    for (const [id, extras] of before.extras) this.extras.set(id, { ...extras });
  }

  all(): readonly GridTable[] {
    return this.manager.getTableList(this.unitId).map(({ id }) => this.known(id));
  }

  add(sheet: HostSheet, area: CellRange, name: string): GridTable {
    const id = crypto.randomUUID();
    const [headers = []] = sheet.read({ ...area, rows: 1 });
    const columns = headers.map((header) => column(crypto.randomUUID(), String(valueOf(header))));
    this.go(sheet.id, id, null, { name, area, columns, filters: [], style: 'TableStyleMedium2' });
    return this.known(id);
  }

  remove(table: HostTable): void {
    this.go(table.sheet.id, table.id, this.stateOf(table.id), null);
  }

  resize(table: HostTable, area: CellRange, columnIds: readonly number[]): void {
    const state = this.stateOf(table.id);
    const at = (id: number): number => state.columns.findIndex((one) => this.numberOf(one.id) === id);
    const columns = columnIds.map((id) => {
      const found = state.columns[at(id)];
      if (found) return found;
      const made = column(crypto.randomUUID(), '');
      this.numbers.set(made.id, id);
      return made;
    });
    this.change(table, { area, columns, filters: columnIds.map((id) => state.filters[at(id)]) });
  }

  setFilter(table: HostTable, filter: Filter | null): void {
    const filters = (filter?.criteria ?? []).map((criterion): ITableFilterItem | undefined =>
      criterion ? { filterType: TableColumnFilterTypeEnum.manual, values: [...criterion.values] } : undefined
    );
    this.change(table, { filters });
  }

  /** Gives a table one of Excel's styles, in the colours of Office's own theme. */
  setStyle(table: HostTable, name: string): void {
    const style = gridTableStyle(name, OFFICE_COLORS);
    const target = { unitId: this.unitId, themeName: style.name };
    this.journal.change(
      [mutation(RegisterWorksheetRangeThemeStyleMutation.id, { ...target, rangeThemeStyleJson: style })],
      [mutation(UnregisterWorksheetRangeThemeStyleMutation.id, target)]
    );
    this.change(table, { style: style.name });
  }

  change(table: HostTable, to: Partial<TableState>): void {
    const state = this.stateOf(table.id);
    this.go(table.sheet.id, table.id, state, { ...state, ...to });
  }

  /** The table's current state in Univer. */
  stateOf(id: string): TableState {
    const table = this.tableOf(id);
    const { name, columns, filters } = table.toJSON();
    return {
      name,
      area: fromGridRange(table.getRange()),
      columns,
      filters: filters.tableColumnFilterList ?? [],
      style: table.getTableStyleId() || 'TableStyleMedium2'
    };
  }

  numberOf(columnId: string): number {
    const number = this.numbers.get(columnId) ?? Math.max(0, ...this.numbers.values()) + 1;
    this.numbers.set(columnId, number);
    return number;
  }

  extrasOf(id: string): Extras {
    const extras = this.extras.get(id) ?? { showTotals: false, showFilterButton: true };
    this.extras.set(id, extras);
    return extras;
  }

  sheetOfTable(id: string): HostSheet {
    return this.sheetOf(this.tableOf(id).getSubunitId());
  }

  private tableOf(id: string): Table {
    const table = this.manager.getTableById(this.unitId, id);
    if (!table) throw new Error('The table is gone.');
    return table;
  }

  private known(id: string): GridTable {
    const table = this.hostTables.get(id) ?? new GridTable(id, this);
    this.hostTables.set(id, table);
    return table;
  }

  /** Resizing in Univer gives columns new ids, so the table is removed and added again. */
  private go(subUnitId: string, tableId: string, from: TableState | null, to: TableState | null): void {
    const target = { unitId: this.unitId, subUnitId, tableId };
    const out = (state: TableState | null): IMutationInfo[] =>
      state ? [mutation(DeleteSheetTableMutation.id, target)] : [];
    const into = (state: TableState | null): IMutationInfo[] =>
      state
        ? [
            mutation(AddSheetTableMutation.id, {
              ...target,
              name: state.name,
              range: gridRange(state.area),
              header: state.columns.map(({ displayName }) => displayName),
              options: {
                columns: [...state.columns],
                filters: [...state.filters],
                tableStyleId: state.style,
                showHeader: true
              }
            })
          ]
        : [];
    this.journal.change([...out(from), ...into(to)], [...out(to), ...into(from)]);
  }
}

const column = (id: string, displayName: string): ITableColumnJson =>
  ({ id, displayName, dataType: 'none', formula: '', meta: {}, style: {} }) as unknown as ITableColumnJson;

/** A table of the spreadsheet for the host. */
export class GridTable implements HostTable {
  constructor(
    readonly id: string,
    private readonly tables: Tables
  ) {}

  get name(): string {
    return this.tables.stateOf(this.id).name;
  }

  set name(name: string) {
    this.tables.change(this, { name });
  }

  get sheet(): HostSheet {
    return this.tables.sheetOfTable(this.id);
  }

  get area(): CellRange {
    return this.tables.stateOf(this.id).area;
  }

  get columnIds(): readonly number[] {
    return this.tables.stateOf(this.id).columns.map(({ id }) => this.tables.numberOf(id));
  }

  get filter(): Filter | null {
    const { area, filters } = this.tables.stateOf(this.id);
    if (filters.every((one) => !one)) return null;
    const criteria = Array.from({ length: area.columns }, (_, i): FilterCriterion => {
      const item = filters[i];
      return item
        ? { values: item.filterType === TableColumnFilterTypeEnum.manual ? item.values : [] }
        : null;
    });
    return { area, criteria };
  }

  /** Tables without a header row are kept in the file, and not shown as tables. */
  get showHeaders(): boolean {
    return true;
  }

  get showTotals(): boolean {
    return this.tables.extrasOf(this.id).showTotals;
  }

  set showTotals(show: boolean) {
    this.tables.extrasOf(this.id).showTotals = show;
  }

  get showFilterButton(): boolean {
    return this.tables.extrasOf(this.id).showFilterButton;
  }

  set showFilterButton(show: boolean) {
    this.tables.extrasOf(this.id).showFilterButton = show;
  }

  get style(): string {
    return excelTableStyle(this.tables.stateOf(this.id).style);
  }

  set style(style: string) {
    this.tables.setStyle(this, style);
  }
}
