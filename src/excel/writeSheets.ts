import type { Language } from '../locales';
import { OutputWriter, headerValues, rowValues, type Evaluation, type MissingDetail } from '../worksheet';
import { failureOfChange } from './denied';
import { askSize, type Source } from './discover';
import type { HeldPlace } from './heldPlace';
import type { OutputSnapshot } from './outputSnapshot';
import { putBack } from './putBack';
import { isHeaderUnchanged, overAll, type OnRows, type SheetRead } from './read';
import { sheetsToVerify } from './readAndJudge';
import { STAMP_KEY, type Stamp } from './settings';
import { asOneUndoStep } from './undoGroup';
import { verifyUnchanged } from './verifyUnchanged';
import { writeColumns, type Output } from './write';
import { nothingWritten, type Written } from './written';

/** A sheet of projects of which all is known before anything is written. */
export interface ReadySheet {
  readonly source: Source;
  /** Its number in the evaluation. */
  readonly number: number;
  readonly read: SheetRead;
  readonly held: HeldPlace;
  readonly snapshot: OutputSnapshot;
}

/** A sheet of projects with the results in it. */
export interface WrittenSheet {
  readonly source: Source;
  readonly before: OutputSnapshot;
  /** What the run has done. */
  readonly written: Written;
}

/** What is to be written. */
export interface WriteJob {
  /** In the order of their tabs. */
  readonly sheets: readonly ReadySheet[];
  readonly evaluation: Evaluation;
  readonly language: Language;
  /** How much the cells of missing requirements are to say. */
  readonly missing: MissingDetail;
  readonly signal: AbortSignal;
  readonly stamp: Stamp;
  readonly onRows: OnRows;
}

/**
 * Writes the output columns of all sheets, as one undo step: all of them or, when anything goes wrong, none.
 * @throws what has gone wrong; ExcelFailure `notRestored` where it could not be put back
 */
export async function writeSheets(job: WriteJob): Promise<WrittenSheet[]> {
  const { sheets } = job;
  let written = sheets.map(nothingWritten);
  const takeBack = (): Promise<void> => takeAllBack(sheets, written);
  try {
    await asOneUndoStep(
      (context) => {
        written = sheets.map(nothingWritten);
        return writeAll(context, job, written);
      },
      takeBack,
      sheets[0]?.held.context
    );
  } catch (error) {
    const failure = await failureOfChange(error);
    // What has refused the first change has nothing to be put back, and would refuse that, too.
    const isUntouched = !written.some(({ blocks }) => blocks.some(({ isCertain }) => isCertain));
    if (failure.code !== 'readOnly' || !isUntouched) await takeBack();
    throw error;
  }
  return sheets.map(({ source, snapshot }, i) => ({
    source,
    before: snapshot,
    written: written[i] ?? nothingWritten()
  }));
}

/** Puts back what stood in the sheets, the last one first; also when one of them fails. */
async function takeAllBack(sheets: readonly ReadySheet[], written: readonly Written[]): Promise<void> {
  const failures: unknown[] = [];
  for (const [i, { held, snapshot, source }] of [...sheets.entries()].reverse())
    try {
      await putBack({ held, written: written[i] ?? nothingWritten(), snapshot, table: source.table?.id });
    } catch (error) {
      failures.push(error);
    }
  if (failures.length > 0) throw failures[0];
}

async function writeAll(
  context: Excel.RequestContext,
  job: WriteJob,
  written: readonly Written[]
): Promise<void> {
  const { sheets, evaluation, language, missing, signal, onRows } = job;
  const results = new OutputWriter(evaluation, language, missing);
  for (const [i, sheet] of sheets.entries()) {
    const output = outputOf(context, job, sheet, results);
    const on = overAll(sheets, i, ({ held }) => held.rows - 1, onRows);
    await writeColumns(sheet.held, output, written[i] ?? nothingWritten(), signal, on);
  }
  // The last sheet has been read just now, as it was written; somebody may have changed the others since.
  const others = sheets.slice(0, -1).map(({ source, number }): readonly [number, Source] => [number, source]);
  const employees = sheets[0]?.source.employees;
  await verifyUnchanged(context, sheetsToVerify(others, employees, evaluation), signal);
}

function outputOf(
  context: Excel.RequestContext,
  { sheets, evaluation, language, missing, stamp }: WriteJob,
  { source, number, read, snapshot }: ReadySheet,
  results: OutputWriter
): Output {
  const { header } = source;
  const { place } = snapshot;
  const headers = headerValues(place, language, source.table !== undefined);
  return {
    source,
    snapshot,
    keys: read.keys,
    inputBytes: read.bytes,
    values: (row) =>
      row === header.row
        ? headers
        : row < header.firstDataRow
          ? undefined
          : rowValues(place, results.row(evaluation.indexOf(number, row))),
    wraps: missing === 'full',
    isUnchanged: (cells, row) =>
      row < header.firstDataRow
        ? isHeaderUnchanged(source, cells, row)
        : evaluation.isUnchanged(cells, row, number),
    askSize: () => askSize(context, source),
    finish: number === sheets.length - 1 ? () => context.workbook.settings.add(STAMP_KEY, stamp) : undefined
  };
}
