import { madePlaces } from '../worksheet';
import { bytesPerRow, inBlocks, rowsPerBlock } from './blocks';
import type { Content } from './cellContents';
import { putBackColumnFormat } from './columnFormat';
import { askRows, exchange, type RowsRead } from './exchange';
import { ExcelFailure } from './failure';
import { shrinkTable } from './growTable';
import { findAgain, type HeldPlace } from './heldPlace';
import { newColumns, type OutputSnapshot } from './outputSnapshot';
import { planPutBack, type PutBackPlan } from './putBackPlan';
import { GUESSED_CELL_BYTES } from './read';
import { columnsInCommon, joinKeys, keysIn, rowNumbers, type RowKeys } from './rowKeys';
import { STAMP_KEY } from './settings';
import type { Written, WrittenBlock } from './written';

/** How often putting back is begun before it is given up: requests fail, and people go on editing. */
const ROUNDS = 5;

/** What is to be put back, and where. */
export interface PutBack {
  readonly held: HeldPlace;
  readonly written: Written;
  readonly snapshot: OutputSnapshot;
  /** Id of the rows' table. */
  readonly table: string | undefined;
  /** Called with the first plan, before anything is touched. What it throws ends the putting back. */
  readonly check?: (plan: { readonly isAmbiguous: boolean }) => void;
}

/**
 * Puts back what a run has written over, wherever it is now. Never part of an undo group, and not to be
 * cancelled.
 * @throws ExcelFailure `notRestored`
 */
export async function putBack(job: PutBack): Promise<void> {
  const { written } = job;
  const isAnything = written.blocks.length > 0 || written.prepared !== undefined || written.isStamped;
  if (!isAnything) return;
  let blocks: readonly WrittenBlock[] = written.blocks;
  for (let round = 1; blocks.length > 0 || round === 1; round++) {
    const conflicts: WrittenBlock[] = [];
    try {
      await putBackOnce({ ...job, check: round === 1 ? (job.check ?? accept) : accept }, blocks, conflicts);
      blocks = conflicts.length > 0 ? [...blocks, ...conflicts] : [];
    } catch (error) {
      if (error instanceof ExcelFailure) throw error;
      blocks = [...blocks, ...conflicts];
      if (round === ROUNDS) throw new ExcelFailure('notRestored');
      continue;
    }
    if (blocks.length > 0 && round === ROUNDS) throw new ExcelFailure('notRestored');
  }
}

const accept = (): void => undefined;

const beyondOf = (blocks: readonly WrittenBlock[]): number =>
  Math.max(0, ...blocks.map(({ beyond }) => beyond));

/** Works out what would be put back, and touches nothing. */
export async function planOf({ held, written }: PutBack): Promise<{ readonly isAmbiguous: boolean }> {
  const found = await findAgain(held, beyondOf(written.blocks));
  if (!found) return { isAmbiguous: false };
  return Excel.run({ delayForCellEdit: true, previousObjects: held.context }, async () =>
    planPutBack(written.blocks, await readAll(found))
  );
}

async function putBackOnce(
  { held, written, snapshot, table, check }: PutBack,
  blocks: readonly WrittenBlock[],
  conflicts: WrittenBlock[]
): Promise<void> {
  const found = await findAgain(held, beyondOf(blocks));
  await Excel.run({ delayForCellEdit: true, previousObjects: held.context }, async (context) => {
    if (found) {
      const { place } = found;
      const now = await readAll(found);
      const plan = planPutBack(blocks, now);
      check?.(plan);
      const hasGrown = table !== undefined && (written.prepared?.tableGrewBy ?? 0) > 0;
      const kept = hasGrown ? await shrinkTable(newColumns(place, snapshot), table) : undefined;
      const isNamed = kept !== undefined && written.prepared?.isCertain === false;
      const writes = isNamed ? withoutGivenNames(plan.writes, now, snapshot, kept) : plan.writes;
      await writeAll(place, writes, now, conflicts);
      if (written.prepared) {
        snapshot.numberFormats?.putBack(place);
        if (snapshot.format) putBackColumnFormat(newColumns(place, snapshot), snapshot.format);
      }
    }
    if (written.isStamped) await putBackStamp(context, snapshot.stamp);
    await context.sync();
  });
}

/**
 * Clears header cells that Excel has named when the table grew, where a request ended before their own names
 * were written:
 * `Column14`, in whichever language, is the fourteenth column of its table.
 * @param kept columns of the table without the new ones
 */
const withoutGivenNames = (
  writes: PutBackPlan['writes'],
  { contents }: RowsRead,
  { place, cells }: OutputSnapshot,
  kept: number
): PutBackPlan['writes'] => {
  const made = madePlaces(place);
  return writes.map((column, i) => {
    const position = /^'\D+(\d+)$/.exec(String(contents[i]?.[0]))?.[1];
    const isGiven =
      column[0] === undefined && cells[i]?.[0] === '' && position === String(kept + 1 + made.indexOf(i));
    return isGiven ? ['', ...column.slice(1)] : column;
  });
};

/** Reads all rows of a place. */
async function readAll({
  place,
  rows,
  length
}: {
  readonly place: HeldPlace;
  readonly rows: number;
  readonly length: number;
}): Promise<RowsRead> {
  const keys: RowKeys[] = [];
  const contents = place.columns.map((column) => (column ? ([] as Content[]) : undefined));
  const guess = rowsPerBlock((place.width + 3 * place.columns.length) * GUESSED_CELL_BYTES);
  await inBlocks(0, rows - 1, guess, NEVER, async (offset, count) => {
    const answer = askRows(place, offset, count);
    const column = place.columns.find((one) => one !== undefined);
    column?.load('rowCount');
    await place.context.sync();
    // Rows inserted since they were counted have pushed others out of sight.
    if (column && column.rowCount > length) throw new Error('rows were inserted');
    const read = answer();
    keys.push(read.keys);
    contents.forEach((column, i) => column?.push(...(read.contents[i] ?? [])));
    const texts = read.contents.map((column) => column ?? []);
    return rowsPerBlock(
      bytesPerRow(read.inputs ?? []) + 3 * texts.reduce((sum, text) => sum + bytesPerRow(text), 0)
    );
  });
  return { inputs: undefined, keys: joinKeys(keys), contents, beyond: 0 };
}

/**
 * Carries out a plan, block by block, and takes down what was written over that was not there when it was
 * made.
 */
async function writeAll(
  place: HeldPlace,
  writes: readonly (readonly (Content | undefined)[])[],
  now: RowsRead,
  conflicts: WrittenBlock[]
): Promise<void> {
  const { rows } = now.keys;
  const isTouched = (row: number): boolean => writes.some((column) => column[row] !== undefined);
  const touched = [...new Array(rows).keys()].filter(isTouched);
  const [first, last] = [touched[0], touched.at(-1)];
  if (first === undefined || last === undefined) return;
  const bytes = writes.reduce((sum, column) => sum + bytesPerRow(column), 0);
  await inBlocks(first, Math.min(last, rows - 1), rowsPerBlock(3 * bytes), NEVER, async (offset, count) => {
    const part = <T>(column: readonly T[] | undefined): T[] => (column ?? []).slice(offset, offset + count);
    const ours = writes.map(part);
    const expected = {
      isCertain: false,
      offset,
      keys: keysIn(now.keys, offset, count),
      all: now.keys,
      beyond: 0,
      before: now.contents.map(part),
      ours: place.columns.map((_column, i) => ours[i] ?? [])
    };
    const sent = ours.map((column) => column.map((content) => content ?? null));
    const sentBlocks: WrittenBlock[] = [];
    await exchange(place, expected, sent, sentBlocks);
    const [really] = sentBlocks;
    const conflict = really && conflictIn(expected, really);
    if (conflict) conflicts.push(conflict);
    return undefined;
  });
}

/** The rows of a block that were not what they were expected to be; undefined when all were. */
function conflictIn(expected: WrittenBlock, really: WrittenBlock): WrittenBlock | undefined {
  const common = columnsInCommon(expected.keys, really.keys);
  const keys = rowNumbers(really.keys, common);
  const isOther = rowNumbers(expected.keys, common).map(
    (key, i) =>
      !(Object.is(key, keys[i]) && really.before.every((column, c) => column[i] === expected.before[c]?.[i]))
  );
  if (!isOther.includes(true)) return undefined;
  return {
    ...really,
    isOnTop: true,
    ours: expected.ours.map((column) => column.map((content, i) => (isOther[i] ? content : undefined)))
  };
}

/** Putting back is not to be cancelled. */
const NEVER = new AbortController().signal;

async function putBackStamp(context: Excel.RequestContext, stamp: unknown): Promise<void> {
  const { settings } = context.workbook;
  if (stamp !== undefined) {
    settings.add(STAMP_KEY, stamp);
    return;
  }
  const setting = settings.getItemOrNullObject(STAMP_KEY);
  setting.load('key');
  await context.sync();
  if (!setting.isNullObject) setting.delete();
}
