import { HEADER_SEARCH_ROWS, findHeader, isBlank, type Cell, type Header } from '../worksheet';
import { cellOf, type Passed } from './passed';

/** The values of a range that a function is given: rows of cells. */
export type Range = readonly (readonly Passed[])[];

/** A header with the rows of its range in which it was looked for. */
interface Known {
  readonly first: number;
  readonly searched: readonly (readonly Cell[])[];
  readonly header: Header;
}

/** Ranges of which the header is remembered: a thousand formulas mostly ask about one or two. */
const REMEMBERED = 4;
let known: readonly Known[] = [];

/** The header of a range, its rows counted from the range's first; undefined where there is none, or no range. */
export function headerOf(range: Range): Header | undefined {
  // What is left out comes as null, and a single value as itself.
  if (!Array.isArray(range as unknown)) return undefined;
  const first = Math.max(
    0,
    range.findIndex((row) => row.some((passed) => !isBlank(cellOf(passed))))
  );
  // A header may take a second row below the last one that is searched.
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
  for (let i = 0; i < searched.length; i++) {
    const row = range[first + i]!;
    const cells = searched[i]!;
    if (row.length !== cells.length) return false;
    for (let column = 0; column < cells.length; column++) {
      const passed = row[column];
      if (passed !== cells[column] && cellOf(passed) !== cells[column]) return false;
    }
  }
  return true;
}
