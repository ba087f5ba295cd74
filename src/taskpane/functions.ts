import { asFailure, recalculate } from '../excel';
import { useSettings } from '../functions';
import { languageIn } from './state';
import type { Store } from './store';

/** Passes the settings on to the custom functions, which run in the same page, whenever they change. */
export function settingsToFunctions(store: Store): void {
  store.onChange((state) => {
    const stale = useSettings({
      readings: state.settings.readings,
      meanings: state.settings.meanings,
      mappings: state.settings.mappings,
      language: languageIn(state)
    });
    if (stale.length > 0)
      recalculate(stale).catch((error: unknown) => store.set({ failure: asFailure(error) }));
  });
}
