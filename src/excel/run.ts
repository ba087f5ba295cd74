import { CRITERIA } from '../criteria';
import type { Language } from '../locales';
import {
  CARRIED_COLUMNS,
  NO_MEANINGS,
  fingerprint,
  meaningsHash,
  outputPlace,
  writtenColumns,
  type CarriedTexts,
  type Evaluation,
  type MissingDetail
} from '../worksheet';
import { beginningAnew } from './attempts';
import { discoverAll, type Choice, type Source } from './discover';
import { ExcelFailure, asFailure, stopIfAsked } from './failure';
import { hold, letGo, type HeldPlace } from './heldPlace';
import { showAllRows } from './hiddenRows';
import { inputArea, takeSnapshot } from './outputSnapshot';
import type { OnRows } from './read';
import { chosenAgain, readAndJudge, type JudgeOptions } from './readAndJudge';
import { keyColumns } from './rowKeys';
import type { Stamp } from './settings';
import { idsOf, namesOf } from './source';
import { writeSheets, type ReadySheet, type WrittenSheet } from './writeSheets';

export interface RunOptions extends JudgeOptions {
  readonly language: Language;
  /** How much the cells of missing requirements are to say. */
  readonly missing: MissingDetail;
  /** The user has agreed that hidden rows are shown, so that every row is written where it belongs. */
  readonly showAllRows?: boolean;
  /** Whether results are to be written, asked once everybody is judged; left out, they are. */
  readonly mayWrite?: (judged: JudgedSheets) => boolean;
}

/** Sheets of projects that have been judged together, in the order of their tabs. */
export interface JudgedSheets {
  readonly sources: readonly Source[];
  readonly evaluation: Evaluation;
  /** What the sheets say of people in columns that lists of them show, such as the department. */
  readonly carried: readonly CarriedTexts[];
}

export interface Outcome {
  /** What the run has done to each sheet, in the order of their tabs, for {@link restorePrevious}. */
  readonly sheets: readonly WrittenSheet[];
  readonly evaluation: Evaluation;
  readonly carried: JudgedSheets['carried'];
  readonly stamp: Stamp;
}

/**
 * Evaluates sheets together: reads them, judges, and writes the output columns of each. Each request that
 * writes reads what it writes over and the inputs of the same rows, and all other sheets that the results
 * come from are read again at the end: where somebody has changed them meanwhile, what was written is put
 * back and the run begins anew. Whatever goes wrong, and when the user cancels, the workbook is as it was.
 * @throws ExcelFailure
 */
export async function evaluateSheet(options: RunOptions): Promise<Outcome> {
  const attempt = new Attempt(options);
  return beginningAnew(() => attempt.run());
}

/** Reads and judges without writing, for the pane to show what there is. @throws ExcelFailure */
export async function judgeSheet(options: JudgeOptions): Promise<JudgedSheets> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { sources } = await discoverAll(context, options.choice);
      const { evaluation, carried } = await readAndJudge(context, sources, options, CARRIED_COLUMNS);
      return { sources, evaluation, carried };
    });
  } catch (error) {
    throw asFailure(error);
  }
}

/** All that is known before anything is written. */
interface Ready {
  readonly sheets: readonly ReadySheet[];
  readonly evaluation: Evaluation;
  readonly carried: JudgedSheets['carried'];
}

/** A run that may have to begin anew: sheets are found again by their ids, even when they were renamed. */
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
    const { front, sources } = await discoverAll(context, this.choice);
    this.choice = chosenAgain(this.choice, front, sources);
    const locked = sources.find(({ isProtected }) => isProtected);
    if (locked) throw new ExcelFailure('protected', { sheet: locked.name });
    const hidden = sources.filter(({ hasHiddenRows }) => hasHiddenRows);
    if (hidden.length > 0 && !options.showAllRows)
      throw new ExcelFailure('filtered', { sheet: namesOf(hidden) });
    const holdAt = async (source: Source, columns: readonly number[]): Promise<HeldPlace> => {
      const place = await hold(context, source.id, inputArea(source), keyColumns(source.header), columns);
      this.places.push(place);
      return place;
    };
    const held: HeldPlace[] = [];
    for (const source of sources)
      held.push(await holdAt(source, writtenColumns(outputPlace(source.header, source.rightmost))));
    const { evaluation, sheets, carried } = await readAndJudge(context, sources, options, CARRIED_COLUMNS);
    stopIfAsked(options.signal);
    if (options.mayWrite?.({ sources, evaluation, carried }) === false)
      throw new ExcelFailure('doubtful', { sheet: namesOf(sources) });
    for (const source of sources) showAllRows(context, source);
    const ready: ReadySheet[] = [];
    for (const [number, source] of sources.entries()) {
      const [first, read] = [held[number], sheets[number]];
      if (!first || !read) throw new ExcelFailure('unavailable');
      const { signal } = options;
      const holdElsewhere = (columns: readonly number[]): Promise<HeldPlace> => holdAt(source, columns);
      ready.push({
        source,
        read,
        number,
        ...(await takeSnapshot(context, source, first, holdElsewhere, signal))
      });
    }
    return { sheets: ready, evaluation, carried };
  }

  private async write({ sheets, evaluation, carried }: Ready): Promise<Outcome> {
    const { readings, signal, language, missing, onProgress } = this.options;
    stopIfAsked(signal);
    const [first, ...others] = idsOf(sheets.map(({ source }) => source));
    const stamp: Stamp = {
      sheetId: first ?? '',
      criteria: CRITERIA.version,
      readings,
      evidence: fingerprint(evaluation),
      meanings: meaningsHash(this.choice.meanings ?? NO_MEANINGS),
      ...(others.length > 0 && { others })
    };
    const onRows: OnRows = (done, total) => onProgress('writing', done, total);
    const written = await writeSheets({ sheets, evaluation, language, missing, signal, stamp, onRows });
    return { sheets: written, evaluation, carried, stamp };
  }
}
