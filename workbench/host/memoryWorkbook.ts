import { type CellRange, type Shift, cellRange, rangeAddress, sameRange, shiftRange } from '../../src/ranges';
import { movedName } from './cellMoves';
import { valueOf } from './cellText';
import { MemorySheet } from './memorySheet';
import { columnNames, writeHeaders } from './tableHeaders';
import type { Filter, HostName, HostSheet, HostTable, HostWorkbook, WorkbookEvent } from './workbook';

interface MemoryTable extends HostTable {
  area: CellRange;
  columnIds: readonly number[];
  filter: Filter | null;
}

/** A workbook in memory, for tests. */
export class MemoryWorkbook implements HostWorkbook {
  readonly settings = new Map<string, unknown>();
  readonly names = new Map<string, HostName>();
  structureProtected = false;
  isFrom1904 = false;
  calculationMode: HostWorkbook['calculationMode'] = 'Automatic';

  private readonly tabs: MemorySheet[] = [];
  private readonly allTables: MemoryTable[] = [];
  private readonly listeners: ((event: WorkbookEvent) => void)[] = [];
  private readonly selections = new Map<HostSheet, CellRange>();
  private active: MemorySheet | undefined;
  private lastId = 0;
  /** False while a chart or a shape is selected. */
  isRangeSelected = true;

  constructor(
    readonly name: string,
    sheetNames: readonly string[]
  ) {
    sheetNames.forEach((sheetName) => this.addSheet(sheetName));
    this.active = this.tabs[0];
  }

  /** What has been recalculated: addresses, names of sheets, or `every open workbook`. */
  readonly calculated: string[] = [];

  /** Formulas keep the values that they were given. */
  calculate(where?: HostSheet | { readonly sheet: HostSheet; readonly area: CellRange }): void {
    this.calculated.push(
      where === undefined
        ? 'every open workbook'
        : 'area' in where
          ? `${where.sheet.name}!${rangeAddress(where.area)}`
          : where.name
    );
  }

  sheets(): readonly MemorySheet[] {
    return this.tabs;
  }

  /** A sheet by name, for tests, which know what they created. */
  sheet(name: string): MemorySheet {
    const found = this.tabs.find((tab) => tab.name === name);
    if (!found) throw new Error(`There is no sheet ${name}.`);
    return found;
  }

  addSheet(name: string): MemorySheet {
    const sheet = new MemorySheet(this.nextId(), name, (shiftedSheet, cells, shift) =>
      this.onShift(shiftedSheet, cells, shift)
    );
    this.tabs.push(sheet);
    return sheet;
  }

  deleteSheet(sheet: HostSheet): void {
    for (const table of this.allTables.filter((one) => one.sheet === sheet)) this.removeTable(table);
    const position = this.tabs.findIndex((tab) => tab === sheet);
    this.tabs.splice(position, 1);
    if (this.active === sheet)
      this.active = this.tabs
        .slice(position)
        .concat(this.tabs)
        .find((tab) => tab.visibility === 'Visible');
  }

  moveSheet(sheet: HostSheet, position: number): void {
    const from = this.tabs.findIndex((tab) => tab === sheet);
    this.tabs.splice(position, 0, ...this.tabs.splice(from, 1));
  }

  activeSheet(): MemorySheet {
    if (!this.active) throw new Error('The workbook has no visible sheet.');
    return this.active;
  }

  activate(sheet: HostSheet): void {
    const found = this.tabs.find((tab) => tab === sheet);
    if (!found || found === this.active) return;
    this.active = found;
    // What is selected is selected in the other sheet.
    this.isRangeSelected = true;
    this.tell({ kind: 'activated', sheet });
  }

  selection(): { sheet: HostSheet; area: CellRange } | undefined {
    if (!this.isRangeSelected) return undefined;
    const sheet = this.activeSheet();
    return { sheet, area: this.selections.get(sheet) ?? cellRange(0, 0) };
  }

  select(sheet: HostSheet, selected: CellRange): void {
    this.activate(sheet);
    this.isRangeSelected = true;
    if (sameRange(this.selections.get(sheet) ?? cellRange(0, 0), selected)) return;
    this.selections.set(sheet, selected);
    this.tell({ kind: 'selected', sheet, area: selected });
  }

  tables(): readonly HostTable[] {
    return this.allTables;
  }

  addTable(sheet: HostSheet, at: CellRange, name: string, showHeaders = true): HostTable {
    const table: MemoryTable = {
      id: this.nextId(),
      name,
      sheet,
      area: at,
      columnIds: Array.from({ length: at.columns }, (_, i) => i + 1),
      filter: null,
      showHeaders,
      showTotals: false,
      showFilterButton: true,
      style: 'TableStyleMedium2'
    };
    this.allTables.push(table);
    return table;
  }

  resizeTable(table: HostTable, to: CellRange, columnIds: readonly number[]): void {
    const found = this.ownTable(table);
    const { filter } = found;
    const criteria = filter && columnIds.map((id) => filter.criteria[found.columnIds.indexOf(id)] ?? null);
    found.area = to;
    found.columnIds = columnIds;
    if (criteria) found.filter = { area: to, criteria };
  }

  removeTable(table: HostTable): void {
    this.setFilter(table, null);
    this.allTables.splice(this.allTables.indexOf(this.ownTable(table)), 1);
  }

  setFilter(owner: HostSheet | HostTable, filter: Filter | null): void {
    if ('columnIds' in owner) this.ownTable(owner).filter = filter;
    else this.ownSheet(owner).filter = filter;
    const sheet = this.ownSheet('columnIds' in owner ? owner.sheet : owner);
    sheet.filteredRows = this.rowsHiddenOn(sheet);
  }

  transact<T>(work: () => T): T {
    return work();
  }

  subscribe(listener: (event: WorkbookEvent) => void): void {
    this.listeners.push(listener);
  }

  /** Tells the listeners; for a test's simulated users, whose edits don't go through the host. */
  tell(event: WorkbookEvent): void {
    this.listeners.forEach((listener) => listener(event));
  }

  /** The content of the workbook as plain JSON, without the selection and the active sheet. */
  toJSON(): Record<string, unknown> {
    return {
      sheets: this.tabs.map((sheet) => sheet.toJSON()),
      tables: this.allTables.map(({ sheet, ...table }) => ({ ...table, sheet: sheet.name })),
      names: [...this.names.values()].map(({ sheet, ...name }) => ({ ...name, sheet: sheet.name })),
      settings: [...this.settings].sort(([a], [b]) => (a < b ? -1 : 1)),
      structureProtected: this.structureProtected,
      calculationMode: this.calculationMode
    };
  }

  /**
   * Hides rows as an advanced filter does, which no `AutoFilter` shows (support.microsoft.com, "Filter by
   * using advanced criteria").
   */
  filterAdvanced(sheet: HostSheet, rows: readonly number[]): void {
    const own = this.ownSheet(sheet);
    own.filteredRows = new Set([...own.filteredRows, ...rows]);
  }

  private onShift(sheet: MemorySheet, cells: CellRange, shift: Shift): void {
    for (const table of this.allTables.filter((one) => one.sheet === sheet)) {
      const moved = shiftRange(table.area, cells, shift);
      if (!moved) this.removeTable(table);
      else if (moved.columns === table.area.columns) {
        table.area = moved;
        if (table.filter) table.filter = { ...table.filter, area: moved };
      } else {
        this.resizeTable(table, moved, shiftedIds(table, cells, shift));
        writeHeaders(table, columnNames(table));
      }
    }
    for (const name of this.names.values())
      if (name.sheet === sheet) {
        const { area, others } = movedName({ ...name, sheet: sheet.id }, [{ cells, shift }]);
        Object.assign(name, { area, others });
      }
    const moved = sheet.filter && shiftRange(sheet.filter.area, cells, shift);
    sheet.filter = sheet.filter && moved ? { ...sheet.filter, area: moved } : null;
    this.tell({ kind: 'shifted', sheet, move: { cells, shift } });
  }

  /** Like Excel, hides rows when a filter is applied, not when they change or are added later. */
  private rowsHiddenOn(sheet: MemorySheet): ReadonlySet<number> {
    const filters = [
      sheet.filter,
      ...this.allTables.filter((table) => table.sheet === sheet).map((table) => table.filter)
    ];
    const hidden = new Set<number>();
    for (const filter of filters) {
      filter?.criteria.forEach((criterion, i) => {
        if (!criterion) return;
        const { row, column, rows } = filter.area;
        sheet.read(cellRange(row + 1, column + i, rows - 1)).forEach(([content = null], j) => {
          if (!criterion.values.includes(String(valueOf(content)))) hidden.add(row + 1 + j);
        });
      });
    }
    return new Set([...hidden].sort((a, b) => a - b));
  }

  private ownTable(table: HostTable): MemoryTable {
    const found = this.allTables.find((one) => one === table);
    if (!found) throw new Error(`The table ${table.name} is not of this workbook.`);
    return found;
  }

  private ownSheet(sheet: HostSheet): MemorySheet {
    const found = this.tabs.find((one) => one === sheet);
    if (!found) throw new Error(`The sheet ${sheet.name} is not of this workbook.`);
    return found;
  }

  /** Ids look like Excel's, but are counted, so that tests are repeatable. */
  private nextId(): string {
    this.lastId += 1;
    return `{00000000-0000-0000-0000-${String(this.lastId).padStart(12, '0')}}`;
  }
}

/** The ids of a table's columns after cells were inserted or deleted in it; new columns get new ids. */
function shiftedIds({ area: { column }, columnIds }: HostTable, cells: CellRange, shift: Shift): number[] {
  const at = cells.column - column;
  if (shift === 'Right') {
    const last = Math.max(...columnIds);
    const added = Array.from({ length: cells.columns }, (_, i) => last + 1 + i);
    return [...columnIds.slice(0, at), ...added, ...columnIds.slice(at)];
  }
  return columnIds.filter((_id, i) => i < at || i >= at + cells.columns);
}
