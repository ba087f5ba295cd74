import type { IWorkbookData } from '@univerjs/core';

/** What of a file the grid does not show; saving keeps it. */
export type KeptPart =
  | 'charts'
  | 'chartSheets'
  | 'comments'
  | 'drawings'
  | 'externalLinks'
  | 'images'
  | 'macros'
  | 'pivotTables'
  | 'slicers';

/** What a user sees of a sheet as a whole and can change in the grid. */
export type ViewPart = 'frozenPanes' | 'gridlines' | 'hiddenSheets' | 'tabColors';
/** A text for each, equal where it looks the same. */
export type SheetView = Readonly<Record<ViewPart, string>>;

/** What of an edited workbook has no place in the file yet, so that saving leaves the file's own in its place. */
export type UnsavedPart =
  | ViewPart
  | 'conditionalFormats'
  | 'dataValidation'
  | 'definedNames'
  | 'deletedSheets'
  | 'deletedTables'
  | 'filters'
  | 'formats'
  | 'newTables'
  | 'protection'
  | 'renamedSheets'
  | 'rowsAndColumns'
  | 'tableNames'
  | 'tableRanges';

/**
 * Something a user should know about a file; the page words it.
 * - `valuesOnly`: the formats could not be read (`reason` is the reader's own words, in English); values and formulas are there
 * - `kept`: the file has something that the grid does not show; saving keeps it as it is
 * - `notSaved`: a change that was made in the grid and is not in the saved file; `sheet` is where, `''` for the workbook
 */
export type FileNote =
  | { readonly code: 'valuesOnly'; readonly reason: string }
  | { readonly code: 'kept'; readonly part: KeptPart }
  | { readonly code: 'notSaved'; readonly part: UnsavedPart; readonly sheet: string };

/** A workbook file and what the grid shows of it. */
export interface OpenedFile {
  readonly name: string;
  /** The file as it was opened; never changed. */
  readonly bytes: Uint8Array;
  /** Univer's snapshot. Its sheets' ids are those of `sheetId`; the grid may take it over and change it. */
  readonly workbook: IWorkbookData;
  /** How the sheets looked when the file was opened, by their ids: the grid changes these in the snapshot itself. */
  readonly views: Readonly<Record<string, SheetView>>;
  readonly notes: readonly FileNote[];
}
