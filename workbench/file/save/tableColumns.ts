import type { ICellData } from '@univerjs/core';
import type { TableChange, TableInfo } from '../../../src/xlsx';
import { tableId } from '../ids';
import type { GridTable } from '../resources';
import { gridValue } from './gridValues';

type At = (row: number, column: number) => ICellData | undefined;

/** The text of a table's header cells; `''` for a blank one. */
function headerTexts({ range }: GridTable, at: At): string[] {
  return Array.from({ length: range.endColumn - range.startColumn + 1 }, (_, index) =>
    String(gridValue(at(range.startRow, range.startColumn + index)) ?? '')
  );
}

/** The names of a table's columns from left to right: the text of the header cells, made unique. */
export function columnNames(table: GridTable, at: At): string[] {
  return uniqueNames(headerTexts(table, at));
}

/**
 * Makes names unique as Excel does: a repeated name gets a number, and a blank header becomes `Column` with
 * the first free number.
 */
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
 * The columns of a table as the grid has them now, from left to right. A header cell with a column's name
 * shows where that column is. Univer 0.25.1 saves columns in the order in which they were created
 * (`Table.toJSON`), which only tells which ones still exist. Columns between two that were found were
 * renamed, in their old order; those with a blank header are new.
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

/** An ascending run of indexes, linked from its last back to its first. */
interface Run {
  readonly index: number;
  readonly place: number;
  readonly length: number;
  readonly before: Run | undefined;
}

const longestOf = (runs: readonly Run[]): Run | undefined =>
  runs.reduce<Run | undefined>((best, run) => (best && best.length >= run.length ? best : run), undefined);

/** The longest ascending run of indexes; the others, and those below 0, become undefined. */
function inOrder(places: readonly number[]): (number | undefined)[] {
  // The longest run that ends at each index; of equally long ones, the first found.
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
