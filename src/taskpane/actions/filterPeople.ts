import { fill } from '../../locales';
import type { PeopleFilter } from '../../worksheet';
import { languageIn } from '../state';
import type { Store } from '../store';
import { textsIn, type Texts } from '../texts';
import { announce } from './announce';

/** Milliseconds without a key before a screen reader says how many people are left. */
const REST = 700;

/** Changes which people are listed; how many these are is said once typing has come to rest. */
export function filterPeople(store: Store, change: Partial<PeopleFilter>): void {
  store.set({ people: { ...store.state.people, ...change } });
  store.soon('filterPeople', REST, () => {
    const { judged, people, view } = store.state;
    if (!judged || view !== 'people') return;
    const texts = textsIn(languageIn(store.state));
    const all = judged.summary.view(texts.language).people;
    store.set(
      announce(store.state, foundText(judged.summary.find(people, judged.carried).refs.length, all, texts))
    );
  });
}

/** How many people a filter leaves, in words. */
export function foundText(count: number, all: number, { pane, number }: Texts): string {
  const { found, none } = pane.people;
  if (count === 0) return none;
  return fill(count === 1 ? found.one : found.other, { count: number(count), all: number(all) });
}
