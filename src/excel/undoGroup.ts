import { isUndoRefused } from './failure';

/**
 * Runs what writes as one step of the undo list where Excel offers that (Excel.RunOptions.mergeUndoGroup,
 * ExcelApi 1.20). Excel may refuse (`UndoNotSupported`: office-js#6711, #6491), and the client then ends the
 * run: what has been written by then is put back, and all of it is run once more without a group. Only
 * writing belongs in here: a question that has no undo, such as the one about merged areas (#5918), refuses
 * the whole.
 * @param previous a context that the run goes on with
 * @param takeBack puts back what the refused run has done
 */
export async function asOneUndoStep<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  takeBack: () => Promise<void>,
  previous?: Excel.RequestContext
): Promise<T> {
  const options = { delayForCellEdit: true, ...(previous && { previousObjects: previous }) };
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.20')) return Excel.run(options, work);
  try {
    return await Excel.run({ ...options, mergeUndoGroup: true }, work);
  } catch (error) {
    if (!isUndoRefused(error)) throw error;
    await takeBack();
    return Excel.run(options, work);
  }
}
