import { lastRow, type CellRange } from '../../../ranges';
import { contentOf, type Content } from '../../cellContents';
import { GENERAL } from '../../formatCodes';
import { numberFormatOf, propertiesAt, type CellAt } from './formLooks';
import { mergeRuns, rectangles } from './rectangles';
import type { Grid, GridCell, GridRow } from '../../../sheetModel';
import type { Form } from './findForm';

/** A form where it is to stand: the first cell is at `row` and `column`. */
export interface PlacedForm {
  readonly grid: Grid;
  readonly row: number;
  readonly column: number;
  /** The cells that are its own, and those that were. */
  readonly areas: readonly CellRange[];
  /** What there was before; undefined for a sheet that is new. */
  readonly before: { readonly areas: Form['areas']; readonly merges: readonly CellRange[] } | undefined;
}

export const cellAtOf =
  ({ grid, row, column }: PlacedForm): CellAt =>
  (r, c): GridCell | undefined =>
    grid.rows[r - row]?.cells[c - column];

/** What is written into a cell that is the form's, or was. */
export const sentAt = (cell: GridCell | undefined): Content => contentOf(cell?.value ?? '');

export const shifted = ({ row, column }: PlacedForm, range: CellRange): CellRange => ({
  ...range,
  row: range.row + row,
  column: range.column + column
});

/** Those of ranges that end in some rows. */
export const endingIn = (ranges: readonly CellRange[], row: number, count: number): CellRange[] =>
  ranges.filter((range) => lastRow(range) >= row && lastRow(range) < row + count);

export const rangeIn = (sheet: Excel.Worksheet, { row, column, rows, columns }: CellRange): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);

/** Gives the range with some cells, wherever they are by then. */
export type RangeAt = (cells: CellRange) => Excel.Range;

/** Maps the cells of a rectangle, by row and column of the sheet. */
export const mapped = <T>(
  { row, column, rows, columns }: CellRange,
  of: (row: number, column: number) => T
): T[][] =>
  Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (__, j) => of(row + i, column + j)));

/**
 * Writes rows of a form, in the next request: contents, merged cells, looks and heights. A text is written as
 * a formula with an apostrophe, into the format General, and is made Text afterwards: so it is never taken
 * for anything else.
 */
export function writeRows(at: RangeAt, form: PlacedForm, row: number, count: number): void {
  const cellAt = cellAtOf(form);
  const { grid, before } = form;
  for (const { range } of mergeRuns(endingIn(before?.merges ?? [], row, count))) at(range).unmerge();
  const areas = rectangles(form.areas, row, count);
  for (const area of areas) {
    const range = at(area);
    if (before) {
      range.style = 'Normal';
      range.numberFormat = [[GENERAL]];
    }
    range.formulas = mapped(area, (r, c) => sentAt(cellAt(r, c)));
  }
  const merges = grid.merges.map((merge) => shifted(form, merge));
  // Before the looks: of cells that are merged later, Excel on the web loses them (OfficeDev/office-js#6405).
  for (const { range, across } of mergeRuns(endingIn(merges, row, count))) at(range).merge(across);
  for (const area of areas) {
    const range = at(area);
    range.setCellProperties(mapped(area, (r, c) => propertiesAt(cellAt, r, c)));
    range.numberFormat = mapped(area, (r, c) => numberFormatOf(cellAt(r, c)));
  }
  setHeights(at, form, row, count);
}

/** A row without cells of the form's is nobody's, and stays as high as it is. */
function setHeights(at: RangeAt, form: PlacedForm, row: number, count: number): void {
  const { grid } = form;
  const rows = Array.from({ length: count }, (_, i) => grid.rows[row + i - form.row]);
  const isOurs = (one: GridRow | undefined): one is GridRow => one?.cells.some(Boolean) ?? false;
  if (!rows.some(isOurs)) return;
  const first = { row, column: form.column, rows: count, columns: 1 };
  at(first).setRowProperties(rows.map((one) => (isOurs(one) ? { format: { rowHeight: one.height } } : {})));
}
