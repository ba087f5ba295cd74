import { freeSheetName, type ListTable, type ListValue, type SheetModel } from '../../sheetModel';
import { bytesPerRow, inBlocks, rowsPerBlock } from '../blocks';
import { contentOf } from '../cellContents';
import type { OnRows } from '../read';
import { dressBody, dressHeader, freeze, setPrint, setWidth } from './dress';
import { findOwnSheet, type Found } from './find';

/** A sheet that is being added: it has a name of its own until it is whole. */
export interface Adding {
  readonly model: SheetModel;
  readonly found: Found;
  readonly unfinishedName: string;
}

export const adding = (model: SheetModel, found: Found): Adding => ({
  model,
  found,
  unfinishedName: `~${Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join('')}`
});

/**
 * Adds a sheet behind the others, block by block. Name, mark, table and page come with the last request, so
 * that nothing unfinished is ever taken for the list.
 * @returns its id and name
 */
export async function addSheet(
  context: Excel.RequestContext,
  job: Adding,
  signal: AbortSignal,
  onRows: OnRows
): Promise<{ readonly id: string; readonly name: string }> {
  const { table } = job.model;
  const rows = [table.columns.map(({ header }): ListValue => header), ...table.rows];
  let sheet: Excel.Worksheet | undefined;
  const last = rows.length - 1;
  await inBlocks(0, last, rowsPerBlock(bytesPerRow(rows)), signal, async (row, count) => {
    const into = sheet ?? context.workbook.worksheets.add(job.unfinishedName);
    const cells = rows.slice(row, row + count);
    // As formulas, with an apostrophe before each text: it is never taken for anything else.
    into.getRangeByIndexes(row, 0, count, table.columns.length).formulas = cells.map((values) =>
      values.map(contentOf)
    );
    if (row + count > last) finish(context, into, job);
    into.load('id,name');
    await context.sync();
    sheet = into;
    onRows(Math.min(row + count, last), last);
    return undefined;
  });
  if (!sheet) throw new Error('A sheet without a header was to be added.');
  return { id: sheet.id, name: sheet.name };
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
  if (found.hasMark) workbook.names.getItem(model.mark).delete();
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
export async function takeSheetBack({ model, found, unfinishedName }: Adding): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { names, worksheets } = context.workbook;
    const now = await findOwnSheet(context, model.mark, () => false);
    const isNew = (name: string): boolean => name === unfinishedName || name === now.marked;
    const added = now.sheets.filter(
      ({ id, name }) => isNew(name) && found.sheets.every((one) => one.id !== id)
    );
    if (added.length === 0) return;
    // All in one request: without the mark, the next try would not find the sheet.
    if (now.sheets.some(({ id }) => id === found.activeId)) worksheets.getItem(found.activeId).activate();
    for (const { id } of added) worksheets.getItem(id).delete();
    if (now.marked !== found.marked || !now.hasMark) {
      if (now.hasMark) names.getItem(model.mark).delete();
      const before = now.sheets.find(({ name }) => name === found.marked);
      if (before) names.add(model.mark, worksheets.getItem(before.id).getRange('A1')).visible = false;
    }
    await context.sync();
  });
}
