/**
 * What this Excel offers above the floor (ExcelApi 1.14), each beside what is done without it.
 * - undoes our writes: from ExcelApi 1.19 they are on Excel's own undo list; before, "Restore previous results" alone
 *   takes them back. It works in both.
 */
export const undoesOurWrites = (): boolean => Office.context.requirements.isSetSupported('ExcelApi', '1.19');
