import type { CellRange } from '../../src/ranges';
import type { HostName, HostSheet, HostTable, HostWorkbook } from './workbook';

/** A range: cells of a sheet. */
export interface RangeTarget {
  readonly sheet: HostSheet;
  readonly area: CellRange;
}

/** Several areas of one sheet. */
export interface AreasTarget {
  readonly sheet: HostSheet;
  readonly areas: readonly CellRange[];
}

/** The tables of a sheet, or of the whole workbook. */
export interface TablesTarget {
  readonly sheet?: HostSheet;
}

/** The tables within a range, or overlapping it. */
export interface ScopedTables {
  readonly range: RangeTarget;
  readonly fullyContained: boolean;
}

/** A column of a table, by its id, which stays when others are added or removed. */
export interface ColumnTarget {
  readonly table: HostTable;
  readonly id: number;
}

/**
 * A setting, by its key; "the scope is limited to per file and add-in … combination"
 * (Excel.SettingCollection).
 */
export interface SettingTarget {
  readonly workbook: HostWorkbook;
  readonly key: string;
}

/** A conditional format, by its id. */
export interface ConditionalFormatTarget {
  readonly sheet: HostSheet;
  readonly id: string;
}

/** A page break, by the row that it stands before. */
export interface PageBreakTarget {
  readonly sheet: HostSheet;
  readonly row: number;
}

/** A name, which may have been deleted since. */
export interface NameTarget {
  readonly workbook: HostWorkbook;
  readonly item: HostName;
}

/** What a worksheet function has given. */
export interface FunctionResultTarget {
  readonly value: number;
}

/**
 * What an object of each class of Excel's API represents. Classes refer to each other by name (a range to its
 * worksheet, a worksheet to its ranges), so that their files don't import each other.
 */
export interface Targets {
  Workbook: HostWorkbook;
  Application: HostWorkbook;
  Runtime: HostWorkbook;
  WorkbookProtection: HostWorkbook;
  WorksheetCollection: HostWorkbook;
  Worksheet: HostSheet;
  WorksheetProtection: HostSheet;
  WorksheetFreezePanes: HostSheet;
  AutoFilter: HostSheet | HostTable;
  Range: RangeTarget;
  RangeAreas: AreasTarget;
  RangeCollection: AreasTarget;
  RangeFormat: RangeTarget;
  RangeFill: RangeTarget;
  RangeFont: RangeTarget;
  FormatProtection: RangeTarget;
  DataValidation: RangeTarget;
  TableCollection: TablesTarget;
  TableScopedCollection: ScopedTables;
  Table: HostTable;
  TableColumnCollection: HostTable;
  TableColumn: ColumnTarget;
  TableRowCollection: HostTable;
  SettingCollection: HostWorkbook;
  Setting: SettingTarget;
  NamedItemCollection: HostWorkbook;
  NamedItem: NameTarget;
  PageLayout: HostSheet;
  HeaderFooterGroup: HostSheet;
  HeaderFooter: HostSheet;
  PageBreakCollection: HostSheet;
  PageBreak: PageBreakTarget;
  ConditionalFormatCollection: RangeTarget;
  ConditionalFormat: ConditionalFormatTarget;
  DataBarConditionalFormat: ConditionalFormatTarget;
  ConditionalDataBarPositiveFormat: ConditionalFormatTarget;
  ColorScaleConditionalFormat: ConditionalFormatTarget;
  Functions: HostWorkbook;
  FunctionResult: FunctionResultTarget;
  /** Excel has one at a time; not in Microsoft's published types yet. */
  UndoScope: undefined;
  /** Where office.js itself reports to Excel; not a public class. */
  InternalService: undefined;
}

export type ClassName = keyof Targets;
