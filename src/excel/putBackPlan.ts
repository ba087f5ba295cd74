import { isSameContent, type Content } from './cellContents';
import type { RowsRead } from './exchange';
import type { WrittenBlock } from './written';

/** What is to be done to have back what stood in the output columns. */
export interface PutBackPlan {
  /** By output column and row: what to write; undefined where a cell is left alone. */
  readonly writes: readonly (readonly (Content | undefined)[])[];
  /** Rows have moved, and among them are some that cannot be told apart although different things stood beside them. */
  readonly isAmbiguous: boolean;
}

/**
 * Works out what to write so that the cells hold again what stood in them before `blocks` were written, wherever their rows
 * are now. Only cells that still hold what was written are touched: what somebody has entered since then stays.
 *
 * A row is the one that it was if it says the same. Rows that say the same stay in their order, which inserting, deleting and
 * sorting (which is stable) keep. A row whose inputs have been edited is known by its place and by the results beside it.
 * @param now the rows of the place, from its first one on, as they read now
 */
export function planPutBack(blocks: readonly WrittenBlock[], now: RowsRead): PutBackPlan {
  const cells = now.contents.map((column) => (column ? [...column] : undefined));
  const isAmbiguous = [...blocks].reverse().map((block) => undo(block, now.keys, cells));
  const writes = now.contents.map((column, i) =>
    (column ?? []).map((content, row) => {
      const wanted = cells[i]?.[row];
      return wanted === content ? undefined : wanted;
    })
  );
  return { writes, isAmbiguous: isAmbiguous.includes(true) };
}

type Columns = (Content[] | undefined)[];

/** Takes one block out of the cells. @returns whether its rows cannot be told apart */
function undo(block: WrittenBlock, keys: readonly number[], cells: Columns): boolean {
  const { ours, before, offset } = block;
  const wrote = (c: number, i: number): Content | undefined => ours[c]?.[i];
  const entries = [...block.keys.keys()].filter((i) => ours.some((_column, c) => wrote(c, i) !== undefined));
  const pairs = new Pairs(entries);
  const holdsOurs = (i: number, row: number): boolean =>
    row < keys.length &&
    cells.every(
      (column, c) => !column || wrote(c, i) === undefined || isSameContent(column[row], wrote(c, i))
    );
  const rowsByKey = new Queues(keys.map((key) => (Number.isNaN(key) ? undefined : key)));
  const keyOf = (i: number): number | undefined => block.keys[i];

  pairs.pair((i) => (keys[offset + i] === keyOf(i) && holdsOurs(i, offset + i) ? offset + i : undefined));
  pairs.pair((i) => rowsByKey.first(keyOf(i), pairs.isFree, (row) => holdsOurs(i, row)));
  const known = new Set(pairs.rowOf.keys());
  pairs.pair((i) => (holdsOurs(i, offset + i) ? offset + i : undefined));
  pairs.pair((i) => rowsByKey.first(keyOf(i), pairs.isFree));
  if (pairs.areLeft) {
    const written = [...ours.keys()].filter((c) => entries.some((i) => wrote(c, i) !== undefined));
    const name = (content: (c: number) => Content | undefined): string =>
      JSON.stringify(written.map((c) => String(cells[c] ? content(c) : '').replace(/^'+/, '')));
    const rowsByContent = new Queues(keys.map((_key, row) => name((c) => cells[c]?.[row])));
    pairs.pair((i) =>
      rowsByContent.first(
        name((c) => wrote(c, i)),
        pairs.isFree,
        (row) => holdsOurs(i, row)
      )
    );
  }

  for (const [i, row] of pairs.rowOf)
    cells.forEach((column, c) => {
      const content = before[c]?.[i];
      const own = wrote(c, i);
      if (column && content !== undefined && own !== undefined && isSameContent(column[row], own))
        column[row] = content;
    });
  return cannotBeTold(block, entries, pairs.rowOf, known);
}

/** Which row of the sheet is which of the block; each is only one. */
class Pairs {
  readonly rowOf = new Map<number, number>();
  private readonly taken = new Set<number>();

  constructor(private readonly entries: readonly number[]) {}

  readonly isFree = (row: number): boolean => !this.taken.has(row);

  get areLeft(): boolean {
    return this.rowOf.size < this.entries.length;
  }

  /** Pairs what is still unpaired with the rows that are found for them. */
  pair(find: (i: number) => number | undefined): void {
    for (const i of this.entries) {
      if (this.rowOf.has(i)) continue;
      const row = find(i);
      if (row === undefined || this.taken.has(row)) continue;
      this.taken.add(row);
      this.rowOf.set(i, row);
    }
  }
}

/** Rows by what they have in common, in their order. */
class Queues<T> {
  private readonly queues = new Map<T, { readonly rows: number[]; next: number }>();

  constructor(names: readonly (T | undefined)[]) {
    names.forEach((name, row) => {
      if (name === undefined) return;
      const queue = this.queues.get(name);
      if (queue) queue.rows.push(row);
      else this.queues.set(name, { rows: [row], next: 0 });
    });
  }

  /**
   * The first row of a name that fits. The search begins at the first one that is free, so that thousands of rows that say
   * the same are gone through once.
   */
  first(
    name: T | undefined,
    isFree: (row: number) => boolean,
    fits: (row: number) => boolean = () => true
  ): number | undefined {
    const queue = name === undefined ? undefined : this.queues.get(name);
    if (!queue) return undefined;
    const { rows } = queue;
    while (queue.next < rows.length && !isFree(rows[queue.next] ?? 0)) queue.next += 1;
    for (let i = queue.next; i < rows.length; i++) {
      const row = rows[i];
      if (row !== undefined && isFree(row) && fits(row)) return row;
    }
    return undefined;
  }
}

/** Whether some of the rows that have moved say the same, or have been edited, and different things stood beside them. */
function cannotBeTold(
  { keys, before, ours, offset }: WrittenBlock,
  entries: readonly number[],
  rowOf: ReadonlyMap<number, number>,
  known: ReadonlySet<number>
): boolean {
  const groups = new Map<string, number[]>();
  for (const i of entries) {
    const name = known.has(i) ? String(keys[i]) : JSON.stringify(ours.map((column) => column[i] ?? null));
    const group = groups.get(name);
    if (group) group.push(i);
    else groups.set(name, [i]);
  }
  const stood = (i: number): string => JSON.stringify(before.map((column) => column[i]));
  return [...groups.values()].some(
    (group) =>
      group.length > 1 && group.some((i) => rowOf.get(i) !== offset + i) && new Set(group.map(stood)).size > 1
  );
}
