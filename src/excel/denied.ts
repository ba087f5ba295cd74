import { ExcelFailure, asFailure } from './failure';

/**
 * The failure that stands for what a change of the workbook has thrown. Where Excel does not allow it, it is
 * asked whether the workbook can only be read (Excel.Workbook.readOnly, ExcelApi 1.8), since `AccessDenied`
 * does not say why.
 */
export async function failureOfChange(error: unknown): Promise<ExcelFailure> {
  const failure = asFailure(error);
  if (failure.code !== 'denied') return failure;
  const isReadOnly = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { workbook } = context;
    workbook.load('readOnly');
    await context.sync();
    return workbook.readOnly;
  }).catch(() => false);
  return isReadOnly ? new ExcelFailure('readOnly', failure.values) : failure;
}
