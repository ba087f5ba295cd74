import { isSameContent, type Content } from './cellContents';
import type { RowsRead } from './exchange';
import { columnsInCommon, rowNumbers } from './rowKeys';
import { RowOrders, inOrder, type RowOrder } from './rowOrder';
import type { WrittenBlock } from './written';

/** What to write to put back what the output columns held. */
export interface PutBackPlan {
  /** By output column and row: what to write; undefined where a cell is left alone. */
  readonly writes: readonly (readonly (Content | undefined)[])[];
  /**
   * Rows have moved, and among them are some that cannot be told apart although different things stood beside
   * them.
   */
  readonly isAmbiguous: boolean;
}

/**
 * Works out what to write so that the cells hold what they held before `blocks` were written, wherever their
 * rows are now. Only cells that still hold what was written are touched: what somebody has entered since then
 * stays.
 *
 * A row is the one that it was if it says the same. Rows that say the same stay in their order, which
 * inserting, deleting and sorting (which is stable) keep. A row one of whose inputs has been edited is known
 * by the others, else by its place and by the results beside it.
 * @param now the rows of the place, from its first one on, as they read now
 */
export function planPutBack(blocks: readonly WrittenBlock[], now: RowsRead): PutBackPlan {
  const cells = now.contents.map((column) => (column ? [...column] : undefined));
  const known = numbered(blocks, now);
  const isAmbiguous = [...known.entries()]
    .reverse()
    .map(([i, block]) => undo(block, cells, ownRows(known.slice(0, i), now.contents)));
  const writes = now.contents.map((column, i) =>
    (column ?? []).map((content, row) => {
      const wanted = cells[i]?.[row];
      return wanted === content ? undefined : wanted;
    })
  );
  return { writes, isAmbiguous: isAmbiguous.includes(true) };
}

/** A block whose rows, and those of the sheet, are known by numbers. */
interface Block extends Omit<WrittenBlock, 'keys' | 'all'> {
  readonly keys: readonly number[];
  /** The rows of the sheet, as they are now. */
  readonly rows: readonly number[];
  readonly rowOf: ReadonlyMap<number, number>;
  /** Where rows have gone, as far as order tells. */
  readonly order: () => RowOrder;
  /** Each time without one of the columns: a cell in it may have been edited. */
  readonly without: () => readonly Pick<Block, 'keys' | 'rows'>[];
}

/** Rows are compared by the key columns that were there when a block was written, and still are. */
function numbered(blocks: readonly WrittenBlock[], now: RowsRead): Block[] {
  const rowsBy = new Map<string, Pick<Block, 'rows' | 'rowOf'>>();
  const rowsNow = (common: readonly number[]): Pick<Block, 'rows' | 'rowOf'> => {
    const rows = rowNumbers(now.keys, common);
    return { rows, rowOf: new Map(common.length > 0 ? rows.map((key, row) => [key, row]) : []) };
  };
  const orders = new RowOrders();
  return blocks.map((block) => {
    const common = columnsInCommon(block.keys, now.keys);
    const rows = rowsBy.get(common.join()) ?? rowsNow(common);
    rowsBy.set(common.join(), rows);
    const without = (): Pick<Block, 'keys' | 'rows'>[] =>
      common.map((left) => {
        const others = common.filter((column) => column !== left);
        return { keys: rowNumbers(block.keys, others), rows: rowNumbers(now.keys, others) };
      });
    const keys = rowNumbers(block.keys, common);
    const order = (): RowOrder => orders.of(block, keys, common, rows.rows);
    return { ...block, ...rows, keys, order, without };
  });
}

/**
 * Rows that hold all that earlier blocks, which are yet to be taken out, have written into them: they are not
 * to be taken for another's.
 */
function ownRows(earlier: readonly Block[], contents: RowsRead['contents']): ReadonlySet<number> {
  const rows = earlier
    .filter(({ isCertain, isOnTop }) => isCertain && !isOnTop)
    .flatMap(({ ours, offset, keys, rowOf }) =>
      [...keys.entries()].map(([i, key]) => {
        const written = [...contents.entries()].filter(([c]) => ours[c]?.[i] !== undefined);
        const holds = (row: number | undefined): boolean =>
          row !== undefined &&
          written.length > 0 &&
          written.every(([c, column]) => isSameContent(column?.[row], ours[c]?.[i]));
        return [rowOf.get(key), offset + i].find(holds);
      })
    );
  return new Set(rows.filter((row) => row !== undefined));
}

type Columns = (Content[] | undefined)[];

/**
 * Whether a cell still holds what was written. A header cell that was cleared inside a table has been named
 * by Excel since: `Column15`, in whichever language.
 */
const isOurs = (row: number, content: Content | undefined, own: Content | undefined): boolean =>
  isSameContent(content, own) || (row === 0 && own === '' && /^'\D+\d+$/.test(String(content)));

const ifKnown = (key: number | undefined): number | undefined => (Number.isNaN(key) ? undefined : key);

/** Takes one block out of the cells. @returns whether its rows cannot be told apart */
function undo(sent: Block, cells: Columns, others: ReadonlySet<number>): boolean {
  const block = sent.isCertain ? sent : withoutUnwritten(sent, cells);
  const { ours, before, offset, rows: keys } = block;
  const wrote = (c: number, i: number): Content | undefined => ours[c]?.[i];
  const entries = [...block.keys.keys()].filter((i) => ours.some((_column, c) => wrote(c, i) !== undefined));
  const pairs = new Pairs(entries);
  const holdsOurs = (i: number, row: number): boolean =>
    row < keys.length &&
    cells.every((column, c) => !column || wrote(c, i) === undefined || isOurs(row, column[row], wrote(c, i)));
  const rowsByKey = new Queues(keys.map(ifKnown));
  const keyOf = (i: number): number | undefined => block.keys[i];
  // Blank cells are no sign of a row whose results were cleared: many are blank.
  const isMarked = (i: number): boolean =>
    ours.some((_column, c) => ![undefined, ''].includes(wrote(c, i) as string));
  const mayHaveMoved = (i: number): boolean => block.isCertain || isMarked(i);
  const among = (i: number): number | undefined => (mayHaveMoved(i) ? keyOf(i) : undefined);

  const inPlace = (i: number): number | undefined =>
    mayHaveMoved(i) && holdsOurs(i, offset + i) ? offset + i : undefined;
  const anyRow = (): boolean => true;
  const byKey = (i: number, isFree: (row: number) => boolean): number | undefined =>
    rowsByKey.first(among(i), isFree, (row) => holdsOurs(i, row));
  const count = (find: (i: number) => number | undefined): number =>
    entries.filter((i) => find(i) !== undefined).length;

  const same = (i: number): number | undefined =>
    keys[offset + i] === keyOf(i) && holdsOurs(i, offset + i) ? offset + i : undefined;
  const order = block.order();
  const ordered =
    (find: (row: number) => number | undefined) =>
    (i: number): number | undefined => {
      const row = mayHaveMoved(i) ? find(offset + i) : undefined;
      return row !== undefined && holdsOurs(i, row) ? row : undefined;
    };
  // Inputs that were sorted without the results beside them have left those in their place.
  const [placed, keyed] = [count(inPlace), count((i) => byKey(i, anyRow))];
  const mayBe = (i: number, row: number): boolean => mayHaveMoved(i) && holdsOurs(i, row);
  const rowInOrder = inOrder(entries, (i) => offset + i, mayBe);
  const isSortedApart = (rows: ReadonlyMap<number, number>): boolean =>
    rows.size > keyed + entries.length / 4;
  // Where results are much alike, many fit in their old place too, though others above them have gone.
  const closedUp = inOrder(entries, (i) => order.closedUp(offset + i), mayBe);
  const ofThoseLeft = (find: (i: number) => number | undefined): number =>
    count((i) => (order.closedUp(offset + i) === undefined ? undefined : find(i)));
  const isClosedUp =
    closedUp.size >=
    Math.max(
      ofThoseLeft(inPlace),
      ofThoseLeft((i) => rowInOrder.get(i))
    );
  if (isSortedApart(closedUp) && isClosedUp) {
    pairs.pair((i) => closedUp.get(i));
  } else if (isSortedApart(rowInOrder) && rowInOrder.size > placed) {
    pairs.pair(same);
    pairs.pair((i) => rowInOrder.get(i));
  } else if (placed > keyed) {
    pairs.pair(same);
    pairs.pair(ordered(order.between));
    pairs.pair(inPlace);
  } else {
    pairs.pair(ordered(order.byRank));
    pairs.pair(ordered(order.shifted));
    pairs.pair((i) => (order.isFollowed(offset + i) ? undefined : same(i)));
  }
  const otherRowsByKey = new Queues(
    keys.map((key, row) => (order.isFollowed(row) ? undefined : ifKnown(key)))
  );
  pairs.pair((i) => otherRowsByKey.first(among(i), pairs.isFree, (row) => holdsOurs(i, row)));
  pairs.pair(ordered(order.between));
  pairs.pair((i) => byKey(i, pairs.isFree));
  const known = new Set(pairs.rowOf.keys());
  if (pairs.areLeft)
    for (const near of block.without()) {
      const rowsByOthers = new Queues(near.rows.map(ifKnown));
      pairs.pair((i) =>
        rowsByOthers.first(
          mayHaveMoved(i) ? ifKnown(near.keys[i]) : undefined,
          pairs.isFree,
          (row) => !others.has(row) && holdsOurs(i, row)
        )
      );
    }
  pairs.pair((i) => (others.has(offset + i) ? undefined : inPlace(i)));
  if (pairs.areLeft) {
    const written = [...ours.keys()].filter((c) => entries.some((i) => wrote(c, i) !== undefined));
    const name = (content: (c: number) => Content | undefined): string =>
      JSON.stringify(written.map((c) => String(cells[c] ? content(c) : '').replace(/^'+/, '')));
    const rowsByContent = new Queues(keys.map((_key, row) => name((c) => cells[c]?.[row])));
    pairs.pair((i) =>
      rowsByContent.first(
        isMarked(i) ? name((c) => wrote(c, i)) : undefined,
        pairs.isFree,
        (row) => !others.has(row) && holdsOurs(i, row)
      )
    );
  }

  pairs.pair((i) => rowsByKey.first(among(i), pairs.isFree));
  if (pairs.areLeft) {
    // A request that ended halfway, or a result typed over, and the row's inputs changed as well.
    const keysOfBlock = new Set(block.keys);
    const holdsSome = (i: number, row: number): boolean =>
      row < keys.length &&
      cells.some((column, c) => column && wrote(c, i) !== '' && isOurs(row, column[row], wrote(c, i)));
    pairs.pair((i) => {
      const row = offset + i;
      return !keysOfBlock.has(keys[row] ?? NaN) && !others.has(row) && holdsSome(i, row) ? row : undefined;
    });
  }

  const putBack = (c: number, i: number, row: number): boolean => {
    const [column, content, own] = [cells[c], before[c]?.[i], wrote(c, i)];
    if (!column || content === undefined || own === undefined || !isOurs(row, column[row], own)) return false;
    column[row] = content;
    return true;
  };
  const columns = [...cells.keys()];
  const left = [...pairs.rowOf].flatMap(([i, row]) =>
    columns.filter((c) => !putBack(c, i, row) && wrote(c, i) !== undefined).map((c) => [c, i] as const)
  );
  // Where a sort has taken only some of the results along, the others are where they were.
  for (const [c, i] of left) if (mayHaveMoved(i) && !others.has(offset + i)) putBack(c, i, offset + i);
  // Or else they were sorted with them, and all results are the same in either order.
  const isEither = placed === entries.length && keyed === entries.length;
  return cannotBeTold(block, entries, pairs.rowOf, known, isEither);
}

/**
 * What a request that was not answered has really written: it may have ended after some of the columns, each
 * of which it writes as a whole. One that was written is found at its place, or beside the rows that it was
 * written beside.
 */
function withoutUnwritten(block: Block, cells: Columns): Block {
  const isFound = (content: Content, i: number, column: readonly Content[] | undefined): boolean =>
    [block.offset + i, block.rowOf.get(block.keys[i] ?? NaN)].some(
      (row) => row !== undefined && isSameContent(column?.[row], content)
    );
  // Some cells may hold the same by chance, others may have been typed over since.
  const isWritten = (
    own: readonly (Content | undefined)[],
    column: readonly Content[] | undefined
  ): boolean => {
    const sent = [...own.entries()].filter(([, content]) => content !== undefined);
    return 2 * sent.filter(([i, content]) => isFound(content ?? '', i, column)).length >= sent.length;
  };
  return {
    ...block,
    ours: block.ours.map((own, c) => (isWritten(own, cells[c]) ? own : own.map(() => undefined)))
  };
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
   * The first row of a name that fits. The search begins at the first one that is free, so that thousands of
   * rows that say the same are gone through once.
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

/**
 * Whether some of the rows that have moved say the same, or have been edited, and different things stood
 * beside them.
 */
function cannotBeTold(
  { keys, before, ours, offset }: Block,
  entries: readonly number[],
  rowOf: ReadonlyMap<number, number>,
  known: ReadonlySet<number>,
  isEither: boolean
): boolean {
  const groups = new Map<string, number[]>();
  for (const i of entries) {
    const isByKey = known.has(i) || !rowOf.has(i);
    const name = isByKey ? String(keys[i]) : JSON.stringify(ours.map((column) => column[i] ?? null));
    const group = groups.get(name);
    if (group) group.push(i);
    else groups.set(name, [i]);
  }
  const stood = (i: number): string => JSON.stringify(before.map((column) => column[i]));
  if (isEither && [...rowOf].some(([i, row]) => stood(i) !== stood(row - offset))) return true;
  return [...groups.values()].some(
    (group) =>
      group.length > 1 && group.some((i) => rowOf.get(i) !== offset + i) && new Set(group.map(stood)).size > 1
  );
}
