import { cellRange, lastColumn, lastRow, type CellRange } from '../../../ranges';

/** The runs of columns that some of the areas have in a row, left to right. */
function runsIn(areas: readonly CellRange[], row: number): (readonly [first: number, end: number])[] {
  const found = areas
    .filter((area) => row >= area.row && row <= lastRow(area))
    .map((area) => [area.column, lastColumn(area) + 1] as const)
    .sort(([a], [b]) => a - b);
  const runs: [number, number][] = [];
  for (const [first, end] of found) {
    const last = runs.at(-1);
    if (last && first <= last[1]) last[1] = Math.max(last[1], end);
    else runs.push([first, end]);
  }
  return runs;
}

/**
 * The cells that areas have in some rows, whether they overlap or not, as rectangles that do not, top to
 * bottom.
 * @param first the first of the rows
 * @example
 * rectangles([cellRange(0, 0, 2, 3), cellRange(1, 2, 1, 4)], 0, 9) // → [A1:C1, A2:F2]
 */
export function rectangles(areas: readonly CellRange[], first: number, count: number): CellRange[] {
  const done: CellRange[] = [];
  let open: CellRange[] = [];
  for (let row = first; row < first + count; row++) {
    const runs = runsIn(areas, row);
    const isSame =
      runs.length === open.length &&
      runs.every(([start, end], i) => open[i]?.column === start && open[i].columns === end - start);
    if (isSame) open = open.map((one) => ({ ...one, rows: one.rows + 1 }));
    else {
      done.push(...open);
      open = runs.map(([start, end]) => cellRange(row, start, 1, end - start));
    }
  }
  return [...done, ...open];
}

/** Merged cells that are told in one call: each of the rows by itself, or all of them together. */
export interface MergeRun {
  readonly range: CellRange;
  readonly across: boolean;
}

/** Joins cells that are merged across the same columns of rows below each other. */
export function mergeRuns(merges: readonly CellRange[]): MergeRun[] {
  const runs: MergeRun[] = [];
  const byColumns = [...merges].sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row);
  for (const merge of byColumns) {
    const last = runs.at(-1);
    const goesOn =
      merge.rows === 1 &&
      last?.across === true &&
      last.range.column === merge.column &&
      last.range.columns === merge.columns &&
      lastRow(last.range) === merge.row - 1;
    if (goesOn) runs[runs.length - 1] = { across: true, range: { ...last.range, rows: last.range.rows + 1 } };
    else runs.push({ range: merge, across: merge.rows === 1 });
  }
  return runs;
}
