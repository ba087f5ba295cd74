import type { ICellData, IWorksheetData } from '@univerjs/core';
import { type CellRange, cellRange, contains, lastColumn, lastRow, sameRange } from '../../../src/ranges';
import type { CellEdit, FormatIndex, SheetInfo, StoredCell, Workbook } from '../../../src/xlsx';
import { storedFormula } from '../formulaText';
import { formatOf } from '../ids';
import { SheetFormulas, type CellFormula } from '../sheetFormulas';
import { cellAt, entries, GridFormulas, gridValue } from './gridValues';
import { isSameResult, isSameValue } from './sameValue';
import type { SavedFormats } from './savedFormats';
import type { SheetSpills } from './spills';

/** What the grid changed in a sheet's cells. */
export interface SheetChanges {
  /** By row, in ascending order of columns. */
  edits: Map<number, CellEdit[]>;
  /** Whether cells have a format that can't be saved. */
  hasUnsavedFormats: boolean;
}

/** A cell that isn't in the file. */
const NEW = { value: null, isError: false, format: 0, formula: undefined, isNew: true } as const;

type ComparedCell = StoredCell & { isNew?: boolean };
/** What a formula shows when its results have no room to spill. */
const BLOCKED = '#SPILL!';
const NO_FORMULA: CellFormula = { text: undefined, fillsCells: false, isFilled: false };

/**
 * Compares a worksheet in the file with the grid's.
 * @param formats finds cell formats for the grid's styles
 */
export function sheetChanges(
  workbook: Workbook,
  sheet: SheetInfo,
  grid: Partial<IWorksheetData>,
  spills: SheetSpills,
  formats: SavedFormats
): SheetChanges {
  return new Comparison(grid, spills, formats).run(workbook, sheet);
}

class Comparison {
  private readonly changes: SheetChanges = { edits: new Map(), hasUnsavedFormats: false };
  private readonly cellData: IWorksheetData['cellData'];
  private readonly gridFormulas: GridFormulas;
  private readonly fileFormulas = new SheetFormulas();
  /** Array formulas that were changed in the grid; their cells can only be written together. */
  private readonly broken: CellRange[] = [];
  /** Shared formulas whose first cell was changed, so that the others need their own text. */
  private readonly orphaned = new Set<string>();

  constructor(
    private readonly grid: Partial<IWorksheetData>,
    private readonly spills: SheetSpills,
    private readonly formats: SavedFormats
  ) {
    this.cellData = grid.cellData ?? {};
    this.gridFormulas = new GridFormulas(this.cellData);
  }

  run(workbook: Workbook, sheet: SheetInfo): SheetChanges {
    const rows = new Set<number>();
    workbook.readCells(sheet, (row, cells) => {
      rows.add(row);
      this.compareRow(row, cells);
    });
    for (const row of [...entries(this.cellData).map(([index]) => index), ...this.spills.rows()]) {
      if (!rows.has(row)) this.compareRow(row, []);
      rows.add(row);
    }
    for (const block of this.broken) this.nameAll(block);
    for (const [row, edits] of this.changes.edits) {
      if (edits.length === 0) this.changes.edits.delete(row);
      else edits.sort((a, b) => a.column - b.column);
    }
    return this.changes;
  }

  private compareRow(row: number, stored: readonly StoredCell[]): void {
    const seen = new Set<number>();
    for (const cell of stored) {
      seen.add(cell.column);
      this.compareCell(row, cell, this.fileFormulas.cell(row, cell), stored);
    }
    const others = [...entries(this.cellData[row]).map(([column]) => column), ...this.spills.columns(row)];
    for (const column of others) {
      if (seen.has(column)) continue;
      seen.add(column);
      const cell = { ...NEW, column };
      this.compareCell(row, cell, this.fileFormulas.cell(row, cell), stored);
    }
  }

  private compareCell(
    row: number,
    stored: ComparedCell,
    formula: CellFormula,
    line: readonly StoredCell[]
  ): void {
    const { column } = stored;
    const cell = cellAt<ICellData>(this.cellData, row, column);
    const text = this.gridFormulas.text(row, column, cell);
    const block = stored.formula?.block;
    if (formula.fillsCells && block) this.compareBlock(row, stored, block, text === formula.text);
    const edit = this.contentEdit(
      row,
      stored,
      this.isInBroken(row, column) && formula.isFilled ? NO_FORMULA : formula,
      cell,
      text
    );
    const format = this.formatEdit(stored, cell, line);
    if (edit !== undefined && stored.isNew)
      this.put(row, { ...edit, format: format ?? this.lineFormat(row, column) });
    else if (edit !== undefined) this.put(row, { ...edit, ...(format !== undefined && { format }) });
    else if (format !== undefined) this.put(row, formatOnly(stored, format));
  }

  /** Decides whether an array formula in the file stays as it is. */
  private compareBlock(
    row: number,
    { column, formula }: StoredCell,
    block: CellRange,
    isTextSame: boolean
  ): void {
    const spill = this.spills.range(row, column);
    const isSpill = spill !== undefined && sameRange(spill, block);
    if (
      isTextSame &&
      !this.hasOwnContent(block, row, column) &&
      (isSpill || spill === undefined || !formula?.isDynamic)
    ) {
      // A formula entered with Ctrl+Shift+Enter fills the cells it was entered into; in the grid it fills as
      // many as its result has.
      if (spill !== undefined && !isSpill) this.spills.leave(spill);
      return;
    }
    this.broken.push(block);
  }

  private hasOwnContent(block: CellRange, row: number, column: number): boolean {
    for (let r = block.row; r <= lastRow(block); r++) {
      for (let c = block.column; c <= lastColumn(block); c++) {
        const cell = r === row && c === column ? undefined : cellAt<ICellData>(this.cellData, r, c);
        if (cell?.f || cell?.si || gridValue(cell) !== null) return true;
      }
    }
    return false;
  }

  private contentEdit(
    row: number,
    stored: StoredCell,
    formula: CellFormula,
    cell: ICellData | undefined,
    text: string | undefined
  ): CellEdit | undefined {
    const { column } = stored;
    const value = gridValue(cell);
    if (text !== undefined) {
      const isKept =
        text === formula.text &&
        !this.isInBroken(row, column) &&
        !this.orphaned.has(stored.formula?.shared ?? '');
      if (isKept)
        return value === null || isSameResult(stored, value, text)
          ? undefined
          : { column, value, formula: 'kept' };
      this.orphan(stored);
      const mayFill = stored.formula?.isDynamic === true || value === BLOCKED;
      return {
        column,
        value,
        formula: {
          text: storedFormula(text),
          spill: this.spills.range(row, column) ?? (mayFill ? cellRange(row, column) : undefined)
        }
      };
    }
    const spilled = value ?? this.spills.value(row, column);
    if (formula.isFilled) {
      return spilled === null || isSameResult(stored, spilled, '')
        ? undefined
        : { column, value: spilled, formula: 'kept' };
    }
    if (formula.text !== undefined || (stored.formula !== undefined && !stored.formula.isDataTable)) {
      this.orphan(stored);
      return { column, value: spilled };
    }
    return isSameValue(stored, spilled) ? undefined : { column, value: spilled };
  }

  private orphan({ formula }: StoredCell): void {
    if (formula?.shared !== undefined && formula.isMaster) this.orphaned.add(formula.shared);
  }

  /**
   * The cell's new format, undefined if it already has it. A new cell's is based on its neighbour's to the
   * left.
   */
  private formatEdit(
    { column, format, isNew }: ComparedCell,
    cell: ICellData | undefined,
    line: readonly StoredCell[]
  ): FormatIndex | undefined {
    const left = isNew ? line.filter((other) => other.column < column).at(-1)?.format : undefined;
    const saved = this.formats.of(cell?.s, format, left);
    if (!saved.isWhole) this.changes.hasUnsavedFormats = true;
    return saved.format ?? undefined;
  }

  /** The format that a cell without its own gets from its row or column. */
  private lineFormat(row: number, column: number): FormatIndex {
    const { rowData, columnData } = this.grid;
    return formatOf(rowData?.[row]?.s) ?? formatOf(columnData?.[column]?.s) ?? 0;
  }

  private isInBroken(row: number, column: number): boolean {
    return this.broken.some((block) => contains(block, row, column));
  }

  private put(row: number, edit: CellEdit): void {
    const edits = this.changes.edits.get(row);
    if (edits === undefined) this.changes.edits.set(row, [edit]);
    else edits.push(edit);
  }

  /** Adds an edit for every cell of a removed array formula, even those that keep their value. */
  private nameAll(block: CellRange): void {
    for (let row = block.row; row <= lastRow(block); row++) {
      for (let column = block.column; column <= lastColumn(block); column++) {
        if (this.changes.edits.get(row)?.some((edit) => edit.column === column)) continue;
        const cell = cellAt<ICellData>(this.cellData, row, column);
        this.put(row, { column, value: gridValue(cell) ?? this.spills.value(row, column) });
      }
    }
  }
}

/**
 * The splice doesn't touch a cell that already has the edit's value; formulas and errors never count as that.
 */
function formatOnly({ column, value, formula, isError }: StoredCell, format: FormatIndex): CellEdit {
  return { column, value, format, ...((formula !== undefined || isError) && { formula: 'kept' as const }) };
}
