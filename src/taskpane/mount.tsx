import { render } from 'preact';
import { PaneContext } from './pane';
import { Shell } from './shell';
import { languageIn, type State } from './state';
import type { Store } from './store';
import { textsIn } from './texts';
import { applyTheme, onSystemTheme } from './theme';

/** Shows the state in `root`, now and after every change. */
export function mount(store: Store, root: HTMLElement): void {
  let { arrival } = store.state;
  const draw = (state: State): void => {
    const language = languageIn(state);
    const texts = textsIn(language);
    document.documentElement.lang = language;
    document.title = texts.pane.title;
    applyTheme(state.settings.theme);
    // An element stays active even while the user types in the sheet; moving the focus then would take the
    // keyboard away.
    const hadFocus = document.hasFocus() && root.contains(document.activeElement);
    render(
      <PaneContext.Provider value={{ state, texts, store }}>
        <Shell />
      </PaneContext.Provider>,
      root
    );
    const hasArrived = state.arrival !== arrival;
    ({ arrival } = state);
    if (hasArrived) window.scrollTo(0, 0);
    const isLost = hadFocus && !root.contains(document.activeElement);
    if (!isLost && !(hasArrived && arrival.takesFocus)) return;
    const { focusOn } = arrival;
    const opener = hasArrived && focusOn !== undefined ? document.getElementById(focusOn) : null;
    if (opener) opener.focus();
    else root.querySelector<HTMLElement>('.view-heading')?.focus({ preventScroll: true });
  };
  root.removeAttribute('class');
  root.replaceChildren();
  draw(store.state);
  store.onChange(draw);
  onSystemTheme(() => draw(store.state));
}
