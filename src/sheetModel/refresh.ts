import type { ListColumn, ListTable, ListValue } from './model';

/** A cell as it is read. */
type Cell = string | number | boolean | null | undefined;

/** A list as it stands in a sheet: its table, and what is in the rows beside it. */
export interface StandingList {
  /** Of the table's columns, in order. */
  readonly headers: readonly string[];
  /** The cells below the header, totals left out, by column of the table. */
  readonly rows: readonly (readonly Cell[])[];
  /** Whether a cell left or right of the table's columns holds anything in one of these rows. */
  readonly hasCellsBeside: boolean;
}

/** What becomes of a list: undefined leaves a cell as it is, `''` makes it blank. */
export interface RefreshedList {
  /** By column of the table. New columns stand at its end. */
  readonly headers: readonly string[];
  /** By row below the header, then by column of the table. */
  readonly rows: readonly (readonly (ListValue | undefined)[])[];
}

const fold = (cell: Cell): string =>
  String(cell ?? '')
    .normalize('NFKC')
    .trim();
const isBlank = (cell: Cell): boolean => fold(cell) === '';

/**
 * Where a list's columns stand among a table's headers, in whichever language; -1 for those that are not
 * there.
 */
export const placesIn = (columns: readonly ListColumn[], headers: readonly string[]): number[] =>
  columns.map(({ names }) =>
    headers.findIndex((header) => names.some((name) => fold(name) === fold(header)))
  );

/** Whether a table is such a list: it has all its keys. */
export const isList = ({ columns }: ListTable, headers: readonly string[]): boolean => {
  const places = placesIn(columns, headers);
  return columns.every(({ key }, i) => key === undefined || places[i] !== -1);
};

/**
 * A list as it is put into a new sheet: without the optional columns that nobody has asked for.
 * @param added ids of columns that are asked for
 */
export function newList(table: ListTable, added: readonly string[]): ListTable {
  const stays = table.columns.map(({ id, isOptional }) => !isOptional || added.includes(id));
  const those = <T>(all: readonly T[]): T[] => all.filter((_one, i) => stays[i]);
  return { ...table, columns: those(table.columns), rows: table.rows.map(those) };
}

/** What a key's cell says, the same in every language. */
function keyText(cell: Cell, same: readonly (readonly string[])[]): string {
  const text = fold(cell);
  return fold(same.find((words) => words.some((word) => fold(word) === text))?.[0] ?? text);
}

/**
 * Lays a list over the one that stands in a sheet. Rows keep their places, so that the user's own cells stay
 * beside their person, however the user has sorted; new ones come at the end. Columns that the user has taken
 * out stay away, save those in `added`. A row that the list has no longer goes, unless the user has cells of
 * their own anywhere in the rows: then it stays and says so.
 * In a list that keeps its rows, each stays as it is.
 * @param added ids of columns that are put at the table's end where they are not there
 */
export function refreshed(table: ListTable, standing: StandingList, added: readonly string[]): RefreshedList {
  const { columns } = table;
  const found = placesIn(columns, standing.headers);
  const headers = [...standing.headers];
  const places = columns.map(({ id, header }, i) => {
    const place = found[i] ?? -1;
    if (place >= 0) headers[place] = header;
    return place >= 0 || !added.includes(id) ? place : headers.push(header) - 1;
  });
  const keys = columns.flatMap(({ key }, column) => (key === undefined ? [] : [{ key, column }]));
  const keyOf = (cellAt: (column: number) => Cell): string =>
    JSON.stringify(keys.map(({ key, column }) => keyText(cellAt(column), key)));
  const wanted = new Map(table.rows.map((row) => [keyOf((column) => row[column]), row]));
  const standingKeyOf = (cells: readonly Cell[]): string => keyOf((column) => cells[places[column] ?? -1]);
  const laid = (row: readonly ListValue[]): (ListValue | undefined)[] =>
    headers.map((_header, place) => {
      const column = places.indexOf(place);
      return column < 0 ? undefined : row[column];
    });
  const isOurs = (cells: readonly Cell[]): boolean =>
    keys.some(({ column }) => !isBlank(cells[places[column] ?? -1]));
  const hasOwnCells =
    standing.hasCellsBeside ||
    standing.rows.some((cells) =>
      cells.some((cell, place) => !isBlank(cell) && (!places.includes(place) || !isOurs(cells)))
    );
  const kept = new Set<string>();
  const rows = standing.rows.flatMap((cells): (ListValue | undefined)[][] => {
    const key = standingKeyOf(cells);
    const row = wanted.get(key);
    if (row) {
      kept.add(key);
      return [laid(row)];
    }
    if (table.keepsRows) return [headers.map(() => undefined)];
    if (!hasOwnCells) return [];
    return [isOurs(cells) ? goneRow(table, places, headers) : headers.map(() => undefined)];
  });
  const fresh = table.rows.filter((row) => !kept.has(keyOf((column) => row[column])));
  return { headers, rows: [...rows, ...fresh.map(laid)] };
}

/** A row that the list has no longer keeps whose it is and loses the rest. */
function goneRow(
  { columns, gone }: ListTable,
  places: readonly number[],
  headers: readonly string[]
): (ListValue | undefined)[] {
  return headers.map((_header, place) => {
    const column = columns[places.indexOf(place)];
    if (column === undefined || column.key !== undefined || column.staysWhenGone) return undefined;
    return column.id === gone.column ? gone.text : '';
  });
}

/** The first free name: the wanted one, else with a number behind it. Excel compares them without case. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; lower.has(name.toLowerCase()); number++) name = `${wanted} (${number})`;
  return name;
}
