import { isList, newList, type SheetModel } from '../../sheetModel';
import { beginningAnew } from '../attempts';
import { failureOfChange } from '../denied';
import { ExcelFailure, type FailureCode } from '../failure';
import type { OnRows } from '../read';
import { asOneUndoStep } from '../undoGroup';
import { adding, addSheet, takeSheetBack } from './addSheet';
import { findOwnSheet } from './find';
import { readGrowth } from './growth';
import { refreshOf, refreshSheet } from './refreshSheet';
import { readStanding } from './standing';
import { takeRefreshBack } from './takeRefreshBack';

export { findOwnSheet } from './find';

/** A sheet of the program's own that has been written. */
export interface OwnSheetWritten {
  readonly id: string;
  readonly name: string;
}

/** What is to be written, and how. */
export interface OwnSheetJob {
  readonly model: SheetModel;
  /** Ids of columns that are put at the list's end where it lacks them. */
  readonly added: readonly string[];
  readonly signal: AbortSignal;
  readonly onRows: OnRows;
}

/** Times that putting back is tried. */
const TRIES = 3;

/**
 * Writes a sheet of the program's own into the workbook and brings it to the front: anew behind the others,
 * or in place where it is there. No other sheet changes. Whatever goes wrong, and when the user cancels, the
 * workbook is as it was.
 * @throws ExcelFailure `listProtected`, `listFiltered`, `listNoRoom` with the cell that is in the way
 */
export const writeOwnSheet = (job: OwnSheetJob): Promise<OwnSheetWritten> =>
  beginningAnew(() => writeOnce(job));

/** A way of writing, and the way back. */
interface Way {
  readonly write: (context: Excel.RequestContext) => Promise<OwnSheetWritten>;
  readonly takeBack: () => Promise<void>;
  /** Whether anything is known to have been written. */
  readonly hasWritten: () => boolean;
}

async function writeOnce(job: OwnSheetJob): Promise<OwnSheetWritten> {
  const way = await Excel.run({ delayForCellEdit: true }, (context) => wayOf(context, job));
  const takeBack = (): Promise<void> => tried(way.takeBack);
  try {
    return await asOneUndoStep(way.write, takeBack);
  } catch (error) {
    const { code } = await failureOfChange(error);
    // What has refused the first change has nothing to be put back, and would refuse that, too.
    if (!REFUSALS.has(code) || way.hasWritten()) await takeBack();
    throw error;
  }
}

const REFUSALS: ReadonlySet<FailureCode> = new Set(['readOnly', 'denied']);

async function wayOf(context: Excel.RequestContext, job: OwnSheetJob): Promise<Way> {
  const { model, added, signal, onRows } = job;
  const found = await findOwnSheet(context, model.mark, (headers) => isList(model.table, headers));
  const { own } = found;
  if (!own) {
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

/** @throws ExcelFailure `notRestored` */
async function tried(takeBack: () => Promise<void>): Promise<void> {
  for (let time = 1; time <= TRIES; time++)
    try {
      await takeBack();
      return;
    } catch {
      // Once more: a request that was cut off may get through the next time.
    }
  throw new ExcelFailure('notRestored');
}
