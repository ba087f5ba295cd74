import { type ColumnId, type Language } from '../../locales';
import { contains, rangeName, type CellRange } from '../../ranges';
import { address, foldName, isBlank, type Cell, type Cells } from '../cells/cell';
import { unitIn } from '../cells/units';
import { wordPlaces, type Meanings, type WordPlaces } from '../cells/meanings';
import type { Problem } from '../rows/problems';
import { EARLIER_OUTPUT_COLUMNS, INPUT_COLUMNS, OUTPUT_COLUMNS } from './columns';
import { readHeaderCell } from './headerCell';
import { isHint, notesBeside } from './headerNotes';
import { headerRowsAround, inputsNamed, readRow, type Found, type MatchedTexts } from './headerRows';
import { nearHeaders } from './nearHeaders';
import { projectKeysIn } from './projectKeys';
import { findLabels, type Labels } from './labels';
import { isPeopleList } from './peopleListHeader';

/** Rows, counted from the first that holds anything, in which a header is looked for. */
export const HEADER_SEARCH_ROWS = 20;

export interface Column {
  /** Index in the worksheet, counted from 0. */
  readonly index: number;
  /** The language of the header: it decides what the letter x means below it. */
  readonly language: Language;
  /** The unit of its figures, as the header gives it; undefined for that of the column's own name. */
  readonly unit?: string | undefined;
  /** What the company's own words mean below it; undefined where none are matched. */
  readonly words?: WordPlaces | undefined;
}

export interface Header {
  /** Index of the header's row in the worksheet, counted from 0; of its first row where it has several. */
  readonly row: number;
  /** Index of the first row below the header. */
  readonly firstDataRow: number;
  /** The columns that are read. */
  readonly columns: ReadonlyMap<ColumnId, Column>;
  /** The output columns of an earlier run, in the order of `OUTPUT_COLUMNS`. */
  readonly output: readonly number[] | undefined;
  /** Those of a run of version 1, which had no Basis: in the order of `OUTPUT_COLUMNS` without it. */
  readonly earlierOutput: readonly number[] | undefined;
  /** Columns that number or date projects, by their indexes. */
  readonly projectKeys: readonly number[];
  readonly problems: readonly Problem[];
  /** What stands in labelled cells above the header for columns that it lacks. */
  readonly labels?: Labels | undefined;
  /** Whether it is that of the program's own list of people, whose marks are no evidence. */
  readonly isPeopleList?: boolean;
}

/** A sheet in which no header was found, with the cells of the row that came nearest. */
export interface NoHeader {
  readonly nearest: readonly string[];
}

const isOfProjects = ({ name }: Found): boolean => name.column === 'role' || name.column === 'result';

/** The columns whose matched texts stand in a row. */
function matchedColumns(cells: readonly Cell[], mapping: Mapping): ColumnId[] {
  const entries = Object.entries(mapping) as [ColumnId, string | null][];
  if (entries.length === 0) return [];
  const texts = new Set(cells.map((cell) => (isBlank(cell) ? '' : foldName(String(cell)))));
  return entries.flatMap(([id, text]) => (text !== null && texts.has(foldName(text)) ? [id] : []));
}

/** The columns matched by hand, by the texts that `readRow` compares. */
const matchedTexts = (mapping: Mapping): MatchedTexts =>
  new Map(
    (Object.entries(mapping) as [ColumnId, string | null][]).flatMap(([id, text]) =>
      text === null ? [] : [[foldName(text), id] as const]
    )
  );

/**
 * Finds the header: the row, among the first twenty, that names the most columns (at least two), with what is
 * merged down over it from above and what stands under its headings below. `rows[0]` is the worksheet's row
 * `firstRow`.
 * @param mapping columns matched by hand: their texts name columns too, when the row is chosen
 * @example
 * findHeader([['Report'], ['Employee ID', 'Role']]).row // → 1
 */
export function findHeader(rows: Cells, firstRow = 0, mapping: Mapping = {}): Header | NoHeader {
  const first = Math.max(
    0,
    rows.findIndex((row) => row.some((cell) => !isBlank(cell)))
  );
  const searched = rows.slice(first, first + HEADER_SEARCH_ROWS);
  const matched = searched.map((row) => matchedColumns(row, mapping));
  const found = searched.map((row, i) => readRow(row, i));
  const named = found.map((names, i) => new Set([...inputsNamed(names), ...(matched[i] ?? [])]).size);
  // Labels above a short header name as many columns as it does, but nothing of projects.
  const rank = named.map((count, i) => count + (found[i]?.some(isOfProjects) ? 0.5 : 0));
  const best = rank.reduce((top, one, i) => (one > (rank[top] ?? 0) ? i : top), 0);
  // One column is enough where the user has said which it is.
  const fewest = (matched[best]?.length ?? 0) > 0 ? 1 : 2;
  if ((named[best] ?? 0) < fewest) return { nearest: nearestTexts(searched) };
  const { top, bottom, found: names } = headerRowsAround(rows, first + best, firstRow, matchedTexts(mapping));
  const chosen = chooseColumns(names);
  const texts = headerTexts(rows.slice(top, bottom + 1));
  const near = nearHeaders(rows.slice(top, bottom + 1), firstRow + top, chosen.columns, names);
  return {
    row: firstRow + top,
    firstDataRow: firstRow + bottom + 1,
    ...chosen,
    projectKeys: projectKeysIn(texts),
    problems: [...chosen.problems, ...near],
    labels: findLabels(rows.slice(0, top), firstRow, chosen.columns),
    isPeopleList: isPeopleList(texts)
  };
}

/** The texts of the fullest row, for a message that says what was found. */
function nearestTexts(rows: Cells): string[] {
  const texts = rows.map((row) =>
    row.filter((cell) => typeof cell === 'string' && !isBlank(cell)).map(String)
  );
  return texts.reduce((fullest, row) => (row.length > fullest.length ? row : fullest), []);
}

/**
 * Header cells that are merged over several columns, of which only the first can be read: a problem unless a
 * second header row names the columns below.
 */
export function mergedHeaders(
  { row, firstDataRow, columns }: Header,
  merges: readonly CellRange[]
): Problem[] {
  if (firstDataRow > row + 1) return [];
  return [...columns].flatMap(([about, { index }]) =>
    merges
      .filter((merge) => merge.column === index && merge.columns > 1 && contains(merge, row, index))
      .map((merge): Problem => ({
        sheet: 0,
        row,
        column: index,
        code: 'mergedHeader',
        severity: 'warning',
        about,
        other: rangeName(merge)
      }))
  );
}

/**
 * Picks one cell for each column: the program's own name before a synonym, then the leftmost. The others are
 * problems.
 */
function chooseColumns(
  found: readonly Found[]
): Pick<Header, 'columns' | 'output' | 'earlierOutput' | 'problems'> {
  const columns = new Map<ColumnId, Column>();
  const problems: Problem[] = [];
  for (const id of INPUT_COLUMNS) {
    const named = found.filter(({ name }) => name.column === id);
    const ranked = [...named].sort(
      (a, b) => Number(b.name.canonical) - Number(a.name.canonical) || a.index - b.index
    );
    const [used, ...rest] = ranked;
    if (!used) continue;
    columns.set(id, { index: used.index, language: used.name.language, unit: unitIn(used.name.notes) });
    for (const { name, row, index } of rest) {
      problems.push({
        sheet: 0,
        row,
        column: index,
        code: 'duplicateHeader',
        about: id,
        other: address('', used.row, used.index),
        severity: name.canonical === used.name.canonical ? 'error' : 'warning'
      });
    }
  }
  const output = outputOf(found, OUTPUT_COLUMNS);
  const earlierOutput = output ? undefined : outputOf(found, EARLIER_OUTPUT_COLUMNS);
  return { columns, output, earlierOutput, problems };
}

/**
 * The output columns `ids` of an earlier run: cells side by side in their order, or each somewhere just once.
 * A column of the user's that only shares one of the names is left alone.
 */
function outputOf(found: readonly Found[], ids: readonly ColumnId[]): number[] | undefined {
  const at = new Map(found.map(({ name, index }) => [index, name.column]));
  const starts = found
    .map(({ index }) => index)
    .filter((index) => ids.every((id, place) => at.get(index + place) === id));
  if (starts.length > 0) return ids.map((_id, place) => Math.max(...starts) + place);
  const each = ids.map((id) => found.filter(({ name }) => name.column === id));
  return each.every(({ length }) => length === 1) ? each.flat().map(({ index }) => index) : undefined;
}

/**
 * The texts that columns go by, from the header's rows: what stands in the lowest of them that names
 * something.
 * @param rows the rows of the header, equally wide
 */
export function headerTexts(rows: Cells): readonly Cell[] {
  return (rows[0] ?? []).map((cell, index) =>
    rows.reduce<Cell>((text, row) => {
      const below = row[index];
      return isBlank(below) || (!isBlank(text) && isHint(String(below))) ? text : below;
    }, cell)
  );
}

/**
 * Columns that the user has matched by hand: the text of the header cell for a column, or null for a column
 * that the sheet does not have.
 */
export type Mapping = Readonly<Partial<Record<ColumnId, string | null>>>;

/**
 * The header with columns matched by hand, which take their cell from whichever column it was recognised as.
 * A text that no header cell has is told of where the column is not recognised either; of columns that are
 * matched to one cell none is read.
 * @param cells the header's texts, as `headerTexts` gives them
 */
export function remap(header: Header, cells: readonly Cell[], mapping: Mapping): Header {
  const matches = (Object.entries(mapping) as [ColumnId, string | null][]).flatMap(([id, text]): Match[] =>
    text === null ? [] : [{ id, text, index: placeOf(text, cells) }]
  );
  const taken = new Set(matches.map(({ index }) => index));
  const columns = new Map(
    [...header.columns].filter(([id, { index }]) => mapping[id] !== null && !taken.has(index))
  );
  const problems: Problem[] = [];
  for (const one of matches) {
    const { id, text, index } = one;
    if (index < 0) {
      if (!columns.has(id)) problems.push(matchProblem(header, { ...one, index: 0 }, 'matchedNowhere'));
      continue;
    }
    columns.delete(id);
    if (matches.some((other) => other !== one && other.index === index))
      problems.push(matchProblem(header, one, 'matchedTwice'));
    else
      columns.set(id, {
        index,
        language: /[\u3040-\u30ff\u4e00-\u9fff]/.test(text) ? 'ja' : 'en',
        unit: unitIn(readHeaderCell(text)?.notes ?? [text, ...notesBeside(text)])
      });
  }
  const used = new Set([...columns.values()].map(({ index }) => index));
  const isOpen = ({ code, about, column }: Problem): boolean =>
    code !== 'nearHeader' || !(about in mapping || used.has(column));
  return { ...header, columns, problems: [...header.problems.filter(isOpen), ...problems] };
}

/** A column that is matched by hand to a header cell, by its text; the index is below 0 where none has it. */
interface Match {
  readonly id: ColumnId;
  readonly text: string;
  readonly index: number;
}

const placeOf = (text: string, cells: readonly Cell[]): number =>
  cells.findIndex((cell) => !isBlank(cell) && foldName(String(cell)) === foldName(text));

const matchProblem = (
  { row }: Header,
  { id, text, index }: Match,
  code: 'matchedNowhere' | 'matchedTwice'
): Problem => ({
  sheet: 0,
  row,
  column: index,
  code,
  about: id,
  found: text,
  severity: code === 'matchedTwice' ? 'error' : 'warning'
});

/** The header with what the company's own words mean below its columns. */
export function withMeanings(header: Header, meanings: Meanings): Header {
  const known = (Object.keys(meanings) as ColumnId[]).filter((id) => header.columns.has(id));
  if (known.length === 0) return header;
  const columns = new Map(header.columns);
  for (const id of known) {
    const column = columns.get(id);
    if (column) columns.set(id, { ...column, words: wordPlaces(meanings, id) });
  }
  return { ...header, columns };
}
