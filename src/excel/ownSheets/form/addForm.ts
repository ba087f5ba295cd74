import { gridAreas, gridRange, freeSheetName, type GridSheet } from '../../../sheetModel';
import { reference } from '../../../ranges';
import { bytesPerRow } from '../../blocks';
import type { OnRows } from '../../read';
import { freeze, setPrint, setWidth } from '../dress';
import { addInBlocks, deleteAdded, unfinishedName } from '../unfinished';
import type { OwnSheetWritten } from '../way';
import { findForm, type FoundForm } from './findForm';
import { propertiesAt } from './formLooks';
import { addFormats } from './formats';
import { cellAtOf, mapped, rangeIn, sentAt, shifted, writeRows, type PlacedForm } from './writeRows';

/** A form's sheet that is being added: it has a name of its own until it is whole. */
export interface AddingForm {
  readonly model: GridSheet;
  readonly found: FoundForm;
  readonly form: PlacedForm;
  readonly unfinishedName: string;
}

export const addingForm = (model: GridSheet, found: FoundForm): AddingForm => ({
  model,
  found,
  form: { grid: model.grid, row: 0, column: 0, areas: gridAreas(model.grid), before: undefined },
  unfinishedName: unfinishedName()
});

/** About how many bytes a row of a form takes as it travels. */
export function rowBytes(form: PlacedForm): number {
  const cellAt = cellAtOf(form);
  const { grid, row, column } = form;
  const width = Math.max(1, grid.widths.length);
  return bytesPerRow(
    grid.rows.map((_row, i) =>
      mapped({ row: row + i, column, rows: 1, columns: width }, (r, c) => [
        sentAt(cellAt(r, c)),
        propertiesAt(cellAt, r, c)
      ])
    )
  );
}

/**
 * Adds a sheet with a form behind the others, block by block. Name, mark and page come with the last request,
 * so that nothing unfinished is ever taken for the form.
 */
export function addForm(
  context: Excel.RequestContext,
  job: AddingForm,
  signal: AbortSignal,
  onRows: OnRows
): Promise<OwnSheetWritten> {
  const { form, model } = job;
  const added = {
    unfinishedName: job.unfinishedName,
    rows: model.grid.rows.length,
    rowBytes: rowBytes(form),
    write: (into: Excel.Worksheet, row: number, count: number, isLast: boolean): void => {
      // Nothing is merged while a chart is selected (OfficeDev/office-js#399).
      if (row === 0) into.getRange('A1').select();
      writeRows((area) => rangeIn(into, area), form, row, count);
      if (isLast) finish(context, into, job);
    }
  };
  return addInBlocks(context, added, signal, onRows);
}

/** Makes a whole sheet of the cells, in the next request. */
function finish({ workbook }: Excel.RequestContext, sheet: Excel.Worksheet, job: AddingForm): void {
  const { model, found, form } = job;
  const { grid } = model;
  grid.widths.forEach((width, i) => setWidth(sheet.getRangeByIndexes(0, i, 1, 1), { width }));
  addFormats(grid.conditionalFormats, ({ range }) => rangeIn(sheet, shifted(form, range)));
  for (const row of grid.pageBreaks) sheet.horizontalPageBreaks.add(sheet.getRangeByIndexes(row, 0, 1, 1));
  freeze(sheet, model);
  sheet.showGridlines = false;
  setPrint(sheet, model);
  sheet.pageLayout.setPrintArea(rangeIn(sheet, gridRange(grid)));
  setMark(workbook, model.mark, found.formula, markFormula(job.unfinishedName, form));
  // After the mark: by one of them an unfinished sheet is known.
  sheet.name = freeSheetName(
    model.name,
    found.sheets.map((one) => one.name)
  );
  sheet.activate();
}

/** What a mark refers to: the form's own cells. */
export const markFormula = (sheet: string, { grid, row, column }: PlacedForm): string =>
  `=${gridAreas(grid, row, column)
    .map((area) => reference(sheet, area))
    .join(',')}`;

/** Has a mark lead to a form, in the next request. */
export function setMark(
  { names }: Excel.Workbook,
  mark: string,
  before: string | undefined,
  formula: string
): void {
  if (before === formula) return;
  if (before === undefined) names.add(mark, formula).visible = false;
  else names.getItem(mark).formula = formula;
}

/** Deletes what there is of a sheet that was not finished; the mark leads where it led before. */
export async function takeFormBack({ model, found, unfinishedName: name }: AddingForm): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { workbook } = context;
    const now = await findForm(context, { mark: model.mark, titles: model.grid.titles });
    const added = now.sheets.filter(
      (sheet) =>
        (sheet.name === name || sheet.id === now.own?.id) && found.sheets.every(({ id }) => id !== sheet.id)
    );
    if (added.length === 0) return;
    // All in one request: without the mark, the next try would not find the sheet.
    deleteAdded(workbook, added, found, now);
    if (found.formula !== undefined) setMark(workbook, model.mark, now.formula, found.formula);
    else if (now.formula !== undefined) workbook.names.getItem(model.mark).delete();
    await context.sync();
  });
}
