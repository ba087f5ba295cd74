import { NO_FILTER, type PeopleFilter } from '../../worksheet';
import type { Store } from '../store';
import { goToView } from './openView';

/** Lists the people of a level and field, or everybody. */
export function openPeople(store: Store, filter: Partial<PeopleFilter> = {}): void {
  store.set({ people: { ...NO_FILTER, ...filter } });
  goToView(store, 'people');
}

/** Goes back to the list from a person who was chosen in it. */
export function backToPeople(store: Store): void {
  const { shown } = store.state;
  store.set({
    view: 'people',
    failure: undefined,
    arrival: { takesFocus: true, ...(shown && { focusOn: `listed-${shown.person}` }) }
  });
}
