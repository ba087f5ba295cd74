import { asFailure, loadSettings, personalSettings, whenReady } from '../excel';
import { languageOf } from '../locales';
import { followWorkbook } from './actions/followWorkbook';
import { inspect } from './actions/inspect';
import { loadLater } from './loadLater';
import { mount } from './mount';
import type { Store } from './store';
import { followVisibility } from './visibility';

/**
 * Starts the pane in `root`; done once the workbook's settings are known. Outside of Excel the page stays as
 * it is.
 */
export async function startPane(store: Store, root: HTMLElement): Promise<void> {
  const office = await whenReady();
  if (!office) return;
  store.set({ officeLanguage: languageOf(office.displayLanguage), settings: personalSettings() });
  try {
    store.set(await loadSettings());
  } catch (error) {
    store.set({ failure: asFailure(error) });
  }
  mount(store, root);
  void followVisibility(store);
  store.soon('inspectSoon', 0, () => void inspect(store));
  void followWorkbook(store);
  // Ahead of need, so that it is there when it is asked for. Should it fail, it is tried again then.
  loadLater().catch(() => undefined);
}
