import type { ICellData, IRange } from '@univerjs/core';
import { type CellRange, cellCount, contains } from '../../../src/ranges';
import type { CellValue } from '../../../src/xlsx';
import { fromGridRange } from '../../gridRange';
import { cellAt, entries, gridValue } from './gridValues';

type BySheet<T> = Record<string, Record<number, Record<number, T>> | null | undefined>;

/**
 * The results that the grid's formulas spill. Univer's formula model keeps them separately from the snapshot
 * (`getArrayFormulaRange` and `getArrayFormulaCellData` of one workbook): by sheet, row and column.
 */
export interface Spills {
  /** The cells that a formula's result fills, at the formula's own cell. */
  readonly ranges: BySheet<IRange>;
  /** What the filled cells show. */
  readonly values: BySheet<ICellData | null>;
}

/** The spills of one sheet. */
export class SheetSpills {
  private readonly left: CellRange[] = [];

  constructor(
    private readonly spills: Spills | undefined,
    private readonly sheet: string
  ) {}

  /** The cells that a formula fills, including its own; undefined if that is all it fills, or unknown. */
  range(row: number, column: number): CellRange | undefined {
    const range = cellAt(this.spills?.ranges[this.sheet] ?? undefined, row, column);
    if (!range) return undefined;
    const block = fromGridRange(range);
    return cellCount(block) > 1 ? block : undefined;
  }

  /** The value that another cell's formula puts into a cell. */
  value(row: number, column: number): CellValue {
    if (this.left.some((block) => contains(block, row, column))) return null;
    return gridValue(cellAt(this.spills?.values[this.sheet] ?? undefined, row, column));
  }

  /** Excludes what a formula fills from being written. */
  leave(block: CellRange): void {
    this.left.push(block);
  }

  /** The columns of a row that other cells' formulas may have filled. */
  columns(row: number): number[] {
    return entries(this.spills?.values[this.sheet]?.[row]).map(([column]) => column);
  }

  rows(): number[] {
    return entries(this.spills?.values[this.sheet]).map(([row]) => row);
  }
}
