import { useEffect, useState } from 'preact/hooks';
import { loadLater } from './loadLater';

type Loaded = typeof import('./later');
export type Later = Loaded | 'loading' | 'failed';

/** Once it is there, it is there at once for every view. */
let known: Loaded | undefined;

/** What the page loads later, in a view that shows something of its own until then; and how to try again. */
export function useLater(): { readonly later: Later; readonly tryAgain: () => void } {
  const [attempt, setAttempt] = useState(1);
  const [later, setLater] = useState<Later>(known ?? 'loading');
  useEffect(() => {
    if (known) return;
    let isWanted = true;
    const show = (now: Later): void => {
      if (isWanted) setLater(now);
    };
    loadLater().then(
      (loaded) => {
        known = loaded;
        show(loaded);
      },
      () => show('failed')
    );
    return () => {
      isWanted = false;
    };
  }, [attempt]);
  return { later, tryAgain: () => setAttempt(attempt + 1) };
}
