import {
  HEADER_SEARCH_ROWS,
  NO_MEANINGS,
  findMatchedHeader,
  isBlank,
  textsOfHeader,
  wordKey,
  type Cell,
  type Header,
  type Mapping
} from '../worksheet';
import { cellOf, type Passed } from './passed';
import type { AnswerSettings } from './settings';

/** The values of a range that a function is given: rows of cells. */
export type Range = readonly (readonly Passed[])[];

/**
 * An optional range; undefined where it is left out, or has nothing in it. A single value comes as itself,
 * and is no range.
 */
export const given = (range: Range | null | undefined): Range | undefined => {
  const isBlankRange =
    Array.isArray(range) &&
    range.every((row: Range[number]) => row.every((passed) => isBlank(cellOf(passed))));
  return isBlankRange ? undefined : (range ?? undefined);
};

/** What the user has matched by hand, and the sheet in which the formula stands. */
type Matched = Pick<AnswerSettings, 'meanings' | 'mappings' | 'ownSheet'>;

/** A header, with the rows that were searched for it. */
interface Known {
  /** Index of the first row that is not blank, where the search began. */
  readonly first: number;
  readonly searched: readonly (readonly Cell[])[];
  readonly matched: Matched;
  readonly header: Header;
}

/**
 * The headers found last, which need not be looked for again: a thousand formulas mostly ask about one or
 * two. Without it, one call of ITSSLEVEL on 10,000 rows takes about twice as long.
 */
const REMEMBERED = 4;
let known: readonly Known[] = [];

/**
 * The header of a range, with rows counted from the first of the range; undefined where there is none, or no
 * range.
 */
export function headerOf(range: Range, matched: Matched): Header | undefined {
  // An argument that is left out comes as null, and a single value as itself.
  const given: unknown = range;
  if (!Array.isArray(given)) return undefined;
  const first = Math.max(
    0,
    range.findIndex((row) => row.some((passed) => !isBlank(cellOf(passed))))
  );
  // A header that begins in the last row searched may have a second row below it.
  const end = Math.min(range.length, first + HEADER_SEARCH_ROWS + 1);
  const same = known.find(
    (each) => each.first === first && isSameMatching(each.matched, matched) && startsAlike(range, end, each)
  );
  if (same) return same.header;
  const searched = range.slice(first, end).map((row) => row.map(cellOf));
  const header = matchedHeader(searched, first, matched);
  if (header === undefined) return undefined;
  known = [{ first, searched, matched, header }, ...known].slice(0, REMEMBERED);
  return header;
}

const isSameMatching = (a: Matched, b: Matched): boolean =>
  a.meanings === b.meanings && a.mappings === b.mappings && a.ownSheet === b.ownSheet;

/**
 * Columns are matched sheet by sheet, and Excel does not say from which sheet a range comes to a function
 * that returns a single value (`requiresParameterAddresses` asks for a matrix). So the columns of a sheet
 * count for a range that has all of their texts in its header: those of the sheet in which the formula
 * stands, else of the one sheet that fits. Where several fit and disagree, none counts.
 */
function matchedHeader(searched: Known['searched'], first: number, matched: Matched): Header | undefined {
  const { meanings = NO_MEANINGS, mappings = {}, ownSheet } = matched;
  const find = (mapping: Mapping): Header | undefined => {
    const header = findMatchedHeader(searched, first, { mapping, meanings });
    return 'nearest' in header ? undefined : header;
  };
  const fits = (mapping: Mapping): boolean => {
    const header = find(mapping);
    const texts =
      header && new Set(textsOfHeader(header, searched, first).map((cell) => wordKey(String(cell ?? ''))));
    const wanted = Object.values(mapping).filter((text) => text !== null);
    return texts !== undefined && wanted.every((text) => texts.has(wordKey(text)));
  };
  const fitting = Object.entries(mappings).filter(
    ([, mapping]) => Object.values(mapping).some((text) => text !== null) && fits(mapping)
  );
  const own = fitting.find(([sheet]) => sheet === ownSheet);
  const candidates = own ? [own] : fitting;
  const headers = candidates.map(([, mapping]) => find(mapping));
  const [found] = headers;
  const agree = headers.every((header) => header && found && columnsOf(header) === columnsOf(found));
  return found && agree ? found : find({});
}

const columnsOf = ({ columns }: Header): string =>
  JSON.stringify([...columns].map(([id, { index }]) => `${id} ${index}`).sort());

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
