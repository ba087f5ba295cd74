import { isBlank, madePlaces, outputPlace, writtenColumns, type OutputPlace } from '../worksheet';
import type { CellRange } from '../ranges';
import { inBlocks } from './blocks';
import { CONTENTS, contentsOf, type Content } from './cellContents';
import { askColumnFormat, type ColumnFormat } from './columnFormat';
import type { Source } from './discover';
import { ExcelFailure } from './failure';
import { brief } from './brief';
import { askWhetherStill, rowsIn, type HeldPlace } from './heldPlace';
import { NumberFormats } from './numberFormats';

/** What stood in the output columns before a run, with what is needed to put it back. */
export interface OutputSnapshot {
  readonly place: OutputPlace;
  /** By written column, from the header's row down. */
  readonly cells: readonly (readonly Content[])[];
  /** How the columns looked; undefined where an earlier run has made them. */
  readonly format: ColumnFormat | undefined;
  /** What they had for number formats, likewise. */
  readonly numberFormats: NumberFormats | undefined;
  /** The note of the run before; undefined where there is none. */
  readonly stamp: unknown;
}

/** Of the columns that are held, those that a run makes: not those of an earlier version that it clears. */
export const newColumns = (held: HeldPlace, { place }: OutputSnapshot): HeldPlace => ({
  ...held,
  columns: madePlaces(place).map((i) => held.columns[i])
});

/** Rows of five short columns that fit in a block. */
const ROWS = 10_000;
/**
 * Merged areas are not told of where there are more than 512 in a range
 * (Excel.Range.getMergedAreasOrNullObject).
 */
const MERGED_ROWS = 512;

/** The inputs of a source with its header. */
export const inputArea = ({ header: { row }, lastRow, width }: Source): CellRange => ({
  row,
  column: 0,
  rows: lastRow - row + 1,
  columns: width
});

/**
 * Reads what stands in the output columns. New ones go right of everything; should formulas stand there
 * unseen, they go further right.
 * @param held the place with the columns that come first
 * @param holdAt holds another one
 * @returns with the place, which may be another one
 * @throws ExcelFailure `merged`; `changing` when the place is no longer where it was found
 */
export async function takeSnapshot(
  context: Excel.RequestContext,
  source: Source,
  held: HeldPlace,
  holdAt: (columns: readonly number[]) => Promise<HeldPlace>,
  signal: AbortSignal
): Promise<{ readonly snapshot: OutputSnapshot; readonly held: HeldPlace }> {
  let place = held;
  let columns = outputPlace(source.header, source.rightmost);
  for (let rightmost = source.rightmost; ;) {
    const snapshot = await readColumns(context, source, place, columns, signal);
    const isFree = madePlaces(columns).every((i) => snapshot.cells[i]?.every((cell) => isBlank(cell)));
    if (isFree) return { snapshot, held: place };
    if (columns.isNew) rightmost += columns.columns.length;
    columns = outputPlace(source.header, rightmost, false);
    place = await holdAt(writtenColumns(columns));
  }
}

async function readColumns(
  context: Excel.RequestContext,
  source: Source,
  held: HeldPlace,
  place: OutputPlace,
  signal: AbortSignal
): Promise<OutputSnapshot> {
  const cells: Content[][] = writtenColumns(place).map(() => []);
  const numberFormats = place.isNew ? new NumberFormats(place.columns.length) : undefined;
  let format: () => ColumnFormat | undefined = () => undefined;
  await inBlocks(0, held.rows - 1, ROWS, signal, async (offset, count) => {
    const ranges = held.columns.map((column) => column && rowsIn(column, offset, count));
    ranges.forEach((range) => range?.load(numberFormats ? [...CONTENTS, 'numberFormat'] : CONTENTS));
    const merged = askMerged(held, offset, count);
    const isStill = askWhetherStill(held, inputArea(source), writtenColumns(place));
    if (offset === 0) format = askColumnFormat(context, source, place) ?? format;
    await context.sync();
    // Rows that have moved since they were read would be taken for others.
    if (!isStill()) throw new ExcelFailure('changing');
    const inTheWay = merged.find((areas) => !areas.isNullObject);
    if (inTheWay) throw new ExcelFailure('merged', { address: inTheWay.address });
    ranges.forEach((range, i) => {
      if (!range) return;
      cells[i]?.push(...contentsOf(range));
      numberFormats?.add(i, range.numberFormat as string[][]);
    });
    return undefined;
  });
  return { place, cells, format: format(), numberFormats, stamp: source.stamp };
}

/** Asks for merged areas by so few cells that there cannot be too many of them. */
function askMerged({ columns }: HeldPlace, offset: number, count: number): Excel.RangeAreas[] {
  const parts = Array.from({ length: Math.ceil(count / MERGED_ROWS) }, (_, i) => i * MERGED_ROWS);
  return parts.flatMap((first) =>
    columns.flatMap((column) => {
      if (!column) return [];
      const rows = rowsIn(column, offset + first, Math.min(MERGED_ROWS, count - first));
      const areas = brief(rows.getMergedAreasOrNullObject());
      areas.load('address');
      return [areas];
    })
  );
}
