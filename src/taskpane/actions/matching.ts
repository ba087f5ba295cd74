import { fill, type ColumnId } from '../../locales';
import { withMeaning, type Meanings } from '../../worksheet';
import { languageIn, type State, type View } from '../state';
import type { Store } from '../store';
import { textsIn } from '../texts';
import { announce } from './announce';
import { changeSettings } from './changeSettings';
import { judge } from './judge';
import { outdate } from './markStale';
import { arrived } from './openView';

/** A word and what it is to mean: nothing to pass it over, undefined to match it no longer. */
export interface ChosenMeaning {
  readonly column: ColumnId;
  readonly text: string;
  readonly ids: readonly string[] | undefined;
}

/**
 * Opens a view in which words or columns are matched. @param opener the id of the element that opens it,
 * where the focus returns to
 */
export function openMatching(store: Store, view: 'words' | 'columns', opener: string): void {
  const { view: from } = store.state;
  const known = from === 'words' || from === 'columns' ? store.state.opener : { view: from, id: opener };
  store.set({
    view,
    opener: known,
    meaningsBefore: undefined,
    ...arrived(store.state),
    arrival: { takesFocus: true }
  });
}

/** Goes back to where words or columns began to be matched, with the focus on what was pressed there. */
export function closeMatching(store: Store): void {
  const { opener } = store.state;
  const view: View = opener?.view ?? 'start';
  store.set({
    view,
    opener: undefined,
    failure: undefined,
    arrival: { takesFocus: true, ...(opener && { focusOn: opener.id }) }
  });
}

/**
 * Keeps what words mean, judges by it, and says how many rows can be used.
 * @param showsOutcome the view goes to its top, where the outcome stands
 */
export async function useMeanings(
  store: Store,
  chosen: readonly ChosenMeaning[],
  showsOutcome = false
): Promise<void> {
  const { meanings } = store.state.settings;
  const next = chosen.reduce((all, { column, text, ids }) => withMeaning(all, column, text, ids), meanings);
  await changeMeanings(store, next);
  store.set({
    meaningsBefore: meanings,
    ...announce(store.state, usableText(store.state)),
    ...(showsOutcome && { arrival: { takesFocus: true } })
  });
}

/** Has words mean what they meant before the last ones were matched. */
export async function undoMeanings(store: Store): Promise<void> {
  const { meaningsBefore } = store.state;
  if (!meaningsBefore) return;
  store.set({ meaningsBefore: undefined });
  await changeMeanings(store, meaningsBefore);
  store.set(announce(store.state, textsIn(languageIn(store.state)).match.words.undone));
}

async function changeMeanings(store: Store, meanings: Meanings): Promise<void> {
  const saved = changeSettings(store, { ...store.state.settings, meanings });
  outdate(store);
  await Promise.all([saved, store.state.judged ? judge(store) : undefined]);
}

/** How many rows can be used, and whether words are still to be matched. */
export function usableText(state: State): string {
  const { match, number } = textsIn(languageIn(state));
  const { judged } = state;
  if (!judged) return '';
  const { used, rows } = judged.used;
  const usable = fill(match.words.usable, { used: number(used), rows: number(rows) });
  return judged.words.length === 0 ? `${usable}. ${match.words.all}` : usable;
}
