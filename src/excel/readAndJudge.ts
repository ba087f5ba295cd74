import {
  CarriedKeeper,
  carriedColumns,
  carriedTexts,
  type CarriedColumn,
  type CarriedTexts,
  type Cell,
  type Evaluation
} from '../worksheet';
import type { Readings } from '../criteria';
import type { Choice, Source } from './discover';
import { stopIfAsked } from './failure';
import { judgeEveryone } from './judging';
import { readSources, type Read, type RowKeeper } from './read';
import type { FoundSheet } from './sourceHeader';
import type { SheetToVerify } from './verifyUnchanged';

/** How a sheet is judged. */
export interface JudgeOptions {
  readonly choice: Choice;
  readonly readings: Readings;
  readonly signal: AbortSignal;
  readonly onProgress: (step: 'reading' | 'judging' | 'writing', done: number, total: number) => void;
}

/** Keeps something of a sheet's rows, whose merged cells and ditto marks have been filled in. */
export type KeepRow = (filled: readonly Cell[], row: number) => void;

/** What has been read of sources, with everybody in them judged. */
export interface ReadAndJudged extends Read {
  /** What the sheets say in columns that lists show, by the wanted ones that there are. */
  readonly carried: readonly CarriedTexts[];
}

/**
 * Reads sources and judges everybody in them.
 * @param wanted columns of the user's that are kept too
 * @param alsoKept what else is kept of a sheet; sheets come in the order of the evaluation
 */
export async function readAndJudge(
  context: Excel.RequestContext,
  sources: readonly Source[],
  { readings, signal, onProgress }: Omit<JudgeOptions, 'choice'>,
  wanted: readonly CarriedColumn[],
  alsoKept: (found: FoundSheet) => KeepRow = () => () => undefined
): Promise<ReadAndJudged> {
  const keepers: CarriedKeeper[] = [];
  const keeperOf = (found: FoundSheet): RowKeeper => {
    const { header, headerRows } = found;
    const keeper = new CarriedKeeper(carriedColumns(header, headerRows, header.row), wanted);
    const keepAlso = alsoKept(found);
    keepers.push(keeper);
    return {
      columns: keeper.columns,
      width: keeper.width,
      useMerges: (merges) => keeper.useMerges(merges),
      keep: (cells, row, filled) => {
        keeper.keep(cells, row);
        keepAlso(filled, row);
      }
    };
  };
  const onRows = (done: number, total: number): void => onProgress('reading', done, total);
  const read = await readSources(context, sources, readings, signal, onRows, keeperOf);
  stopIfAsked(signal);
  await judgeEveryone(read.evaluation, (done, total) => {
    onProgress('judging', done, total);
    stopIfAsked(signal);
  });
  const found = wanted.filter((id) => keepers.some((keeper) => keeper.has(id)));
  return { ...read, carried: carriedTexts(read.evaluation, keepers, found) };
}

/** What to read again of sources to know that an evaluation still says what they say. */
export function sheetsToVerify(
  sources: readonly (readonly [number: number, source: Source])[],
  employees: FoundSheet | undefined,
  evaluation: Evaluation
): SheetToVerify[] {
  const projects = sources.map(([number, found]): SheetToVerify => ({
    found,
    isRowUnchanged: (cells, row) => evaluation.isUnchanged(cells, row, number)
  }));
  if (!employees) return projects;
  return [
    ...projects,
    { found: employees, isRowUnchanged: (cells, row) => evaluation.isEmployeeRowUnchanged(cells, row) }
  ];
}

/** What to judge when it begins anew: the same sheets, whatever they are called then. */
export function chosenAgain(choice: Choice, front: Source, sources: readonly Source[]): Choice {
  const beside = sources
    .filter((source) => source !== front)
    .map(({ id, name, mapping }) => ({ sheet: id, name, mapping }));
  return { ...choice, sheet: front.id, name: front.name, ...(beside.length > 0 && { beside }) };
}
