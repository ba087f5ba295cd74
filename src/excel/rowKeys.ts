import type { Cell, Header } from '../worksheet';

/**
 * Indexes of the columns that say whose row it is and what it tells, always in the same order.
 * @param now the header as it is now, in which columns may stand elsewhere; -1 stands for one that is gone
 */
export const keyColumns = (header: Header, now = header): number[] =>
  [...header.columns.keys()].sort().map((id) => now.columns.get(id)?.index ?? -1);

/** Looked up once: in a script that runs in a context of its own each look at a global costs more than the sum. */
const { imul } = Math;

/** Stands between the texts of a row's cells (ASCII unit separator). */
const SEPARATOR = 0x1f;

/**
 * What a row is known by, wherever it stands: a hash, 53 bits, of the cells of its input columns. Among a million rows two
 * that differ have the same one with a chance of 1 in 20,000.
 * @param columns indexes into `cells`, as {@link keyColumns} gives them
 */
export function rowKey(cells: readonly Cell[], columns: readonly number[]): number {
  // cyrb53 (bryc, public domain): two multiplicative hashes side by side.
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (const column of columns) {
    const text = String(cells[column] ?? '');
    for (let i = 0; i <= text.length; i++) {
      const code = i === text.length ? SEPARATOR : text.charCodeAt(i);
      high = imul(high ^ code, 2654435761);
      low = imul(low ^ code, 1597334677);
    }
  }
  high = imul(high ^ (high >>> 16), 2246822507) ^ imul(low ^ (low >>> 13), 3266489909);
  low = imul(low ^ (low >>> 16), 2246822507) ^ imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
