import {
  ExcelFailure,
  asFailure,
  fingerprint,
  inputsOf,
  judgeAgain,
  judgeSheet,
  overviewOf,
  rowsBelowHeader,
  inspectSheet,
  touches,
  touchesHeader,
  type Change,
  type Choice,
  type Evaluation,
  type Source,
  type Watched
} from '../excel';
import { compareColumns, compareEvidence, knownResults, noteInputsChanged, outdate } from './noting';
import { showRow } from './showing';
import { languageIn, type Judged, type State } from './state';
import type { Store } from './store';

/** A sheet with no more rows is read as soon as it is looked at, and again whenever it changes. */
const READ_AT_ONCE = 2000;
/** Milliseconds without a change or a move to another sheet before the sheet is looked at again. */
const REST = 400;

/** Looks at the chosen sheet, or the active one, and reads it if it is small. */
export async function look(store: Store): Promise<void> {
  const isLatest = store.ticket('look');
  const { mappings, employeeSheet } = store.state.settings;
  try {
    const survey = await inspectSheet({ sheet: sheetLookedAt(store.state), mappings, employeeSheet });
    if (!isLatest()) return;
    const { source } = survey;
    store.set({
      survey,
      surveyFailure: undefined,
      ...(source && { written: knownResults(store.state, source) })
    });
    if (source) compareColumns(store, source);
    compareEvidence(store);
    const { judged } = store.state;
    const isKnown = judged?.isCurrent && judged.source.id === source?.id;
    if (source && !isKnown && rowsBelowHeader(source) <= READ_AT_ONCE && !isBusy(store.state))
      await read(store);
  } catch (error) {
    if (isLatest()) store.set({ survey: undefined, surveyFailure: asFailure(error) });
  }
}

/** Looks anew: what has been read so far is out of date. */
export async function lookAgain(store: Store): Promise<void> {
  store.set({ failure: undefined });
  outdate(store);
  await look(store);
}

/** Looks again once things have come to rest. */
export function lookSoon(store: Store): void {
  const isLatest = store.ticket('lookSoon');
  setTimeout(() => {
    if (isLatest() && !isBusy(store.state)) void look(store);
  }, REST);
}

/** Reads and judges the sheet that is looked at; nothing is written. */
export async function read(store: Store): Promise<void> {
  const { survey, settings } = store.state;
  if (!survey?.source) return;
  const isLatest = store.ticket('read');
  const controller = new AbortController();
  try {
    const { source, evaluation } = await judgeSheet({
      choice: choiceOf(store.state, survey.sheet),
      readings: settings.readings,
      language: languageIn(store.state),
      signal: controller.signal,
      onProgress: (step, done, total) => {
        if (!isLatest()) controller.abort();
        else if (step !== 'writing') store.set({ reading: { step, done, total } });
      }
    });
    const judged = await judgedOf(source, evaluation);
    if (!isLatest()) return;
    store.set({ judged, shown: undefined, reading: undefined });
    compareEvidence(store);
    if (store.state.selected) await showRow(store, store.state.selected);
  } catch (error) {
    const failure = asFailure(error);
    if (isLatest()) store.set({ reading: undefined, ...(failure.code !== 'cancelled' && { failure }) });
  }
}

/** Reads the sheet of a row to be explained, however large it is, unless it has been read. */
export async function readFor(store: Store, sheetId: string): Promise<void> {
  const isRead = (): boolean =>
    [store.state.judged?.source.id, store.state.judged?.source.employees?.id].includes(sheetId);
  if (isRead()) return;
  await look(store);
  if (!isRead()) await read(store);
}

/** Judges what has been read again, under the readings that are now in force. */
export async function judgeByReadings(store: Store): Promise<void> {
  const { judged, settings } = store.state;
  if (!judged || isBusy(store.state)) return;
  const isLatest = store.ticket('read');
  try {
    await judgeAgain(judged.evaluation, settings.readings, () => {
      if (!isLatest()) throw new ExcelFailure('cancelled');
    });
    const again = await judgedOf(judged.source, judged.evaluation);
    if (isLatest()) store.set({ judged: { ...again, isCurrent: judged.isCurrent } });
  } catch (error) {
    if (asFailure(error).code !== 'cancelled') throw error;
  }
}

/** What the pane shows of an evaluation. */
export async function judgedOf(source: Source, evaluation: Evaluation): Promise<Judged> {
  return {
    source,
    evaluation,
    ...(await overviewOf(evaluation)),
    evidence: fingerprint(evaluation),
    isCurrent: true
  };
}

/** Notes that somebody has changed cells. */
export function noteChange(store: Store, change: Change): void {
  const { judged, written, survey, run } = store.state;
  const isTouched = (cells: readonly Watched[]): boolean => cells.some((each) => touches(each, change));
  if (run.kind === 'running') run.meanwhile.push(change);
  if (judged && isTouched(inputsOf(judged.source))) outdate(store);
  for (const [id, { cells }] of Object.entries(written)) if (isTouched(cells)) noteInputsChanged(store, id);
  const source = survey?.source;
  if (!source || isTouched(inputsOf(source)) || touchesHeader(source, change)) lookSoon(store);
}

/** The sheet to look at, undefined for the active one. From a row of employee data the pane does not move on: it is part of what was read. */
export function sheetLookedAt({ sheet, judged, selected }: State): string | undefined {
  const isOnEmployees =
    judged?.source.employees !== undefined && judged.source.employees.id === selected?.sheetId;
  return sheet ?? (isOnEmployees ? judged.source.name : undefined);
}

/** What to judge in a sheet, as the settings say. */
export const choiceOf = ({ settings: { mappings, employeeSheet } }: State, sheet: string): Choice => ({
  sheet,
  mapping: mappings[sheet] ?? {},
  employeeSheet
});

export const isBusy = ({ run }: State): boolean => run.kind === 'running' || run.kind === 'restoring';
