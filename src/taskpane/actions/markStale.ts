import { changedSince, resultsOf, sameColumns, type Source } from '../../excel';
import type { State, Written } from '../state';
import type { Store } from '../store';

/** Marks the results in a sheet as no longer those of its rows. */
export function markInputsChanged(store: Store, id: string): void {
  const { written } = store.state;
  const results = written[id];
  if (results && !results.inputsChanged)
    store.set({ written: { ...written, [id]: { ...results, inputsChanged: true } } });
}

/** Marks what has been judged as out of date. */
export function outdate(store: Store): void {
  const { judged } = store.state;
  if (judged?.isCurrent) store.set({ judged: { ...judged, isCurrent: false } });
}

/**
 * When other columns are found than those that were judged, what was judged is out of date, and so are
 * results.
 */
export function compareColumns(store: Store, source: Source): void {
  const { judged, written } = store.state;
  if (judged?.source.id === source.id && !sameColumns(judged.source, source)) outdate(store);
  const results = written[source.id];
  if (results && !sameColumns(results.source, source)) markInputsChanged(store, source.id);
}

/**
 * When the rows differ from those that the results were worked out from, the results are stale, even if no
 * event reported a change: it was made while the add-in was not running, or the value of a formula changed.
 */
export function compareEvidence(store: Store): void {
  const { judged, written, settings } = store.state;
  if (!judged?.isCurrent) return;
  const stamp = written[judged.source.id]?.stamp;
  // Then it is the words that differ, and may be put back.
  if (stamp && changedSince(stamp, settings) === 'words') return;
  const evidence = stamp?.evidence;
  if (evidence !== undefined && evidence !== judged.evidence) markInputsChanged(store, judged.source.id);
}

/** The known results, including those that an earlier session left in the source. */
export function knownResults({ written, stamp }: State, source: Source): State['written'] {
  const {
    id,
    header: { output }
  } = source;
  return !output || written[id] || stamp?.sheetId !== id
    ? written
    : { ...written, [id]: resultsIn(source, output, stamp) };
}

/** Results in the output columns of a source. */
export const resultsIn = (
  source: Source,
  output: readonly number[],
  stamp: Written['stamp'],
  inputsChanged = false
): Written => ({ stamp, source, cells: resultsOf(source, output), inputsChanged });
