import { itemAt } from '../../criteria';

/** Which rows of a sheet were added, in ascending order. Worksheet rows are counted from 0. */
export class AddedRows {
  private readonly rows: number[] = [];

  get isEmpty(): boolean {
    return this.rows.length === 0;
  }

  add(row: number): void {
    this.rows.push(row);
  }

  /** The worksheet row added at a place, counted from 0. */
  at(place: number): number {
    return itemAt(this.rows, place);
  }

  /** The place at which the worksheet row was added; undefined if it was not. */
  placeOf(row: number): number | undefined {
    let [low, high] = [0, this.rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (itemAt(this.rows, middle) < row) low = middle + 1;
      else high = middle;
    }
    return this.rows[low] === row ? low : undefined;
  }
}
