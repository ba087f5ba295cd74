import { ObjectMatrix, type ICommandInfo, type IRange, type Nullable, type ICellData } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService
} from '@univerjs/sheets';
import type { CellRange, Shift } from '../../src/ranges';
import type { HostSheet, WorkbookEvent } from '../host';
import { linesOf } from './cellMoves';
import { SET_PLACES, type PlacesParams } from './followers';
import type { GridSheet } from './gridSheet';
import type { Journal } from './journal';
import { fromGridRange } from '../gridRange';
import type { Services } from './services';

interface Params {
  readonly subUnitId: string;
  readonly range: IRange;
  readonly cellValue?: Record<number, Record<number, Nullable<ICellData>>>;
  readonly trigger?: string;
}

type Changed = Extract<WorkbookEvent, { kind: 'changed' }>;

interface Lines {
  readonly changeType: Changed['changeType'];
  readonly shift: Shift;
}

/** Inserting and deleting whole rows and columns: Excel's name for the change, and where the others move. */
const LINES: Readonly<Record<string, Lines>> = {
  [InsertRowMutation.id]: { changeType: 'RowInserted', shift: 'Down' },
  [RemoveRowMutation.id]: { changeType: 'RowDeleted', shift: 'Up' },
  [InsertColMutation.id]: { changeType: 'ColumnInserted', shift: 'Right' },
  [RemoveColMutation.id]: { changeType: 'ColumnDeleted', shift: 'Left' }
};

const OF_SHEETS: ReadonlySet<string> = new Set([
  SetWorksheetActiveOperation.id,
  SetRangeValuesMutation.id,
  MoveRowsMutation.id,
  MoveColsMutation.id,
  SET_PLACES,
  ...Object.keys(LINES)
]);

/** Reports what users do in the spreadsheet: edits, undo included, selecting cells and switching sheets. */
export class Changes {
  private readonly listeners: ((event: WorkbookEvent) => void)[] = [];
  private lastSelection = '';

  constructor(
    services: Services,
    private readonly journal: Journal,
    private readonly workbook: {
      findSheet(id: string): GridSheet | undefined;
      selection(): { readonly sheet: HostSheet; readonly area: CellRange };
    }
  ) {
    services.commands.onCommandExecuted((command) => {
      this.onCommand(command);
    });
    services.injector.get(SheetsSelectionsService).selectionChanged$.subscribe(() => {
      this.onSelection();
    });
  }

  subscribe(listener: (event: WorkbookEvent) => void): void {
    this.listeners.push(listener);
  }

  private onCommand({ id, params }: Readonly<ICommandInfo>): void {
    if (id === MoveRangeMutation.id) {
      const { from, to } = params as { readonly from: Params; readonly to: Params };
      for (const { subUnitId } of [from, to]) this.workbook.findSheet(subUnitId)?.touched();
      return;
    }
    if (!OF_SHEETS.has(id)) return;
    const lines = LINES[id];
    const of = params as Params;
    const sheet = this.workbook.findSheet(of.subUnitId);
    // The result of a formula may arrive after its sheet was deleted.
    if (!sheet) return;
    if (id === SetWorksheetActiveOperation.id) {
      this.tell({ kind: 'activated', sheet });
      return;
    }
    sheet.touched();
    if (id === SetRangeValuesMutation.id) this.onCells(sheet, of);
    else if (lines) this.onLines(sheet, lines, of);
    else if (id === SET_PLACES)
      for (const move of (params as PlacesParams).moves) this.tell({ kind: 'shifted', sheet, move });
  }

  /** Not for results of formulas: Excel's event is about what was entered (Excel.Worksheet.onChanged). */
  private onCells(sheet: GridSheet, { cellValue, trigger }: Params): void {
    if (this.journal.isWriting || trigger?.startsWith('formula.') || !cellValue) return;
    const changed = new ObjectMatrix(cellValue);
    const hasContent = Object.values(cellValue).some((line) =>
      Object.values(line).some((cell) => !cell || 'v' in cell || 'f' in cell || 'p' in cell)
    );
    const range = changed.getDataRange();
    if (!hasContent || range.endRow < range.startRow) return;
    this.tell({
      kind: 'changed',
      sheet,
      source: 'Local',
      changeType: 'RangeEdited',
      area: fromGridRange(range)
    });
  }

  private onLines(sheet: GridSheet, { changeType, shift }: Lines, { range }: Params): void {
    const area = linesOf(range, shift);
    this.tell({ kind: 'shifted', sheet, move: { cells: area, shift } });
    if (!this.journal.isWriting) this.tell({ kind: 'changed', sheet, area, source: 'Local', changeType });
  }

  private onSelection(): void {
    const { sheet, area: selected } = this.workbook.selection();
    const key = JSON.stringify([sheet.id, selected]);
    if (key === this.lastSelection) return;
    this.lastSelection = key;
    this.tell({ kind: 'selected', sheet, area: selected });
  }

  private tell(event: WorkbookEvent): void {
    this.listeners.forEach((listener) => {
      listener(event);
    });
  }
}
