import type { OutputPlace } from '../worksheet';
import { discover, type Source } from './discover';
import { ExcelFailure, asFailure } from './failure';
import { hold, letGo, type HeldPlace } from './heldPlace';
import { inputArea } from './outputSnapshot';
import { planOf, putBack, type PutBack } from './putBack';
import { keyColumns } from './rowKeys';
import type { Outcome } from './run';
import type { WrittenSheet } from './writeSheets';

/**
 * Puts back what the output columns held before a run, beside the same rows as then. Rows are known by what
 * they say, so it does not matter that they have been sorted, or rows inserted or deleted. What has been
 * entered since the run stays.
 * @throws ExcelFailure `moved`, with nothing touched in any sheet, when the columns are gone, or rows that
 * have moved cannot be told apart
 */
export async function restorePrevious({ sheets }: Outcome): Promise<void> {
  const places: HeldPlace[] = [];
  const inReverse = [...sheets].reverse();
  try {
    const jobs = await Excel.run({ delayForCellEdit: true }, async (context) => {
      const found: PutBack[] = [];
      for (const sheet of inReverse) found.push(await jobOf(context, sheet, places));
      return found;
    });
    // With one sheet, the plan that is carried out is looked at in time.
    if (jobs.length > 1) for (const job of jobs) job.check?.(await planOf(job));
    for (const job of jobs) await putBack(job);
  } catch (error) {
    throw asFailure(error);
  } finally {
    await letGo(places);
  }
}

/** What is to be put back in a sheet, with its place held. @throws ExcelFailure */
async function jobOf(
  context: Excel.RequestContext,
  { source, before, written }: WrittenSheet,
  places: HeldPlace[]
): Promise<PutBack> {
  const moved = new ExcelFailure('moved', { sheet: source.name });
  const { source: now, columns } = await find(context, source, before.place, moved);
  const area = inputArea(now);
  // Rows may have left the table since then.
  const rows = Math.max(area.rows, source.lastRow - source.header.row + 1);
  const keyed = keyColumns(source.header, now.header);
  const held = await hold(context, source.id, { ...area, rows }, keyed, columns);
  places.push(held);
  return {
    held,
    written,
    snapshot: before,
    table: now.table?.id,
    check: ({ isAmbiguous }) => {
      if (isAmbiguous) throw moved;
    }
  };
}

/** The sheet as it is now, with the output columns. @throws ExcelFailure */
async function find(
  context: Excel.RequestContext,
  { id, name, table, mapping }: Source,
  before: OutputPlace,
  moved: ExcelFailure
): Promise<{ readonly source: Source; readonly columns: readonly number[] }> {
  try {
    const source = await discover(context, {
      sheet: id,
      name,
      mapping,
      employeeSheet: null,
      table: table?.id
    });
    const columns = source.header.output;
    if (source.isProtected) throw new ExcelFailure('protected', { sheet: source.name });
    if (source.hasHiddenRows) throw new ExcelFailure('filtered', { sheet: source.name });
    // Columns that were cleared are told by their place alone: they are left alone where it may have moved.
    const isInPlace = columns?.[0] === before.columns[0];
    if (columns) return { source, columns: isInPlace ? [...columns, ...before.cleared] : columns };
  } catch (error) {
    const { code } = asFailure(error);
    if (!['noHeader', 'columnAbsent', 'noData', 'noSuchSheet'].includes(code)) throw error;
  }
  throw moved;
}
