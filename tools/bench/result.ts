import { at } from '../lookUp';

/** One line of the benchmark: the median of several measurements, with the least and the greatest. */
export interface Result {
  readonly name: string;
  readonly rows: number;
  /** `null` where nothing could be measured: `note` says why. */
  readonly value: number | null;
  readonly unit: 'ratio' | 's' | 'ms' | 'MB' | 'µs' | 'bytes';
  readonly min: number | null;
  readonly max: number | null;
  readonly note?: string;
}

/** The result of measuring the same thing several times. */
export function resultOf(
  name: string,
  rows: number,
  unit: Result['unit'],
  samples: readonly number[],
  note?: string
): Result {
  const sorted = [...samples].sort((a, b) => a - b);
  return {
    name,
    rows,
    value: median(samples),
    unit,
    min: at(sorted, 0),
    max: at(sorted, sorted.length - 1),
    ...(note === undefined ? {} : { note })
  };
}

export const failed = (name: string, rows: number, unit: Result['unit'], note: string): Result => ({
  name,
  rows,
  value: null,
  unit,
  min: null,
  max: null,
  note
});

export function median(samples: readonly number[]): number {
  const sorted = [...samples].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = at(sorted, middle);
  return sorted.length % 2 === 1 ? upper : (at(sorted, middle - 1) + upper) / 2;
}

/** Runs `work`, and returns the milliseconds it took with its outcome. */
export function timed<T>(work: () => T): [milliseconds: number, outcome: T] {
  const start = performance.now();
  const outcome = work();
  return [performance.now() - start, outcome];
}

/** Collects garbage, so that the next measurement does not pay for what came before. */
export function collectGarbage(): void {
  if (!globalThis.gc) throw new Error('Run node with --expose-gc.');
  for (let i = 0; i < 3; i++) globalThis.gc();
}

/** A figure with three digits or so. */
export const digits = (value: number): string =>
  value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : value >= 1 ? 2 : 3);

/** The results as a table in plain text. */
export function tableOf(results: readonly Result[]): string {
  const lines = results.map(({ name, rows, value, unit, min, max, note = '' }) => [
    name,
    rows.toLocaleString('en'),
    value === null ? '–' : `${digits(value)} ${unit}`,
    min === null || max === null ? '' : `${digits(min)} – ${digits(max)}`,
    note
  ]);
  const header = ['measured', 'rows', 'median', 'least – most', ''];
  const all = [header, ...lines];
  const widths = header.map((_cell, column) => Math.max(...all.map((line) => at(line, column).length)));
  return all
    .map((line) =>
      line
        .map((cell, column) =>
          column === 1 ? cell.padStart(at(widths, column)) : cell.padEnd(at(widths, column))
        )
        .join('  ')
        .trimEnd()
    )
    .join('\n');
}
