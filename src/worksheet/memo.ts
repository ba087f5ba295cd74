import type { Cell } from './cell';

/** Distinct values remembered for a column; texts beyond that are read anew, so that memory stays small. */
const REMEMBERED = 4096;

/**
 * Remembers what a column's values were read as. Columns hold few distinct values, most often the one of the row
 * above, which is why that one is compared first.
 */
export class Memo<T> {
  private lastCell: Cell = undefined;
  private lastResult: T | undefined;
  private readonly results = new Map<Cell, T>();

  constructor(private readonly read: (cell: Cell) => T) {}

  get(cell: Cell): T {
    if (cell === this.lastCell && this.lastResult !== undefined) return this.lastResult;
    let result = this.results.get(cell);
    if (result === undefined) {
      result = this.read(cell);
      if (this.results.size < REMEMBERED) this.results.set(cell, result);
    }
    this.lastCell = cell;
    this.lastResult = result;
    return result;
  }
}
