import { contains, lastColumn, lastRow, sameRange, union, type CellRange } from '../../../ranges';
import { inBlocks } from '../../blocks';
import { mergedAreas } from '../../mergedAreas';
import { piecesOf, type Back, type RowsNow } from './back';
import { areaNow } from './cellsNow';
import { mergeRuns } from './rectangles';
import { endingIn, rangeIn } from './writeRows';

/** Merged cells that one request tells of. */
const MERGES_PER_REQUEST = 500;

/** The merged cells that the form had in the rows that were written, where they are now. */
const oldMerges = ({ standing: { form }, found }: Back, all: readonly RowsNow[]): CellRange[] =>
  all
    .flatMap(({ rows }) => endingIn(form.before?.merges ?? [], rows.row, rows.before.contents.length))
    .flatMap((merge) => areaNow(merge, found) ?? []);

async function eachMerge(
  { context }: Back,
  merges: readonly CellRange[],
  change: (range: CellRange, across: boolean) => void
): Promise<void> {
  const runs = mergeRuns(merges);
  const { signal } = new AbortController();
  await inBlocks(0, runs.length - 1, MERGES_PER_REQUEST, signal, async (first, count) => {
    for (const { range, across } of runs.slice(first, first + count)) change(range, across);
    await context.sync();
    return undefined;
  });
}

async function mergesNow({ context, sheet }: Back, areas: readonly CellRange[]): Promise<CellRange[]> {
  if (areas.length === 0) return [];
  const all = areas.reduce(union);
  const place = { sheet, first: all.row, last: lastRow(all), width: lastColumn(all) + 1 };
  return mergedAreas(context, place, new AbortController().signal);
}

/** Splits merged cells that came with the new form. */
export async function unmergeNew(back: Back, all: readonly RowsNow[]): Promise<void> {
  const old = oldMerges(back, all);
  const ours = all.flatMap(({ rows, now }) =>
    piecesOf(back.standing, now, rows.row, rows.before.contents.length).map(({ to }) => to)
  );
  const merges = await mergesNow(back, ours);
  const added = merges.filter(
    (merge) =>
      ours.some((area) => contains(area, merge.row, merge.column)) &&
      !old.some((one) => sameRange(one, merge))
  );
  await eachMerge(back, added, (range) => rangeIn(back.sheet, range).unmerge());
}

/**
 * Merges what was merged. Before the looks: of cells merged later, Excel on the web loses them
 * (OfficeDev/office-js#6405).
 */
export async function mergeAgain(back: Back, all: readonly RowsNow[]): Promise<void> {
  const old = oldMerges(back, all);
  const there = await mergesNow(back, old);
  const gone = old.filter((merge) => !there.some((one) => sameRange(one, merge)));
  await eachMerge(back, gone, (range, across) => rangeIn(back.sheet, range).merge(across));
}
