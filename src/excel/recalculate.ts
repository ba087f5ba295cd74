import { asFailure } from './failure';

/**
 * Has Excel calculate every formula anew. What has changed outside of its cells, such as a reading of the criteria, marks
 * none of them as changed, and only a full calculation comes by all (Excel.CalculationType, ExcelApi 1.1).
 * @throws ExcelFailure
 */
export async function recalculate(): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      context.application.calculate('Full');
      await context.sync();
    });
  } catch (error) {
    throw asFailure(error);
  }
}
