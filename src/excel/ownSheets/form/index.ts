import type { GridSheet } from '../../../sheetModel';
import { ExcelFailure } from '../../failure';
import type { OwnSheetJob } from '../index';
import { carriedOut, type OwnSheetWritten, type Way } from '../way';
import { addForm, addingForm, takeFormBack } from './addForm';
import { findForm } from './findForm';
import { holdForm, letGoOfForm } from './heldForm';
import { refreshForm, type FormRefresh } from './refreshForm';
import { readStandingForm } from './standingForm';
import { takeFormRefreshBack } from './takeRefreshBack';

export { findForm, type FormSign } from './findForm';

/** A form that is to be written, and how. */
export interface FormJob extends Pick<OwnSheetJob, 'signal' | 'onRows'> {
  readonly model: GridSheet;
}

/**
 * As `writeOwnSheet`, a sheet with a form.
 * @throws ExcelFailure `sheetProtected`, `sheetFiltered`, `sheetNoRoom` with the cell that is in the way;
 * `structureProtected` where no sheet can be added
 */
export const writeForm = (job: FormJob): Promise<OwnSheetWritten> =>
  carriedOut((context) => wayOfForm(context, job));

async function wayOfForm(context: Excel.RequestContext, { model, signal, onRows }: FormJob): Promise<Way> {
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
  const held = await holdForm(context, standing, model.mark, signal);
  const refresh: FormRefresh = { model, standing, held, activeId: found.activeId, written: [] };
  return {
    write: async (writing) => {
      await refreshForm(writing, refresh, signal, onRows);
      return { id: own.id, name: own.name };
    },
    takeBack: () => takeFormRefreshBack(refresh),
    hasWritten: () => refresh.written.some(({ isCertain }) => isCertain),
    previous: held.context,
    end: () => letGoOfForm(held)
  };
}
