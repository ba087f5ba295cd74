import { CRITERIA, type Readings } from '../criteria';
import type { Language } from '../locales';
import {
  NO_MEANINGS,
  OutputWriter,
  fingerprint,
  headerValues,
  meaningsHash,
  outputPlace,
  rowValues,
  writtenColumns,
  type Evaluation,
  type MissingDetail
} from '../worksheet';
import { failureOfChange } from './denied';
import { discover, askSize, type Choice, type Source } from './discover';
import { ExcelFailure, asFailure, isGone, stopIfAsked } from './failure';
import { hold, letGo, type HeldPlace } from './heldPlace';
import { showAllRows } from './hiddenRows';
import { judgeEveryone } from './judging';
import { inputArea, takeSnapshot, type OutputSnapshot } from './outputSnapshot';
import { putBack } from './putBack';
import { isHeaderUnchanged, readSource, type OnRows, type Read } from './read';
import { keyColumns } from './rowKeys';
import { STAMP_KEY, type Stamp } from './settings';
import { asOneUndoStep } from './undoGroup';
import { verifyEmployeesUnchanged } from './verifyUnchanged';
import { writeColumns, type Output } from './write';
import { nothingWritten, type Written } from './written';

/** How a sheet is judged. */
export interface JudgeOptions {
  readonly choice: Choice;
  readonly readings: Readings;
  readonly signal: AbortSignal;
  readonly onProgress: (step: 'reading' | 'judging' | 'writing', done: number, total: number) => void;
}

export interface RunOptions extends JudgeOptions {
  readonly language: Language;
  /** How much the cells of missing requirements are to say. */
  readonly missing: MissingDetail;
  /** The user has agreed that hidden rows are shown, so that every row is written where it belongs. */
  readonly showAllRows?: boolean;
  /** Whether results are to be written, asked once everybody is judged; left out, they are. */
  readonly mayWrite?: (judged: Pick<Outcome, 'source' | 'evaluation'>) => boolean;
}

export interface Outcome {
  readonly source: Source;
  readonly evaluation: Evaluation;
  readonly before: OutputSnapshot;
  /** What the run has done, for {@link restorePrevious}. */
  readonly written: Written;
  readonly stamp: Stamp;
}

/** Times that a run begins anew because somebody changed the sheet meanwhile, before it gives up. */
const ATTEMPTS = 3;

/**
 * Evaluates a sheet: reads it, judges, and writes the output columns. Each request that writes reads what it
 * writes over and the inputs of the same rows, and the sheet of employee data is read again at the end: where
 * somebody has changed them meanwhile, what was written is put back and the run begins anew. Whatever goes
 * wrong, and when the user cancels, the workbook is as it was.
 * @throws ExcelFailure
 */
export async function evaluateSheet(options: RunOptions): Promise<Outcome> {
  const attempt = new Attempt(options);
  for (let number = 1; ; number++) {
    try {
      return await attempt.run();
    } catch (error) {
      const failure = await failureOfChange(error);
      if (number === ATTEMPTS || !(failure.code === 'changing' || isGone(error))) throw failure;
    }
  }
}

/** Reads and judges without writing, for the pane to show what there is. @throws ExcelFailure */
export async function judgeSheet(options: JudgeOptions): Promise<Pick<Outcome, 'source' | 'evaluation'>> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const source = await discover(context, options.choice);
      const { evaluation } = await readAndJudge(context, source, options);
      return { source, evaluation };
    });
  } catch (error) {
    throw asFailure(error);
  }
}

/** All that is known before anything is written. */
interface Ready {
  readonly source: Source;
  readonly read: Read;
  readonly held: HeldPlace;
  readonly snapshot: OutputSnapshot;
}

/** A run that may have to begin anew: the sheet is found again by its id, even when it has been renamed. */
class Attempt {
  private choice: Choice;
  private places: HeldPlace[] = [];

  constructor(private readonly options: RunOptions) {
    this.choice = options.choice;
  }

  async run(): Promise<Outcome> {
    this.places = [];
    try {
      const ready = await Excel.run({ delayForCellEdit: true }, (context) => this.makeReady(context));
      return await this.write(ready);
    } finally {
      await letGo(this.places);
    }
  }

  private async makeReady(context: Excel.RequestContext): Promise<Ready> {
    const { options } = this;
    const source = await discover(context, this.choice);
    this.choice = { ...this.choice, sheet: source.id };
    if (source.isProtected) throw new ExcelFailure('protected', { sheet: source.name });
    if (source.hasHiddenRows && !options.showAllRows)
      throw new ExcelFailure('filtered', { sheet: source.name });
    const holdAt = async (columns: readonly number[]): Promise<HeldPlace> => {
      const place = await hold(context, source.id, inputArea(source), keyColumns(source.header), columns);
      this.places.push(place);
      return place;
    };
    const first = await holdAt(writtenColumns(outputPlace(source.header, source.rightmost)));
    const read = await readAndJudge(context, source, options);
    stopIfAsked(options.signal);
    if (options.mayWrite?.({ source, evaluation: read.evaluation }) === false)
      throw new ExcelFailure('doubtful', { sheet: source.name });
    showAllRows(context, source);
    return { source, read, ...(await takeSnapshot(context, source, first, holdAt, options.signal)) };
  }

  private async write(ready: Ready): Promise<Outcome> {
    const { source, read, held, snapshot } = ready;
    const { readings, signal } = this.options;
    stopIfAsked(signal);
    const stamp: Stamp = {
      sheetId: source.id,
      criteria: CRITERIA.version,
      readings,
      evidence: fingerprint(read.evaluation),
      meanings: meaningsHash(this.choice.meanings ?? NO_MEANINGS)
    };
    let written = nothingWritten();
    const takeBack = (): Promise<void> => putBack({ held, written, snapshot, table: source.table?.id });
    try {
      await asOneUndoStep(
        (context) => {
          written = nothingWritten();
          return this.writeAll(context, ready, written, stamp);
        },
        takeBack,
        held.context
      );
    } catch (error) {
      const failure = await failureOfChange(error);
      // What has refused the first change has nothing to be put back, and would refuse that, too.
      const isUntouched = !written.blocks.some(({ isCertain }) => isCertain);
      if (failure.code !== 'readOnly' || !isUntouched) await takeBack();
      throw error;
    }
    return { source, evaluation: read.evaluation, before: snapshot, written, stamp };
  }

  private async writeAll(
    context: Excel.RequestContext,
    { source, read, held, snapshot }: Ready,
    written: Written,
    stamp: Stamp
  ): Promise<void> {
    const { language, missing, signal, onProgress } = this.options;
    const { evaluation, keys, bytes } = read;
    const { header } = source;
    const results = new OutputWriter(evaluation, language, missing);
    const headers = headerValues(snapshot.place, language, source.table !== undefined);
    const output: Output = {
      source,
      snapshot,
      keys,
      inputBytes: bytes,
      values: (row) =>
        row === header.row
          ? headers
          : row < header.firstDataRow
            ? undefined
            : rowValues(snapshot.place, results.row(row - header.firstDataRow)),
      wraps: missing === 'full',
      isUnchanged: (cells, row) =>
        row < header.firstDataRow
          ? isHeaderUnchanged(source, cells, row)
          : evaluation.isUnchanged(cells, row),
      askSize: () => askSize(context, source),
      finish: () => context.workbook.settings.add(STAMP_KEY, stamp)
    };
    await writeColumns(held, output, written, signal, steps(onProgress, 'writing'));
    if (source.employees) await verifyEmployeesUnchanged(context, source.employees, evaluation, signal);
  }
}

const steps =
  (onProgress: RunOptions['onProgress'], step: 'reading' | 'writing'): OnRows =>
  (done, total) =>
    onProgress(step, done, total);

async function readAndJudge(
  context: Excel.RequestContext,
  source: Source,
  options: JudgeOptions
): Promise<Read> {
  const read = await readSource(
    context,
    source,
    options.readings,
    options.signal,
    steps(options.onProgress, 'reading')
  );
  stopIfAsked(options.signal);
  await judgeEveryone(read.evaluation, (done, total) => {
    options.onProgress('judging', done, total);
    stopIfAsked(options.signal);
  });
  return read;
}
