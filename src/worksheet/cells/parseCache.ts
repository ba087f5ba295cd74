import type { Cell } from './cell';

/** Distinct values remembered for a column; those beyond that are parsed again, so that memory stays small. */
const REMEMBERED = 4096;

/** Remembers what a column's values were parsed to: columns hold few distinct values. */
export class ParseCache<T> {
  private readonly results = new Map<Cell, T>();

  constructor(private readonly parse: (cell: Cell) => T) {}

  get(cell: Cell): T {
    const known = this.results.get(cell);
    if (known !== undefined) return known;
    const result = this.parse(cell);
    if (this.results.size < REMEMBERED) this.results.set(cell, result);
    return result;
  }
}
