import { CRITERIA } from '../criteria';
import type { Language } from '../locales';
import {
  OUTPUT_COLUMNS,
  OutputWriter,
  columnNamed,
  fingerprint,
  outputHeaders,
  type Evaluation
} from '../worksheet';
import type { Readings } from '../criteria';
import { discover, sizeCheck, type Choice, type Source } from './discover';
import { ExcelFailure, asFailure, stopIfAsked } from './failure';
import { judgeEveryone } from './judging';
import { readBefore, type Before } from './outputSnapshot';
import { writing } from './office';
import { isHeaderUnchanged, readSource, type OnRows } from './read';
import { recheckEmployees } from './verifyUnchanged';
import { STAMP_KEY, type Stamp } from './settings';
import { putBack, writeColumns } from './write';

export interface RunOptions {
  readonly choice: Choice;
  readonly readings: Readings;
  readonly language: Language;
  readonly signal: AbortSignal;
  readonly onProgress: (step: 'reading' | 'judging' | 'writing', done: number, total: number) => void;
  /** The user has agreed that filters are taken off, so that every row is written where it belongs. */
  readonly showAllRows?: boolean;
}

export interface Outcome {
  readonly source: Source;
  readonly evaluation: Evaluation;
  readonly before: Before;
  readonly stamp: Stamp;
}

/** Times that a run begins anew because somebody changed the sheet meanwhile, before it gives up. */
const ATTEMPTS = 3;

/**
 * Evaluates a sheet: reads it, judges, and writes the output columns. Each request that writes reads the same rows once
 * more, and the sheet of employee data is read again at the end: where a co-author has changed them meanwhile, what was
 * written is taken back and the run begins anew. Whatever goes wrong, and when the user cancels, the workbook is as it was.
 * @throws ExcelFailure
 */
export async function evaluateSheet(options: RunOptions): Promise<Outcome> {
  try {
    for (let attempt = 1; ; attempt++) {
      try {
        return await Excel.run(writing(), (context) => attemptIn(context, options));
      } catch (error) {
        if (attempt === ATTEMPTS || asFailure(error).code !== 'changing') throw error;
      }
    }
  } catch (error) {
    throw asFailure(error);
  }
}

/** Reads and judges without writing, for the pane to show what there is. @throws ExcelFailure */
export async function judgeSheet(options: RunOptions): Promise<Pick<Outcome, 'source' | 'evaluation'>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const source = await discover(context, options.choice);
      return { source, evaluation: await readAndJudge(context, source, options) };
    });
  } catch (error) {
    throw asFailure(error);
  }
}

/** @throws ExcelFailure `changing` when somebody has changed the sheet meanwhile */
async function attemptIn(context: Excel.RequestContext, options: RunOptions): Promise<Outcome> {
  const { choice, language, signal } = options;
  const source = await discover(context, choice);
  if (source.isProtected) throw new ExcelFailure('protected', { sheet: source.name });
  if (source.isFiltered) await showAllRows(context, source, options);
  const evaluation = await readAndJudge(context, source, options);
  const before = await readBefore(context, source, outputHeaders(language), signal);
  stopIfAsked(signal);
  try {
    const stamp = {
      sheetId: source.id,
      criteria: CRITERIA.version,
      readings: options.readings,
      evidence: fingerprint(evaluation)
    };
    await write(context, source, evaluation, before, stamp, options);
    return { source, evaluation, before, stamp };
  } catch (error) {
    await putBackOrSay(before, source.lastRow);
    throw error;
  }
}

async function write(
  context: Excel.RequestContext,
  source: Source,
  evaluation: Evaluation,
  before: Before,
  stamp: Stamp,
  options: RunOptions
): Promise<void> {
  const { language, signal, onProgress } = options;
  const { header } = source;
  const output = new OutputWriter(evaluation, language);
  const headers = before.place.isNew ? outputHeaders(language) : undefined;
  await writeColumns(
    context,
    before,
    {
      lastRow: source.lastRow,
      width: source.width,
      values: (row) =>
        row === header.row
          ? headers
          : row < header.firstDataRow
            ? undefined
            : output.row(row - header.firstDataRow),
      isUnchanged: (cells, row) =>
        row < header.firstDataRow
          ? isHeaderUnchanged(source, cells, row)
          : evaluation.isUnchanged(cells, row),
      askSize: () => sizeCheck(context, source),
      finish: () => context.workbook.settings.add(STAMP_KEY, stamp)
    },
    signal,
    steps(onProgress, 'writing')
  );
  if (source.employees) await recheckEmployees(context, source.employees, evaluation, signal);
}

const steps =
  (onProgress: RunOptions['onProgress'], step: 'reading' | 'writing'): OnRows =>
  (done, total) =>
    onProgress(step, done, total);

async function showAllRows(
  context: Excel.RequestContext,
  { id, name, table }: Source,
  { showAllRows: agreed }: RunOptions
): Promise<void> {
  if (!agreed) throw new ExcelFailure('filtered', { sheet: name });
  if (table) context.workbook.tables.getItem(table.name).clearFilters();
  else context.workbook.worksheets.getItem(id).autoFilter.clearCriteria();
  await context.sync();
}

async function readAndJudge(
  context: Excel.RequestContext,
  source: Source,
  options: RunOptions
): Promise<Evaluation> {
  const evaluation = await readSource(
    context,
    source,
    options.readings,
    options.signal,
    steps(options.onProgress, 'reading')
  );
  stopIfAsked(options.signal);
  await judgeEveryone(evaluation, (done, total) => {
    options.onProgress('judging', done, total);
    stopIfAsked(options.signal);
  });
  return evaluation;
}

async function putBackOrSay(before: Before, lastRow: number): Promise<void> {
  try {
    await putBack(before, lastRow);
  } catch {
    throw new ExcelFailure('notRestored');
  }
}

/**
 * Puts back what stood in the output columns before a run.
 * @throws ExcelFailure `moved` when the columns no longer stand where the run has written them
 */
export async function restorePrevious({ before, source }: Outcome): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(before.sheetId);
      const headers = before.place.columns.map((column) => {
        const cell = sheet.getRangeByIndexes(before.firstRow, column, 1, 1);
        cell.load('values');
        return cell;
      });
      await context.sync();
      const isThere = headers.every(
        (cell, i) => OUTPUT_COLUMNS[i] === columnNamed(cell.values[0]![0] as string)
      );
      if (!isThere) throw new ExcelFailure('moved', { sheet: source.name });
    });
    await putBack(before, source.lastRow);
  } catch (error) {
    throw asFailure(error);
  }
}
