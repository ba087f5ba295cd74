import {
  ExcelFailure,
  asFailure,
  inspectSheet,
  type JudgeOptions,
  type OwnSheetWritten,
  type SheetFound
} from '../../excel';
import { fill, type Language } from '../../locales';
import type { SheetKind } from '../../worksheet';
import {
  choiceOf,
  inspectionOf,
  isBusy,
  jobOf,
  judgedOnes,
  languageIn,
  withoutNotice,
  type Consent,
  type SheetJob
} from '../state';
import type { Store } from '../store';
import { failureText, textsIn } from '../texts';
import { announce } from './announce';
import { inspect } from './inspect';
import { ownSheetsPart } from './ownSheetsPart';
import { judge } from './judge';
import { progressReporter } from './reportProgress';

/** What is said of a sheet of the program's own; `sheet` is an argument where its name is said. */
export interface OwnSheetWords {
  readonly heading: string;
  readonly lead: string;
  /** On the button that writes it, and on the same where it is there already. */
  readonly make: string;
  readonly again: string;
  readonly done: string;
  /** On the button that asks whether it is to be removed, the question, and its answers. */
  readonly remove: string;
  readonly ask: string;
  readonly yes: string;
  readonly no: string;
  readonly removed: string;
}

export interface WriteOptions extends JudgeOptions {
  readonly language: Language;
  /** The user has agreed to results though much could not be read. */
  readonly evenIfDoubtful: boolean;
}

/** A sheet of the program's own: what is said of it, and how it is written. */
export interface OwnSheetKind {
  readonly id: SheetKind;
  readonly wordsIn: (language: Language) => OwnSheetWords;
  /** Judges the sheets anew and writes it; it comes to the front. @throws ExcelFailure */
  readonly make: (options: WriteOptions, store: Store) => Promise<OwnSheetWritten>;
}

const know = (store: Store, { id }: OwnSheetKind, sheet: SheetFound | undefined): void =>
  store.set({ ownSheets: { ...store.state.ownSheets, [id]: sheet } });

/** Writes a sheet of the program's own, or brings it up to date. Never throws. */
export async function writeSheet(store: Store, kind: OwnSheetKind, consent: Consent = {}): Promise<void> {
  if (isBusy(store.state)) return;
  const sheet = kind.id;
  const controller = new AbortController();
  const { signal } = controller;
  store.set({ failure: undefined, sheetJob: { kind: 'writing', sheet, controller, progress: undefined } });
  try {
    const survey = await inspectSheet(inspectionOf(store.state));
    store.set({ survey });
    if (!survey.source) throw survey.failure ?? new ExcelFailure('unavailable');
    const language = languageIn(store.state);
    const written = await kind.make(
      {
        choice: choiceOf(store.state, survey.sheet),
        readings: store.state.settings.readings,
        language,
        signal,
        onProgress: progressReporter(store, (progress) => ({
          sheetJob: { kind: 'writing', sheet, controller, progress }
        })),
        evenIfDoubtful: consent.writeAnyway === true
      },
      store
    );
    know(store, kind, written);
    finish(
      store,
      { kind: 'written', sheet },
      fill(kind.wordsIn(language).done, { sheet: written.name }, language)
    );
    await lookForSheet(store, kind);
  } catch (error) {
    let failure = asFailure(error);
    if (failure.code === 'doubtful') {
      await judgeToAsk(store);
      if (signal.aborted) failure = new ExcelFailure('cancelled');
    }
    fail(store, kind, failure);
  }
  await inspect(store);
}

/** What keeps rows from being used is shown before anything is written. */
async function judgeToAsk(store: Store): Promise<void> {
  const { judged, survey } = store.state;
  if (!judgedOnes(judged, survey?.sources)?.isCurrent) await judge(store);
}

const finish = (store: Store, sheetJob: SheetJob, text: string): void =>
  store.set({ sheetJob, ...announce(store.state, text) });

const fail = (store: Store, { id }: OwnSheetKind, failure: ExcelFailure): void =>
  finish(
    store,
    { kind: 'failed', sheet: id, failure },
    failureText(failure, store.state.survey?.sheet ?? '', textsIn(languageIn(store.state)))
  );

/** Stops writing; whatever has been written is undone. */
export function cancelSheet(store: Store): void {
  const { sheetJob } = store.state;
  if (sheetJob.kind !== 'writing') return;
  sheetJob.controller.abort();
  finish(store, { ...sheetJob }, textsIn(languageIn(store.state)).pane.evaluate.cancelling);
}

/** Looks whether the workbook has the sheet. */
export async function lookForSheet(store: Store, kind: OwnSheetKind): Promise<void> {
  if (isBusy(store.state)) return;
  const isLatest = store.ticket(`look for ${kind.id}`);
  try {
    const found = await (await ownSheetsPart()).findSheetOf(kind.id);
    if (!isLatest() || isBusy(store.state)) return;
    know(store, kind, found);
    // What is said of it holds no longer.
    if (!found && jobOf(store.state, kind.id) === store.state.sheetJob) store.set(withoutNotice(store.state));
  } catch {
    // Without it the sheet cannot be removed from here, but by hand.
  }
}

/** Asks whether the sheet is really to be removed. */
export function askToRemove(store: Store, kind: OwnSheetKind, name: string): void {
  if (isBusy(store.state)) return;
  const language = languageIn(store.state);
  finish(
    store,
    { kind: 'asked', sheet: kind.id },
    fill(kind.wordsIn(language).ask, { sheet: name }, language)
  );
}

/** Takes the question back. */
export const keepSheet = (store: Store): void => store.set({ sheetJob: { kind: 'idle' } });

/** Removes the sheet, once the user has agreed. */
export async function removeSheet(store: Store, kind: OwnSheetKind): Promise<void> {
  if (isBusy(store.state)) return;
  const { name = '' } = store.state.ownSheets[kind.id] ?? {};
  store.set({ sheetJob: { kind: 'removing', sheet: kind.id } });
  try {
    await (await ownSheetsPart()).removeSheetOf(kind.id);
    know(store, kind, undefined);
    const language = languageIn(store.state);
    finish(store, { kind: 'idle' }, fill(kind.wordsIn(language).removed, { sheet: name }, language));
  } catch (error) {
    fail(store, kind, asFailure(error));
  }
}
