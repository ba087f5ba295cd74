import { watchVisibility } from '../excel';
import type { Store } from './store';

/** A hidden pane has no size in a browser, and a page that is not visible on a desktop. */
const isShownNow = (): boolean => !document.hidden && window.innerWidth > 0;

/**
 * Tells the store whether the pane is shown: as Office says, and until it has said anything, as the page
 * looks.
 */
export async function followVisibility(store: Store): Promise<void> {
  let isTold = false;
  const look = (): void => {
    if (!isTold) store.show(isShownNow());
  };
  look();
  document.addEventListener('visibilitychange', look);
  window.addEventListener('resize', look);
  try {
    await watchVisibility((isShown) => {
      isTold = true;
      store.show(isShown);
    });
  } catch {
    // How the page looks is all there is to go by.
  }
}
