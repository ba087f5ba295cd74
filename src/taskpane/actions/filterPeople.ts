import { fill } from '../../locales';
import type { Found, PeopleFilter } from '../../worksheet';
import { languageIn } from '../state';
import type { Store } from '../store';
import { textsIn, type Texts } from '../texts';
import { announce } from './announce';

/** Milliseconds without a key before a screen reader says how many people are left. */
const REST = 700;

/** Changes which people are listed; how many these are is said once typing has come to rest. */
export function filterPeople(store: Store, change: Partial<PeopleFilter>): void {
  store.set({ filter: { ...store.state.filter, ...change } });
  store.soon('filterPeople', REST, () => {
    const { judged, filter, view } = store.state;
    if (!judged || view !== 'people') return;
    const texts = textsIn(languageIn(store.state));
    const { withField } = judged.summary.view(texts.language);
    const found = judged.summary.find(filter, judged.carried);
    store.set(announce(store.state, foundText(found, withField, texts)));
  });
}

/** How many people a filter leaves, of all, in words: each counts once, though listed in several fields. */
export function foundText({ refs, employees, inSeveralFields }: Found, all: number, { pane }: Texts): string {
  const { found, none } = pane.people;
  if (refs.length === 0) return none;
  return fill(found, { count: employees, all, several: inSeveralFields, rows: refs.length });
}
