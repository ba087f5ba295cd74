import { GENERAL } from './formatCodes';
import { rowsIn, type HeldPlace } from './heldPlace';

/** Rows of one column that share a number format. */
interface Run {
  readonly offset: number;
  count: number;
  readonly format: string;
}

/**
 * The number formats of new columns. A number written into a cell of the format Text becomes text
 * (support.microsoft.com, "Format numbers as text"), and dates would be made of levels; so results go into
 * cells of the format General.
 */
export class NumberFormats {
  private readonly columns: Run[][];

  constructor(columns: number) {
    this.columns = Array.from({ length: columns }, () => []);
  }

  /** Takes the formats of further rows of a column. */
  add(column: number, formats: readonly (readonly string[])[]): void {
    const runs = this.columns[column] ?? [];
    for (const [format = GENERAL] of formats) {
      const last = runs.at(-1);
      if (last?.format === format) last.count += 1;
      else runs.push({ offset: last ? last.offset + last.count : 0, count: 1, format });
    }
  }

  /** Makes the cells ready for numbers, in the next request. Cells that are need nothing. */
  makeGeneral(place: HeldPlace): void {
    this.eachOther(place, (range) => (range.numberFormat = [[GENERAL]]));
  }

  /** Gives the cells back what they had, in the next request. */
  putBack(place: HeldPlace): void {
    this.eachOther(place, (range, format) => (range.numberFormat = [[format]]));
  }

  private eachOther(place: HeldPlace, work: (range: Excel.Range, format: string) => void): void {
    this.columns.forEach((runs, i) => {
      const column = place.columns[i];
      if (!column) return;
      for (const { offset, count, format } of runs)
        if (format !== GENERAL) work(rowsIn(column, offset, count), format);
    });
  }
}
