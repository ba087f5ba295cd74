import { HEADER_SEARCH_ROWS, findHeader, isBlank, type Cell, type Header } from '../worksheet';
import { cellOf, type Passed } from './passed';

/** The values of a range that a function is given: rows of cells. */
export type Range = readonly (readonly Passed[])[];

/** An optional range; undefined where it is left out, or has nothing in it. A single value comes as itself, and is no range. */
export const given = (range: Range | null | undefined): Range | undefined => {
  const isBlankRange =
    Array.isArray(range) &&
    range.every((row: Range[number]) => row.every((passed) => isBlank(cellOf(passed))));
  return isBlankRange ? undefined : (range ?? undefined);
};

/** A header, with the rows that were searched for it. */
interface Known {
  /** Index of the first row that is not blank, where the search began. */
  readonly first: number;
  readonly searched: readonly (readonly Cell[])[];
  readonly header: Header;
}

/**
 * How many ranges have their header remembered: a thousand formulas mostly ask about one or two. Without it, one call of
 * ITSSLEVEL on 10,000 rows takes about twice as long.
 */
const REMEMBERED = 4;
let known: readonly Known[] = [];

/** The header of a range, with rows counted from the first of the range; undefined where there is none, or no range. */
export function headerOf(range: Range): Header | undefined {
  // An argument that is left out comes as null, and a single value as itself.
  const given: unknown = range;
  if (!Array.isArray(given)) return undefined;
  const first = Math.max(
    0,
    range.findIndex((row) => row.some((passed) => !isBlank(cellOf(passed))))
  );
  // A header that begins in the last row searched may have a second row below it.
  const end = Math.min(range.length, first + HEADER_SEARCH_ROWS + 1);
  const same = known.find((each) => each.first === first && startsAlike(range, end, each));
  if (same) return same.header;
  const searched = range.slice(first, end).map((row) => row.map(cellOf));
  const header = findHeader(searched, first);
  if ('nearest' in header) return undefined;
  known = [{ first, searched, header }, ...known].slice(0, REMEMBERED);
  return header;
}

function startsAlike(range: Range, end: number, { first, searched }: Known): boolean {
  if (end - first !== searched.length) return false;
  return searched.every((cells, i) => {
    const row = range[first + i];
    return (
      row?.length === cells.length &&
      cells.every((cell, column) => row[column] === cell || cellOf(row[column]) === cell)
    );
  });
}
