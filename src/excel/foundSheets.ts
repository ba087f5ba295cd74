import { LANGUAGES, SHEET_TEXTS } from '../locales';
import {
  CARRIED_COLUMNS,
  carriedColumnsIn,
  isPeopleList,
  MARKS,
  type CarriedColumn,
  type SheetKind
} from '../worksheet';
import { failureOfChange } from './denied';
import { asFailure } from './failure';
import { findHistory, keptNames } from './keptHistory';
import { findOwnSheet, type OwnSheetWritten } from './ownSheets';
import { findForm } from './ownSheets/form';

/** A sheet of the program's own in the workbook. */
export interface SheetFound extends OwnSheetWritten {
  /** Of a list of people: columns of the user's that it has carried over. */
  readonly carried?: readonly CarriedColumn[];
  /** Of a history: the names under which results are kept. */
  readonly keptNames?: readonly string[];
}

/** Finds a sheet by its mark; undefined where there is none, or the user has made something else of it. */
async function find(context: Excel.RequestContext, kind: SheetKind): Promise<SheetFound | undefined> {
  if (kind === 'people') {
    const { own } = await findOwnSheet(context, MARKS.people, isPeopleList);
    const standing = carriedColumnsIn(own?.table.headers ?? []);
    return own && { id: own.id, name: own.name, carried: CARRIED_COLUMNS.filter((id) => id in standing) };
  }
  if (kind === 'history') {
    const own = await findHistory(context);
    return own && { id: own.id, name: own.name, keptNames: await keptNames(context, own) };
  }
  const titles = LANGUAGES.map((language) => SHEET_TEXTS[language][kind].title);
  const { own } = await findForm(context, { mark: MARKS[kind], titles });
  return own && { id: own.id, name: own.name };
}

/** A sheet of that kind; undefined where the workbook has none. @throws ExcelFailure */
export async function findSheetOf(kind: SheetKind): Promise<SheetFound | undefined> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => find(context, kind));
  } catch (error) {
    throw asFailure(error);
  }
}

/**
 * Deletes a sheet of the program's own, which empties Excel's undo list. It is found by its mark: no other
 * sheet is ever deleted.
 * @throws ExcelFailure
 */
export async function removeSheetOf(kind: SheetKind): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = await find(context, kind);
      if (!sheet) return;
      // The sheet first: where Excel refuses that, the mark still leads to it.
      context.workbook.worksheets.getItem(sheet.id).delete();
      context.workbook.names.getItem(MARKS[kind]).delete();
      await context.sync();
    });
  } catch (error) {
    throw await failureOfChange(error);
  }
}
