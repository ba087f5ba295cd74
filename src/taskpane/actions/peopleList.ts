import { WHOLE_DICTIONARIES } from '../../locales';
import type { CarriedColumn } from '../../worksheet';
import { sinceIn, type Consent } from '../state';
import type { Store } from '../store';
import { writeSheet, type OwnSheetKind } from './ownSheet';
import { ownSheetsPart } from './ownSheetsPart';

/** The list of people: a sheet with a row for each person and field. */
export const PEOPLE_LIST: OwnSheetKind = {
  id: 'people',
  wordsIn: (language) => WHOLE_DICTIONARIES[language].list.pane,
  make: async (options, store) => {
    const { carried, ownSheets } = store.state;
    // A column that the list has had, and that is gone from it, is one that the user has deleted.
    const added = carried.filter((id) => !ownSheets.people?.carried?.includes(id));
    const written = await (
      await ownSheetsPart()
    ).listPeople({ ...options, carried: added, since: sinceIn(store.state) });
    store.set({ carried: added });
    return written;
  }
};

/** Writes the list, or brings it up to date. Never throws. */
export const makePeopleList = (store: Store, consent?: Consent): Promise<void> =>
  writeSheet(store, PEOPLE_LIST, consent);

/** Chooses a column of the user's to be carried over, or not. */
export function carryOver(store: Store, id: CarriedColumn, isTicked: boolean): void {
  const others = store.state.carried.filter((other) => other !== id);
  store.set({ carried: isTicked ? [...others, id] : others });
}
