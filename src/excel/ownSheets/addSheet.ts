import { freeSheetName, type ListTable, type ListValue, type SheetModel } from '../../sheetModel';
import { bytesPerRow } from '../blocks';
import { contentOf } from '../cellContents';
import type { OnRows } from '../read';
import { dressBody, dressHeader, freeze, setPrint, setWidth } from './dress';
import { findOwnSheet, type Found } from './find';
import { addInBlocks, deleteAdded, unfinishedName } from './unfinished';
import type { OwnSheetWritten } from './way';

/** A sheet that is being added: it has a name of its own until it is whole. */
export interface Adding {
  readonly model: SheetModel;
  readonly found: Found;
  readonly unfinishedName: string;
}

export const adding = (model: SheetModel, found: Found): Adding => ({
  model,
  found,
  unfinishedName: unfinishedName()
});

/**
 * Adds a sheet behind the others, block by block. Name, mark, table and page come with the last request, so
 * that nothing unfinished is ever taken for the list.
 */
export function addSheet(
  context: Excel.RequestContext,
  job: Adding,
  signal: AbortSignal,
  onRows: OnRows
): Promise<OwnSheetWritten> {
  const { table } = job.model;
  const rows = [table.columns.map(({ header }): ListValue => header), ...table.rows];
  const added = {
    unfinishedName: job.unfinishedName,
    rows: rows.length,
    rowBytes: bytesPerRow(rows),
    write: (into: Excel.Worksheet, row: number, count: number, isLast: boolean): void => {
      // As formulas, with an apostrophe before each text: it is never taken for anything else.
      into.getRangeByIndexes(row, 0, count, table.columns.length).formulas = rows
        .slice(row, row + count)
        .map((values) => values.map(contentOf));
      if (isLast) finish(context, into, job);
    }
  };
  return addInBlocks(context, added, signal, onRows);
}

/** Makes a whole sheet of the cells, in the next request. */
function finish({ workbook }: Excel.RequestContext, sheet: Excel.Worksheet, job: Adding): void {
  const { model, found } = job;
  const { columns, rows, name, style } = model.table;
  dressHeader(sheet.getRangeByIndexes(0, 0, 1, columns.length));
  columns.forEach((column, i) => {
    setWidth(sheet.getRangeByIndexes(0, i, 1, 1), column);
    dressBody(
      (first, count) => sheet.getRangeByIndexes(1 + first, i, count, 1),
      column,
      rows.map((row) => row[i] ?? '')
    );
  });
  const table = sheet.tables.add(
    sheet.getRangeByIndexes(0, 0, tableHeight(model.table), columns.length),
    true
  );
  if (!found.tables.some((taken) => taken.toLowerCase() === name.toLowerCase())) table.name = name;
  table.style = style;
  sheet.getRangeByIndexes(0, 0, rows.length + 1, columns.length).format.autofitRows();
  freeze(sheet, model);
  setPrint(sheet, model);
  if (found.formula !== undefined) workbook.names.getItem(model.mark).delete();
  const mark = workbook.names.add(model.mark, sheet.getRange('A1'));
  mark.visible = false;
  // After the mark: by one of them an unfinished sheet is known.
  sheet.name = freeSheetName(
    model.name,
    found.sheets.map((one) => one.name)
  );
  sheet.activate();
}

/** A table has a row below its header, be it blank. */
const tableHeight = ({ rows }: ListTable): number => 1 + Math.max(1, rows.length);

/** Deletes what there is of a sheet that was not finished; the mark leads where it led before. */
export async function takeSheetBack({ model, found, unfinishedName: name }: Adding): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { names, worksheets } = context.workbook;
    const now = await findOwnSheet(context, model.mark, () => false);
    const added = now.sheets.filter(
      (sheet) => [name, now.marked].includes(sheet.name) && found.sheets.every(({ id }) => id !== sheet.id)
    );
    if (added.length === 0) return;
    // All in one request: without the mark, the next try would not find the sheet.
    deleteAdded(context.workbook, added, found, now);
    if (now.marked !== found.marked || now.formula === undefined) {
      if (now.formula !== undefined) names.getItem(model.mark).delete();
      const before = now.sheets.find(({ name }) => name === found.marked);
      if (before) names.add(model.mark, worksheets.getItem(before.id).getRange('A1')).visible = false;
    }
    await context.sync();
  });
}
