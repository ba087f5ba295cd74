import { contains, lastRow, type CellRange } from '../../../ranges';
import { gridRange, type GridSheet } from '../../../sheetModel';
import { inBlocks, rowsPerBlock } from '../../blocks';
import { CONTENTS, isSameContent, rowsOfContents, type Content } from '../../cellContents';
import { ExcelFailure, hadNoEffect } from '../../failure';
import type { OnRows } from '../../read';
import { setWidth } from '../dress';
import { markFormula, rowBytes, setMark } from './addForm';
import { addFormats } from './formats';
import type { StandingForm } from './standingForm';
import { cellAtOf, rangeIn, sentAt, shifted, writeRows } from './writeRows';

/** Rows that have been written, or may have been, with what stood there. */
export interface WrittenRows {
  readonly row: number;
  readonly before: readonly (readonly Content[])[];
  /** Whether the request was answered. */
  readonly isCertain: boolean;
}

/** A form that is written over the one in its sheet, and how far that has come. */
export interface FormRefresh {
  readonly model: GridSheet;
  readonly standing: StandingForm;
  readonly activeId: string;
  written: WrittenRows[];
}

/**
 * Writes a form over the one in the sheet, block by block. Each request reads what it writes over: what
 * somebody has changed meanwhile shows. How it is printed stays as the user has it.
 * @throws ExcelFailure `changing`
 */
export async function refreshForm(
  context: Excel.RequestContext,
  refresh: FormRefresh,
  signal: AbortSignal,
  onRows: OnRows
): Promise<void> {
  const { standing, written, model } = refresh;
  const { own, form, bounds, contents } = standing;
  const { workbook } = context;
  const sheet = workbook.worksheets.getItem(own.id);
  const isOurs = oursIn(form.areas);
  const last = lastRow(bounds);
  // What is read comes back in the answer.
  const perBlock = rowsPerBlock(2 * rowBytes(form));
  await inBlocks(bounds.row, last, perBlock, signal, async (row, count) => {
    const block = rangeIn(sheet, { ...bounds, row, rows: count });
    block.load(CONTENTS);
    const mark = workbook.names.getItem(model.mark);
    mark.load('formula');
    if (row === bounds.row) show(sheet, standing);
    writeRows(sheet, form, row, count);
    if (row + count > last) finish(workbook, sheet, refresh);
    const at = row - bounds.row;
    written.push({ row, before: contents.slice(at, at + count), isCertain: false });
    try {
      await context.sync();
    } catch (error) {
      if (hadNoEffect(error)) written.pop();
      throw error;
    }
    const was = rowsOfContents(block);
    written[written.length - 1] = { row, before: was, isCertain: true };
    const isAsRead = was.every((cells, i) =>
      cells.every(
        (content, j) =>
          !isOurs(row + i, bounds.column + j) || isSameContent(content, contents[at + i]?.[j] ?? '')
      )
    );
    if (!isAsRead || mark.formula !== own.formula) throw new ExcelFailure('changing');
    onRows(row + count - bounds.row, bounds.rows);
    return undefined;
  });
}

export const oursIn =
  (areas: readonly CellRange[]) =>
  (row: number, column: number): boolean =>
    areas.some((area) => contains(area, row, column));

/** Nothing is merged while a chart is selected (OfficeDev/office-js#399). */
function show(sheet: Excel.Worksheet, { own, form }: StandingForm): void {
  if (own.visibility !== 'Visible') sheet.visibility = 'Visible';
  sheet.getRangeByIndexes(form.row, form.column, 1, 1).select();
}

/** Makes the sheet that of the new form, in the next request. */
function finish(workbook: Excel.Workbook, sheet: Excel.Worksheet, { model, standing }: FormRefresh): void {
  const { own, form, bounds, formats, breaks, printArea } = standing;
  const { grid } = model;
  grid.widths.forEach((width, i) =>
    setWidth(sheet.getRangeByIndexes(form.row, form.column + i, 1, 1), { width })
  );
  const { conditionalFormats } = rangeIn(sheet, bounds);
  for (const { id } of formats) conditionalFormats.getItem(id).delete();
  addFormats(grid.conditionalFormats, ({ range }) => rangeIn(sheet, shifted(form, range)));
  const now = gridRange(grid, form.row, form.column);
  const pages = [...own.areas, now];
  const kept = breaks.filter((row) => !pages.some((area) => row > area.row && row <= lastRow(area)));
  breakPages(sheet, breaks, [...kept, ...grid.pageBreaks.map((row) => row + form.row)]);
  if (printArea !== undefined) sheet.pageLayout.setPrintArea(rangeIn(sheet, now));
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
