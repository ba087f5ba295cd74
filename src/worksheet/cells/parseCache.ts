import type { Cell } from './cell';

/** Distinct values remembered for a column; those beyond that are read anew, so that memory stays small. */
const REMEMBERED = 4096;
/** The text read last of each length, up to this; the words of a vocabulary mostly differ in it. */
const LENGTHS = 16;
/** By length, a text of another length: what a column begins with, and is replaced by its own. */
const OTHER_TEXTS: string[] = Array.from({ length: LENGTHS }, (_, length) => (length === 0 ? ' ' : ''));

const NO_RESULTS: undefined[] = [];

/** Remembers what a column's values were read as. Columns hold few distinct values, and many of them none. */
export class Memo<T> {
  /** By length: comparing with one text is faster than looking one up. */
  private texts = OTHER_TEXTS;
  private resultsOfTexts: (T | undefined)[] = NO_RESULTS;
  private results: Map<Cell, T> | undefined;

  constructor(private readonly read: (cell: Cell) => T) {}

  get(cell: Cell): T {
    if (typeof cell !== 'string') return this.find(cell);
    const place = cell.length % LENGTHS;
    return this.texts[place] === cell ? this.resultsOfTexts[place]! : this.findText(cell, place);
  }

  private findText(cell: string, place: number): T {
    const result = this.find(cell);
    if (this.texts === OTHER_TEXTS) [this.texts, this.resultsOfTexts] = [OTHER_TEXTS.slice(), []];
    this.texts[place] = cell;
    this.resultsOfTexts[place] = result;
    return result;
  }

  private find(cell: Cell): T {
    const results = (this.results ??= new Map<Cell, T>());
    let result = results.get(cell);
    if (result === undefined) {
      result = this.read(cell);
      if (results.size < REMEMBERED) results.set(cell, result);
    }
    return result;
  }
}
