/**
 * Why Excel could not do what was asked, as far as the user can do something about it. The pane has a text
 * for each.
 * - `protected`, `filtered`, `merged`: the sheet is protected, hides rows by a filter, or has merged cells
 *   in the way
 * - `readOnly`: the workbook can only be read; `denied`: Excel does not allow it, for whatever other reason
 * - `inactive`: another workbook is in front; `selection`: the selection is none that Excel can use
 * - `pivot`: a PivotTable stands in the way
 * - `cellEdit`: somebody is typing in a cell; `changing`: the rows keep changing while they are read
 * - `noData`, `noHeader`, `columnAbsent`, `noSuchSheet`: there is nothing to judge, or no header to know it
 *   by
 * - `doubtful`: so little could be read that nothing is written before the user says so
 * - `employeesUnknown`: the columns of the sheet chosen for employee data are not recognised
 * - `cancelled`: stopped by the user; `tooLarge`: one row alone is larger than Excel takes
 * - `moved`: the columns to restore are no longer where they were written
 * - `notRestored`: a write failed, and putting back what stood there failed as well
 * - `listProtected`, `listFiltered`, `listNoRoom`: a sheet of the program's own is protected, hides rows by a
 *   filter, or has something of the user's in the way
 * - `sheetProtected`, `sheetFiltered`, `sheetNoRoom`: the same of a form of the program's own
 * - `notKept`: the workbook's history has no result of that name
 * - `nobody`: there is no person of whom something was asked for
 * - `structureProtected`: the workbook lets nobody add sheets
 * - `notLoaded`: a script that the pane loads later did not come
 * - `unavailable`: Excel did not answer, or answered with an error that has no better name
 */
export type FailureCode =
  | 'protected'
  | 'filtered'
  | 'merged'
  | 'readOnly'
  | 'denied'
  | 'inactive'
  | 'selection'
  | 'pivot'
  | 'cellEdit'
  | 'changing'
  | 'noData'
  | 'noHeader'
  | 'columnAbsent'
  | 'noSuchSheet'
  | 'doubtful'
  | 'employeesUnknown'
  | 'cancelled'
  | 'tooLarge'
  | 'moved'
  | 'notRestored'
  | 'listProtected'
  | 'listFiltered'
  | 'listNoRoom'
  | 'sheetProtected'
  | 'sheetFiltered'
  | 'sheetNoRoom'
  | 'notKept'
  | 'nobody'
  | 'structureProtected'
  | 'notLoaded'
  | 'unavailable';

/** Stands between the names of several sheets: no name of one holds it. */
export const SEVERAL = '\n';

export class ExcelFailure extends Error {
  /** @param values what the text of the failure names, such as the sheet or the columns */
  constructor(
    readonly code: FailureCode,
    readonly values: Readonly<Record<string, string>> = {}
  ) {
    super(code);
    this.name = 'ExcelFailure';
  }
}

/**
 * Excel's error codes with a meaning of their own (Excel.ErrorCodes); its messages are localised and not for
 * users.
 */
const BY_EXCEL_CODE: Readonly<Record<string, FailureCode>> = {
  AccessDenied: 'denied',
  FilteredRangeConflict: 'filtered',
  InactiveWorkbook: 'inactive',
  InvalidOperationInCellEditMode: 'cellEdit',
  InvalidSelection: 'selection',
  ItemNotFound: 'noSuchSheet',
  PivotTableRangeConflict: 'pivot'
};

let lastCode: string | undefined;

/** Excel's code of the last error that was made a failure; undefined while there has been none. */
export const lastErrorCode = (): string | undefined => lastCode;

/** The failure that stands for whatever was thrown. */
export function asFailure(error: unknown): ExcelFailure {
  if (error instanceof ExcelFailure) return error;
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string };
  lastCode = code || (error as Error | null)?.name || 'unknown';
  return new ExcelFailure(BY_EXCEL_CODE[code] ?? 'unavailable', { code, message });
}

const codeOf = (error: unknown): string => (error as { code?: string } | null)?.code ?? '';

/**
 * Excel on the web refuses what is over 5 MB or 5,000,000 cells: "Resource limits and performance
 * optimization".
 */
export const isTooLarge = (error: unknown): boolean =>
  hadNoEffect(error) || codeOf(error) === 'ResponsePayloadSizeLimitExceeded';

/** Whether a request that reads before it writes was refused before it wrote anything. */
export const hadNoEffect = (error: unknown): boolean =>
  ['RequestPayloadSizeLimitExceeded', 'RangeExceedsLimit'].includes(codeOf(error));

/**
 * What stands for a response over the limits, which comes back empty: "values === null" (Excel resource
 * limits).
 */
export const tooLargeError = (): Error =>
  Object.assign(new Error('no values'), { code: 'ResponsePayloadSizeLimitExceeded' });

/** Whether a range or table that was held is no longer there, or not where it was. */
export const isGone = (error: unknown): boolean => GONE.has(codeOf(error));

const GONE: ReadonlySet<string> = new Set([
  'ItemNotFound',
  'InvalidReference',
  'InvalidObjectPath',
  'InvalidArgument',
  'InvalidOperation',
  'MergedRangeConflict',
  'InsertDeleteConflict'
]);

/**
 * Whether Excel will not make one undo step of what was asked (office-js#6711, #6491; learn.microsoft.com,
 * "Undo support"), or does not know how: clients since ExcelApi 1.20 begin the step by a member that is in no
 * published types yet.
 */
export const isUndoRefused = (error: unknown): boolean =>
  ['UndoNotSupported', 'ApiNotFound'].includes(codeOf(error));

/** @throws ExcelFailure when the user has asked to stop */
export function stopIfAsked(signal: AbortSignal): void {
  if (signal.aborted) throw new ExcelFailure('cancelled');
}
