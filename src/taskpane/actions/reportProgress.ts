import type { RunOptions } from '../../excel';
import { PROGRESS_INTERVAL, SPOKEN_INTERVAL, progressAt, progressText, type Progress } from '../progress';
import { languageIn, type State } from '../state';
import type { Store } from '../store';
import { textsIn } from '../texts';
import { announce } from './announce';

/**
 * Shows how far something that begins now has come, no more often than can be seen, and has it said now and
 * then.
 * @param show the change of state that shows it; undefined once it is no longer wanted
 */
export function progressReporter(
  store: Store,
  show: (progress: Progress) => Partial<State> | undefined
): RunOptions['onProgress'] {
  const started = Date.now();
  let lastShown = 0;
  let lastSpoken = started;
  return (step, done, total) => {
    const now = Date.now();
    if (now - lastShown < PROGRESS_INTERVAL && done < total) return;
    const progress = progressAt(step, done, total, now - started);
    const change = show(progress);
    if (!change) return;
    lastShown = now;
    const isSpoken = now - lastSpoken > SPOKEN_INTERVAL;
    if (isSpoken) lastSpoken = now;
    const text = progressText(progress, textsIn(languageIn(store.state)));
    store.set({ ...change, ...(isSpoken && announce(store.state, text)) });
  };
}
