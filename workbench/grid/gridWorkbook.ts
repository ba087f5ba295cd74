import {
  LifecycleService,
  LifecycleStages,
  mergeWorksheetSnapshotWithDefault,
  type IMutationInfo,
  type Worksheet
} from '@univerjs/core';
import { SetFormulaCalculationStartMutation } from '@univerjs/engine-formula';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetOrderMutation,
  SheetsSelectionsService
} from '@univerjs/sheets';
import { SetSheetTableMutation } from '@univerjs/sheets-table';
import { type CellRange, cellRange, overlaps } from '../../src/ranges';
import type { WorkbookState } from '../file';
import type { Filter, HostName, HostSheet, HostTable, HostWorkbook, WorkbookEvent } from '../host';
import { Changes } from './changes';
import { Filters } from './filters';
import { besideNewCells, type BesideCells } from './besideCells';
import { Followers } from './followers';
import { GridSheet } from './gridSheet';
import { Journal } from './journal';
import { fromGridRange, gridRange } from '../gridRange';
import { fitRows } from './rowHeights';
import { pagePlaces, printedCells, printSetup } from './printSetup';
import { mutation, type Services } from './services';
import { Tables } from './tables';

/** The spreadsheet in the page as the host's workbook. Each batch goes into its undo list. */
export class GridWorkbook implements HostWorkbook {
  readonly settings: Map<string, unknown>;
  readonly names = new Map<string, HostName>();
  structureProtected: boolean;
  readonly isFrom1904: boolean;
  calculationMode: HostWorkbook['calculationMode'] = 'Automatic';

  private readonly journal: Journal;
  private readonly filters: Filters;
  private readonly followers: Followers;
  private readonly allTables: Tables;
  private readonly known = new Map<string, GridSheet>();
  /** Of deleted sheets as well: Undo brings them back. */
  private readonly beside = new Map<string, BesideCells>();
  private readonly selections: SheetsSelectionsService;
  private readonly changes: Changes;
  private depth = 0;
  private savedAt: ReturnType<Services['undoRedo']['pitchTopUndoElement']> = null;
  private savedAround: string;

  /**
   * @param file what there is of the workbook besides cells
   * @param settings what the add-in keeps in it
   * @param before the same workbook before a restart
   */
  constructor(
    private readonly services: Services,
    readonly name: string,
    private readonly file: WorkbookState,
    settings: ReadonlyMap<string, unknown>,
    before?: GridWorkbook
  ) {
    this.settings = new Map(settings);
    this.structureProtected = file.isStructureProtected;
    this.isFrom1904 = file.isFrom1904;
    this.journal = new Journal(services);
    this.filters = new Filters(services, this.journal);
    this.allTables = new Tables(services, this.journal, (id) => this.sheetById(id));
    this.followers = new Followers(services, {
      names: this.names,
      besideOf: (id) => this.besideOf(id),
      findSheet: (id) => this.findSheet(id)
    });
    this.selections = services.injector.get(SheetsSelectionsService);
    this.changes = new Changes(services, this.journal, this);
    this.changes.subscribe((event) => {
      this.growTables(event);
    });
    for (const sheet of this.sheets()) {
      const protection = file.protection[sheet.id];
      if (protection) sheet.protection = protection;
    }
    for (const sheet of this.sheets()) {
      const printed = file.printed[sheet.id];
      if (printed) sheet.page = { ...sheet.page, ...pagePlaces(printed) };
    }
    for (const { name, sheet: id, area, others, isHidden } of file.names) {
      const sheet = this.findSheet(id);
      if (sheet)
        this.names.set(name.toLowerCase(), {
          name,
          sheet,
          area,
          ...(others && { others }),
          visible: !isHidden
        });
    }
    if (before) this.takeOver(before);
    const front = this.findSheet(file.front ?? '');
    if (front) this.activate(front);
    this.savedAround = this.aroundText();
  }

  /** Takes over what the same workbook kept beside its cells, files and snapshots holding only some of it. */
  private takeOver(before: GridWorkbook): void {
    for (const { id } of this.sheets()) {
      const { page, isVeryHidden } = before.besideOf(id);
      Object.assign(this.besideOf(id), { page, isVeryHidden });
    }
    this.calculationMode = before.calculationMode;
    this.allTables.takeOver(before.allTables);
  }

  /** What there is of the workbook besides cells and settings. */
  get around(): WorkbookState {
    const protection = this.sheets().flatMap((sheet) =>
      sheet.protection ? [[sheet.id, sheet.protection] as const] : []
    );
    return {
      front: this.activeSheet().id,
      protection: Object.fromEntries(protection),
      isStructureProtected: this.structureProtected,
      isFrom1904: this.isFrom1904,
      unlocked: this.file.unlocked,
      names: [...this.names.values()].map(({ name, sheet, area, others, visible }) => ({
        name,
        sheet: sheet.id,
        area,
        ...(others && { others }),
        isHidden: !visible
      })),
      pages: Object.fromEntries(
        this.sheets().flatMap(({ id, page }) => {
          const print = printSetup(page);
          return print ? [[id, print] as const] : [];
        })
      ),
      printed: Object.fromEntries(
        this.sheets().flatMap(({ id, page }) => {
          const printed = printedCells(page);
          return printed ? [[id, printed] as const] : [];
        })
      )
    };
  }

  /** Equal if there is nothing to save; which sheet is in front does not count. */
  private aroundText(): string {
    const { protection, isStructureProtected, names, pages, printed } = this.around;
    return JSON.stringify([[...this.settings], protection, isStructureProtected, names, pages, printed]);
  }

  /** Starts a new step in the undo list for what the add-in does from now on. */
  beginStep(): void {
    this.journal.beginStep();
  }

  /** The current state has been saved. */
  markSaved(): void {
    this.savedAt = this.services.undoRedo.pitchTopUndoElement();
    this.savedAround = this.aroundText();
    this.beginStep();
  }

  /** Whether anything was done or undone since the workbook was last saved. */
  get hasUnsaved(): boolean {
    return (
      this.services.undoRedo.pitchTopUndoElement() !== this.savedAt || this.aroundText() !== this.savedAround
    );
  }

  /** Gives tables their styles, which Univer loses when it opens a workbook. Can't be undone. */
  styleTables(changes: readonly object[]): void {
    this.journal.change(
      changes.map((params) => mutation(SetSheetTableMutation.id, params)),
      []
    );
    this.journal.forget();
  }

  /** Fits all rows to their contents as soon as they can be measured. Can't be undone. */
  async fitRows(): Promise<void> {
    await this.services.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
    for (const { id, sheet } of this.sheets())
      fitRows(this.services, this.journal, id, { first: 0, last: sheet.getRowCount() - 1 });
    this.journal.forget();
  }

  calculate(): void {
    void this.services.commands.executeCommand(
      SetFormulaCalculationStartMutation.id,
      { commands: [], forceCalculation: true },
      { onlyLocal: true }
    );
  }

  sheets(): readonly GridSheet[] {
    return this.services.workbook.getSheets().map((sheet) => this.sheetOf(sheet));
  }

  /** Undefined if it has been deleted. */
  findSheet(id: string): GridSheet | undefined {
    const sheet = this.services.workbook.getSheetBySheetId(id);
    return sheet ? this.sheetOf(sheet) : undefined;
  }

  private sheetById(id: string): GridSheet {
    const sheet = this.findSheet(id);
    if (!sheet) throw new Error(`There is no sheet ${id}.`);
    return sheet;
  }

  addSheet(name: string): GridSheet {
    const { workbook } = this.services;
    const sheet = mergeWorksheetSnapshotWithDefault({
      id: crypto.randomUUID(),
      name,
      rowCount: 1000,
      columnCount: 30
    });
    const target = { unitId: workbook.getUnitId() };
    this.journal.change(
      [mutation(InsertSheetMutation.id, { ...target, index: workbook.getSheetSize(), sheet })],
      [mutation(RemoveSheetMutation.id, { ...target, subUnitId: sheet.id, subUnitName: name })]
    );
    return this.sheetById(sheet.id);
  }

  deleteSheet(sheet: HostSheet): void {
    const { workbook } = this.services;
    const index = this.sheets().findIndex(({ id }) => id === sheet.id);
    const next = this.sheets().find(({ id, visibility }) => id !== sheet.id && visibility === 'Visible');
    if (next && this.activeSheet().id === sheet.id) this.activate(next);
    const { sheet: removed } = this.sheetById(sheet.id);
    const target = { unitId: workbook.getUnitId() };
    const snapshot = structuredClone(removed.getSnapshot());
    this.journal.change(
      [mutation(RemoveSheetMutation.id, { ...target, subUnitId: sheet.id, subUnitName: sheet.name })],
      [mutation(InsertSheetMutation.id, { ...target, index, sheet: snapshot })]
    );
    this.known.delete(sheet.id);
  }

  moveSheet(sheet: HostSheet, position: number): void {
    const from = this.sheets().findIndex(({ id }) => id === sheet.id);
    const to = (fromOrder: number, toOrder: number): IMutationInfo =>
      mutation(SetWorksheetOrderMutation.id, {
        unitId: this.services.workbook.getUnitId(),
        subUnitId: sheet.id,
        fromOrder,
        toOrder
      });
    this.journal.change([to(from, position)], [to(position, from)]);
  }

  activeSheet(): GridSheet {
    return this.sheetOf(this.services.workbook.getActiveSheet());
  }

  activate(sheet: HostSheet): void {
    if (sheet.id === this.activeSheet().id) return;
    this.services.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, {
      unitId: this.services.workbook.getUnitId(),
      subUnitId: sheet.id
    });
  }

  selection(): { readonly sheet: GridSheet; readonly area: CellRange } {
    const range = this.selections.getCurrentLastSelection()?.range;
    return { sheet: this.activeSheet(), area: range ? fromGridRange(range) : cellRange(0, 0) };
  }

  /** The first cell in sight of the sheet in front, behind the frozen ones. */
  firstVisible(): { readonly row: number; readonly column: number } {
    return this.services.screen.firstVisible();
  }

  /** Whether the selection touches a table. */
  isInTable(): boolean {
    const { sheet, area } = this.selection();
    return this.allTables.all().some((table) => table.sheet.id === sheet.id && overlaps(table.area, area));
  }

  select(sheet: HostSheet, selected: CellRange): void {
    this.activate(sheet);
    const target = { unitId: this.services.workbook.getUnitId(), subUnitId: sheet.id };
    const range = gridRange(selected);
    const primary = {
      actualRow: selected.row,
      actualColumn: selected.column,
      isMerged: false,
      isMergedMainCell: false,
      startRow: selected.row,
      startColumn: selected.column,
      endRow: selected.row,
      endColumn: selected.column
    };
    this.services.commands.syncExecuteCommand(SetSelectionsOperation.id, {
      ...target,
      selections: [{ range, primary, style: null }],
      reveal: true
    });
    this.services.screen.reveal(selected.row, selected.column);
  }

  tables(): readonly HostTable[] {
    return this.allTables.all();
  }

  addTable(sheet: HostSheet, at: CellRange, name: string): HostTable {
    return this.allTables.add(sheet, at, name);
  }

  resizeTable(table: HostTable, to: CellRange, columnIds: readonly number[]): void {
    this.allTables.resize(table, to, columnIds);
  }

  removeTable(table: HostTable): void {
    this.allTables.remove(table);
  }

  setFilter(owner: HostSheet | HostTable, filter: Filter | null): void {
    if ('columnIds' in owner) this.allTables.setFilter(owner, filter);
    else this.filters.setOfSheet(owner.id, filter);
  }

  transact<T>(work: () => T): T {
    this.depth += 1;
    try {
      return work();
    } finally {
      this.depth -= 1;
      if (this.depth === 0) this.commit();
    }
  }

  subscribe(listener: (event: WorkbookEvent) => void): void {
    this.changes.subscribe(listener);
  }

  /**
   * A table expands when the user enters something in the row right below it ("Resize a table by adding or
   * removing rows", support.microsoft.com).
   */
  private growTables(event: WorkbookEvent): void {
    if (event.kind !== 'changed' || event.changeType !== 'RangeEdited') return;
    const { row, column, rows, columns } = event.area;
    for (const table of this.allTables.all()) {
      const { area: at } = table;
      const isBelow =
        table.sheet.id === event.sheet.id &&
        row === at.row + at.rows &&
        !table.showTotals &&
        column >= at.column &&
        column + columns <= at.column + at.columns;
      const isEntered =
        isBelow && event.sheet.read(event.area).some((line) => line.some((content) => content !== null));
      if (isEntered)
        this.transact(() => {
          this.allTables.resize(table, { ...at, rows: at.rows + rows }, table.columnIds);
        });
    }
  }

  private commit(): void {
    for (const sheet of this.known.values()) {
      if (sheet.unfitted) fitRows(this.services, this.journal, sheet.id, sheet.unfitted);
      sheet.unfitted = null;
    }
    this.journal.commit();
  }

  private sheetOf(sheet: Worksheet): GridSheet {
    const known = this.known.get(sheet.getSheetId());
    // A deleted sheet that is restored by undo is another object.
    if (known?.sheet === sheet) return known;
    const id = sheet.getSheetId();
    const beside = this.besideOf(id);
    const { unlocked } = this.file;
    const made = new GridSheet(
      this.services,
      this.journal,
      this.filters,
      this.followers,
      unlocked,
      beside,
      sheet
    );
    this.known.set(id, made);
    return made;
  }

  private besideOf(id: string): BesideCells {
    const beside = this.beside.get(id) ?? besideNewCells();
    this.beside.set(id, beside);
    return beside;
  }
}
