import { rowNumbers, type RowKeys } from './rowKeys';

/** Where rows have gone, as far as their order tells, for rows that say the same as others. */
export interface RowOrder {
  /** The row that stands among those that say the same where this one stood: none has come or gone. */
  readonly byRank: (row: number) => number | undefined;
  /** The row that says the same and has been shifted with those around it. */
  readonly shifted: (row: number) => number | undefined;
  /** What stands between the neighbours of a row, which have stayed neighbours. */
  readonly between: (row: number) => number | undefined;
  /**
   * Where a row stands if others have gone, those that say what none says today, and nothing has been sorted;
   * undefined for one that has gone, and for all where none has, or others have come as well.
   */
  readonly closedUp: (row: number) => number | undefined;
  /** Whether a row of today is one that has been shifted, or has stayed. */
  readonly isFollowed: (now: number) => boolean;
}

/** How many rows somebody inserts or deletes at once, as far as order tells. */
const MOST_SHIFTED = 4;
const SHIFTS = Array.from({ length: MOST_SHIFTED }, (_, d) => [-1 - d, 1 + d]).flat();
/** Rows in succession that have to fit where rows have come or gone. */
const IN_SUCCESSION = 3;

/**
 * Follows rows that were sorted, which keeps those that say the same in their order, or that were shifted by
 * inserting and deleting others.
 * @param before what all rows of a place said, as numbers; NaN for nothing that is known
 * @param now the same, as they stand now
 */
export function rowOrder(before: readonly number[], now: readonly number[]): RowOrder {
  const rowsNow = groups(now);
  const ranks = ranksOf(before);
  const counts = new Map(before.map((key, row) => [key, (ranks[row] ?? 0) + 1]));
  const shifted = inOrder(
    [...before.keys()],
    (row) => row,
    (row, at) => now[at] === before[row]
  );
  const places = closedUp(before, now);
  const followed = new Set(shifted.values());
  return {
    byRank: (row) => {
      const key = before[row] ?? NaN;
      const rows = rowsNow.get(key);
      return rows?.length === counts.get(key) ? rows?.[ranks[row] ?? 0] : undefined;
    },
    shifted: (row) => shifted.get(row),
    between: (row) => {
      const [above, below] = [shifted.get(row - 1), shifted.get(row + 1)];
      return above !== undefined && below === above + 2 ? above + 1 : undefined;
    },
    closedUp: (row) => places[row],
    isFollowed: (row) => followed.has(row)
  };
}

/** Where rows stand that have closed up: see {@link RowOrder.closedUp}. */
function closedUp(before: readonly number[], now: readonly number[]): readonly (number | undefined)[] {
  const [said, says] = [new Set(before), new Set(now)];
  // Below the last row that is known stand blank ones.
  const firstNew = now.findIndex((key) => !said.has(key));
  const haveCome = firstNew >= 0 && now.slice(firstNew).some((key) => said.has(key));
  let place = 0;
  const places = before.map((key) => (says.has(key) ? place++ : undefined));
  return haveCome || place === before.length ? [] : places;
}

function groups(keys: readonly number[]): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  keys.forEach((key, row) => {
    if (Number.isNaN(key)) return;
    const group = rows.get(key);
    if (group) group.push(row);
    else rows.set(key, [row]);
  });
  return rows;
}

/** Of each row, how many before it say the same. */
function ranksOf(keys: readonly number[]): Uint32Array {
  const counts = new Map<number, number>();
  return Uint32Array.from(keys, (key) => {
    const rank = counts.get(key) ?? 0;
    counts.set(key, rank + 1);
    return rank;
  });
}

/**
 * Rows that fit in the same order, from place to place further down or up by a few rows that came or went.
 * @param entries the rows
 * @param placeOf where one of them is looked for first; one without a place is left out
 * @param fits whether one of them may be a row of the sheet
 */
export function inOrder(
  entries: readonly number[],
  placeOf: (i: number) => number | undefined,
  fits: (i: number, row: number) => boolean
): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  const there = entries.filter((i) => placeOf(i) !== undefined);
  const fitsBy = (i: number, by: number): boolean => fits(i, (placeOf(i) ?? 0) + by);
  let shift = 0;
  there.forEach((i, n) => {
    if (!fitsBy(i, shift)) {
      const next = there.slice(n, n + IN_SUCCESSION);
      const more = SHIFTS.find((by) => next.every((one) => fitsBy(one, shift + by)));
      if (more === undefined) return;
      shift += more;
    }
    rows.set(i, (placeOf(i) ?? 0) + shift);
  });
  return rows;
}

/** Remembers the order of rows, which is the same for all blocks that were written beside the same ones. */
export class RowOrders {
  private readonly known = new Map<RowKeys, Map<string, Known>>();

  /**
   * @param written where a block began, and what all rows of the place said as far as was known then
   * @param keys what the rows of the block said in truth
   * @param common the key columns that count
   * @param now what the rows of the place say now
   */
  of(
    { all, offset }: { readonly all: RowKeys; readonly offset: number },
    keys: readonly number[],
    common: readonly number[],
    now: readonly number[]
  ): RowOrder {
    const known = this.knownOf(all, common);
    const { before } = known;
    if (keys.some((key, i) => before[offset + i] !== key))
      return rowOrder([...before.slice(0, offset), ...keys, ...before.slice(offset + keys.length)], now);
    known.order ??= rowOrder(before, now);
    return known.order;
  }

  private knownOf(all: RowKeys, common: readonly number[]): Known {
    const byColumns = this.known.get(all) ?? new Map<string, Known>();
    this.known.set(all, byColumns);
    const known = byColumns.get(common.join()) ?? { before: rowNumbers(all, common), order: undefined };
    byColumns.set(common.join(), known);
    return known;
  }
}

interface Known {
  readonly before: readonly number[];
  order: RowOrder | undefined;
}
