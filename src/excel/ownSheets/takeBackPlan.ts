import { isSameContent, type Content } from '../cellContents';

/** Rows of a list that a request has written, or may have written, over all columns of the table. */
export interface WrittenRows {
  /** The first of them, counted from the table's header. */
  readonly row: number;
  /** The table's headers once the request was carried out, by place: what its columns are known by. */
  readonly headers: readonly string[];
  /** What stood there. */
  readonly before: readonly (readonly Content[])[];
  /** What was written; null where a cell was left alone. */
  readonly sent: readonly (readonly (Content | null)[])[];
  /** Whether the request was answered: else it may have had no effect. */
  readonly isCertain: boolean;
}

/** What is known of a list besides what was written. */
export interface ListKnown {
  /** How many columns its table has now. */
  readonly columns: number;
  /** Its headers, and its rows as they were found, by place. */
  readonly headers: readonly string[];
  readonly rows: readonly (readonly Content[])[];
  /** Whether a column is the list's own, by its header. */
  readonly isOwn: (header: string) => boolean;
  readonly isKey: (header: string) => boolean;
  /** Whether the list has taken in a row, by its place when it was written. */
  readonly isNewRow: (row: number) => boolean;
}

/** Where a cell that was written is now. */
export interface CellNow {
  readonly row: number;
  readonly column: number;
}

export interface TakeBackPlan {
  /** What the cells are to hold, from the table's header on. */
  readonly cells: readonly (readonly Content[])[];
  /** Where a row and a place of the last written rows to have them are now; undefined where they are gone. */
  readonly cellNow: (row: number, place: number) => CellNow | undefined;
  /** Where the columns of each request are now, as far as their headers say. */
  readonly columnsNow: readonly Places[];
}

/**
 * Works out what the cells have to hold so that they hold what they held before rows were written, wherever
 * these are now: rows and columns may have been sorted, inserted and deleted between any two requests. Only
 * cells that hold what was written are changed. The requests are taken out one by one, the last one first:
 * what a request was carried out on, it has read itself.
 * @param now the cells as they are, from the table's header on
 */
export function planTakeBack(
  written: readonly WrittenRows[],
  now: readonly (readonly Content[])[],
  known: ListKnown
): TakeBackPlan {
  const cells = now.map((row) => [...row]);
  const people = peopleIn(written, known);
  const places = new Map<number, { readonly row: number | undefined; readonly columns: Places }>();
  const columnsOfAll: Places[] = [];
  for (const rows of [...written].reverse()) {
    const headed = columnsHeadedSo(rows, cells[0] ?? []);
    columnsOfAll.unshift(headed);
    // One whose header was changed stands right of the one before it.
    const columns = besideOthers(headed, (place) => place < known.columns);
    const found = rowsNow(rows, cells, columns, known, people);
    found.forEach((row, i) => {
      places.set(rows.row + i, { row, columns });
      if (row !== undefined) takeOut(rows, i, cells[row] ?? [], columns, known);
    });
    emptyNewColumns(rows, cells, columns, known);
  }
  return {
    cells,
    columnsNow: columnsOfAll,
    cellNow: (row, place) => {
      const at = places.get(row);
      const column = at?.columns[place];
      return at?.row === undefined || column === undefined ? undefined : { row: at.row, column };
    }
  };
}

/** By place when it was written: where something is now; undefined where it is gone. */
export type Places = readonly (number | undefined)[];

function takeOut(
  { row, before, sent }: WrittenRows,
  i: number,
  cells: Content[],
  columns: Places,
  { isNewRow }: ListKnown
): void {
  (sent[i] ?? []).forEach((ours, place) => {
    const column = columns[place];
    const old = before[i]?.[place] ?? '';
    if (column === undefined) return;
    const content = cells[column] ?? '';
    // Excel fills a column of formulas when its table grows.
    const isFilled = ours === null && old === '' && isNewRow(row + i) && String(content).startsWith('=');
    // Where the old text says the same, it still stands with an apostrophe too many in a cell for text.
    if (isFilled || (ours !== null && isSameContent(content, ours))) cells[column] = old;
  });
}

/** Columns that the list took in were blank: rows may have been sorted without them. */
function emptyNewColumns(
  { headers, before, sent }: WrittenRows,
  cells: readonly Content[][],
  columns: Places,
  known: ListKnown
): void {
  headers.forEach((header, place) => {
    const column = columns[place];
    const foundAt = known.headers.indexOf(header);
    const isNew = foundAt >= 0 && known.rows.every((line) => line[foundAt] === '');
    if (column === undefined || !isNew || before.some((line) => (line[place] ?? '') !== '')) return;
    const ours = new Set(sent.map((line) => textOf(line[place] ?? '')));
    for (const line of cells) if (ours.has(textOf(line[column]))) line[column] = '';
  });
}

/** What a cell says, without the apostrophe that makes it a text. */
export const textOf = (content: Content | undefined): string => String(content ?? '').replace(/^'+/, '');

/** Columns are known by their headers. */
function columnsHeadedSo({ row, headers, before }: WrittenRows, now: readonly Content[]): Places {
  const texts = now.map(textOf);
  return headers.map((header, place) => {
    const names = [header, ...(row === 0 ? [textOf(before[0]?.[place])] : [])].filter((name) => name !== '');
    return names.map((name) => texts.indexOf(name)).find((column) => column >= 0);
  });
}

/** What is not known is right behind what comes before it, or right before what comes behind. */
function besideOthers(known: Places, mayBe: (place: number, i: number) => boolean): Places {
  const taken = new Set(known);
  const found = [...known];
  const fill = (i: number, place: number | undefined): void => {
    if (place === undefined || place < 0 || found[i] !== undefined) return;
    if (taken.has(place) || !mayBe(place, i)) return;
    found[i] = place;
    taken.add(place);
  };
  const beside = (i: number, by: number): number | undefined => {
    const place = found[i];
    return place === undefined ? undefined : place + by;
  };
  for (let i = 1; i < found.length; i++) fill(i, beside(i - 1, 1));
  for (let i = found.length - 2; i >= 0; i--) fill(i, beside(i + 1, -1));
  return found;
}

/** What a row says in some places, as one text; `''` where it says nothing. */
function says(
  line: readonly Content[] | undefined,
  among: readonly number[],
  columnOf: (place: number) => number | undefined = (place) => place
): string {
  const texts = among.map((place) => textOf(line?.[columnOf(place) ?? -1]));
  return texts.every((text) => text === '') ? '' : JSON.stringify(texts);
}

const afterwards = ({ before, sent }: Pick<WrittenRows, 'before' | 'sent'>): Content[][] =>
  sent.map((line, i) => line.map((ours, place) => ours ?? before[i]?.[place] ?? ''));

/** The places of some of the columns that are headed so. */
const placesOf = (headers: readonly string[], isOne: (header: string) => boolean): number[] =>
  headers.flatMap((header, place) => (isOne(header) ? [place] : []));

/** The keys of all rows that the list has, had and was to have. */
function peopleIn(written: readonly WrittenRows[], known: ListKnown): ReadonlySet<string> {
  const all = [
    { headers: known.headers, lines: known.rows },
    ...written.map((rows) => ({ headers: rows.headers, lines: [...rows.before, ...afterwards(rows)] }))
  ];
  const texts = all.flatMap(({ headers, lines }) => {
    const keys = placesOf(headers, known.isKey);
    return lines.map((line) => says(line, keys));
  });
  return new Set(texts.filter((text) => text !== ''));
}

/**
 * Whether a row can be mistaken for one that was not written yet. Where a list gets shorter, people move up,
 * and the last ones written still stand below as well. When only one of the two is left, it may be either.
 */
function contested(
  { row, before, sent, headers }: WrittenRows,
  cells: readonly (readonly Content[])[],
  known: ListKnown,
  keys: readonly number[],
  columnOf: (place: number) => number | undefined
): (i: number) => boolean {
  const allKeys = placesOf(headers, known.isKey);
  const foundKeys = placesOf(known.headers, known.isKey);
  const below = new Set(known.rows.slice(row + sent.length).map((line) => says(line, foundKeys)));
  const after = afterwards({ before, sent }).map((line) => says(line, allKeys));
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const line of cells) {
    const text = says(line, keys, columnOf);
    (seen.has(text) ? twice : seen).add(text);
  }
  return (i) => {
    const text = after[i] ?? '';
    return text !== '' && below.has(text) && text !== says(before[i], allKeys) && !twice.has(text);
  };
}

/** A row is known by all that the list says in it, else by its keys, else by the rows around it. */
function rowsNow(
  rows: WrittenRows,
  cells: readonly (readonly Content[])[],
  columns: Places,
  known: ListKnown,
  people: ReadonlySet<string>
): Places {
  const { row, before, sent, isCertain } = rows;
  const columnOf = (place: number): number | undefined => columns[place];
  const isThere = (place: number): boolean => columns[place] !== undefined;
  const own = placesOf(rows.headers, known.isOwn).filter(isThere);
  const keys = placesOf(rows.headers, known.isKey).filter(isThere);
  const after = afterwards(rows);
  const found: (number | undefined)[] = sent.map((_line, i) => (row + i === 0 ? 0 : undefined));
  const taken = new Set<number>([0]);
  const take = (i: number, at: number | undefined): void => {
    if (at === undefined || found[i] !== undefined || taken.has(at)) return;
    found[i] = at;
    taken.add(at);
  };
  const isContested = contested(rows, cells, known, keys, columnOf);
  for (const among of [own, keys]) {
    const now = cells.map((line) => says(line, among, columnOf));
    const wanted = after.map((line, i) =>
      (isCertain ? [line] : [line, before[i]]).map((one) => says(one, among)).filter((text) => text !== '')
    );
    const places = new Map<string, number[]>();
    now.forEach((text, at) => {
      const others = places.get(text);
      if (others) others.push(at);
      else places.set(text, [at]);
    });
    const mayStand = wanted.map((texts) => texts.flatMap((text) => places.get(text) ?? []));
    const takeIf = (i: number, at: number): void => {
      if (mayStand[i]?.includes(at)) take(i, at);
    };
    // Rows that there is one of; those beside them; then those in their place, and those anywhere.
    mayStand.forEach((some, i) => some.length === 1 && !isContested(i) && take(i, some[0]));
    for (let i = 1; i < found.length; i++) takeIf(i, (found[i - 1] ?? NaN) + 1);
    for (let i = found.length - 2; i >= 0; i--) takeIf(i, (found[i + 1] ?? NaN) - 1);
    mayStand.forEach((_some, i) => takeIf(i, row + i));
    mayStand.forEach((some, i) => {
      if (!isContested(i))
        take(
          i,
          some.find((at) => !taken.has(at))
        );
    });
  }
  const mayBe = (at: number): boolean =>
    at > 0 && at < cells.length && !people.has(says(cells[at], keys, columnOf));
  // Where none is known, none has moved as far as can be told.
  if (!found.some((at) => at !== undefined) && mayBe(row)) found[0] = row;
  return besideOthers(found, mayBe);
}
