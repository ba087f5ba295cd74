import {
  CARRIED_COLUMNS,
  carriedColumns,
  carriedColumnsIn,
  isDoubtful,
  isPeopleList,
  KeptTexts,
  PEOPLE_MARK,
  peopleListInParts,
  usedRows,
  type CarriedColumn
} from '../worksheet';
import type { Language } from '../locales';
import type { SheetModel } from '../sheetModel';
import { beginningAnew } from './attempts';
import { breath } from './breath';
import { discoverAll, type Choice, type Source } from './discover';
import { ExcelFailure, asFailure, stopIfAsked } from './failure';
import { findOwnSheet, writeOwnSheet, type OwnSheetWritten } from './ownSheets';
import { chosenAgain, readAndJudge, sheetsToVerify, type JudgeOptions } from './readAndJudge';
import { namesOf } from './source';
import { verifyUnchanged } from './verifyUnchanged';

export interface ListOptions extends JudgeOptions {
  readonly language: Language;
  /** Columns of the user's that are carried over. */
  readonly carried: readonly CarriedColumn[];
  /** The user has agreed to results though much could not be read. */
  readonly evenIfDoubtful?: boolean;
}

/**
 * Judges sheets anew, as an evaluation does, and writes the list of their people: a sheet of its own, which
 * comes to the front.
 * @throws ExcelFailure as `evaluateSheet` and `writeOwnSheet` do; `doubtful` where too little could be read
 */
export async function listPeople(options: ListOptions): Promise<OwnSheetWritten> {
  const { carried, choice, signal, onProgress } = options;
  const again = { choice };
  const model = await beginningAnew(() =>
    Excel.run({ delayForCellEdit: true }, (context) => modelOf(context, options, again))
  );
  stopIfAsked(signal);
  return writeOwnSheet({
    model,
    added: carried,
    signal,
    onRows: (done, total) => onProgress('writing', done, total)
  });
}

/** @param again what is to be judged; once it is found, by its ids, should it begin anew */
async function modelOf(
  context: Excel.RequestContext,
  options: ListOptions,
  again: { choice: Choice }
): Promise<SheetModel> {
  const { carried, signal, language } = options;
  const { front, sources } = await discoverAll(context, again.choice);
  again.choice = chosenAgain(again.choice, front, sources);
  // What was carried over once is brought up to date, too.
  const { own } = await findOwnSheet(context, PEOPLE_MARK, isPeopleList);
  const standing = carriedColumnsIn(own?.table.headers ?? []);
  const wanted = CARRIED_COLUMNS.filter((id) => carried.includes(id) || id in standing);
  const projects: KeptTexts[] = [];
  const read = await readAndJudge(context, sources, options, wanted, ({ header }) => {
    const kept = new KeptTexts(header, true);
    projects.push(kept);
    return (filled, row) => kept.keep(filled, row);
  });
  const { evaluation } = read;
  // A row that moves from one block to another while they are read would be read twice, or not at all.
  const employees = sources[0]?.employees;
  await verifyUnchanged(context, sheetsToVerify([...sources.entries()], employees, evaluation), signal);
  if (!options.evenIfDoubtful && isDoubtful(usedRows(evaluation)))
    throw new ExcelFailure('doubtful', { sheet: namesOf(sources) });
  const projectAt = (row: number, sheet: number): string => projects[sheet]?.projectAt(row) ?? '';
  const parts = peopleListInParts(evaluation, read.carried, projectAt, language);
  for (;;) {
    const part = parts.next();
    if (part.done) return part.value;
    stopIfAsked(signal);
    await breath();
  }
}

/** Which columns of the user's the list of people of such sheets can carry over. */
export const carriedFrom = (sources: readonly Source[]): CarriedColumn[] => {
  const employees = sources[0]?.employees;
  const found = [...sources, ...(employees ? [employees] : [])].map(({ header, headerRows }) =>
    carriedColumns(header, headerRows, header.row)
  );
  return CARRIED_COLUMNS.filter((id) => found.some((places) => id in places));
};

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
