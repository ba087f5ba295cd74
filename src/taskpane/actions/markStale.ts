import { changedSince, idsOf, resultsOf, sameColumns, type Source } from '../../excel';
import { sheetsOf, withoutNotice, type State, type Written } from '../state';
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
  if (judged?.isCurrent)
    store.set({ judged: { ...judged, isCurrent: false }, ...withoutNotice(store.state) });
}

/**
 * When other columns are found than those that were judged, what was judged is out of date, and so are
 * results.
 */
export function compareColumns(store: Store, sources: readonly Source[]): void {
  const { judged, written } = store.state;
  const areOthers = (known: readonly Source[], source: Source): boolean =>
    known.some((one) => one.id === source.id && !sameColumns(one, source));
  for (const source of sources) {
    if (judged && areOthers(judged.sources, source)) outdate(store);
    for (const [id, results] of Object.entries(written))
      if (areOthers(results.sources, source)) markInputsChanged(store, id);
  }
}

/**
 * When the rows differ from those that the results were worked out from, the results are stale, even if no
 * event reported a change: it was made while the add-in was not running, or the value of a formula changed.
 */
export function compareEvidence(store: Store): void {
  const { judged, written, settings } = store.state;
  if (!judged?.isCurrent) return;
  const ids = idsOf(judged.sources);
  for (const id of ids) {
    const stamp = written[id]?.stamp;
    // Results of other sheets together differ for that reason, and are told to.
    if (!stamp || [...sheetsOf(stamp)].sort().join() !== [...ids].sort().join()) continue;
    // Then it is the words that differ, and may be put back.
    if (changedSince(stamp, settings) === 'words') continue;
    const { evidence } = stamp;
    if (evidence !== undefined && evidence !== judged.evidence) markInputsChanged(store, id);
  }
}

/** The known results, including those that an earlier session left in the sources. */
export function knownResults({ written, stamp }: State, sources: readonly Source[]): State['written'] {
  if (!stamp) return written;
  const left = sources.flatMap(({ id, header: { output } }) =>
    output && !written[id] && sheetsOf(stamp).includes(id) ? [id] : []
  );
  if (left.length === 0) return written;
  const results = resultsIn(
    sources
      .filter(({ id }) => sheetsOf(stamp).includes(id))
      .map((source) => ({ source, columns: source.header.output ?? [] })),
    stamp
  );
  return { ...written, ...Object.fromEntries(left.map((id) => [id, results])) };
}

/** Results in the output columns of sources. */
export const resultsIn = (
  sheets: readonly { readonly source: Source; readonly columns: readonly number[] }[],
  stamp: Written['stamp'],
  inputsChanged = false
): Written => ({
  stamp,
  sources: sheets.map(({ source }) => source),
  cells: sheets.flatMap(({ source, columns }) => resultsOf(source, columns)),
  inputsChanged
});
