import type { Cell, Header } from '../worksheet';

/**
 * Indexes of the columns that say whose row it is and what it tells, always in the same order.
 * @param now the header as it is now, in which columns may stand elsewhere; -1 stands for one that is gone
 */
export const keyColumns = (header: Header, now = header): number[] =>
  [...header.columns.keys()].sort().map((id) => now.columns.get(id)?.index ?? -1);

/**
 * What a row is known by, wherever it stands: a hash, 53 bits, of the cells of its input columns. Among a million rows two
 * that differ have the same one with a chance of 1 in 20,000.
 * @param columns indexes into `cells`, as {@link keyColumns} gives them
 */
export function rowKey(cells: readonly Cell[], columns: readonly number[]): number {
  // cyrb53 (bryc, public domain): two multiplicative hashes side by side.
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  const mix = (code: number): void => {
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  };
  for (const column of columns) {
    const text = String(cells[column] ?? '');
    for (let i = 0; i < text.length; i++) mix(text.charCodeAt(i));
    mix(0x1f);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
