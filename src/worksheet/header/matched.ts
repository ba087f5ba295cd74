import { isBlank, type Cell, type Cells } from '../cells/cell';
import { NO_MEANINGS, type Meanings } from '../cells/meanings';
import {
  findHeader,
  HEADER_SEARCH_ROWS,
  headerTexts,
  remap,
  withMeanings,
  type Header,
  type Mapping,
  type NoHeader
} from './header';

/** What the user has matched by hand. */
export interface Matching {
  /** Of one sheet. */
  readonly mapping?: Mapping;
  readonly meanings?: Meanings;
}

/**
 * The texts by which a header's columns are matched: its rows among `rows`, of which the first is the
 * worksheet's row `firstRow`.
 */
export function textsOfHeader({ row, firstDataRow }: Header, rows: Cells, firstRow = 0): readonly Cell[] {
  const headerRows = rows.slice(row - firstRow, firstDataRow - firstRow);
  const width = Math.max(0, ...headerRows.map(({ length }) => length));
  return headerTexts(headerRows.map((cells) => Array.from({ length: width }, (_, index) => cells[index])));
}

/** Finds the header as `findHeader` does, with the columns and words that are matched by hand. */
export function findMatchedHeader(
  rows: Cells,
  firstRow: number,
  { mapping = {}, meanings = NO_MEANINGS }: Matching
): Header | NoHeader {
  const found = findHeader(rows, firstRow, mapping);
  if ('nearest' in found) return found;
  return withMeanings(remap(found, textsOfHeader(found, rows, firstRow), mapping), meanings);
}

/**
 * What is taken for the header of a sheet in which none was found, so that its columns can be matched: the
 * row with the most texts among those searched. Undefined where there is no text.
 */
export function headerCandidate(rows: Cells, firstRow: number): Header | undefined {
  const start = Math.max(
    0,
    rows.findIndex((row) => row.some((cell) => !isBlank(cell)))
  );
  const texts = rows
    .slice(start, start + HEADER_SEARCH_ROWS)
    .map((row) => row.filter((cell) => typeof cell === 'string' && !isBlank(cell)).length);
  const most = Math.max(0, ...texts);
  if (most === 0) return undefined;
  const row = firstRow + start + texts.indexOf(most);
  return {
    row,
    firstDataRow: row + 1,
    columns: new Map(),
    output: undefined,
    earlierOutput: undefined,
    projectKeys: [],
    problems: []
  };
}
