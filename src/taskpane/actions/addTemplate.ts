import { asFailure, insertTemplate } from '../../excel';
import { DICTIONARIES } from '../../locales';
import { languageIn } from '../state';
import type { Store } from '../store';
import { chooseSheet } from './inspect';
import { goToView } from './openView';

/** Inserts the template sheet, which comes to the front, and inspects it. */
export async function addTemplate(store: Store): Promise<void> {
  const language = languageIn(store.state);
  const { sheet, areasSheet, hints, samples } = DICTIONARIES[language].template;
  try {
    await insertTemplate(language, { sheet, areasSheet, hints, samples: Object.values(samples) });
    if (store.state.view !== 'start') goToView(store, 'start');
    await chooseSheet(store, undefined);
  } catch (error) {
    store.set({ failure: asFailure(error) });
  }
}
