import {
  type CellRange,
  MAX_COLUMNS,
  MAX_ROWS,
  type Shift,
  cellRange,
  isInsert,
  isOfWholeLines,
  isVertical,
  overlaps,
  shiftRange,
  union
} from '../../src/ranges';
import { movedPage, wholeColumns, wholeRows } from './cellMoves';
import { ColumnRuns } from './columnRuns';
import { MemoryCells } from './memoryCells';
import {
  DEFAULT_PAGE,
  DEFAULT_STYLE,
  type CellContent,
  type CellStyle,
  type Filter,
  type HostConditionalFormat,
  type HostSheet,
  type SheetProtection,
  type SheetVisibility,
  type Validation
} from './workbook';

/** A worksheet in memory. */
export class MemorySheet implements HostSheet {
  visibility: SheetVisibility = 'Visible';
  tabColor = '';
  protection: SheetProtection | null = null;
  frozen = { rows: 0, columns: 0 };
  page = DEFAULT_PAGE;
  showGridlines = true;
  filter: Filter | null = null;
  /** Rows hidden by any filter of the sheet. */
  filteredRows: ReadonlySet<number> = new Set();

  private readonly cells = new MemoryCells();
  private readonly styles = new ColumnRuns<CellStyle>(DEFAULT_STYLE);
  private readonly knownStyles = new Map<string, CellStyle>([[styleKey(DEFAULT_STYLE), DEFAULT_STYLE]]);
  private readonly validations = new ColumnRuns<Validation | null>(null);
  private readonly widths = new Map<number, number>();
  private readonly heights = new Map<number, number>();
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();
  private merged: CellRange[] = [];
  private formats: readonly HostConditionalFormat[] = [];

  constructor(
    readonly id: string,
    public name: string,
    private readonly onShift: (sheet: MemorySheet, cells: CellRange, shift: Shift) => void
  ) {}

  /** New objects for each who asks, as the spreadsheet gives them: only their ids tell them apart. */
  get conditionalFormats(): readonly HostConditionalFormat[] {
    return this.formats.map((format) => ({ ...format }));
  }

  set conditionalFormats(formats: readonly HostConditionalFormat[]) {
    this.formats = formats;
  }

  used(valuesOnly: boolean): CellRange | null {
    let found = this.cells.used();
    if (valuesOnly) return found;
    for (const { column, start, end } of this.styles.entries()) {
      // Formatting a whole column doesn't make the sheet a million rows long.
      if (end - start === MAX_ROWS) continue;
      const formatted = cellRange(start, column, end - start);
      found = found ? union(found, formatted) : formatted;
    }
    return found;
  }

  read(from: CellRange): CellContent[][] {
    return this.cells.read(from);
  }

  write(row: number, column: number, contents: readonly (readonly (CellContent | undefined)[])[]): void {
    this.cells.write(row, column, contents);
  }

  styleAt(row: number, column: number): CellStyle {
    return this.styles.at(row, column);
  }

  stylesIn(within: CellRange): Iterable<CellStyle> {
    return this.styles.valuesIn(within);
  }

  setStyle(within: CellRange, change: Partial<CellStyle> | null): void {
    this.styles.change(within, (style) => (change ? this.known({ ...style, ...change }) : DEFAULT_STYLE));
  }

  validationsIn(within: CellRange): Iterable<Validation | null> {
    return this.validations.valuesIn(within);
  }

  setValidation(within: CellRange, validation: Validation | null): void {
    this.validations.change(within, () => validation);
  }

  columnWidth(column: number): number | null {
    return this.widths.get(column) ?? null;
  }

  setColumnWidth(column: number, points: number | null): void {
    setOrDelete(this.widths, column, points);
  }

  rowHeight(row: number): number | null {
    return this.heights.get(row) ?? null;
  }

  setRowHeight(row: number, points: number | null): void {
    setOrDelete(this.heights, row, points);
  }

  isColumnHidden(column: number): boolean {
    return this.hiddenColumns.has(column);
  }

  setColumnsHidden(column: number, count: number, hidden: boolean): void {
    for (let i = column; i < column + count; i += 1) {
      if (hidden) this.hiddenColumns.add(i);
      else this.hiddenColumns.delete(i);
    }
  }

  isRowHidden(row: number): boolean {
    return this.hiddenRows.has(row) || this.filteredRows.has(row);
  }

  isRowFiltered(row: number): boolean {
    return this.filteredRows.has(row);
  }

  setRowsHidden(row: number, count: number, hidden: boolean): void {
    for (let i = row; i < row + count; i += 1) {
      if (hidden) this.hiddenRows.add(i);
      else this.hiddenRows.delete(i);
    }
    // Unhiding rows also shows those that a filter hides (support.microsoft.com, "Hide or show rows or
    // columns").
    if (!hidden)
      this.filteredRows = new Set([...this.filteredRows].filter((i) => i < row || i >= row + count));
  }

  merges(): readonly CellRange[] {
    return this.merged;
  }

  /**
   * Merges cells, of which only the top left one keeps its content (support.microsoft.com, "Merge and unmerge
   * cells").
   */
  merge(cells: CellRange): void {
    this.unmerge(cells);
    const [[kept = null] = []] = this.cells.read(cellRange(cells.row, cells.column));
    this.cells.clear(cells);
    this.cells.write(cells.row, cells.column, [[kept]]);
    this.merged = [...this.merged, cells];
  }

  unmerge(cells: CellRange): void {
    this.merged = this.merged.filter((merge) => !overlaps(merge, cells));
  }

  /** New cells get the default format; Excel would copy their neighbours'. */
  insertCells(cells: CellRange, shift: 'Right' | 'Down'): void {
    if (shift === 'Right') {
      this.clearBits(cellRange(cells.row, MAX_COLUMNS - cells.columns, cells.rows, cells.columns));
      this.cells.insertRight(cells);
      this.moveBits(
        cellRange(cells.row, cells.column, cells.rows, MAX_COLUMNS - cells.column - cells.columns),
        0,
        cells.columns
      );
    } else {
      this.clearBits(cellRange(MAX_ROWS - cells.rows, cells.column, cells.rows, cells.columns));
      const below = cellRange(cells.row, cells.column, MAX_ROWS - cells.row - cells.rows, cells.columns);
      this.cells.moveRows(below, cells.rows);
      this.moveBits(below, cells.rows, 0);
    }
    this.moveAreas(cells, shift);
  }

  deleteCells(cells: CellRange, shift: 'Left' | 'Up'): void {
    this.clearBits(cells);
    if (shift === 'Left') {
      this.cells.deleteLeft(cells);
      const behind = cells.column + cells.columns;
      this.moveBits(cellRange(cells.row, behind, cells.rows, MAX_COLUMNS - behind), 0, -cells.columns);
    } else {
      this.cells.clear(cells);
      const below = cellRange(
        cells.row + cells.rows,
        cells.column,
        MAX_ROWS - cells.row - cells.rows,
        cells.columns
      );
      this.cells.moveRows(below, -cells.rows);
      this.moveBits(below, -cells.rows, 0);
    }
    this.moveAreas(cells, shift);
  }

  /** The whole sheet as plain JSON, with equal text for sheets that look the same. */
  toJSON(): Record<string, unknown> {
    const used = this.cells.used();
    return {
      name: this.name,
      visibility: this.visibility,
      tabColor: this.tabColor,
      protection: this.protection,
      frozen: this.frozen,
      page: this.page,
      showGridlines: this.showGridlines,
      // By what they do: Excel gives each one that is added an id of its own.
      conditionalFormats: this.conditionalFormats.map((format) => ({ ...format, id: '' })),
      used,
      cells: used ? this.cells.read(used) : [],
      styles: [...this.styles.entries()],
      validations: [...this.validations.entries()],
      widths: sorted(this.widths),
      heights: sorted(this.heights),
      hiddenRows: [...this.hiddenRows].sort((a, b) => a - b),
      hiddenColumns: [...this.hiddenColumns].sort((a, b) => a - b),
      filteredRows: [...this.filteredRows],
      filter: this.filter,
      merged: [...this.merged].sort((a, b) => a.row - b.row || a.column - b.column)
    };
  }

  private known(style: CellStyle): CellStyle {
    const key = styleKey(style);
    const found = this.knownStyles.get(key) ?? style;
    this.knownStyles.set(key, found);
    return found;
  }

  private clearBits(cells: CellRange): void {
    this.setStyle(cells, null);
    this.setValidation(cells, null);
  }

  private moveBits(behind: CellRange, down: number, right: number): void {
    if (behind.rows <= 0 || behind.columns <= 0) return;
    this.styles.move(behind, down, right);
    this.validations.move(behind, down, right);
  }

  private moveAreas(cells: CellRange, shift: Shift): void {
    const moved = (areas: readonly CellRange[]): CellRange[] =>
      areas.flatMap((area) => shiftRange(area, cells, shift) ?? []);
    this.merged = moved(this.merged);
    this.conditionalFormats = this.conditionalFormats
      .map((format) => ({ ...format, areas: moved(format.areas) }))
      .filter(({ areas }) => areas.length > 0);
    if (isOfWholeLines(cells, shift)) this.moveLines(cells, shift);
    this.page = movedPage(this.page, [{ cells, shift }]);
    this.onShift(this, cells, shift);
  }

  /** Whole rows and columns keep their size and hidden state when they move. */
  private moveLines(cells: CellRange, shift: Shift): void {
    const vertical = isVertical(shift);
    const sizes = vertical ? this.heights : this.widths;
    const hidden = vertical ? this.hiddenRows : this.hiddenColumns;
    const at = (index: number): number | undefined => {
      const line = vertical ? wholeRows(index, 1) : wholeColumns(index, 1);
      const moved = shiftRange(line, cells, shift);
      return moved ? (vertical ? moved.row : moved.column) : undefined;
    };
    for (const [index, size] of [...sizes].sort(([a], [b]) => (isInsert(shift) ? b - a : a - b))) {
      sizes.delete(index);
      const to = at(index);
      if (to !== undefined) sizes.set(to, size);
    }
    const lines = [...hidden].flatMap((index) => at(index) ?? []);
    hidden.clear();
    lines.forEach((index) => hidden.add(index));
    if (vertical) this.filteredRows = new Set([...this.filteredRows].flatMap((index) => at(index) ?? []));
  }
}

/** Styles have their members in the order of DEFAULT_STYLE, so equal styles have equal text. */
const styleKey = (style: CellStyle): string => JSON.stringify(style);

const sorted = (sizes: ReadonlyMap<number, number>): [number, number][] =>
  [...sizes].sort(([a], [b]) => a - b);

function setOrDelete(sizes: Map<number, number>, index: number, size: number | null): void {
  if (size === null) sizes.delete(index);
  else sizes.set(index, size);
}
