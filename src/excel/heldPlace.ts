import { sameRange, type CellRange } from '../ranges';
import { AREA, areaOf } from './area';
import { brief } from './brief';
import { isGone, isTooLarge } from './failure';

/**
 * The ranges of a run, which Excel moves with their cells as long as they are held
 * (OfficeExtension.TrackedObjects).
 */
export interface HeldPlace {
  readonly context: Excel.RequestContext;
  /** The header and the rows of data, from column A to the last one that is read. */
  readonly inputs: Excel.Range | undefined;
  /**
   * Of the inputs, the columns that rows are known by, in the order of `keyColumns`; undefined for one that
   * is gone.
   */
  readonly keyed: readonly (Excel.Range | undefined)[];
  /**
   * The output columns in their order, over the same rows. One whose cells have been deleted is undefined, as
   * inputs are.
   */
  readonly columns: readonly (Excel.Range | undefined)[];
  /** Rows of the place when it was first held. */
  readonly rows: number;
  /** Columns of the inputs. */
  readonly width: number;
}

/**
 * Holds a place beyond the end of the run, until {@link letGo}. This is a request of its own, because one
 * that fails, for example because of its size, holds nothing.
 * @param area the inputs
 * @param keyed indexes of the columns that rows are known by
 * @param columns indexes of the output columns
 */
export async function hold(
  context: Excel.RequestContext,
  sheetId: string,
  area: CellRange,
  keyed: readonly (number | undefined)[],
  columns: readonly number[]
): Promise<HeldPlace> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const rangeOf = (column: number): Excel.Range => sheet.getRangeByIndexes(area.row, column, area.rows, 1);
  const place: HeldPlace = {
    context,
    inputs: sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns),
    keyed: keyed.map((column) => (column === undefined ? undefined : rangeOf(column))),
    columns: columns.map(rangeOf),
    rows: area.rows,
    width: area.columns
  };
  context.trackedObjects.add(ranges(place));
  await context.sync();
  return place;
}

const present = (all: readonly (Excel.Range | undefined)[]): Excel.Range[] =>
  all.filter((range) => range !== undefined);

const ranges = ({ inputs, keyed, columns }: HeldPlace): Excel.Range[] =>
  present([inputs, ...keyed, ...columns]);

/** Asks, in the next request, where the place is; the answer says whether it is still where it was found. */
export function askWhetherStill(
  place: HeldPlace,
  area: CellRange,
  columns: readonly number[]
): () => boolean {
  const all = present([place.inputs, ...place.columns]);
  all.forEach((range) => range.load(AREA));
  const expected = [area, ...columns.map((column) => ({ ...area, column, columns: 1 }))];
  return () => all.every((range, i) => sameRange(areaOf(range), expected[i] ?? area));
}

/** Rows of a held range from an offset on, wherever it is now, for the next request. */
export const rowsIn = (range: Excel.Range, offset: number, count: number, width = 1): Excel.Range =>
  brief(brief(range.getCell(offset, 0)).getResizedRange(count - 1, width - 1));

/**
 * Lets go of places: nothing of them stays in Excel. What fails here leaves no more than references until
 * Excel is closed.
 */
export async function letGo(places: readonly HeldPlace[]): Promise<void> {
  const [first] = places;
  if (first) await letGoOf(first.context, places.flatMap(ranges));
}

/** Lets go of ranges that a context holds, as {@link letGo} does of places. */
export async function letGoOf(previous: Excel.RequestContext, held: readonly Excel.Range[]): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true, previousObjects: previous }, (context) => {
      context.trackedObjects.remove([...held]);
      return Promise.resolve();
    });
  } catch {
    // See above.
  }
}

/**
 * The place with the columns that are still there, and how many rows there are from its first one down to the
 * last in which one of them holds anything: sorting takes rows beyond the end of a place. Undefined when all
 * of it is gone.
 * @param beyond rows below the end of the place that belong to it, even if they hold nothing any more
 * @returns `length` as well: the rows of the place itself
 */
export async function findAgain(
  place: HeldPlace,
  beyond: number
): Promise<{ readonly place: HeldPlace; readonly rows: number; readonly length: number } | undefined> {
  const there = await areThere(place.context, ranges(place));
  const ifThere = (range: Excel.Range | undefined): Excel.Range | undefined =>
    range && there.has(range) ? range : undefined;
  const columns = place.columns.map(ifThere);
  const found = { ...place, inputs: ifThere(place.inputs), keyed: place.keyed.map(ifThere), columns };
  const [first] = present(columns);
  if (!first) return undefined;
  const length = first.rowCount;
  return { place: found, rows: Math.max(length + beyond, await rowsInUse(found)), length };
}

async function rowsInUse({ context: previous, columns }: HeldPlace): Promise<number> {
  return Excel.run({ delayForCellEdit: true, previousObjects: previous }, async (context) => {
    const asked = present(columns).map((column) => {
      column.load('rowIndex');
      const used = brief(brief(column.getEntireColumn()).getUsedRangeOrNullObject(true));
      used.load(['rowIndex', 'rowCount']);
      return { column, used };
    });
    await context.sync();
    return Math.max(
      ...asked.map(({ column, used }) =>
        used.isNullObject ? 0 : used.rowIndex + used.rowCount - column.rowIndex
      )
    );
  });
}

/**
 * Which ranges are still there. Asked all at once, and by halves where that fails: a deleted one fails the
 * whole request.
 */
export async function areThere(
  previous: Excel.RequestContext,
  asked: readonly Excel.Range[]
): Promise<ReadonlySet<Excel.Range>> {
  try {
    await Excel.run({ delayForCellEdit: true, previousObjects: previous }, async (context) => {
      asked.forEach((range) => range.load(AREA));
      await context.sync();
    });
    return new Set(asked);
  } catch (error) {
    if (!isGone(error) && !isTooLarge(error)) throw error;
    if (asked.length === 1) return new Set();
    const half = Math.ceil(asked.length / 2);
    const first = await areThere(previous, asked.slice(0, half));
    return new Set([...first, ...(await areThere(previous, asked.slice(half)))]);
  }
}
