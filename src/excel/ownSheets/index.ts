import { daysAsCounted, isList, newList, type SheetModel } from '../../sheetModel';
import { ExcelFailure } from '../failure';
import type { OnRows } from '../read';
import { adding, addSheet, takeSheetBack } from './addSheet';
import { countsFrom1904 } from './dateSystem';
import { findOwnSheet } from './find';
import { readGrowth } from './growth';
import { refreshOf, refreshSheet } from './refreshSheet';
import { readStanding } from './standing';
import { takeRefreshBack } from './takeRefreshBack';
import { carriedOut, type OwnSheetWritten, type Way } from './way';

export { findOwnSheet } from './find';
export type { OwnSheetWritten } from './way';

/** What is to be written, and how. */
export interface OwnSheetJob {
  readonly model: SheetModel;
  /** Ids of columns that are put at the list's end where it lacks them. */
  readonly added: readonly string[];
  readonly signal: AbortSignal;
  readonly onRows: OnRows;
}

/**
 * Writes a sheet of the program's own into the workbook and brings it to the front: anew behind the others,
 * or in place where it is there. No other sheet changes. Whatever goes wrong, and when the user cancels, the
 * workbook is as it was.
 * @throws ExcelFailure `listProtected`, `listFiltered`, `listNoRoom` with the cell that is in the way
 */
export const writeOwnSheet = (job: OwnSheetJob): Promise<OwnSheetWritten> =>
  carriedOut((context) => wayOfList(context, job));

async function wayOfList(context: Excel.RequestContext, job: OwnSheetJob): Promise<Way> {
  const { added, signal, onRows } = job;
  const found = await findOwnSheet(context, job.model.mark, (headers) => isList(job.model.table, headers));
  const { own } = found;
  const model = { ...job.model, table: daysAsCounted(job.model.table, await countsFrom1904(context)) };
  if (!own) {
    if (found.isStructureProtected) throw new ExcelFailure('structureProtected');
    const sheet = adding({ ...model, table: newList(model.table, added) }, found);
    return {
      write: (writing) => addSheet(writing, sheet, signal, onRows),
      takeBack: () => takeSheetBack(sheet),
      hasWritten: () => true
    };
  }
  const standing = await readStanding(context, own, model, added, signal);
  const refresh = refreshOf(standing, await readGrowth(context, standing));
  return {
    write: async (writing) => {
      await refreshSheet(writing, refresh, signal, onRows);
      return { id: own.id, name: own.name };
    },
    takeBack: () => takeRefreshBack(refresh),
    hasWritten: () => refresh.written.some(({ isCertain }) => isCertain)
  };
}
