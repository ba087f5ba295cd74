import { resultsOf, sameColumns, type Source } from '../excel';
import type { State, Written } from './state';
import type { Store } from './store';

/** Notes that the results in a sheet are no longer those of its rows. */
export function noteInputsChanged(store: Store, id: string): void {
  const { written } = store.state;
  const results = written[id];
  if (results && !results.inputsChanged)
    store.set({ written: { ...written, [id]: { ...results, inputsChanged: true } } });
}

/** Notes that what has been read is out of date. */
export function outdate(store: Store): void {
  const { judged } = store.state;
  if (judged?.isCurrent) store.set({ judged: { ...judged, isCurrent: false } });
}

/** What was read from other columns than those that are found now is out of date, and so are results. */
export function compareColumns(store: Store, source: Source): void {
  const { judged, written } = store.state;
  if (judged?.source.id === source.id && !sameColumns(judged.source, source)) outdate(store);
  const results = written[source.id];
  if (results && !sameColumns(results.source, source)) noteInputsChanged(store, source.id);
}

/**
 * Rows that are no longer those that results were worked out from make them stale, also where nobody heard of a change: it
 * was made while the add-in did not run, or a formula came to another value.
 */
export function compareEvidence(store: Store): void {
  const { judged, written } = store.state;
  if (!judged?.isCurrent) return;
  const evidence = written[judged.source.id]?.stamp.evidence;
  if (evidence !== undefined && evidence !== judged.evidence) noteInputsChanged(store, judged.source.id);
}

/** The results known, with those that an earlier session has left in the source. */
export function knownResults({ written, stamp }: State, source: Source): State['written'] {
  const {
    id,
    header: { output }
  } = source;
  return !output || written[id] || stamp?.sheetId !== id
    ? written
    : { ...written, [id]: resultsIn(source, output, stamp) };
}

/** Results that stand in the output columns of a source. */
export const resultsIn = (
  source: Source,
  output: readonly number[],
  stamp: Written['stamp'],
  inputsChanged = false
): Written => ({ stamp, source, cells: resultsOf(source, output), inputsChanged });
