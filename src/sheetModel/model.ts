/**
 * A sheet that the program makes, as plain data: what the writers of Office.js and of files both carry out.
 * Columns and rows are indexes from 0, widths are in characters, margins in inches.
 */
export interface SheetFrame {
  /** The workbook's name for the sheet, by which it is found again whatever its tab is called. */
  readonly mark: string;
  /** The tab's name, where no other sheet has it. */
  readonly name: string;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: PrintSetup;
}

/** A sheet with a list: a table whose header is the first row. */
export interface SheetModel extends SheetFrame {
  readonly table: ListTable;
}

/** What a cell of ours holds: a text, never a formula, or a number; `''` is a blank cell. */
export type ListValue = string | number;

/** A list with a row for each of something, which goes by its keys. */
export interface ListTable {
  readonly name: string;
  /** Name of a built-in table style. */
  readonly style: string;
  readonly columns: readonly ListColumn[];
  /** By column; `''` is a blank cell. */
  readonly rows: readonly (readonly ListValue[])[];
  /** Whether rows that the list has no longer stay as they are: they are of another time. */
  readonly keepsRows?: boolean;
  /** What a row says that stays for its user's own cells, though the list has it no longer. */
  readonly gone: { readonly column: string; readonly text: string };
}

/** A column of a list: how it is headed, looks, and is found again. */
export interface ListColumn {
  readonly id: string;
  readonly header: string;
  /** The header in every language: by these the column is found again. */
  readonly names: readonly string[];
  readonly width: number;
  readonly look: CellLook;
  /**
   * Whether its numbers are days: serial numbers that count from 1900 here, and in a workbook as it counts.
   */
  readonly isDay?: boolean;
  /**
   * Rows go by the cells of such columns. Each list has texts that mean the same; a text in none stands for
   * itself.
   */
  readonly key?: readonly (readonly string[])[];
  /** Whether its cell stays in a row that the list has no longer. */
  readonly staysWhenGone?: boolean;
  /** Whether it is brought up to date where it stands, and in no new list unless it is asked for. */
  readonly isOptional?: boolean;
}

/** How the cells of a list's column look. */
export interface CellLook {
  readonly align: 'left' | 'center';
  readonly wraps: boolean;
  /** Whether what is typed over a cell stays text. */
  readonly isText: boolean;
  /** Of numbers, in Excel's code; `General` where it is absent. */
  readonly numberFormat?: string;
}

/** How a sheet is printed on A4. */
export interface PrintSetup {
  readonly orientation: 'landscape' | 'portrait';
  /** Rows at the top that each page repeats; 0 for none. */
  readonly titleRows: number;
  /** Shrunk to so many pages across; as many down as it takes. */
  readonly pagesWide: number;
  /**
   * Shrunk to so many percent instead, for a sheet with page breaks: Excel passes over them where it fits
   * pages.
   */
  readonly scale?: number;
  /** Whether the page's free width goes to both sides. */
  readonly isCentered?: boolean;
  readonly margins: Readonly<Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>>;
  /** In Excel's codes: `&P` the page, `&N` their number, `&&` the letter. */
  readonly header: HeaderFooter;
  readonly footer: HeaderFooter;
}

/** The three parts of a page's header or footer, in Excel's codes. */
export type HeaderFooter = Readonly<Record<'left' | 'center' | 'right', string>>;
