import { cellRange, lastRow, sameRange, type CellRange } from '../../../ranges';
import { AREA, areaOf } from '../../area';
import { inBlocks } from '../../blocks';
import { brief } from '../../brief';
import { ExcelFailure } from '../../failure';
import { areThere, letGoOf } from '../../heldPlace';
import type { StandingForm } from './standingForm';
import { rangeIn, type RangeAt } from './writeRows';
import type { CellsNow } from './cellsNow';

/** Rows that are followed one by one; of a longer form, so many parts of several rows. */
const MOST_PARTS = 1000;
/** Ranges that one request holds. */
const PER_REQUEST = 200;

/** Cells that are followed: some rows of a form, or one of its columns. */
interface Held {
  readonly cells: CellRange;
  readonly range: Excel.Range;
}

type Cell = Pick<CellRange, 'row' | 'column'>;

/**
 * The place of a form, whose ranges Excel moves with their cells until {@link letGoOfForm}: other cells may
 * be inserted or deleted before any request.
 */
export interface HeldForm {
  readonly context: Excel.RequestContext;
  /** The form's first cell. */
  readonly anchor: Excel.Range;
  /** All of its rows and columns. */
  readonly whole: Excel.Range;
  readonly rows: readonly Held[];
  readonly columns: readonly Held[];
}

/**
 * Holds the place of a form.
 * @throws ExcelFailure `changing` where the form has moved since it was read
 */
export async function holdForm(
  context: Excel.RequestContext,
  { own, form, bounds }: StandingForm,
  mark: string,
  signal: AbortSignal
): Promise<HeldForm> {
  const sheet = context.workbook.worksheets.getItem(own.id);
  const size = Math.ceil(bounds.rows / MOST_PARTS);
  const rows = Array.from({ length: Math.ceil(bounds.rows / size) }, (_, i) => {
    const row = bounds.row + i * size;
    return { ...bounds, row, rows: Math.min(size, lastRow(bounds) - row + 1) };
  });
  const columns = Array.from({ length: bounds.columns }, (_, i) => ({
    ...bounds,
    column: bounds.column + i,
    columns: 1
  }));
  const asked = [cellRange(form.row, form.column), bounds, ...columns, ...rows];
  const held: Held[] = [];
  try {
    await inBlocks(0, asked.length - 1, PER_REQUEST, signal, async (first, count) => {
      // A request that fails holds nothing.
      const some = asked
        .slice(first, first + count)
        .map((cells) => ({ cells, range: rangeIn(sheet, cells) }));
      context.trackedObjects.add(some.map(({ range }) => range));
      await context.sync();
      held.push(...some);
      return undefined;
    });
    const [anchor, whole] = held;
    if (!anchor || !whole) throw new Error('A form without cells was to be held.');
    const place: HeldForm = {
      context,
      anchor: anchor.range,
      whole: whole.range,
      columns: held.slice(2, 2 + columns.length),
      rows: held.slice(2 + columns.length)
    };
    const isSame = askWhetherSame(place, bounds);
    const name = context.workbook.names.getItem(mark);
    name.load('formula');
    await context.sync();
    if (!isSame() || name.formula !== own.formula) throw new ExcelFailure('changing');
    return place;
  } catch (error) {
    // In the same run: another one with this context would wait for its end.
    context.trackedObjects.remove(held.map(({ range }) => range));
    await context.sync().catch(() => undefined);
    throw error;
  }
}

export const letGoOfForm = ({ context, anchor, whole, rows, columns }: HeldForm): Promise<void> =>
  letGoOf(context, [anchor, whole, ...[...rows, ...columns].map(({ range }) => range)]);

/** Asks, in the next request, whether a form's rows and columns are still where they were found. */
export function askWhetherSame({ whole }: HeldForm, bounds: CellRange): () => boolean {
  whole.load(AREA);
  return () => sameRange(areaOf(whole), bounds);
}

/** Cells of a form, for the next request, as far from its first one as they were found. */
export const rangeBeside =
  ({ anchor }: HeldForm, { row, column }: Cell): RangeAt =>
  (cells) =>
    brief(
      brief(anchor.getOffsetRange(cells.row - row, cells.column - column)).getResizedRange(
        cells.rows - 1,
        cells.columns - 1
      )
    );

/**
 * Where the rows and columns of a form are now: those that were found, and those that rows of it were written
 * over.
 */
export async function findCellsNow(
  { context, anchor, rows, columns }: HeldForm,
  form: Cell
): Promise<{
  readonly found: CellsNow;
  readonly of: (rows: { readonly strayedTo: Cell | undefined }) => CellsNow;
}> {
  const there = await areThere(context, [anchor, ...[...rows, ...columns].map(({ range }) => range)]);
  const rowsNow = new Map<number, number>();
  for (const { cells, range } of rows)
    if (there.has(range))
      // Where rows were inserted between some that are followed together, the last of them are below these.
      for (let i = 0; i < Math.min(cells.rows, range.rowCount); i++)
        rowsNow.set(cells.row + i, range.rowIndex + i);
  const columnsNow = new Map(
    columns.flatMap(({ cells, range }): [number, number][] =>
      there.has(range) ? [[cells.column, range.columnIndex]] : []
    )
  );
  const found: CellsNow = { row: (row) => rowsNow.get(row), column: (column) => columnsNow.get(column) };
  return {
    found,
    of: ({ strayedTo }) => {
      if (!strayedTo) return found;
      const { row, column } = there.has(anchor) ? areaOf(anchor) : strayedTo;
      return { row: (one) => one + row - form.row, column: (one) => one + column - form.column };
    }
  };
}
