import {
  CARRIED_COLUMNS,
  carriedColumnsIn,
  isPeopleList,
  MARKS,
  peopleListInParts,
  SINCE_COLUMNS,
  type CarriedColumn
} from '../worksheet';
import type { Language } from '../locales';
import type { SheetModel } from '../sheetModel';
import { breath } from './breath';
import { stopIfAsked } from './failure';
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
    const { own } = await findOwnSheet(context, MARKS.people, isPeopleList);
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
