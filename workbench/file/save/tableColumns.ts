import type { ICellData } from '@univerjs/core';
import type { TableChange, TableInfo } from '../../../src/xlsx';
import { tableId } from '../ids';
import type { GridTable } from '../resources';
import { gridValue } from './gridValues';

type At = (row: number, column: number) => ICellData | undefined;

/** What the header cells of a table show, `''` where they are blank. */
function headerTexts({ range }: GridTable, at: At): string[] {
  return Array.from({ length: range.endColumn - range.startColumn + 1 }, (_, index) =>
    String(gridValue(at(range.startRow, range.startColumn + index)) ?? '')
  );
}

/** The names of a table's columns from left to right: what their header cells show, each once. */
export function columnNames(table: GridTable, at: At): string[] {
  return uniqueNames(headerTexts(table, at));
}

/** As Excel does it: a name that is there already gets a number, a blank header becomes `Column` and the first number that is free. */
function uniqueNames(texts: readonly string[]): string[] {
  const taken = new Set(texts.map((text) => text.toLowerCase()));
  const used = new Set<string>();
  const unique = (text: string): string => {
    if (text !== '' && !used.has(text.toLowerCase())) return text;
    let number = text === '' ? 1 : 2;
    while (taken.has(`${text || 'Column'}${number}`.toLowerCase())) number++;
    return `${text || 'Column'}${number}`;
  };
  return texts.map((text) => {
    const name = unique(text);
    taken.add(name.toLowerCase());
    used.add(name.toLowerCase());
    return name;
  });
}

/**
 * The columns of a table as the grid has them now, from left to right. Header cells that show a column's name tell where it is: Univer
 * 0.25.1 saves a table's columns in the order in which they were made (`Table.toJSON`), so their order says nothing, and only which of
 * them are left does. What is left between columns that were found was renamed, in its order; blank headers are those of new columns.
 */
export function columnsNow(table: TableInfo, grid: GridTable, at: At): TableChange['columns'] {
  const texts = headerTexts(grid, at);
  const names = uniqueNames(texts);
  const from = inOrder(
    names.map((name) => table.columns.findIndex((other) => other.toLowerCase() === name.toLowerCase()))
  );
  const ids = new Set(grid.columns.map(({ id }) => id));
  const isLeft = (place: number): boolean => ids.has(`${tableId(table.part)}-column-${place + 1}`);
  for (let start = 0, place = 0; start <= from.length; start++) {
    const found = from.findIndex((known, index) => index >= start && known !== undefined);
    const end = found < 0 ? from.length : found;
    const places = indexes(place, from[found] ?? table.columns.length).filter(isLeft);
    const unnamed = indexes(start, end);
    const renamed = unnamed.length > places.length ? unnamed.filter((index) => texts[index] !== '') : unnamed;
    renamed.forEach((index, n) => {
      from[index] = places[n];
    });
    place = (from[end] ?? 0) + 1;
    start = end;
  }
  return names.map((name, index) => ({ from: from[index], name }));
}

const indexes = (start: number, end: number): number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, n) => start + n);

/** Places that ascend, from the last back to the first. */
interface Run {
  readonly index: number;
  readonly place: number;
  readonly length: number;
  readonly before: Run | undefined;
}

const longestOf = (runs: readonly Run[]): Run | undefined =>
  runs.reduce<Run | undefined>((best, run) => (best && best.length >= run.length ? best : run), undefined);

/** The most of the places that ascend, undefined for all others and for those below 0. */
function inOrder(places: readonly number[]): (number | undefined)[] {
  // The longest run that ends at each place; of runs of one length the first that was found.
  const runs: Run[] = [];
  let longest: Run | undefined;
  for (const [index, place] of places.entries()) {
    if (place < 0) continue;
    const before = longestOf(runs.filter((run) => run.place < place));
    const run = { index, place, length: (before?.length ?? 0) + 1, before };
    runs.push(run);
    longest = longestOf(longest ? [longest, run] : [run]);
  }
  const kept = places.map((): number | undefined => undefined);
  for (let run = longest; run; run = run.before) kept[run.index] = run.place;
  return kept;
}
