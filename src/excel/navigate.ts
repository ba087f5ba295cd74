import { asFailure } from './failure';

/** Shows a cell: activates its sheet and selects it. Indexes from 0. @throws ExcelFailure */
export async function selectCell(sheet: string, row: number, column: number): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      worksheet.activate();
      worksheet.getRangeByIndexes(row, column, 1, 1).select();
      await context.sync();
    });
  } catch (error) {
    throw asFailure(error);
  }
}
