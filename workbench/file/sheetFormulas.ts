import { type CellRange, cellCount, contains, lastRow } from '../../src/ranges';
import type { StoredCell } from '../../src/xlsx';
import { gridFormula, movedFormula } from './formulaText';

/**
 * What a cell's formula means for the grid: its text, or that the cell shows part of another cell's result.
 */
export interface CellFormula {
  /** With its equals sign; undefined in a cell without a formula. */
  text: string | undefined;
  /** Whether its result also fills other cells. */
  fillsCells: boolean;
  /** Whether another cell's array formula fills the cell. */
  isFilled: boolean;
}

/** Follows a sheet's formulas in the order of its cells. */
export class SheetFormulas {
  private readonly masters = new Map<string, { text: string; row: number; column: number }>();
  private blocks: CellRange[] = [];

  cell(row: number, { column, formula }: StoredCell): CellFormula {
    if (formula === undefined)
      return { text: undefined, fillsCells: false, isFilled: this.isInBlock(row, column) };
    const { text, block, shared, isMaster, isDataTable } = formula;
    // The grid has no data tables, so their cells become values.
    if (isDataTable) return { text: undefined, fillsCells: false, isFilled: false };
    if (shared !== undefined && isMaster) this.masters.set(shared, { text, row, column });
    const fillsCells = block !== undefined && cellCount(block) > 1;
    if (fillsCells) this.blocks.push(block);
    const own = text === '' && shared !== undefined ? this.sharedText(shared, row, column) : text;
    return { text: own === '' ? undefined : gridFormula(own), fillsCells, isFilled: false };
  }

  private sharedText(index: string, row: number, column: number): string {
    const master = this.masters.get(index);
    return master === undefined ? '' : movedFormula(master.text, row - master.row, column - master.column);
  }

  private isInBlock(row: number, column: number): boolean {
    if (this.blocks.length === 0) return false;
    this.blocks = this.blocks.filter((block) => lastRow(block) >= row);
    return this.blocks.some((block) => contains(block, row, column));
  }
}
