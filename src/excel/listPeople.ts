import {
  CARRIED_COLUMNS,
  carriedColumns,
  carriedColumnsIn,
  carriedTexts,
  CarriedKeeper,
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
import { breath } from './breath';
import { discoverAll, type Source } from './discover';
import { ExcelFailure, asFailure, stopIfAsked } from './failure';
import { judgeEveryone } from './judging';
import { findOwnSheet, writeOwnSheet, type OwnSheetWritten } from './ownSheets';
import { readSources, type RowKeeper } from './read';
import type { JudgeOptions } from './run';
import { namesOf } from './source';
import type { FoundSheet } from './sourceHeader';

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
  const { carried, signal, onProgress } = options;
  try {
    const model = await Excel.run({ delayForCellEdit: true }, (context) => modelOf(context, options));
    stopIfAsked(signal);
    return await writeOwnSheet({
      model,
      added: carried,
      signal,
      onRows: (done, total) => onProgress('writing', done, total)
    });
  } catch (error) {
    throw asFailure(error);
  }
}

async function modelOf(context: Excel.RequestContext, options: ListOptions): Promise<SheetModel> {
  const { carried, readings, signal, language, onProgress } = options;
  const { sources } = await discoverAll(context, options.choice);
  // What was carried over once is brought up to date, too.
  const { own } = await findOwnSheet(context, PEOPLE_MARK, isPeopleList);
  const standing = carriedColumnsIn(own?.table.headers ?? []);
  const wanted = CARRIED_COLUMNS.filter((id) => carried.includes(id) || id in standing);
  const keepers: { readonly carried: CarriedKeeper; readonly kept: KeptTexts }[] = [];
  const keeperOf = ({ header, headerRows }: FoundSheet): RowKeeper => {
    const texts = new CarriedKeeper(carriedColumns(header, headerRows, header.row), wanted);
    const kept = new KeptTexts(header, true);
    keepers.push({ carried: texts, kept });
    return {
      columns: texts.columns,
      width: texts.width,
      useMerges: (merges) => texts.useMerges(merges),
      keep: (cells, row, filled) => {
        texts.keep(cells, row);
        kept.keep(filled, row);
      }
    };
  };
  const onRows = (done: number, total: number): void => onProgress('reading', done, total);
  const { evaluation } = await readSources(context, sources, readings, signal, onRows, keeperOf);
  stopIfAsked(signal);
  await judgeEveryone(evaluation, (done, total) => {
    onProgress('judging', done, total);
    stopIfAsked(signal);
  });
  if (!options.evenIfDoubtful && isDoubtful(usedRows(evaluation)))
    throw new ExcelFailure('doubtful', { sheet: namesOf(sources) });
  const parts = peopleListInParts(
    evaluation,
    carriedTexts(
      evaluation,
      keepers.map((keeper) => keeper.carried),
      wanted.filter((id) => keepers.some((keeper) => keeper.carried.has(id)))
    ),
    (row, sheet) => keepers[sheet]?.kept.projectAt(row) ?? '',
    language
  );
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
      context.workbook.names.getItem(PEOPLE_MARK).delete();
      context.workbook.worksheets.getItem(own.id).delete();
      await context.sync();
    });
  } catch (error) {
    throw asFailure(error);
  }
}
