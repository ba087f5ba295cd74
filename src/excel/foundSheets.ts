import { LANGUAGES, SHEET_TEXTS } from '../locales';
import { HISTORY_MARK, JUDGEMENT_MARK, SUMMARY_MARK } from '../worksheet';
import { failureOfChange } from './denied';
import { asFailure } from './failure';
import { findOwnSheet, type OwnSheetWritten } from './ownSheets';
import { findForm } from './ownSheets/form';
import { SHEET_KINDS, type SheetKind } from './sheetKinds';

const MARKS: Readonly<Record<SheetKind, string>> = {
  summary: SUMMARY_MARK,
  judgement: JUDGEMENT_MARK,
  history: HISTORY_MARK
};

/** The column that no table but a history has. */
const isHistory = (headers: readonly string[]): boolean =>
  LANGUAGES.some((language) => headers.includes(SHEET_TEXTS[language].history.columns.kept));

/** Finds a sheet by its mark; undefined where there is none, or the user has made something else of it. */
async function find(context: Excel.RequestContext, kind: SheetKind): Promise<OwnSheetWritten | undefined> {
  if (kind === 'history') {
    const { own } = await findOwnSheet(context, MARKS[kind], isHistory);
    return own && { id: own.id, name: own.name };
  }
  const titles = LANGUAGES.map((language) => SHEET_TEXTS[language][kind].title);
  const { own } = await findForm(context, { mark: MARKS[kind], titles });
  return own && { id: own.id, name: own.name };
}

/** The sheets that the workbook has, by their kind. @throws ExcelFailure */
export async function findOwnSheets(): Promise<Partial<Record<SheetKind, OwnSheetWritten>>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const found: Partial<Record<SheetKind, OwnSheetWritten>> = {};
      for (const kind of SHEET_KINDS) {
        const sheet = await find(context, kind);
        if (sheet) found[kind] = sheet;
      }
      return found;
    });
  } catch (error) {
    throw asFailure(error);
  }
}

/**
 * Deletes a sheet of the program's own, which empties Excel's undo list. It is found by its mark: no other
 * sheet is ever deleted.
 * @throws ExcelFailure
 */
export async function removeOwnSheet(kind: SheetKind): Promise<void> {
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
