import { asFailure, insertTemplate } from '../excel';
import { DICTIONARIES } from '../locales';
import { changeSheet } from './changing';
import { goTo } from './showing';
import { languageIn } from './state';
import type { Store } from './store';

/** Inserts the template sheet, which comes to the front, and looks at it. */
export async function addTemplate(store: Store): Promise<void> {
  const language = languageIn(store.state);
  const { sheet, hints, samples } = DICTIONARIES[language].template;
  try {
    await insertTemplate(language, { sheet, hints, samples: Object.values(samples) });
    if (store.state.view !== 'start') goTo(store, 'start');
    await changeSheet(store, undefined);
  } catch (error) {
    store.set({ failure: asFailure(error) });
  }
}
