import {
  CARRIED_COLUMNS,
  carriedColumnsIn,
  isPeopleList,
  PEOPLE_MARK,
  peopleListInParts,
  SINCE_COLUMNS,
  type CarriedColumn
} from '../worksheet';
import type { Language } from '../locales';
import type { SheetModel } from '../sheetModel';
import { breath } from './breath';
import { asFailure, stopIfAsked } from './failure';
import { judgedDepartment, SAID, type DepartmentOptions } from './judgedDepartment';
import { readKept } from './keptHistory';
import { findOwnSheet, writeOwnSheet, type OwnSheetWritten } from './ownSheets';

export interface ListOptions extends DepartmentOptions {
  readonly language: Language;
  /** Columns of the user's that are carried over. */
  readonly carried: readonly CarriedColumn[];
  /** The name of a kept result with which everybody is compared. */
  readonly since?: string | undefined;
}

/**
 * Judges sheets anew, as an evaluation does, and writes the list of their people: a sheet of its own, which
 * comes to the front.
 * @throws ExcelFailure as `judgedDepartment`, `writeOwnSheet` and `readKept` do
 */
export async function listPeople(options: ListOptions): Promise<OwnSheetWritten> {
  const { carried, since, readings, signal, language, onProgress } = options;
  const kept = since === undefined ? undefined : await readKept(since, signal);
  let shown: readonly CarriedColumn[] = [];
  const department = await judgedDepartment(options, async (context) => {
    // What was carried over once is brought up to date, too.
    const { own } = await findOwnSheet(context, PEOPLE_MARK, isPeopleList);
    const standing = carriedColumnsIn(own?.table.headers ?? []);
    shown = CARRIED_COLUMNS.filter((id) => carried.includes(id) || id in standing);
    return kept ? CARRIED_COLUMNS.filter((id) => shown.includes(id) || SAID.includes(id)) : shown;
  });
  const parts = peopleListInParts(
    department.evaluation,
    department.carried.filter(({ id }) => shown.includes(id)),
    department.projectAt,
    language,
    kept && { kept, readings, carried: department.carried }
  );
  return writeOwnSheet({
    model: await wholeOf(parts, signal),
    added: [...carried, ...(kept ? SINCE_COLUMNS : [])],
    signal,
    onRows: (done, total) => onProgress('writing', done, total)
  });
}

async function wholeOf(parts: Generator<unknown, SheetModel>, signal: AbortSignal): Promise<SheetModel> {
  for (;;) {
    const part = parts.next();
    if (part.done) return part.value;
    stopIfAsked(signal);
    await breath();
  }
}

/** A list of people in the workbook. */
export interface PeopleListFound extends OwnSheetWritten {
  /** Columns of the user's that it has carried over. */
  readonly carried: readonly CarriedColumn[];
}

/** The sheet with the list of people; undefined where there is none. @throws ExcelFailure */
export async function findPeopleList(): Promise<PeopleListFound | undefined> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { own } = await findOwnSheet(context, PEOPLE_MARK, isPeopleList);
      if (!own) return undefined;
      const standing = carriedColumnsIn(own.table.headers);
      return { id: own.id, name: own.name, carried: CARRIED_COLUMNS.filter((id) => id in standing) };
    });
  } catch (error) {
    throw asFailure(error);
  }
}

/**
 * Deletes the sheet with the list of people, which empties Excel's undo list. It is found by its mark: no
 * other sheet is ever deleted.
 * @throws ExcelFailure
 */
export async function removePeopleList(): Promise<void> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { own } = await findOwnSheet(context, PEOPLE_MARK, isPeopleList);
      if (!own) return;
      // The sheet first: without its mark, one that cannot be deleted would never be found again.
      context.workbook.worksheets.getItem(own.id).delete();
      context.workbook.names.getItem(PEOPLE_MARK).delete();
      await context.sync();
    });
  } catch (error) {
    throw asFailure(error);
  }
}
