import { AREA, areaOf } from './area';
import type { HeldPlace } from './heldPlace';

/**
 * Grows a table over new columns that stand right beside it, in the next request: before they are written, or
 * Excel would take in only those that it sees being filled (OfficeDev/office-js#6745).
 * @param known the table's id, and the columns that it is known to have
 * @returns once the request is answered: by how many columns it has grown, and whether it was as wide as
 * known
 */
export function growTable(
  place: HeldPlace,
  known: { readonly id: string; readonly columns: number }
): () => { readonly by: number; readonly isAsExpected: boolean } {
  const table = place.context.workbook.tables.getItem(known.id);
  const before = table.getRange();
  before.load(AREA);
  const last = place.columns.at(-1);
  if (last) table.resize(before.getBoundingRect(last.getCell(0, 0)));
  const grown = table.getRange();
  grown.load(AREA);
  return () => ({
    by: grown.columnCount - before.columnCount,
    isAsExpected: before.columnCount === known.columns
  });
}

/**
 * Takes the new columns out of the table again.
 * @returns how many columns the table then has; undefined when they were not in it
 */
export async function shrinkTable(place: HeldPlace, id: string): Promise<number | undefined> {
  const table = place.context.workbook.tables.getItemOrNullObject(id);
  table.load('id');
  const [first] = place.columns.filter((column) => column !== undefined);
  first?.load('columnIndex');
  await place.context.sync();
  if (table.isNullObject || !first) return undefined;
  const range = table.getRange();
  range.load(AREA);
  await place.context.sync();
  const { column, columns } = areaOf(range);
  const kept = first.columnIndex - column;
  if (kept <= 0 || kept >= columns) return undefined;
  table.resize(range.getResizedRange(0, kept - columns));
  return kept;
}
