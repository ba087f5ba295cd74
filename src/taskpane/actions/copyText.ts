import { asFailure } from '../../excel';
import { diagnosticsText } from '../diagnosticsText';
import { loadLater } from '../loadLater';
import { languageIn } from '../state';
import type { Store } from '../store';
import { textsIn } from '../texts';
import { announce } from './announce';

/**
 * Puts the text of the person shown on the clipboard, with the steps to a level; where that is not allowed,
 * shows it to be copied by hand.
 */
export async function copyPerson(store: Store, level: number): Promise<void> {
  const { person: words } = textsIn(languageIn(store.state)).pane;
  try {
    const { textOfPerson } = await loadLater();
    const { judged, shown } = store.state;
    if (!judged || !shown) return;
    const text = textOfPerson(judged, shown, level, languageIn(store.state));
    const isCopied = await isWritten(text);
    const { shown: now } = store.state;
    if (now?.person !== shown.person) return;
    store.set({
      shown: { ...now, copied: isCopied ? 'yes' : { byHand: text } },
      ...announce(store.state, isCopied ? words.copied : words.notCopied)
    });
  } catch (error) {
    store.set({ failure: asFailure(error) });
  }
}

/** Puts what Help says of the installation on the clipboard; it stands there to be copied by hand, too. */
export async function copyDiagnostics(store: Store): Promise<void> {
  const { person } = textsIn(languageIn(store.state)).pane;
  const isCopied = await isWritten(diagnosticsText());
  store.set(announce(store.state, isCopied ? person.copied : person.notCopied));
}

const isWritten = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false
  );
