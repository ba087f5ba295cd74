import type { CellRange } from '../ranges';
import type { DefinedName } from './package/definedNames';

/**
 * A cell's value. Errors are strings such as `#N/A`, dates are serial numbers, and a blank cell is `null`.
 */
export type CellValue = string | number | boolean | null;

/** An Excel table (ECMA-376 Part 1 §18.5.1.2). `range` includes its header and totals rows. */
export interface TableInfo {
  name: string;
  /** Name of the part that describes the table. */
  part: string;
  range: CellRange;
  headerRows: number;
  totalsRows: number;
  columns: string[];
}

/** A sheet in the workbook's list. Only a `worksheet` has cells to read and splice. */
export interface SheetInfo {
  name: string;
  /** Name of the part that holds the sheet; `''` for a module. */
  part: string;
  /** A module is Visual Basic of Excel 95, which has long been kept elsewhere: Excel shows nothing of it. */
  kind: 'worksheet' | 'chartsheet' | 'dialogsheet' | 'macrosheet' | 'module';
  state: 'visible' | 'hidden' | 'veryHidden';
}

export interface SheetFacts {
  /** The smallest range with every cell that has a value or a formula; a format alone doesn't count. */
  usedRange: CellRange | undefined;
  merges: CellRange[];
  isProtected: boolean;
  /** What protects it, if it is protected. */
  protection?: ProtectionAttributes;
  /** Rows with which pages begin that were broken by hand (CT_Break, ECMA-376 Part 1 §18.3.1.3). */
  rowBreaks: number[];
  tables: TableInfo[];
}

/** Attributes of `<sheetProtection>` (ECMA-376 Part 1 §18.3.1.85). */
export type ProtectionAttributes = Readonly<Record<string, string>>;

/** How many rows and columns are frozen, and the first of them, which need not be those of A1. */
export interface FrozenPanes {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** How a sheet is shown in the first window. */
export interface SheetViewInfo {
  /** Whether its tab is selected, alone or in a group. */
  readonly isSelected: boolean;
  readonly frozen: FrozenPanes | undefined;
}

/** What is to change about it. */
export type ViewChange = { readonly [Key in keyof SheetViewInfo]?: NonNullable<SheetViewInfo[Key]> };

/** The number of a cell format (`cellXfs`, ECMA-376 Part 1 §18.8.10); 0 is the workbook's default. */
export type FormatIndex = number;

/** Columns from `first` to `last`, both included, and their width in characters (§18.3.1.13). */
export interface ColumnFormat {
  first: number;
  last: number;
  width: number | undefined;
  isHidden: boolean;
  format: FormatIndex;
}

/**
 * A row's format. Its height is in points; one that isn't custom was calculated by the program that saved the
 * file.
 */
export interface RowFormat {
  height: number | undefined;
  isCustomHeight: boolean;
  isHidden: boolean;
  format: FormatIndex;
}

/** The format of columns, and the sizes of rows and columns without one of their own. */
export interface SheetLayout {
  columns: ColumnFormat[];
  defaultRowHeight: number | undefined;
  defaultColumnWidth: number | undefined;
}

/** A formula as it is stored, without the equals sign. */
export interface StoredFormula {
  /** `''` in a cell that shares another cell's formula. */
  text: string;
  /** The cells that an array formula or a data table fills. */
  block: CellRange | undefined;
  /**
   * The index by which cells share a formula. Its text is stored in the master cell, relative to that cell.
   */
  shared: string | undefined;
  isMaster: boolean;
  /** Whether an array formula spills; one that doesn't was entered with Ctrl+Shift+Enter. */
  isDynamic: boolean;
  isDataTable: boolean;
}

/** A cell in the file; it may have nothing but a format. */
export interface StoredCell {
  column: number;
  value: CellValue;
  isError: boolean;
  format: FormatIndex;
  formula: StoredFormula | undefined;
}

/** Told how many of the sheet's uncompressed bytes are done, and how many there are. */
export type OnProgress = (doneBytes: number, totalBytes: number) => void;

/**
 * A formula as it is stored, without the equals sign. `spill` is the range that its result fills, its own
 * cell included.
 */
export interface NewFormula {
  text: string;
  spill: CellRange | undefined;
}

export interface CellEdit {
  column: number;
  /** Without a formula, `null` clears the cell's value and formula, and keeps its format. */
  value: CellValue;
  /**
   * The cell's new formula, with `value` as its result. `kept` keeps its formula, or the array formula it is
   * part of, and changes only the result.
   */
  formula?: NewFormula | 'kept';
  /** The cell's new format; without it the cell keeps its own, and a new cell gets its neighbour's. */
  format?: FormatIndex;
}

/** Columns added on the right of a table. Their header cells must be among the edits. */
export interface TableGrowth {
  table: TableInfo;
  addedColumns: string[];
}

/**
 * A new range and new columns for a table: `from` is the index of an existing column, undefined for a new
 * one. After the edits the header cells must contain the names.
 */
export interface TableChange {
  table: TableInfo;
  range: CellRange;
  columns: { from: number | undefined; name: string }[];
}

/** New ranges for what a sheet stores outside its rows. */
export interface RangeChanges {
  /** All merged cells, which replace the sheet's. */
  merges?: readonly CellRange[];
  /**
   * The new `sqref` of data validation and conditional formats, by the old one, both as `rangesName` writes
   * them.
   */
  validation?: ReadonlyMap<string, string>;
  conditionalFormats?: ReadonlyMap<string, string>;
}

/** Attributes of an alignment, as they are written. */
export type Alignment = Readonly<Record<string, string | null>>;

export interface SheetEdits {
  /** The rows and columns that may be edited; none if it has 0 rows. */
  range: CellRange;
  /** The edits of a row, ascending by column. Asked once for each row of `range`, in ascending order. */
  row(index: number): readonly CellEdit[] | undefined;
  grow?: TableGrowth;
  tables?: readonly TableChange[];
  ranges?: RangeChanges;
  view?: ViewChange;
  /** The sheet's protection from now on; null for none. */
  protection?: ProtectionAttributes | null;
  /** Widths in characters by column; columns to which the sheet gives a width or format keep it. */
  columnWidths?: ReadonlyMap<number, number>;
  /**
   * By column: how the alignment of cells that are new differs from that of the cell whose format they take
   * (CT_CellAlignment, ECMA-376 Part 1 §18.8.1); `null` removes an attribute.
   */
  alignments?: ReadonlyMap<number, Alignment>;
  /**
   * The height in points of a row that is new, or changes and has one that was not set by hand; undefined
   * leaves it as it is.
   */
  rowHeight?: (index: number) => number | undefined;
  /** Whether a new row has that height by hand: Excel fits others to their contents. */
  isHeightByHand?: (index: number) => boolean;
}

/**
 * Told of a row.
 * @param cells a new array that ends at the row's last cell; `cells[column]` is `null` where blank
 * @param formats number formats of the columns asked for, undefined for General; no list where all are
 * General
 * @param last column of the row's last cell that is neither blank nor a text of white space; -1 where there
 * is none
 */
export type OnRow = (
  row: number,
  cells: CellValue[],
  last: number,
  formats: readonly (string | undefined)[] | undefined
) => unknown;

/** What is wanted of a sheet's rows. */
export interface ReadOptions {
  /** Rows before this one are left out. */
  readonly firstRow?: number;
  /**
   * Columns from this one on are left out of the cells: whoever knows how far to the right a table reaches
   * isn't given arrays of 16,384 cells for a stray one.
   */
  readonly columns?: number;
  readonly onProgress?: OnProgress | undefined;
  /** Columns of which the number formats are told. */
  readonly formatsOf?: readonly number[];
  /** Stands for the value of a formula that has none stored: whoever wrote the file has not calculated it. */
  readonly uncalculated?: CellValue;
}

/** An opened workbook. Every member may throw `XlsxError`. */
export interface Workbook {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetInfo[];
  /** Index in `sheets` of the active one when the workbook was saved. */
  readonly activeSheet: number;
  /** Whether date serial numbers count from 1904-01-01 instead of 1900 (ECMA-376 Part 1 §18.17.4.1). */
  readonly date1904: boolean;
  /** Whether sheets may not be added, deleted, renamed, moved or hidden (§18.2.29). */
  readonly isStructureProtected: boolean;
  /** Whether the package is digitally signed (ECMA-376 Part 2 §10): any change breaks the signature. */
  readonly isSigned: boolean;

  /**
   * Streams a worksheet's rows in the file's order, which Excel keeps ascending. Only rows in the file are
   * given.
   * @param onRow returns `false` to stop
   */
  readRows(sheet: SheetInfo, onRow: OnRow, options?: ReadOptions): void;

  /**
   * Like `readRows`, with everything the file has about each cell and row.
   * @throws XlsxError
   */
  readCells(
    sheet: SheetInfo,
    onRow: (row: number, cells: readonly StoredCell[], format: RowFormat) => void
  ): void;

  /** Formats and sizes of columns, and default sizes. Parses only what comes before the sheet's rows. */
  layout(sheet: SheetInfo): SheetLayout;

  /** How the sheet is shown. Parses only what comes before the sheet's rows. */
  view(sheet: SheetInfo): SheetViewInfo;

  /** How many cell formats the workbook has. */
  formatCount(): number;

  /**
   * Nothing but how the workbook's cells look, with the rows of each worksheet replaced by one empty cell per
   * cell format, at its `formatCell`: for a library that is needed for formats but slow at cells. Everything
   * in it has been checked.
   */
  withoutRows(): Uint8Array;

  /** Names of the package's parts. */
  partNames(): string[];

  /**
   * What an add-in keeps in the workbook: a name with its value, as JSON, for each setting, from each part of
   * the add-in ([MS-OWEXML], `we:properties`). A part that cannot be read has none.
   * @param ids the add-in's: the manifest's `<Id>`, and its asset id if Microsoft's store lists it
   */
  addInSettings(ids: readonly string[]): ReadonlyMap<string, string>[];

  /** The workbook's defined names, Excel's own and hidden ones among them. */
  definedNames(): DefinedName[];

  /** Scans the sheet, unless `readRows` has already run to its end. */
  facts(sheet: SheetInfo): SheetFacts;

  /** The tables of a worksheet; does not scan it. */
  tables(sheet: SheetInfo): TableInfo[];

  /**
   * Writes the package with one worksheet edited. A cell that already has its new value stays as it is, byte
   * for byte; a formula never counts as the value. Everything is checked before the first chunk goes to
   * `sink`.
   */
  splice(
    sheet: SheetInfo,
    edits: SheetEdits,
    sink: (chunk: Uint8Array) => void,
    onProgress?: OnProgress
  ): void;

  /** As `splice`, with several worksheets edited, each at most once. */
  spliceAll(
    sheets: readonly { readonly sheet: SheetInfo; readonly edits: SheetEdits }[],
    sink: (chunk: Uint8Array) => void,
    onProgress?: OnProgress
  ): void;
}
