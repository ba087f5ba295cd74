import type { Cell } from '../cells/cell';

/** Cells of a column, from one row to another, that one value stands for; rows are counted from 0. */
export interface Span {
  readonly first: number;
  last: number;
  value: Cell;
}

/** The spans of a column, in ascending order of rows. */
export class Spans {
  private readonly spans: Span[] = [];

  /** Adds one that begins below all others. */
  add(span: Span): void {
    this.spans.push(span);
  }

  /** Says that a value stands for a row below all others: another span, or the last one a row longer. */
  extend(row: number, value: Cell): void {
    const last = this.spans.at(-1);
    if (last?.last === row - 1 && last.value === value) last.last = row;
    else this.add({ first: row, last: row, value });
  }

  /** The span that a row is in. */
  at(row: number): Span | undefined {
    let [low, high] = [0, this.spans.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.spans[middle]?.last ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    const found = this.spans[low];
    return found && found.first <= row ? found : undefined;
  }
}
