import type { Cell } from './cell';

/** Distinct values remembered for a column; those beyond that are read anew, so that memory stays small. */
const REMEMBERED = 4096;
/** Texts that are compared before one is looked up: a vocabulary has few, and comparing is faster than hashing. */
const RECENT = 4;

/** Remembers what a column's values were read as. Columns hold few distinct values. */
export class Memo<T> {
  private readonly recentTexts: string[] = [];
  private readonly recentResults: T[] = [];
  private oldest = 0;
  private readonly results = new Map<Cell, T>();

  constructor(private readonly read: (cell: Cell) => T) {}

  get(cell: Cell): T {
    if (typeof cell !== 'string') return this.find(cell);
    const { recentTexts } = this;
    for (let i = 0; i < recentTexts.length; i++) if (recentTexts[i] === cell) return this.recentResults[i]!;
    const result = this.find(cell);
    recentTexts[this.oldest] = cell;
    this.recentResults[this.oldest] = result;
    this.oldest = (this.oldest + 1) % RECENT;
    return result;
  }

  private find(cell: Cell): T {
    let result = this.results.get(cell);
    if (result === undefined) {
      result = this.read(cell);
      if (this.results.size < REMEMBERED) this.results.set(cell, result);
    }
    return result;
  }
}
