import type { CellRange } from '../ranges';

/** What a cell holds. Errors are strings such as `#N/A`, dates are serial numbers, blank is `null`. */
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

/** A sheet as the workbook part lists it. Only those of kind `worksheet` hold cells to read and splice. */
export interface SheetInfo {
  name: string;
  /** Name of the part that holds the sheet. */
  part: string;
  kind: 'worksheet' | 'chartsheet' | 'dialogsheet' | 'macrosheet';
  state: 'visible' | 'hidden' | 'veryHidden';
}

export interface SheetFacts {
  /** The smallest range with every cell that holds a value or a formula; cells with a format alone do not count. */
  usedRange: CellRange | undefined;
  merges: CellRange[];
  isProtected: boolean;
  tables: TableInfo[];
}

/** Formats are numbers of cell formats (`cellXfs`, ECMA-376 Part 1 §18.8.10); 0 is the workbook's default. */
export type FormatIndex = number;

/** Columns from `first` to `last`, both included, and their width in characters (§18.3.1.13). */
export interface ColumnFormat {
  first: number;
  last: number;
  width: number | undefined;
  isHidden: boolean;
  format: FormatIndex;
}

/** A row's height in points; one that is not custom is what the last writer worked out. */
export interface RowFormat {
  height: number | undefined;
  isCustomHeight: boolean;
  isHidden: boolean;
  format: FormatIndex;
}

/** Of columns, and of the rows and columns that say nothing themselves. */
export interface SheetLayout {
  columns: ColumnFormat[];
  defaultRowHeight: number | undefined;
  defaultColumnWidth: number | undefined;
}

/** A formula as it is stored, without the equals sign. */
export interface StoredFormula {
  /** Blank in a cell that shares the formula of another. */
  text: string;
  /** The cells that an array formula or a data table fills. */
  block: CellRange | undefined;
  /** The index by which cells share a formula; its text is in the cell that is the master, relative to that cell. */
  shared: string | undefined;
  isMaster: boolean;
  /** Whether an array formula spills by itself; one that does not was entered with Ctrl+Shift+Enter. */
  isDynamic: boolean;
  isDataTable: boolean;
}

/** A cell of the file, also one that is blank but for its format. */
export interface StoredCell {
  column: number;
  value: CellValue;
  isError: boolean;
  format: FormatIndex;
  formula: StoredFormula | undefined;
}

/** Bytes of the sheet's part handled so far, of all its bytes, both uncompressed. */
export type OnProgress = (doneBytes: number, totalBytes: number) => void;

/** A formula as it is stored, without the equals sign; one that fills cells by itself says which, itself among them. */
export interface NewFormula {
  text: string;
  spill: CellRange | undefined;
}

export interface CellEdit {
  column: number;
  /** Without a formula, `null` clears the cell's value and formula, and leaves its format. */
  value: CellValue;
  /**
   * The formula that the cell is to have, `value` being its result; `kept` where its formula, or that of the array it is part
   * of, stays and only the result is new.
   */
  formula?: NewFormula | 'kept';
  /** The cell's format, where it is to have another than it has or than a new cell would get. */
  format?: FormatIndex;
}

/** Columns appended at the right of a table. Their header cells are among the edits. */
export interface TableGrowth {
  table: TableInfo;
  addedColumns: string[];
}

/**
 * Another place and other columns for a table: each is one that it had, by its place among them, or a new one. The header cells
 * hold the names once the edits are made.
 */
export interface TableChange {
  table: TableInfo;
  range: CellRange;
  columns: { from: number | undefined; name: string }[];
}

/** Other cells for what a sheet keeps beside its rows. */
export interface RangeChanges {
  /** All merged cells, in the place of those that the sheet has. */
  merges?: readonly CellRange[];
  /** By the cells (`sqref`) that data validation and conditional formats apply to, as `rangesName` writes them, where they are to apply now. */
  validation?: ReadonlyMap<string, string>;
  conditionalFormats?: ReadonlyMap<string, string>;
}

export interface SheetEdits {
  /** The rows and columns that edits may name; none where it has 0 rows. */
  range: CellRange;
  /** The edits of a row, ascending by column. Asked once for each row of `range`, in ascending order. */
  row(index: number): readonly CellEdit[] | undefined;
  grow?: TableGrowth;
  tables?: readonly TableChange[];
  ranges?: RangeChanges;
  /** Widths in characters by column; set only for columns that the sheet gives no width or format yet. */
  columnWidths?: ReadonlyMap<number, number>;
}

/** An opened workbook. Every member may throw `XlsxError`. */
export interface Workbook {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetInfo[];
  /** Index into `sheets` of the one that was in front when the workbook was saved. */
  readonly activeSheet: number;
  /** Whether date serial numbers count from 1904-01-01, not from 1900 (ECMA-376 Part 1 §18.17.4.1). */
  readonly date1904: boolean;
  /** Whether the package is digitally signed (ECMA-376 Part 2 §10): any change breaks the signature. */
  readonly isSigned: boolean;

  /**
   * Streams a worksheet's rows in the file's order, which Excel keeps ascending. Only rows that the file has are given,
   * each with a new array that ends at the row's last cell; `cells[c]` is `null` where blank.
   * @param onRow returns `false` to stop
   */
  readRows(
    sheet: SheetInfo,
    onRow: (row: number, cells: CellValue[]) => unknown,
    onProgress?: OnProgress
  ): void;

  /**
   * As `readRows`, but with all that the file says of each cell and row.
   * @throws XlsxError
   */
  readCells(
    sheet: SheetInfo,
    onRow: (row: number, cells: readonly StoredCell[], format: RowFormat) => void
  ): void;

  /** Costs only what stands before the sheet's rows. */
  layout(sheet: SheetInfo): SheetLayout;

  /** How many cell formats the workbook has. */
  formatCount(): number;

  /**
   * The package with all that a worksheet says but for its rows, for readers that are slow at cells: in their place each
   * worksheet has an empty cell of every cell format, at `formatCell` of it.
   */
  frame(): Uint8Array;

  /** Names of the package's parts. */
  partNames(): string[];

  /** Costs a pass over the sheet, unless `readRows` has already run to its end. */
  facts(sheet: SheetInfo): SheetFacts;

  /** The tables of a worksheet; costs no pass over it. */
  tables(sheet: SheetInfo): TableInfo[];

  /**
   * Writes the package with the edits made in one worksheet. A cell whose value already equals its edit stays as it is,
   * byte for byte; a cell with a formula never equals. All is checked before the first chunk goes to `sink`.
   */
  splice(
    sheet: SheetInfo,
    edits: SheetEdits,
    sink: (chunk: Uint8Array) => void,
    onProgress?: OnProgress
  ): void;
}
