import type { CellRange } from '../ranges';
import type { ListValue, SheetFrame } from './model';

/** A sheet with a form: cells at fixed places, which begin at A1. */
export interface GridSheet extends SheetFrame {
  readonly grid: Grid;
}

/** Cells at fixed places. Rows and columns are indexes from 0, colours `RRGGBB`. */
export interface Grid {
  /**
   * What its first cell says, in every language: where it says something else, the user has made something
   * of their own of the sheet.
   */
  readonly titles: readonly string[];
  /** In characters, by column. */
  readonly widths: readonly number[];
  readonly rows: readonly GridRow[];
  /** Cells that are one. Each of them has the same look; the first has the value. */
  readonly merges: readonly CellRange[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** Rows with which a page begins, ascending, the first row left out. */
  readonly pageBreaks: readonly number[];
}

export interface GridRow {
  /** In points. */
  readonly height: number;
  /** By column; undefined for a cell that is not ours, of which there are none between two that are. */
  readonly cells: readonly (GridCell | undefined)[];
}

export interface GridCell {
  /** `''` is a blank cell. */
  readonly value: ListValue;
  readonly look: GridLook;
}

export interface GridLook {
  readonly align: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wraps: boolean;
  /** Of the font, in points; that of the workbook where it is absent. */
  readonly size?: number;
  readonly isBold?: boolean;
  /** Of the text. */
  readonly color?: string;
  readonly fill?: string;
  /** Thin lines around the cell, or below it. */
  readonly lines?: 'around' | 'below';
  /** In Excel's code; `@` keeps what is typed over a cell as text. */
  readonly numberFormat: string;
}

/** How a number's size shows: both begin at 0 and end at the greatest number of their range. */
export type ConditionalFormat =
  | { readonly kind: 'dataBar'; readonly range: CellRange; readonly color: string }
  | {
      readonly kind: 'colorScale';
      readonly range: CellRange;
      readonly lowest: string;
      readonly highest: string;
    };
