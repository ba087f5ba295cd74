import type { CellRange, Shift } from '../../src/ranges';

/** An error value such as `#N/A`, which is not the text `#N/A`. */
export interface CellError {
  readonly error: string;
}

/** A formula, with its `=`, and the value it shows. */
export interface CellFormula {
  readonly formula: string;
  readonly value: string | number | boolean | CellError;
}

/**
 * The content of a cell; null if it is blank. The object of a formula or an error is never changed in place.
 */
export type CellContent = string | number | boolean | CellError | CellFormula | null;

/** The parts of a cell's format that the host knows. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly locked: boolean;
  readonly wrapText: boolean;
  readonly horizontalAlignment: string;
  readonly verticalAlignment: string;
  readonly fillColor: string;
  readonly fontColor: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly fontName: string;
  /** In points. */
  readonly fontSize: number;
  readonly borderTop: Border;
  readonly borderBottom: Border;
  readonly borderLeft: Border;
  readonly borderRight: Border;
}

/** Style, weight and colour of a cell's edge (Excel.CellBorder), such as `Continuous Thin #A6A6A6`. */
export type Border = 'None' | `${string} ${string} #${string}`;

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: 'General',
  locked: true,
  wrapText: false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Bottom',
  fillColor: '#FFFFFF',
  fontColor: '#000000',
  bold: false,
  italic: false,
  underline: 'None',
  strikethrough: false,
  fontName: 'Calibri',
  fontSize: 11,
  borderTop: 'None',
  borderBottom: 'None',
  borderLeft: 'None',
  borderRight: 'None'
};

/** A data validation rule with its texts, as `Excel.DataValidation` gives them. */
export interface Validation {
  readonly rule: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly ignoreBlanks: boolean;
}

/** Which rows a filter's column shows: those whose text is one of these, or all for null. */
export type FilterCriterion = { readonly values: readonly string[] } | null;

/** A filter: its area with the header row, and one criterion per column. */
export interface Filter {
  readonly area: CellRange;
  readonly criteria: readonly FilterCriterion[];
}

/** The protection of a sheet: what is still allowed, and its password if it has one. */
export interface SheetProtection {
  readonly options: Readonly<Record<string, boolean | string>>;
  readonly password: string | null;
  /** Set where no more than a hash of the password is known, so that none can be compared with it. */
  readonly isPasswordHashed?: true;
}

export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

export const SIDES = ['top', 'bottom', 'left', 'right', 'header', 'footer'] as const;
/** In points. */
export type Margins = Readonly<Record<(typeof SIDES)[number], number>>;

/** How a sheet is printed (Excel.PageLayout). */
export interface PageSetup {
  readonly orientation: 'Portrait' | 'Landscape';
  readonly paperSize: string;
  readonly zoom: Readonly<Partial<Record<'scale' | 'horizontalFitToPages' | 'verticalFitToPages', number>>>;
  readonly margins: Margins;
  /** Rows that each page repeats; null for none. */
  readonly titleRows: { readonly row: number; readonly rows: number } | null;
  /** Columns that each page repeats. */
  readonly titleColumns: { readonly column: number; readonly columns: number } | null;
  readonly isCentered: boolean;
  /** The cells that are printed; none where it is all. */
  readonly printAreas: readonly CellRange[];
  /** Rows before which pages are broken by hand, ascending. */
  readonly rowBreaks: readonly number[];
  readonly headerFooter: Readonly<Record<`${'left' | 'center' | 'right'}${'Header' | 'Footer'}`, string>>;
}

/** What Excel gives a new sheet: its "Normal" margins (support.microsoft.com, "Set page margins"). */
export const DEFAULT_PAGE: PageSetup = {
  orientation: 'Portrait',
  paperSize: 'Letter',
  zoom: { scale: 100 },
  margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
  titleRows: null,
  titleColumns: null,
  isCentered: false,
  printAreas: [],
  rowBreaks: [],
  headerFooter: {
    leftHeader: '',
    centerHeader: '',
    rightHeader: '',
    leftFooter: '',
    centerFooter: '',
    rightFooter: ''
  }
};

/**
 * How cells of a sheet change their places: others are inserted or deleted, or they are put elsewhere,
 * `sheet` being the id of another sheet.
 */
export type CellMove =
  | { readonly cells: CellRange; readonly shift: Shift }
  | { readonly from: CellRange; readonly to: CellRange; readonly sheet?: string };

/** A name of the workbook's for a range, or for several of one sheet. */
export interface HostName {
  readonly name: string;
  sheet: HostSheet;
  /** Null once its cells are deleted. */
  area: CellRange | null;
  /** The other ranges, where there are several. */
  others?: readonly CellRange[] | undefined;
  visible: boolean;
}

/** One end of a data bar or a colour scale (Excel.ConditionalDataBarRule, ConditionalColorScaleCriterion). */
export interface FormatBound {
  readonly type: string;
  readonly formula?: string;
  readonly color?: string;
}

/** A conditional format of a kind that the host knows. */
export interface HostConditionalFormat {
  readonly id: string;
  readonly type: 'DataBar' | 'ColorScale';
  readonly areas: readonly CellRange[];
  /** Of data bars; black where nobody has said. */
  readonly color: string;
  readonly minimum: FormatBound;
  readonly maximum: FormatBound;
}

export interface HostSheet {
  readonly id: string;
  name: string;
  visibility: SheetVisibility;
  tabColor: string;
  protection: SheetProtection | null;
  page: PageSetup;
  showGridlines: boolean;
  /** By priority, the first before the others. */
  conditionalFormats: readonly HostConditionalFormat[];
  frozen: { readonly rows: number; readonly columns: number };
  readonly filter: Filter | null;

  /** The smallest area with every cell that has content, or content or a format; null for a blank sheet. */
  used(valuesOnly: boolean): CellRange | null;
  read(area: CellRange): CellContent[][];
  /** Writes rows of contents, starting at a cell; undefined leaves a cell as it is. */
  write(row: number, column: number, contents: readonly (readonly (CellContent | undefined)[])[]): void;

  /** DEFAULT_STYLE itself for a cell without any format. */
  styleAt(row: number, column: number): CellStyle;
  /** Every style in an area, once. */
  stylesIn(area: CellRange): Iterable<CellStyle>;
  /** Changes parts of the style of an area; null resets it. */
  setStyle(area: CellRange, change: Partial<CellStyle> | null): void;
  /** Every validation in an area, once; null if a cell has none. */
  validationsIn(area: CellRange): Iterable<Validation | null>;
  setValidation(area: CellRange, validation: Validation | null): void;

  /** In points; null is the default size. */
  columnWidth(column: number): number | null;
  setColumnWidth(column: number, points: number | null): void;
  rowHeight(row: number): number | null;
  setRowHeight(row: number, points: number | null): void;

  isColumnHidden(column: number): boolean;
  setColumnsHidden(column: number, count: number, hidden: boolean): void;
  /** Hidden by hand or by a filter. */
  isRowHidden(row: number): boolean;
  /** Hidden by a filter. */
  isRowFiltered(row: number): boolean;
  setRowsHidden(row: number, count: number, hidden: boolean): void;

  merges(): readonly CellRange[];
  merge(area: CellRange): void;
  unmerge(area: CellRange): void;

  /** Inserts cells: those in the area and behind it move right or down, with all that belongs to them. */
  insertCells(area: CellRange, shift: 'Right' | 'Down'): void;
  /** Deletes cells: those behind them move left or up. */
  deleteCells(area: CellRange, shift: 'Left' | 'Up'): void;
}

/** A table. Its column names are the texts of its header row, which it always has. */
export interface HostTable {
  readonly id: string;
  name: string;
  readonly sheet: HostSheet;
  /** With the header row and the totals row, if they are shown. */
  readonly area: CellRange;
  readonly columnIds: readonly number[];
  readonly filter: Filter | null;
  readonly showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  style: string;
}

/** What somebody other than the add-in did to the workbook, for its event handlers. */
export type WorkbookEvent =
  | {
      readonly kind: 'changed';
      readonly sheet: HostSheet;
      readonly area: CellRange;
      readonly source: 'Local' | 'Remote';
      readonly changeType: 'RangeEdited' | 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';
      readonly before?: CellContent;
      readonly after?: CellContent;
    }
  | { readonly kind: 'shifted'; readonly sheet: HostSheet; readonly move: CellMove }
  | { readonly kind: 'selected'; readonly sheet: HostSheet; readonly area: CellRange }
  | { readonly kind: 'activated'; readonly sheet: HostSheet };

/**
 * A workbook for the host. It stores data and geometry; Excel's rules about who may write what, and what a
 * written value becomes, are in the host.
 */
export interface HostWorkbook {
  readonly name: string;
  readonly settings: Map<string, unknown>;
  /** By their texts in lower case: Excel tells names apart without case. */
  readonly names: Map<string, HostName>;
  structureProtected: boolean;
  /** Whether serial numbers of days count from 1904-01-01 (ECMA-376 Part 1 §18.17.4.1). */
  readonly isFrom1904: boolean;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';

  /** Recalculates formulas: those in a range, in a sheet, or everywhere. */
  calculate(where?: HostSheet | { readonly sheet: HostSheet; readonly area: CellRange }): void;

  /** In the order of the tabs. */
  sheets(): readonly HostSheet[];
  addSheet(name: string): HostSheet;
  deleteSheet(sheet: HostSheet): void;
  moveSheet(sheet: HostSheet, position: number): void;
  activeSheet(): HostSheet;
  activate(sheet: HostSheet): void;
  /**
   * Undefined while something other than one range is selected: a chart, a shape, several areas, or another
   * workbook (OfficeDev/office-js#2268, #561).
   */
  selection(): { readonly sheet: HostSheet; readonly area: CellRange } | undefined;
  select(sheet: HostSheet, area: CellRange): void;

  tables(): readonly HostTable[];
  addTable(sheet: HostSheet, area: CellRange, name: string): HostTable;
  /** Gives a table another area, with the ids its columns have there. */
  resizeTable(table: HostTable, area: CellRange, columnIds: readonly number[]): void;
  removeTable(table: HostTable): void;

  /** Sets, changes or removes the filter of a sheet or a table, and hides the rows that it excludes. */
  setFilter(owner: HostSheet | HostTable, filter: Filter | null): void;

  /** Runs one batch. A real spreadsheet makes it one undo step, and paints once. */
  transact<T>(work: () => T): T;
  /**
   * Reports selections, activations, shifted cells and what users change, but not cells that the host writes.
   */
  subscribe(listener: (event: WorkbookEvent) => void): void;
}
