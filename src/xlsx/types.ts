/** What a cell holds. Errors are strings such as `#N/A`, dates are serial numbers, blank is `null`. */
export type CellValue = string | number | boolean | null;

/** A rectangle of cells: row and column indexes from 0, both ends included. */
export interface CellRange { top: number; left: number; bottom: number; right: number }

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
  usedRange: CellRange | null;
  merges: CellRange[];
  isProtected: boolean;
  tables: TableInfo[];
}

/** Bytes of the sheet's part handled so far, of all its bytes, both uncompressed. */
export type OnProgress = (doneBytes: number, totalBytes: number) => void;

/** `null` clears the cell's value and formula, and leaves its format. */
export interface CellEdit { column: number; value: CellValue }

/** Columns appended at the right of a table. Their header cells are among the edits. */
export interface TableGrowth { table: TableInfo; addedColumns: string[] }

export interface SheetEdits {
  /** The rows and columns that edits may name. */
  range: CellRange;
  /** The edits of a row, ascending by column. Asked once for each row of `range`, in ascending order. */
  row(index: number): readonly CellEdit[] | undefined;
  grow?: TableGrowth;
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

  /**
   * Streams a worksheet's rows in the file's order, which Excel keeps ascending. Only rows that the file has are given,
   * each with a new array that ends at the row's last cell; `cells[c]` is `null` where blank.
   * @param onRow returns `false` to stop
   */
  readRows(sheet: SheetInfo, onRow: (row: number, cells: CellValue[]) => unknown, onProgress?: OnProgress): void;

  /** Costs a pass over the sheet, unless `readRows` has already run to its end. */
  facts(sheet: SheetInfo): SheetFacts;

  /** The tables of a worksheet; costs no pass over it. */
  tables(sheet: SheetInfo): TableInfo[];

  /**
   * Writes the package with the edits made in one worksheet. A cell whose value already equals its edit stays as it is,
   * byte for byte; a cell with a formula never equals. All is checked before the first chunk goes to `sink`.
   */
  splice(sheet: SheetInfo, edits: SheetEdits, sink: (chunk: Uint8Array) => void, onProgress?: OnProgress): void;
}
