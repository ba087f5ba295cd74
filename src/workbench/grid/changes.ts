import { ObjectMatrix, type ICommandInfo, type IRange, type Nullable, type ICellData } from '@univerjs/core';
import {
  InsertColMutation, InsertRowMutation, MoveRangeMutation, RemoveColMutation, RemoveRowMutation, SetRangeValuesMutation, SetWorksheetActiveOperation,
  SheetsSelectionsService
} from '@univerjs/sheets';
import { area, type Area, type HostSheet, type WorkbookEvent } from '../host';
import type { GridSheet } from './gridSheet';
import type { Journal } from './journal';
import { areaOf } from './ranges';
import type { Services } from './services';

interface Params {
  readonly subUnitId: string;
  readonly range: IRange;
  readonly cellValue?: Record<number, Record<number, Nullable<ICellData>>>;
  readonly trigger?: string;
}

/** Whole rows and columns that came or went: how Excel says it, and whither the others moved. */
const LINES = {
  [InsertRowMutation.id]: { changeType: 'RowInserted', shift: 'Down' },
  [RemoveRowMutation.id]: { changeType: 'RowDeleted', shift: 'Up' },
  [InsertColMutation.id]: { changeType: 'ColumnInserted', shift: 'Right' },
  [RemoveColMutation.id]: { changeType: 'ColumnDeleted', shift: 'Left' }
} as const;

/** Tells what users do in the spreadsheet: edits, undo among them, selections and changes of the sheet. */
export class Changes {
  private readonly listeners: ((event: WorkbookEvent) => void)[] = [];
  private lastSelection = '';

  constructor(services: Services, private readonly journal: Journal, private readonly workbook: {
    sheetById(id: string): GridSheet;
    selection(): { readonly sheet: HostSheet; readonly area: Area };
  }) {
    services.commands.onCommandExecuted((command) => { this.onCommand(command); });
    services.injector.get(SheetsSelectionsService).selectionChanged$.subscribe(() => { this.onSelection(); });
  }

  subscribe(listener: (event: WorkbookEvent) => void): void {
    this.listeners.push(listener);
  }

  private onCommand({ id, params }: Readonly<ICommandInfo>): void {
    if (id === SetWorksheetActiveOperation.id) {
      const sheet = this.workbook.sheetById((params as Params).subUnitId);
      this.tell({ kind: 'activated', sheet });
    } else if (id === SetRangeValuesMutation.id) this.onCells(params as Params);
    else if (id in LINES) this.onLines(LINES[id as keyof typeof LINES]!, params as Params);
    else if (id === MoveRangeMutation.id) this.workbook.sheetById((params as { from: Params }).from.subUnitId).touched();
  }

  /** Not what formulas give: Excel's event is for what is entered (Excel.Worksheet.onChanged). */
  private onCells({ subUnitId, cellValue, trigger }: Params): void {
    const sheet = this.workbook.sheetById(subUnitId);
    sheet.touched();
    if (this.journal.isWriting || trigger?.startsWith('formula.') || !cellValue) return;
    const changed = new ObjectMatrix(cellValue);
    let onlyFormats = true;
    changed.forValue((_row, _column, cell) => {
      if (!cell || 'v' in cell || 'f' in cell || 'p' in cell) onlyFormats = false;
    });
    if (onlyFormats) return;
    const { startRow, startColumn, endRow, endColumn } = changed.getDataRange();
    if (endRow < startRow) return;
    this.tell({
      kind: 'changed', sheet, source: 'Local', changeType: 'RangeEdited',
      area: area(startRow, startColumn, endRow - startRow + 1, endColumn - startColumn + 1)
    });
  }

  private onLines({ changeType, shift }: (typeof LINES)[keyof typeof LINES], { subUnitId, range }: Params): void {
    const sheet = this.workbook.sheetById(subUnitId);
    sheet.touched();
    this.tell({ kind: 'shifted', sheet, area: areaOf(range), shift });
    if (!this.journal.isWriting) this.tell({ kind: 'changed', sheet, area: areaOf(range), source: 'Local', changeType });
  }

  private onSelection(): void {
    const { sheet, area: selected } = this.workbook.selection();
    const key = JSON.stringify([sheet.id, selected]);
    if (key === this.lastSelection) return;
    this.lastSelection = key;
    this.tell({ kind: 'selected', sheet, area: selected });
  }

  private tell(event: WorkbookEvent): void {
    this.listeners.forEach((listener) => { listener(event); });
  }
}
