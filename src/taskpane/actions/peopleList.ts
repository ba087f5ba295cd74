import {
  ExcelFailure,
  asFailure,
  findPeopleList,
  inspectSheet,
  listPeople,
  removePeopleList,
  type JudgeOptions
} from '../../excel';
import { WHOLE_DICTIONARIES, fill } from '../../locales';
import type { CarriedColumn } from '../../worksheet';
import { PROGRESS_INTERVAL, progressAt } from '../progress';
import { choiceOf, inspectionOf, isBusy, languageIn, type PeopleList } from '../state';
import type { Store } from '../store';
import { textsIn } from '../texts';
import { announce } from './announce';
import { inspect } from './inspect';

const set = (store: Store, change: Partial<PeopleList>): void => {
  store.set({ peopleList: { ...store.state.peopleList, ...change } });
};

const wordsIn = (store: Store): (typeof WHOLE_DICTIONARIES)['en']['list']['pane'] =>
  WHOLE_DICTIONARIES[languageIn(store.state)].list.pane;

/** Judges the sheets anew and writes the list of their people, which comes to the front. Never throws. */
export async function makePeopleList(store: Store): Promise<void> {
  if (isBusy(store.state)) return;
  const controller = new AbortController();
  store.set({ failure: undefined });
  set(store, { job: { kind: 'running', controller, progress: undefined }, isAskedToRemove: false });
  try {
    const survey = await inspectSheet(inspectionOf(store.state));
    if (!survey.source) throw survey.failure ?? new ExcelFailure('unavailable');
    const { settings, peopleList, run } = store.state;
    const sheet = await listPeople({
      choice: choiceOf(store.state, survey.sheet),
      readings: settings.readings,
      language: languageIn(store.state),
      carried: peopleList.carried,
      signal: controller.signal,
      onProgress: progressOf(store, controller),
      evenIfDoubtful: run.kind === 'done'
    });
    set(store, { sheet, job: { kind: 'done' } });
    store.set(announce(store.state, fill(wordsIn(store).done, { sheet: sheet.name })));
  } catch (error) {
    set(store, { job: { kind: 'failed', failure: asFailure(error) } });
  }
  await inspect(store);
}

function progressOf(store: Store, controller: AbortController): JudgeOptions['onProgress'] {
  const started = Date.now();
  let lastShown = 0;
  return (step, done, total) => {
    const now = Date.now();
    if (now - lastShown < PROGRESS_INTERVAL && done < total) return;
    lastShown = now;
    set(store, {
      job: { kind: 'running', controller, progress: progressAt(step, done, total, now - started) }
    });
  };
}

/** Stops the list; whatever of it has been written is undone. */
export function cancelPeopleList(store: Store): void {
  const { job } = store.state.peopleList;
  if (job.kind !== 'running') return;
  job.controller.abort();
  set(store, { job: { ...job } });
  store.set(announce(store.state, textsIn(languageIn(store.state)).pane.evaluate.cancelling));
}

/** Looks whether the workbook has a list. */
export async function lookForPeopleList(store: Store): Promise<void> {
  try {
    const sheet = await findPeopleList();
    set(store, { sheet });
  } catch {
    // Without it the sheet cannot be removed from here, but by hand.
  }
}

/** Chooses a column of the user's to be carried over, or not. */
export function carryOver(store: Store, id: CarriedColumn, isTicked: boolean): void {
  const others = store.state.peopleList.carried.filter((other) => other !== id);
  set(store, { carried: isTicked ? [...others, id] : others });
}

/** Asks whether the sheet is really to be removed, or takes the question back. */
export const askToRemove = (store: Store, isAskedToRemove: boolean): void => set(store, { isAskedToRemove });

/** Removes the sheet with the list, once the user has agreed. */
export async function removeList(store: Store): Promise<void> {
  if (isBusy(store.state)) return;
  set(store, { isAskedToRemove: false });
  try {
    await removePeopleList();
    set(store, { sheet: undefined, job: { kind: 'idle' } });
    store.set(announce(store.state, wordsIn(store).removed));
  } catch (error) {
    set(store, { job: { kind: 'failed', failure: asFailure(error) } });
  }
}
