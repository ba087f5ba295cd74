import { type CellRange, MAX_ROWS } from '../../src/ranges';

interface Run<T> {
  readonly start: number;
  readonly end: number;
  readonly value: T;
}

/**
 * One value per cell for a whole sheet, stored as runs of rows by column: a million cells with one format
 * take one entry. Cells that were never set have the common value. Values are compared by identity.
 */
export class ColumnRuns<T> {
  private readonly columns = new Map<number, Run<T>[]>();

  constructor(private readonly common: T) {}

  at(row: number, column: number): T {
    const runs = this.columns.get(column);
    if (!runs) return this.common;
    const run = runs[firstEndingAfter(runs, row)];
    return run && run.start <= row ? run.value : this.common;
  }

  /** Every value in an area, once. */
  valuesIn({ row, column, rows, columns }: CellRange): Set<T> {
    const found = new Set<T>();
    let touched = 0;
    for (const [index, runs] of this.columns) {
      if (index < column || index >= column + columns) continue;
      touched += 1;
      let next = row;
      for (const run of within(runs, row, row + rows)) {
        if (run.start > next) found.add(this.common);
        found.add(run.value);
        next = run.end;
      }
      if (next < row + rows) found.add(this.common);
    }
    if (touched < columns) found.add(this.common);
    return found;
  }

  /** Maps each value in an area to another. */
  change({ row, column, rows, columns }: CellRange, to: (value: T) => T): void {
    for (let index = column; index < column + columns; index += 1) {
      const inside = this.cut(index, row, row + rows);
      const changed: Run<T>[] = [];
      let next = row;
      for (const run of inside) {
        if (run.start > next) changed.push({ start: next, end: run.start, value: to(this.common) });
        changed.push({ ...run, value: to(run.value) });
        next = run.end;
      }
      if (next < row + rows) changed.push({ start: next, end: row + rows, value: to(this.common) });
      this.paste(index, changed);
    }
  }

  /**
   * Moves the values of an area by some rows and columns, to cells that have the common value, and leaves the
   * common value behind.
   */
  move({ row, column, rows, columns }: CellRange, down: number, right: number): void {
    const taken: [number, Run<T>[]][] = [];
    for (const index of [...this.columns.keys()]) {
      if (index >= column && index < column + columns) taken.push([index, this.cut(index, row, row + rows)]);
    }
    for (const [index, runs] of taken) {
      const moved = runs.map(({ start, end, value }) => ({
        start: start + down,
        end: Math.min(end + down, MAX_ROWS),
        value
      }));
      this.paste(index + right, moved);
    }
  }

  /** Every run with a value other than the common one, in the order of columns and rows. */
  *entries(): Iterable<{ column: number; start: number; end: number; value: T }> {
    for (const [column, runs] of [...this.columns].sort(([a], [b]) => a - b)) {
      for (const run of runs) yield { column, ...run };
    }
  }

  /** Removes the rows from start to end from a column, and returns them. */
  private cut(column: number, start: number, end: number): Run<T>[] {
    const runs = this.columns.get(column);
    if (!runs) return [];
    const touched = within(runs, start, end);
    const rest: Run<T>[] = [];
    const [head, tail] = [touched[0], touched.at(-1)];
    if (head && head.start < start) rest.push({ ...head, end: start });
    if (tail && tail.end > end) rest.push({ ...tail, start: end });
    runs.splice(firstEndingAfter(runs, start), touched.length, ...rest);
    if (runs.length === 0) this.columns.delete(column);
    return touched.map((run) => ({ ...run, start: Math.max(run.start, start), end: Math.min(run.end, end) }));
  }

  /**
   * Puts runs into empty rows of a column, and joins equal neighbours so that equal sheets have equal runs.
   */
  private paste(column: number, added: Run<T>[]): void {
    const kept = added.filter((run) => run.value !== this.common && run.start < run.end);
    const [first] = kept;
    if (!first) return;
    const runs = this.columns.get(column) ?? [];
    const at = firstEndingAfter(runs, first.start);
    const around = [...runs.slice(Math.max(0, at - 1), at), ...kept, ...runs.slice(at, at + 1)];
    const joined: Run<T>[] = [];
    for (const run of around) {
      const last = joined[joined.length - 1];
      if (last && last.end === run.start && last.value === run.value)
        joined[joined.length - 1] = { ...last, end: run.end };
      else joined.push(run);
    }
    runs.splice(Math.max(0, at - 1), Math.min(1, at) + Math.min(1, runs.length - at), ...joined);
    this.columns.set(column, runs);
  }
}

/** The runs that overlap the rows from start to end. */
const within = <T>(runs: readonly Run<T>[], start: number, end: number): Run<T>[] =>
  runs.slice(
    firstEndingAfter(runs, start),
    firstWhere(runs, (run) => run.start >= end)
  );

const firstEndingAfter = <T>(runs: readonly Run<T>[], row: number): number =>
  firstWhere(runs, (run) => run.end > row);

/**
 * The index of the first run that passes a test that all later runs pass too; the number of runs if none
 * does.
 */
function firstWhere<T>(runs: readonly Run<T>[], isSo: (run: Run<T>) => boolean): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (!run || isSo(run)) high = middle;
    else low = middle + 1;
  }
  return low;
}
