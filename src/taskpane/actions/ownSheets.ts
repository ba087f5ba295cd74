import {
  ExcelFailure,
  asFailure,
  inspectSheet,
  type JudgeOptions,
  type OwnSheetWritten,
  type SheetKind,
  type SheetOptions,
  type SheetsOf
} from '../../excel';
import { WHOLE_DICTIONARIES, fill } from '../../locales';
import { loaded } from '../loadLater';
import { PROGRESS_INTERVAL, progressAt } from '../progress';
import { choiceOf, inspectionOf, isBusy, languageIn, type OwnSheets, type SheetWanted } from '../state';
import type { Store } from '../store';
import { textsIn } from '../texts';
import { announce } from './announce';
import { inspect } from './inspect';

const set = (store: Store, change: Partial<OwnSheets>): void => {
  store.set({ ownSheets: { ...store.state.ownSheets, ...change } });
};

const wordsIn = (store: Store): (typeof WHOLE_DICTIONARIES)['en']['sheets'] =>
  WHOLE_DICTIONARIES[languageIn(store.state)].sheets;

/** What writes the sheets. @throws ExcelFailure `notLoaded` */
const part = (): Promise<typeof import('../ownSheetsPart')> =>
  loaded(() => import(/* webpackChunkName: "sheets" */ '../ownSheetsPart'));

/** Writes the summary of the department. Never throws. */
export const makeSummary = (store: Store): Promise<void> =>
  make(store, 'summary', 'summary', async (options) => (await part()).writeSummary(options));

/** Writes the judgements of one person, or of several. Never throws. */
export const makeJudgements = (store: Store, of: SheetsOf): Promise<void> =>
  make(store, 'employeeId' in of ? 'person' : 'group', 'judgement', async (options) =>
    (await part()).writeJudgementSheets({ ...options, of })
  );

/** Keeps everybody's level under a name. Never throws. */
export const keepUnder = (store: Store, kept: string): Promise<void> =>
  make(store, 'history', 'history', async (options) => (await part()).keepResult({ ...options, kept }));

/** Judges the sheets anew and writes a sheet of the program's own, which comes to the front. */
async function make(
  store: Store,
  of: SheetWanted,
  kind: SheetKind,
  write: (options: SheetOptions) => Promise<OwnSheetWritten>
): Promise<void> {
  if (isBusy(store.state)) return;
  const controller = new AbortController();
  store.set({ failure: undefined });
  set(store, { job: { kind: 'running', of, controller, progress: undefined }, askedToRemove: undefined });
  try {
    const survey = await inspectSheet(inspectionOf(store.state));
    if (!survey.source) throw survey.failure ?? new ExcelFailure('unavailable');
    const { settings, run, ownSheets } = store.state;
    const sheet = await write({
      choice: choiceOf(store.state, survey.sheet),
      readings: settings.readings,
      language: languageIn(store.state),
      signal: controller.signal,
      onProgress: progressOf(store, of, controller),
      evenIfDoubtful: run.kind === 'done'
    });
    const found = { ...ownSheets.found, [kind]: sheet };
    set(store, { found, job: { kind: 'done', of, sheet: sheet.name } });
    store.set(announce(store.state, fill(wordsIn(store).done, { sheet: sheet.name })));
  } catch (error) {
    set(store, { job: { kind: 'failed', of, failure: asFailure(error) } });
  }
  await inspect(store);
}

function progressOf(store: Store, of: SheetWanted, controller: AbortController): JudgeOptions['onProgress'] {
  const started = Date.now();
  let lastShown = 0;
  return (step, done, total) => {
    const now = Date.now();
    if (now - lastShown < PROGRESS_INTERVAL && done < total) return;
    lastShown = now;
    const progress = progressAt(step, done, total, now - started);
    set(store, { job: { kind: 'running', of, controller, progress } });
  };
}

/** Stops what is being written; whatever of it is there is undone. */
export function cancelSheet(store: Store): void {
  const { job } = store.state.ownSheets;
  if (job.kind !== 'running') return;
  job.controller.abort();
  set(store, { job: { ...job } });
  store.set(announce(store.state, textsIn(languageIn(store.state)).pane.evaluate.cancelling));
}

/** Looks which sheets of the program's own the workbook has. */
export async function lookForSheets(store: Store): Promise<void> {
  try {
    const found = await (await part()).findOwnSheets();
    set(store, { found });
  } catch {
    // Without it the sheets cannot be removed from here, but by hand.
  }
}

/** Takes the name under which a result is to be kept. */
export const nameResult = (store: Store, kept: string): void => set(store, { kept });

/** Asks whether a sheet is really to be removed, or takes the question back. */
export const askToRemoveSheet = (store: Store, askedToRemove: SheetKind | undefined): void =>
  set(store, { askedToRemove });

/** Removes a sheet, once the user has agreed. */
export async function removeSheet(store: Store, kind: SheetKind): Promise<void> {
  if (isBusy(store.state)) return;
  set(store, { askedToRemove: undefined });
  const { [kind]: sheet, ...others } = store.state.ownSheets.found;
  try {
    await (await part()).removeOwnSheet(kind);
    set(store, { found: others, job: { kind: 'idle' } });
    store.set(announce(store.state, fill(wordsIn(store).removed, { sheet: sheet?.name ?? '' })));
  } catch (error) {
    set(store, { job: { kind: 'failed', of: 'summary', failure: asFailure(error) } });
  }
}
