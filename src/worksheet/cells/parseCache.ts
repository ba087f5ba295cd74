import type { Cell } from './cell';

/**
 * Distinct values remembered for a column; those beyond that are parsed again, so that memory stays small.
 */
const REMEMBERED = 4096;
/** The text seen last of each length, up to this: the words of a vocabulary mostly differ in length. */
const LENGTHS = 16;
/** By length, a text of another length: what a column begins with. */
const OTHER_TEXTS: readonly string[] = Array.from({ length: LENGTHS }, (_, length) =>
  length === 0 ? ' ' : ''
);

/** Remembers what a column's values were parsed to: columns hold few distinct values. */
export class ParseCache<T> {
  /** By length: comparing with one text is quicker than looking one up. */
  private texts: readonly string[] | string[] = OTHER_TEXTS;
  private readonly ofTexts: (T | undefined)[] = [];
  private readonly results = new Map<Cell, T>();

  constructor(private readonly parse: (cell: Cell) => T) {}

  get(cell: Cell): T {
    if (typeof cell !== 'string') return this.find(cell);
    const place = cell.length % LENGTHS;
    const known = this.texts[place] === cell ? this.ofTexts[place] : undefined;
    return known ?? this.findText(cell, place);
  }

  private findText(cell: string, place: number): T {
    const result = this.find(cell);
    const texts = this.texts === OTHER_TEXTS ? [...OTHER_TEXTS] : (this.texts as string[]);
    texts[place] = cell;
    this.texts = texts;
    this.ofTexts[place] = result;
    return result;
  }

  private find(cell: Cell): T {
    const known = this.results.get(cell);
    if (known !== undefined) return known;
    const result = this.parse(cell);
    if (this.results.size < REMEMBERED) this.results.set(cell, result);
    return result;
  }
}
