import { cellRange, contains, lastRow, type CellRange } from '../../../ranges';
import { gridRange, type GridSheet } from '../../../sheetModel';
import { AREA, areaOf } from '../../area';
import { inBlocks, rowsPerBlock } from '../../blocks';
import { isSameContent, type Content } from '../../cellContents';
import { ExcelFailure, hadNoEffect } from '../../failure';
import type { OnRows } from '../../read';
import { setWidth } from '../dress';
import { markFormula, rowBytes, setMark } from './addForm';
import { addFormats } from './formats';
import { askWhetherSame, rangeBeside, type HeldForm } from './heldForm';
import { askRows, askWidths, CELL_BYTES, someOf, type RowsRead, type StandingForm } from './standingForm';
import { cellAtOf, sentAt, shifted, writeRows, type RangeAt } from './writeRows';

/** Rows that have been written, or may have been, with what stood there. */
export interface WrittenRows {
  readonly row: number;
  readonly before: RowsRead;
  /** Whether the request was answered. */
  readonly isCertain: boolean;
  /** Whether all that belongs to the sheet came with them. */
  readonly isLast: boolean;
  /** How wide columns were before they got other widths with the last rows. */
  readonly widths: StandingForm['widths'] | undefined;
  /**
   * Where the form's first cell was then, if rows or columns had been inserted or deleted by then: what was
   * written over were not all of its cells.
   */
  readonly strayedTo: { readonly row: number; readonly column: number } | undefined;
}

/** A form that is written over the one in its sheet, and how far that has come. */
export interface FormRefresh {
  readonly model: GridSheet;
  readonly standing: StandingForm;
  readonly held: HeldForm;
  readonly activeId: string;
  written: WrittenRows[];
}

/**
 * Writes a form over the one in the sheet, block by block, wherever that is by then. Each request reads what
 * it writes over: what somebody has changed meanwhile shows. How it is printed stays as the user has it.
 * @throws ExcelFailure `changing`
 */
export async function refreshForm(
  context: Excel.RequestContext,
  refresh: FormRefresh,
  signal: AbortSignal,
  onRows: OnRows
): Promise<void> {
  const { standing, held, written, model } = refresh;
  const { own, form, bounds } = standing;
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(own.id);
  const at = rangeBeside(held, form);
  const isOurs = oursIn(form.areas);
  const last = lastRow(bounds);
  // What is read comes back in the answer.
  const perBlock = rowsPerBlock(Math.max(2 * rowBytes(form), bounds.columns * CELL_BYTES));
  await inBlocks(bounds.row, last, perBlock, signal, async (row, count) => {
    held.anchor.load(AREA);
    const isLast = row + count > last;
    const widths = isLast ? askWidths(form, at) : undefined;
    const told = askRows(at({ ...bounds, row, rows: count }));
    const isSame = askWhetherSame(held, bounds);
    const mark = workbook.names.getItem(model.mark);
    mark.load('formula');
    if (row === bounds.row) show(sheet, held, standing);
    writeRows(at, form, row, count);
    if (isLast) finish(workbook, sheet, at, refresh);
    const first = row - bounds.row;
    const expected = someOf(standing.rows, first, count);
    const wanted = { row, isLast, widths: undefined, strayedTo: undefined };
    written.push({ ...wanted, before: expected, isCertain: false });
    try {
      await context.sync();
    } catch (error) {
      if (hadNoEffect(error)) written.pop();
      throw error;
    }
    const before = told();
    const strayedTo = isSame() ? undefined : areaOf(held.anchor);
    written[written.length - 1] = { ...wanted, before, isCertain: true, widths: widths?.(), strayedTo };
    const isAsRead = before.contents.every((cells, i) =>
      cells.every(
        (content, j) =>
          !isOurs(row + i, bounds.column + j) || isSameContent(content, expected.contents[i]?.[j] ?? '')
      )
    );
    if (!isAsRead || strayedTo || mark.formula !== own.formula) throw new ExcelFailure('changing');
    onRows(row + count - bounds.row, bounds.rows);
    return undefined;
  });
}

export const oursIn =
  (areas: readonly CellRange[]) =>
  (row: number, column: number): boolean =>
    areas.some((area) => contains(area, row, column));

/** Nothing is merged while a chart is selected (OfficeDev/office-js#399). */
function show(sheet: Excel.Worksheet, { anchor }: HeldForm, { own }: StandingForm): void {
  if (own.visibility !== 'Visible') sheet.visibility = 'Visible';
  anchor.select();
}

/** Makes the sheet that of the new form, in the next request. */
function finish(
  workbook: Excel.Workbook,
  sheet: Excel.Worksheet,
  at: RangeAt,
  { model, standing }: FormRefresh
): void {
  const { own, form, bounds, formats, breaks, printArea } = standing;
  const { grid } = model;
  grid.widths.forEach((width, i) => setWidth(at(cellRange(form.row, form.column + i)), { width }));
  const { conditionalFormats } = at(bounds);
  for (const { id } of formats) conditionalFormats.getItem(id).delete();
  addFormats(grid.conditionalFormats, ({ range }) => at(shifted(form, range)));
  const now = gridRange(grid, form.row, form.column);
  const pages = [...own.areas, now];
  const kept = breaks.filter((row) => !pages.some((area) => row > area.row && row <= lastRow(area)));
  breakPages(sheet, breaks, [...kept, ...grid.pageBreaks.map((row) => row + form.row)]);
  if (printArea !== undefined) sheet.pageLayout.setPrintArea(at(now));
  setMark(workbook, model.mark, own.formula, markFormula(own.name, form));
}

/** Has pages begin with other rows, in the next request. */
export function breakPages(sheet: Excel.Worksheet, before: readonly number[], rows: readonly number[]): void {
  const { horizontalPageBreaks } = sheet;
  const wanted = [...new Set(rows)].sort((a, b) => a - b);
  if (wanted.join() === [...before].sort((a, b) => a - b).join()) return;
  if (before.length > 0) horizontalPageBreaks.removePageBreaks();
  for (const row of wanted) horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
}

/** What is written back into a cell: where it holds what was sent, what it held before; null leaves it. */
export function backOf(
  { form }: StandingForm,
  row: number,
  column: number,
  now: Content,
  before: Content
): Content | null {
  return isSameContent(now, sentAt(cellAtOf(form)(row, column))) ? before : null;
}
