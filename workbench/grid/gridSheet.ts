import {
  BooleanNumber,
  ObjectMatrix,
  type ICellData,
  type IMutationInfo,
  type Nullable,
  type Worksheet
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetStyleCommand,
  SetTabColorMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation
} from '@univerjs/sheets';
import { type CellRange, type Shift, cellRange } from '../../src/ranges';
import {
  type CellContent,
  type CellStyle,
  type Filter,
  type HostConditionalFormat,
  type HostSheet,
  type PageSetup,
  type SheetProtection,
  type SheetVisibility,
  type Validation
} from '../host';
import { allowTyping } from './allowTyping';
import type { BesideCells } from './besideCells';
import { cellWith, contentOf } from './cells';
import { ConditionalFormats } from './conditionalFormats';
import type { Filters } from './filters';
import type { Followers } from './followers';
import type { Journal } from './journal';
import { fromGridRange, gridRange } from '../gridRange';
import type { Lines } from './rowHeights';
import { mutation, PLAIN_VALUES, type Services } from './services';
import { shiftMutations } from './shifting';
import { hostStyle, styleAt, univerStyle } from './styles';
import { Validations } from './validations';

/** Univer measures in pixels of 1/96 inch, Excel in points of 1/72 inch. */
const POINTS = 72 / 96;

type CellChanges = Record<number, Record<number, Nullable<ICellData>>>;

/** A worksheet of the spreadsheet for the host. Every change goes into the journal. */
export class GridSheet implements HostSheet {
  /** Rows written since row heights were last fitted to the contents. */
  unfitted: Lines | null = null;
  private usedArea: CellRange | null | undefined;
  private readonly formats: ConditionalFormats;
  private readonly validations: Validations;
  private readonly formulas: FormulaDataModel;
  private readonly target: { readonly unitId: string; readonly subUnitId: string };

  /** @param beside kept while the page is open, by whoever makes this object: Undo can bring a sheet back */
  constructor(
    private readonly services: Services,
    private readonly journal: Journal,
    private readonly filters: Filters,
    private readonly followers: Followers,
    private readonly unlocked: ReadonlySet<string>,
    private readonly beside: BesideCells,
    readonly sheet: Worksheet
  ) {
    this.target = { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId() };
    this.formats = new ConditionalFormats(services, journal, sheet.getSheetId());
    this.validations = new Validations(services, journal, sheet.getSheetId());
    this.formulas = services.injector.get(FormulaDataModel);
  }

  get id(): string {
    return this.sheet.getSheetId();
  }

  get name(): string {
    return this.sheet.getName();
  }

  set name(name: string) {
    this.set(SetWorksheetNameMutation.id, { name }, { name: this.name });
  }

  get visibility(): SheetVisibility {
    return this.sheet.isSheetHidden() ? (this.beside.isVeryHidden ? 'VeryHidden' : 'Hidden') : 'Visible';
  }

  set visibility(visibility: SheetVisibility) {
    this.beside.isVeryHidden = visibility === 'VeryHidden';
    const hidden = visibility === 'Visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
    this.set(SetWorksheetHideMutation.id, { hidden }, { hidden: this.sheet.isSheetHidden() });
  }

  get protection(): SheetProtection | null {
    return this.beside.protection;
  }

  set protection(protection: SheetProtection | null) {
    this.beside.protection = protection;
    allowTyping(this.services, this.id, protection === null);
  }

  get page(): PageSetup {
    return this.beside.page;
  }

  set page(page: PageSetup) {
    this.beside.page = page;
  }

  get tabColor(): string {
    return this.sheet.getTabColor()?.toUpperCase() ?? '';
  }

  set tabColor(color: string) {
    this.set(SetTabColorMutation.id, { color }, { color: this.sheet.getTabColor() ?? '' });
  }

  get showGridlines(): boolean {
    return this.sheet.getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  set showGridlines(shows: boolean) {
    const to = (value: boolean): object => ({
      showGridlines: value ? BooleanNumber.TRUE : BooleanNumber.FALSE
    });
    this.set(ToggleGridlinesMutation.id, to(shows), to(this.showGridlines));
  }

  get conditionalFormats(): readonly HostConditionalFormat[] {
    return this.formats.all();
  }

  set conditionalFormats(formats: readonly HostConditionalFormat[]) {
    this.formats.set(formats);
  }

  get frozen(): { readonly rows: number; readonly columns: number } {
    const { xSplit, ySplit } = this.sheet.getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  set frozen({ rows, columns }) {
    const before = this.sheet.getFreeze();
    this.set(
      SetFrozenMutation.id,
      { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 },
      { ...before }
    );
  }

  get filter(): Filter | null {
    return this.filters.ofSheet(this.id);
  }

  /** To be called when cells may have changed. */
  touched(): void {
    this.usedArea = undefined;
  }

  used(valuesOnly: boolean): CellRange | null {
    if (!valuesOnly)
      return this.measure((cell) => (cell.s !== undefined && cell.s !== null ? true : hasContent(cell)));
    this.usedArea = this.usedArea === undefined ? this.measure(hasContent) : this.usedArea;
    return this.usedArea;
  }

  read({ row, column, rows, columns }: CellRange): CellContent[][] {
    const { unitId, subUnitId } = this.target;
    const matrix = this.sheet.getCellMatrix();
    const spilled = this.formulas.getArrayFormulaCellData()[unitId]?.[subUnitId];
    return Array.from({ length: rows }, (_, i) =>
      Array.from({ length: columns }, (__, j) => {
        const cell = spilled?.[row + i]?.[column + j] ?? matrix.getValue(row + i, column + j);
        if (!cell) return null;
        const own = spilled ? matrix.getValue(row + i, column + j) : cell;
        const formula =
          own?.f || own?.si
            ? this.formulas.getFormulaStringByCell(row + i, column + j, subUnitId, unitId)
            : null;
        return contentOf(cell, formula);
      })
    );
  }

  write(row: number, column: number, contents: readonly (readonly (CellContent | undefined)[])[]): void {
    const cells: CellChanges = {};
    let rightmost = -1;
    contents.forEach((line, i) =>
      line.forEach((content, j) => {
        if (content === undefined) return;
        (cells[row + i] ??= {})[column + j] = cellWith(content);
        rightmost = Math.max(rightmost, column + j);
      })
    );
    if (rightmost < 0) return;
    this.makeRoom(row + contents.length, rightmost + 1);
    this.setCells(cells);
  }

  styleAt(row: number, column: number): CellStyle {
    return styleAt(this.sheet, this.services.workbook.getStyles(), this.unlocked, row, column);
  }

  stylesIn(within: CellRange): Iterable<CellStyle> {
    const found = new Set<CellStyle>();
    const lastRow = Math.min(within.row + within.rows, this.sheet.getRowCount());
    const lastColumn = Math.min(within.column + within.columns, this.sheet.getColumnCount());
    for (let row = within.row; row < lastRow; row += 1) {
      for (let column = within.column; column < lastColumn; column += 1) found.add(this.styleAt(row, column));
    }
    return found.size > 0 ? found : [hostStyle(null)];
  }

  setStyle(within: CellRange, change: Partial<CellStyle> | null): void {
    const { row, column, rows, columns } = within;
    this.makeRoom(row + rows, column + columns);
    const s = change && univerStyle(change);
    const cells: CellChanges = {};
    for (let i = row; i < row + rows; i += 1) {
      const line: Record<number, ICellData> = {};
      for (let j = column; j < column + columns; j += 1) line[j] = { s };
      cells[i] = line;
    }
    this.setCells(cells, true);
  }

  validationsIn(within: CellRange): Iterable<Validation | null> {
    return this.validations.in(within);
  }

  setValidation(within: CellRange, validation: Validation | null): void {
    this.makeRoom(within.row + within.rows, within.column + within.columns);
    this.validations.set(within, validation);
  }

  columnWidth(column: number): number | null {
    const width = this.sheet.getColumnManager().getColumn(column)?.w;
    return width === undefined ? null : width * POINTS;
  }

  setColumnWidth(column: number, points: number | null): void {
    this.makeRoom(1, column + 1);
    const to = (width: number | null): object => ({
      ranges: [gridRange(cellRange(0, column, this.sheet.getRowCount(), 1))],
      colWidth: (width ?? this.sheet.getConfig().defaultColumnWidth * POINTS) / POINTS
    });
    this.set(SetWorksheetColWidthMutation.id, to(points), to(this.columnWidth(column)));
  }

  rowHeight(row: number): number | null {
    const height = this.sheet.getRowManager().getRow(row)?.h;
    return height === undefined ? null : height * POINTS;
  }

  /** A row whose height was set is fitted to its contents no longer. */
  setRowHeight(row: number, points: number | null): void {
    this.makeRoom(row + 1, 1);
    const ranges = [gridRange(cellRange(row, 0, 1, this.sheet.getColumnCount()))];
    const to = (height: number | null): object => ({
      ranges,
      rowHeight: (height ?? this.sheet.getConfig().defaultRowHeight * POINTS) / POINTS
    });
    const fitted = (isFitted: BooleanNumber | undefined): object => ({
      ranges,
      autoHeightInfo: { [row]: isFitted }
    });
    const before = this.sheet.getRowManager().getRow(row)?.ia;
    this.set(SetWorksheetRowHeightMutation.id, to(points), to(this.rowHeight(row)));
    this.set(
      SetWorksheetRowIsAutoHeightMutation.id,
      fitted(points === null ? BooleanNumber.TRUE : BooleanNumber.FALSE),
      fitted(before)
    );
  }

  isColumnHidden(column: number): boolean {
    return !this.sheet.getColVisible(column);
  }

  setColumnsHidden(column: number, count: number, hidden: boolean): void {
    const changed = runsWhere(column, count, (one) => this.isColumnHidden(one) !== hidden);
    this.setHidden(
      changed.map(([first, width]) => cellRange(0, first, this.sheet.getRowCount(), width)),
      hidden
        ? [SetColHiddenMutation.id, SetColVisibleMutation.id]
        : [SetColVisibleMutation.id, SetColHiddenMutation.id]
    );
  }

  isRowHidden(row: number): boolean {
    return !this.sheet.getRowVisible(row);
  }

  isRowFiltered(row: number): boolean {
    return this.sheet.isRowFiltered(row);
  }

  setRowsHidden(row: number, count: number, hidden: boolean): void {
    const changed = runsWhere(row, count, (one) => this.isRowHidden(one) !== hidden);
    this.setHidden(
      changed.map(([first, height]) => cellRange(first, 0, height, this.sheet.getColumnCount())),
      hidden
        ? [SetRowHiddenMutation.id, SetRowVisibleMutation.id]
        : [SetRowVisibleMutation.id, SetRowHiddenMutation.id]
    );
  }

  /** @param areas what is not so yet: Undo hides or shows nothing else */
  private setHidden(areas: readonly CellRange[], [to, back]: readonly [string, string]): void {
    const params = { ...this.target, ranges: areas.map(gridRange) };
    if (areas.length > 0) this.journal.change([mutation(to, params)], [mutation(back, params)]);
  }

  merges(): readonly CellRange[] {
    return this.sheet.getMergeData().map(fromGridRange);
  }

  merge(cells: CellRange): void {
    this.unmerge(cells);
    const kept = this.read(cells).map((line, i) =>
      line.map((content, j) => (i === 0 && j === 0 ? undefined : content === null ? undefined : null))
    );
    this.write(cells.row, cells.column, kept);
    this.setMerges(AddWorksheetMergeMutation.id, RemoveWorksheetMergeMutation.id, [cells]);
  }

  unmerge(cells: CellRange): void {
    const overlapping = this.sheet.getMergedCellRange(
      cells.row,
      cells.column,
      cells.row + cells.rows - 1,
      cells.column + cells.columns - 1
    );
    if (overlapping.length > 0)
      this.setMerges(
        RemoveWorksheetMergeMutation.id,
        AddWorksheetMergeMutation.id,
        overlapping.map(fromGridRange)
      );
  }

  insertCells(cells: CellRange, shift: 'Right' | 'Down'): void {
    this.shift(cells, shift);
  }

  deleteCells(cells: CellRange, shift: 'Left' | 'Up'): void {
    this.shift(cells, shift);
  }

  private shift(cells: CellRange, shift: Shift): void {
    const { redos, undos } = shiftMutations(this.services, this.followers, this.sheet, cells, shift);
    this.journal.change(redos, undos);
    this.touched();
  }

  private setMerges(id: string, back: string, areas: readonly CellRange[]): void {
    const params = { ...this.target, ranges: areas.map(gridRange) };
    this.journal.change([mutation(id, params)], [mutation(back, params)]);
  }

  private set(id: string, to: object, back: object): void {
    const of = (params: object): IMutationInfo[] => [mutation(id, { ...this.target, ...params })];
    this.journal.change(of(to), of(back));
  }

  private setCells(cellValue: CellChanges, ofStyles = false): void {
    const params = { ...this.target, cellValue, ...(ofStyles ? { trigger: SetStyleCommand.id } : {}) };
    const back = SetRangeValuesUndoMutationFactory(this.services.injector, params);
    const id = !ofStyles && this.hasNoFormulas(cellValue) ? PLAIN_VALUES : SetRangeValuesMutation.id;
    this.journal.change([mutation(id, params)], [mutation(id, back)]);
    this.touched();
    const rows = Object.keys(cellValue).map(Number);
    const [first, last] = [rows[0], rows.at(-1)];
    if (first === undefined || last === undefined) return;
    this.unfitted = {
      first: Math.min(first, this.unfitted?.first ?? first),
      last: Math.max(last, this.unfitted?.last ?? last)
    };
  }

  /** Whether neither the new nor the old content includes a formula or what one spills. */
  private hasNoFormulas(cells: CellChanges): boolean {
    if (this.formulas.getArrayFormulaCellData()[this.target.unitId]?.[this.target.subUnitId]) return false;
    const matrix = this.sheet.getCellMatrix();
    const isFormula = (cell: Nullable<ICellData>): boolean => Boolean(cell?.f || cell?.si);
    return Object.entries(cells).every(([row, line]) =>
      Object.entries(line).every(
        ([column, cell]) => !isFormula(cell) && !isFormula(matrix.getValue(Number(row), Number(column)))
      )
    );
  }

  /** Univer's sheets are only as large as their content; Excel's always have full size. */
  private makeRoom(rows: number, columns: number): void {
    const [rowCount, columnCount] = [this.sheet.getRowCount(), this.sheet.getColumnCount()];
    if (rows > rowCount) this.set(SetWorksheetRowCountMutation.id, { rowCount: rows }, { rowCount });
    if (columns > columnCount)
      this.set(SetWorksheetColumnCountMutation.id, { columnCount: columns }, { columnCount });
  }

  private measure(isUsed: (cell: ICellData) => boolean): CellRange | null {
    let [top, bottom, left, right] = [Infinity, -1, Infinity, -1];
    const note = (row: number, column: number, cell: Nullable<ICellData>): void => {
      if (!cell || !isUsed(cell)) return;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    };
    this.sheet.getCellMatrix().forValue((row, column, cell) => {
      note(row, column, cell);
    });
    const spilled = this.formulas.getArrayFormulaCellData()[this.target.unitId]?.[this.target.subUnitId];
    if (spilled)
      new ObjectMatrix(spilled).forValue((row, column, cell) => {
        note(row, column, cell);
      });
    return bottom < 0 ? null : cellRange(top, left, bottom - top + 1, right - left + 1);
  }
}

const hasContent = (cell: ICellData): boolean =>
  Boolean(cell.f || cell.si || cell.p) || (cell.v !== undefined && cell.v !== null && cell.v !== '');

/** Rows or columns of which something holds, as runs: the first one and how many. */
function runsWhere(
  first: number,
  count: number,
  holds: (index: number) => boolean
): readonly (readonly [first: number, count: number])[] {
  const runs: [number, number][] = [];
  for (let index = first; index < first + count; index++) {
    if (!holds(index)) continue;
    const last = runs.at(-1);
    if (last && last[0] + last[1] === index) last[1]++;
    else runs.push([index, 1]);
  }
  return runs;
}
