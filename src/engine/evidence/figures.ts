import { SIZE_MEASURES } from '../../criteria';
import { cut, grow } from './growable';

/** Of a row without figures: 0 for each of SIZE_MEASURES. */
export const NO_FIGURES: readonly number[] = SIZE_MEASURES.map(() => 0);

const WIDTH = SIZE_MEASURES.length;

/**
 * The figures of rows that have any, by SIZE_MEASURES. They tell copies of a project from others of the same
 * band.
 */
export class Figures {
  /** By row: 1 + the place of its figures in `values`, in rows of `WIDTH`; 0 where it has none. */
  private places = new Int32Array(0);
  private values = new Float64Array(0);
  private count = 0;

  /** Frees the room that growing left over. */
  trim(rows: number): void {
    this.places = cut(this.places, Math.min(rows, this.places.length));
    this.values = cut(this.values, this.count * WIDTH);
  }

  /** @param figures by SIZE_MEASURES; 0 where blank */
  set(row: number, figures: readonly number[]): void {
    this.places = grow(this.places, row + 1);
    if (this.places[row] === 0) this.places[row] = ++this.count;
    const end = this.places[row]! * WIDTH;
    this.values = grow(this.values, end);
    for (let i = 0; i < WIDTH; i++) this.values[end - WIDTH + i] = figures[i]!;
  }

  clear(row: number): void {
    if ((this.places[row] ?? 0) > 0) this.set(row, NO_FIGURES);
  }

  /** The row's figure of the measure at a place in SIZE_MEASURES; 0 where it has none. */
  at(row: number, measure: number): number {
    const place = this.places[row] ?? 0;
    return place === 0 ? 0 : this.values[(place - 1) * WIDTH + measure]!;
  }

  /** All figures of the row, by SIZE_MEASURES. */
  of(row: number): number[] {
    return SIZE_MEASURES.map((_measure, i) => this.at(row, i));
  }
}
