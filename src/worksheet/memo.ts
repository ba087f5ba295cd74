import type { Cell } from './cell';

/** Distinct values remembered for a column; those beyond that are read anew, so that memory stays small. */
const REMEMBERED = 4096;
/** The text read last of each length, up to this; the words of a vocabulary mostly differ in it. */
const LENGTHS = 16;
/** By length, a text of another length. */
const OTHER_TEXTS: readonly string[] = Array.from({ length: LENGTHS }, (_, length) => (length === 0 ? ' ' : ''));

/** Remembers what a column's values were read as. Columns hold few distinct values. */
export class Memo<T> {
  /** By length: comparing with one text is faster than looking one up. */
  private readonly texts = OTHER_TEXTS.slice();
  private readonly resultsOfTexts: (T | undefined)[] = [];
  private readonly results = new Map<Cell, T>();

  constructor(private readonly read: (cell: Cell) => T) {}

  get(cell: Cell): T {
    if (typeof cell !== 'string') return this.find(cell);
    const place = cell.length % LENGTHS;
    if (this.texts[place] === cell) return this.resultsOfTexts[place]!;
    const result = this.find(cell);
    this.texts[place] = cell;
    this.resultsOfTexts[place] = result;
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
