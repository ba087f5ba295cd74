import type { Cell, Cells, Header } from '../worksheet';

/**
 * Indexes of the columns that say whose row it is and what it tells, always in the same order.
 * @param now the header as it is now, in which columns may stand elsewhere; undefined stands for one that is
 * gone
 */
export const keyColumns = (header: Header, now = header): (number | undefined)[] =>
  [...header.columns.keys()].sort().map((id) => now.columns.get(id)?.index);

/**
 * What rows are known by, wherever they stand: a hash of each cell of theirs in a key column. The columns are
 * kept apart, so that rows are still known when one of them is deleted.
 */
export interface RowKeys {
  readonly rows: number;
  /** In the order of {@link keyColumns}: 32 bits for each row; undefined for a column that is gone. */
  readonly columns: readonly (Uint32Array | undefined)[];
}

/** Room for the keys of so many rows, which {@link setKeys} fills in. */
export const roomForKeys = (rows: number, columns: readonly (number | undefined)[]): RowKeys => ({
  rows,
  columns: columns.map((column) => (column === undefined ? undefined : new Uint32Array(rows)))
});

/** @param columns indexes into `cells`, in the order of {@link keyColumns} */
export function setKeys(
  keys: RowKeys,
  row: number,
  cells: readonly Cell[],
  columns: readonly (number | undefined)[]
): void {
  for (let i = 0; i < columns.length; i++) {
    const column = columns[i];
    const hashes = keys.columns[i];
    if (hashes && column !== undefined) {
      const cell = cells[column];
      hashes[row] = hash(typeof cell === 'string' ? cell : String(cell ?? ''));
    }
  }
}

/** The keys of rows whose cells are known. */
export function keysOf(rows: Cells, columns: readonly (number | undefined)[]): RowKeys {
  const keys = roomForKeys(rows.length, columns);
  rows.forEach((cells, row) => {
    setKeys(keys, row, cells, columns);
  });
  return keys;
}

/** The keys of `count` rows from an offset on. */
export const keysIn = ({ columns }: RowKeys, offset: number, count: number): RowKeys => ({
  rows: count,
  columns: columns.map((column) => column?.subarray(offset, offset + count))
});

/**
 * The keys of rows that were read one part after the other. A column that is gone from one of the parts is
 * gone.
 */
export function joinKeys(parts: readonly RowKeys[]): RowKeys {
  const rows = parts.reduce((sum, part) => sum + part.rows, 0);
  const columns = (parts[0]?.columns ?? []).map((_, i) => {
    if (parts.some((part) => part.columns[i] === undefined)) return undefined;
    const joined = new Uint32Array(rows);
    let first = 0;
    for (const part of parts) {
      joined.set(part.columns[i] ?? [], first);
      first += part.rows;
    }
    return joined;
  });
  return { rows, columns };
}

/** Which key columns two sets of rows have in common. */
export const columnsInCommon = (one: RowKeys, other: RowKeys): readonly number[] =>
  [...one.columns.keys()].filter((i) => one.columns[i] && other.columns[i]);

/**
 * A number for each row that says what it is known by, of 53 bits. Two rows that differ have the same one
 * with a chance of 1 in 4 billion where they differ in a single column, and of 1 in 9,000,000 billion where
 * they differ in more.
 * @param among the columns that count; where there are none, nothing is known, and the numbers are NaN
 */
export function rowNumbers({ rows, columns }: RowKeys, among: readonly number[]): number[] {
  if (among.length === 0) return new Array<number>(rows).fill(NaN);
  const counting = among.map((i) => columns[i]);
  return Array.from({ length: rows }, (_, row) => {
    // cyrb53 (bryc, public domain): two multiplicative hashes side by side.
    let high = 0xdeadbeef;
    let low = 0x41c6ce57;
    for (const column of counting) {
      const part = column?.[row] ?? 0;
      high = imul(high ^ part, 2654435761);
      low = imul(low ^ part, 1597334677);
    }
    high = imul(high ^ (high >>> 16), 2246822507) ^ imul(low ^ (low >>> 13), 3266489909);
    low = imul(low ^ (low >>> 16), 2246822507) ^ imul(high ^ (high >>> 13), 3266489909);
    return 4294967296 * (2097151 & low) + (high >>> 0);
  });
}

/**
 * Looked up once: in a script that runs in a context of its own each look at a global costs more than the
 * sum.
 */
const { imul } = Math;

/**
 * FNV-1a by code units, with the last steps of MurmurHash3 (Appleby, public domain) so that every bit depends
 * on all.
 */
function hash(text: string): number {
  let sum = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) sum = imul(sum ^ text.charCodeAt(i), 16777619);
  sum = imul(sum ^ (sum >>> 16), 2246822507);
  sum = imul(sum ^ (sum >>> 13), 3266489909);
  return (sum ^ (sum >>> 16)) >>> 0;
}
