import { isList, type GridSheet, type SheetModel } from '../../sheetModel';
import { failureOfChange } from '../denied';
import { ExcelFailure, isGone, type FailureCode } from '../failure';
import type { OnRows } from '../read';
import { asOneUndoStep } from '../undoGroup';
import { adding, addSheet, takeSheetBack } from './addSheet';
import { findOwnSheet } from './find';
import { addForm, addingForm, takeFormBack } from './form/addForm';
import { findForm } from './form/findForm';
import { refreshForm, type FormRefresh } from './form/refreshForm';
import { readStandingForm } from './form/standingForm';
import { takeFormRefreshBack } from './form/takeRefreshBack';
import { readGrowth } from './growth';
import { refreshOf, refreshSheet, takeRefreshBack } from './refreshSheet';
import { readStanding } from './standing';

export { findOwnSheet } from './find';
export { findForm, type FormSign } from './form/findForm';

/** A sheet of the program's own that has been written. */
export interface OwnSheetWritten {
  readonly id: string;
  readonly name: string;
}

/** What is to be written, and how. */
export interface OwnSheetJob {
  readonly model: SheetModel | GridSheet;
  /** Ids of columns that are put at the list's end where it lacks them. */
  readonly added: readonly string[];
  readonly signal: AbortSignal;
  readonly onRows: OnRows;
}

/** Times that it begins anew because somebody changed the sheet meanwhile, before it gives up. */
const ATTEMPTS = 3;
/** Times that putting back is tried. */
const TRIES = 3;

/**
 * Writes a sheet of the program's own into the workbook and brings it to the front: anew behind the others,
 * or in place where it is there. No other sheet changes. Whatever goes wrong, and when the user cancels, the
 * workbook is as it was.
 * @throws ExcelFailure `listProtected`, `listFiltered`, `listNoRoom` with the cell that is in the way, and of a
 * form `sheetProtected`, `sheetFiltered`, `sheetNoRoom`; `structureProtected` where no sheet can be added
 */
export async function writeOwnSheet(job: OwnSheetJob): Promise<OwnSheetWritten> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await writeOnce(job);
    } catch (error) {
      const failure = await failureOfChange(error);
      if (attempt === ATTEMPTS || !(failure.code === 'changing' || isGone(error))) throw failure;
    }
  }
}

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

const wayOf = (context: Excel.RequestContext, { model, ...job }: OwnSheetJob): Promise<Way> =>
  'grid' in model ? wayOfForm(context, { ...job, model }) : wayOfList(context, { ...job, model });

type JobOf<Model> = Omit<OwnSheetJob, 'model'> & { readonly model: Model };

async function wayOfForm(
  context: Excel.RequestContext,
  { model, signal, onRows }: JobOf<GridSheet>
): Promise<Way> {
  const found = await findForm(context, { mark: model.mark, titles: model.grid.titles });
  const { own } = found;
  if (!own) {
    if (found.isStructureProtected) throw new ExcelFailure('structureProtected');
    const sheet = addingForm(model, found);
    return {
      write: (writing) => addForm(writing, sheet, signal, onRows),
      takeBack: () => takeFormBack(sheet),
      hasWritten: () => true
    };
  }
  const standing = await readStandingForm(context, own, model, signal);
  const refresh: FormRefresh = { model, standing, activeId: found.activeId, written: [] };
  return {
    write: async (writing) => {
      await refreshForm(writing, refresh, signal, onRows);
      return { id: own.id, name: own.name };
    },
    takeBack: () => takeFormRefreshBack(refresh),
    hasWritten: () => refresh.written.some(({ isCertain }) => isCertain)
  };
}

async function wayOfList(context: Excel.RequestContext, job: JobOf<SheetModel>): Promise<Way> {
  const { model, added, signal, onRows } = job;
  const found = await findOwnSheet(context, model.mark, (headers) => isList(model.table, headers));
  const { own } = found;
  if (!own) {
    const sheet = adding(model, found);
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
