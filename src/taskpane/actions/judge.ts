import { ExcelFailure, asFailure, judgeAgain, judgeSheet, type JudgedSheets } from '../../excel';
import { fingerprint } from '../../worksheet';
import { overviewOf } from '../overview';
import { choiceOf, isBusy, type Judged } from '../state';
import type { Store } from '../store';
import { compareEvidence } from './markStale';
import { showSelectedPerson } from './showPerson';

/** Judges the sheet that was inspected, and those that go with it; nothing is written. */
export async function judge(store: Store): Promise<void> {
  const { survey, settings } = store.state;
  if (!survey?.source) return;
  const isLatest = store.ticket('judge');
  const controller = new AbortController();
  try {
    const known = await judgeSheet({
      choice: choiceOf(store.state, survey.sheet),
      readings: settings.readings,
      signal: controller.signal,
      onProgress: (step, done, total) => {
        if (!isLatest()) controller.abort();
        else if (step !== 'writing') store.set({ judging: { step, done, total } });
      }
    });
    const judged = await judgedOf(known);
    if (!isLatest()) return;
    const before = store.state.shown;
    store.set({ judged, shown: undefined, judging: undefined });
    compareEvidence(store);
    await showSelectedPerson(store, before);
  } catch (error) {
    const failure = asFailure(error);
    if (isLatest()) store.set({ judging: undefined, ...(failure.code !== 'cancelled' && { failure }) });
  }
}

/** Judges the same rows again, by the readings that are now in force. */
export async function judgeByReadings(store: Store): Promise<void> {
  const { judged, settings } = store.state;
  if (!judged || isBusy(store.state)) return;
  const isLatest = store.ticket('judge');
  try {
    await judgeAgain(judged.evaluation, settings.readings, () => {
      if (!isLatest()) throw new ExcelFailure('cancelled');
    });
    const again = await judgedOf(judged);
    const { shown } = store.state;
    if (!isLatest()) return;
    // By other readings the steps are others.
    store.set({
      judged: { ...again, isCurrent: judged.isCurrent },
      shown: shown && { ...shown, ticked: [] }
    });
  } catch (error) {
    if (asFailure(error).code !== 'cancelled') throw error;
  }
}

/** What the pane shows of an evaluation. */
export async function judgedOf({ sources, evaluation, carried }: JudgedSheets): Promise<Judged> {
  return {
    sources,
    evaluation,
    carried,
    ...(await overviewOf(evaluation)),
    evidence: fingerprint(evaluation),
    isCurrent: true
  };
}
