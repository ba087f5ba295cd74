import type { IWorkbookData } from '@univerjs/core';
import type { CellRange } from '../../src/ranges';
import type { NewSheet } from '../../src/xlsx';
import type { GridProtection } from './protection';
import type { Spills } from './save/spills';

/** Content of a file that the grid doesn't show. Saving keeps it. */
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

/** What a user sees of a whole sheet and can change in the grid. */
export type ViewPart = 'gridlines' | 'hiddenSheets' | 'tabColors';
/** A text for each, equal if it looks the same. */
export type SheetView = Readonly<Record<ViewPart, string>>;

/** Changes that can't be saved yet, so that the file keeps what it had. */
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
 * Something a user should know about a file. The page puts it into words.
 * - `valuesOnly`: the formats could not be read, only values and formulas; `reason` is the library's own
 *   message, in English
 * - `kept`: the file has something that the grid doesn't show; saving keeps it
 * - `notSaved`: a change in the grid that isn't in the saved file; `sheet` is its sheet, `''` for the
 *   workbook
 */
export type FileNote =
  | { readonly code: 'valuesOnly'; readonly reason: string }
  | { readonly code: 'kept'; readonly part: KeptPart }
  | { readonly code: 'notSaved'; readonly part: UnsavedPart; readonly sheet: string };

/** What Univer's snapshot has no place for, by the grid's ids. */
export interface WorkbookState {
  /** The sheet in front. */
  readonly front: string | undefined;
  /** The protected sheets. */
  readonly protection: Readonly<Record<string, GridProtection>>;
  readonly isStructureProtected: boolean;
  /** Whether the workbook counts days from 1904. */
  readonly isFrom1904: boolean;
  /** Styles of cells that can be written even in a protected sheet. */
  readonly unlocked: ReadonlySet<string>;
  /** The workbook's names for ranges, those that Univer does not show among them. */
  readonly names: readonly RangeName[];
  /** How sheets that were added are printed, where anything was set. */
  readonly pages: Readonly<Record<string, NonNullable<NewSheet['print']>>>;
  /** What of sheets is printed on which page, where anything was set. */
  readonly printed: Readonly<Record<string, PrintedCells>>;
}

/** The cells that are printed, those that each page repeats, and where pages are broken by hand. */
export interface PrintedCells {
  /** None where all are printed. */
  readonly areas: readonly CellRange[];
  /** Whole columns and whole rows that each page repeats. */
  readonly titles: readonly CellRange[];
  /** The rows before which pages are broken. */
  readonly rowBreaks: readonly number[];
}

/** A name for a range, or for several; `sheet` is the grid's id. */
export interface RangeName {
  readonly name: string;
  readonly sheet: string;
  /** Null once its cells are deleted. */
  readonly area: CellRange | null;
  /** The other ranges, where there are several. */
  readonly others?: readonly CellRange[];
  readonly isHidden: boolean;
}

/** What there is of a workbook besides its snapshot. What is left out stays as it is in the file. */
export interface SavedState extends Partial<WorkbookState> {
  /** The results that the grid's formulas spill into other cells. */
  readonly spills?: Spills;
}

/** A workbook file and what the grid shows of it. */
export interface OpenedFile {
  readonly name: string;
  /** The opened file, never changed. */
  readonly bytes: Uint8Array;
  /** Univer's snapshot. Its sheets have the ids of `sheetId`. The grid may take it over and change it. */
  readonly workbook: IWorkbookData;
  /** The rest of it, as the file has it. */
  readonly around: WorkbookState;
  /** How the sheets looked when the file was opened, by id: the grid changes the snapshot itself. */
  readonly views: Readonly<Record<string, SheetView>>;
  readonly notes: readonly FileNote[];
}
