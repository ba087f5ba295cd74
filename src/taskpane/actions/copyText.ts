import { diagnosticsText } from '../diagnosticsText';
import { languageIn } from '../state';
import type { Store } from '../store';
import { textsIn } from '../texts';
import { announce } from './announce';

/**
 * Puts the text of the person shown on the clipboard; where that is not allowed, shows it to be copied by
 * hand.
 */
export async function copyText(store: Store, text: string): Promise<void> {
  const { person } = textsIn(languageIn(store.state)).pane;
  const isCopied = await isWritten(text);
  const { shown } = store.state;
  if (!shown) return;
  store.set({
    shown: { ...shown, copied: isCopied ? 'yes' : { byHand: text } },
    ...announce(store.state, isCopied ? person.copied : person.notCopied)
  });
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
