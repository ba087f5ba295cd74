import { asFailure } from '../../excel';
import { loadLater } from '../loadLater';
import { languageIn } from '../state';
import type { Store } from '../store';
import { chooseSheet } from './inspect';
import { goToView } from './openView';

/** Inserts the template sheet, which comes to the front, and inspects it. */
export async function addTemplate(store: Store): Promise<void> {
  const language = languageIn(store.state);
  try {
    const { insertTemplate, WHOLE_DICTIONARIES } = await loadLater();
    const { sheet, areasSheet, hints, samples } = WHOLE_DICTIONARIES[language].template;
    await insertTemplate(language, { sheet, areasSheet, hints, samples: Object.values(samples) });
    if (store.state.view !== 'start') goToView(store, 'start');
    await chooseSheet(store, undefined);
  } catch (error) {
    store.set({ failure: asFailure(error) });
  }
}
