import { type CellRange, cellCount, contains, lastRow } from '../../src/ranges';
import type { StoredCell } from '../../src/xlsx';
import { gridFormula, movedFormula } from './formulaText';

/** What a cell's formula means for the grid: its text, or that the cell shows a part of another cell's result. */
export interface CellFormula {
  /** With its equals sign; undefined in a cell without one. */
  text: string | undefined;
  /** Whether its result fills other cells too. */
  fillsCells: boolean;
  /** Whether the cell is filled by an array formula of another. */
  isFilled: boolean;
}

/** Follows the formulas of a sheet in the order of its cells. */
export class SheetFormulas {
  private readonly masters = new Map<string, { text: string; row: number; column: number }>();
  private blocks: CellRange[] = [];

  cell(row: number, { column, formula }: StoredCell): CellFormula {
    if (formula === undefined)
      return { text: undefined, fillsCells: false, isFilled: this.isInBlock(row, column) };
    const { text, block, shared, isMaster, isDataTable } = formula;
    // The grid has no data tables: their cells come as values.
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
