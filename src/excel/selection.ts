import type { CellRange } from '../ranges';
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
