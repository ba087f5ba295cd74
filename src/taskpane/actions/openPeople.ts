import { NO_FILTER, type PeopleFilter } from '../../worksheet';
import type { Store } from '../store';
import { arrived, goToView } from './openView';
import { idInList } from './showPerson';

/** Lists the people of a level and field, or everybody. */
export function openPeople(store: Store, filter: Partial<PeopleFilter> = {}): void {
  store.set({ filter: { ...NO_FILTER, ...filter } });
  goToView(store, 'people');
}

/** Goes back to the list from a person who was chosen in it. */
export function backToPeople(store: Store): void {
  const { shown } = store.state;
  store.set({
    view: 'people',
    ...arrived(store.state),
    arrival: { takesFocus: true, ...(shown && { focusOn: idInList(shown.person) }) }
  });
}
