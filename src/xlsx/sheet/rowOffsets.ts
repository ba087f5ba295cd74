import type { RowScan } from './rowScan';

const FIRST_ROOM = 1024;

/**
 * The length of each row and of its last cell, noted while a sheet is scanned. A splice that only adds cells
 * right of a row's last one can then skip the others: on 100,000 rows by 14 columns it takes 480 ms instead
 * of 560. Only rows without formulas whose cells are in order are noted.
 */
export class RowOffsets {
  private count = 0;
  /**
   * Two per row, in the file's order: bytes from the row's start tag, and from its last cell, to the row's
   * end; 0 for rows not noted.
   */
  private lengths = new Int32Array(FIRST_ROOM * 2);

  note(row: RowScan): void {
    const at = this.count++ * 2;
    if (at === this.lengths.length) {
      const { lengths } = this;
      this.lengths = new Int32Array(at * 2);
      this.lengths.set(lengths);
    }
    const last = row.cells - 1;
    if (last < 0 || row.hasFormulas || !row.isOrdered) return;
    this.lengths[at] = row.end - row.start;
    this.lengths[at + 1] = row.end - row.cellStart[last]!;
  }

  /** Bytes of the row with this number in the file's order; 0 if it was not noted. */
  lengthOf(place: number): number {
    return this.lengths[place * 2] ?? 0;
  }

  /** Bytes from the start of its last cell to its end. */
  lastLengthOf(place: number): number {
    return this.lengths[place * 2 + 1]!;
  }
}
