import type { Language } from '../locales';
import type { GridSheet, SheetModel } from '../sheetModel';
import {
  CARRIED_COLUMNS,
  carriedColumns,
  carriedTexts,
  CarriedKeeper,
  employeeOf,
  historySheet,
  isDoubtful,
  judgementSheet,
  KeptTexts,
  localDay,
  summarySheet,
  usedRows,
  type CarriedColumn,
  type CarriedTexts,
  type Evaluation,
  type JudgedBy,
  type PersonRef
} from '../worksheet';
import { discoverAll } from './discover';
import { asFailure, ExcelFailure, stopIfAsked } from './failure';
import { judgeEveryone } from './judging';
import { writeOwnSheet, type OwnSheetWritten } from './ownSheets';
import { writeForm } from './ownSheets/form';
import { readSources, type OnRows, type RowKeeper } from './read';
import type { JudgeOptions } from './run';
import { namesOf } from './source';
import type { FoundSheet } from './sourceHeader';

export interface SheetOptions extends JudgeOptions {
  readonly language: Language;
  /** The user has agreed to results though much could not be read. */
  readonly evenIfDoubtful?: boolean;
}

/** Of whom judgement sheets are made: one employee, or all of whom a column of the user's says the same. */
export type SheetsOf =
  { readonly employeeId: string } | { readonly column: CarriedColumn; readonly value: string };

/** A department that has been judged, as far as sheets of it need it. */
interface Judged {
  readonly evaluation: Evaluation;
  readonly carried: readonly CarriedTexts[];
  readonly projectAt: (row: number, sheet: number) => string;
  readonly judgedBy: JudgedBy;
}

/** What sheets say of each person beside what was judged. */
const SAID: readonly CarriedColumn[] = ['department'];

/**
 * Judges sheets anew, as an evaluation does, and writes the summary of their department: a sheet of its own,
 * which comes to the front.
 * @throws ExcelFailure as `evaluateSheet` and `writeOwnSheet` do; `doubtful` where too little could be read
 */
export const writeSummary = (options: SheetOptions): Promise<OwnSheetWritten> =>
  writeSheet(options, SAID, ({ evaluation, carried, judgedBy }) =>
    summarySheet(evaluation, carried, judgedBy, options.language)
  );

/**
 * As `writeSummary`, the sheet with the judgements of one person, or of several with a page for each.
 * @throws ExcelFailure `nobody` where nobody is of whom they are asked for
 */
export const writeJudgementSheets = (
  options: SheetOptions & { readonly of: SheetsOf }
): Promise<OwnSheetWritten> =>
  writeSheet(
    options,
    CARRIED_COLUMNS.filter((id) => SAID.includes(id) || ('column' in options.of && options.of.column === id)),
    (judged) => {
      const { evaluation, carried, projectAt, judgedBy } = judged;
      const people = peopleOf(judged, options.of);
      if (people.length === 0) throw new ExcelFailure('nobody');
      const said = carried.filter(({ id }) => SAID.includes(id));
      return judgementSheet(evaluation, people, said, projectAt, judgedBy, options.language);
    }
  );

/**
 * As `writeSummary`, everybody's level as it is now, in the sheet of the history: what was kept under other
 * names stays.
 * @param options `kept` the name
 */
export const keepResult = (options: SheetOptions & { readonly kept: string }): Promise<OwnSheetWritten> =>
  writeSheet(options, [], ({ evaluation, judgedBy }) =>
    historySheet(evaluation, options.kept, judgedBy, options.language)
  );

/** As Excel's own filters compare texts: without case, width and surrounding space. */
const fold = (text: string): string => text.normalize('NFKC').trim().toLowerCase();

function peopleOf({ evaluation, carried }: Judged, of: SheetsOf): readonly PersonRef[] {
  const people = evaluation.department.people();
  if ('employeeId' in of) {
    const employee = evaluation.employees.find(of.employeeId);
    return people.filter((person) => employeeOf(person) === employee);
  }
  const texts = carried.find(({ id }) => id === of.column);
  return people.filter((person) => fold(texts?.textOf(employeeOf(person)) ?? '') === fold(of.value));
}

async function writeSheet(
  options: SheetOptions,
  wanted: readonly CarriedColumn[],
  modelOf: (judged: Judged) => SheetModel | GridSheet
): Promise<OwnSheetWritten> {
  const { signal, onProgress } = options;
  try {
    const judged = await Excel.run({ delayForCellEdit: true }, (context) => judge(context, options, wanted));
    stopIfAsked(signal);
    const model = modelOf(judged);
    const onRows: OnRows = (done, total) => onProgress('writing', done, total);
    return await ('grid' in model
      ? writeForm({ model, signal, onRows })
      : writeOwnSheet({ model, added: [], signal, onRows }));
  } catch (error) {
    throw asFailure(error);
  }
}

async function judge(
  context: Excel.RequestContext,
  { choice, readings, signal, onProgress, evenIfDoubtful }: SheetOptions,
  wanted: readonly CarriedColumn[]
): Promise<Judged> {
  const { sources } = await discoverAll(context, choice);
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
  if (!evenIfDoubtful && isDoubtful(usedRows(evaluation)))
    throw new ExcelFailure('doubtful', { sheet: namesOf(sources) });
  return {
    evaluation,
    carried: carriedTexts(
      evaluation,
      keepers.map((keeper) => keeper.carried),
      wanted.filter((id) => keepers.some((keeper) => keeper.carried.has(id)))
    ),
    projectAt: (row, sheet) => keepers[sheet]?.kept.projectAt(row) ?? '',
    judgedBy: { readings, today: localDay(new Date()) }
  };
}
