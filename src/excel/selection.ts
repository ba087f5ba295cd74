import { sameRange, type CellRange } from '../ranges';
import { AREA, areaOf } from './area';

/** A selection of cells, and the id of the sheet that it is in. */
export interface Selection extends CellRange {
  readonly sheetId: string;
}

/**
 * The selected cells; undefined while a chart, a shape, several areas or another workbook is in front: then
 * `getSelectedRange` throws (OfficeDev/office-js#2268, #561), and with it everything that is asked in the
 * same request.
 */
export async function selectedCells(): Promise<Selection | undefined> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const range = context.workbook.getSelectedRange();
      range.load(AREA);
      range.worksheet.load('id');
      await context.sync();
      return { ...areaOf(range), sheetId: range.worksheet.id };
    });
  } catch {
    return undefined;
  }
}

/**
 * Selects cells, which brings them into view, where the user has selected nothing else since. Never throws:
 * whatever else has been done stands.
 * @param since what was selected then; undefined selects nothing
 */
export async function selectUnlessMoved(cells: Selection, since: Selection | undefined): Promise<void> {
  const now = since && (await selectedCells());
  if (!now || now.sheetId !== since.sheetId || !sameRange(now, since)) return;
  if (now.sheetId !== cells.sheetId) return;
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { row, column, rows, columns } = cells;
      const sheet = context.workbook.worksheets.getItem(cells.sheetId);
      sheet.getRangeByIndexes(row, column, rows, columns).select();
      await context.sync();
    });
  } catch {
    // A chart in front, a cell being edited: then the cells are not brought into view.
  }
}
