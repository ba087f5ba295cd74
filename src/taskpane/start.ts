import { asFailure, loadSettings, watchChanges, watchSelection, whenReady, type Selected } from '../excel';
import { languageOf } from '../locales';
import { render } from './dom';
import { frame } from './frame';
import { isBusy, look, lookSoon, noteChange } from './looking';
import { showRow } from './showing';
import { languageIn, type State } from './state';
import type { Store } from './store';
import { textsIn } from './texts';
import { applyTheme, onSystemTheme } from './theme';

/** Starts the pane in `root`; done once the workbook's settings are known. Outside of Excel the page stays as it is. */
export async function startPane(store: Store, root: HTMLElement): Promise<void> {
  const office = await whenReady();
  if (!office) return;
  store.set({ officeLanguage: languageOf(office.displayLanguage) });
  try {
    store.set(await loadSettings());
  } catch (error) {
    store.set({ failure: asFailure(error) });
  }
  show(store, root);
  void look(store);
  void watch(store);
}

function show(store: Store, root: HTMLElement): void {
  let focused = store.state.focusRequests;
  const draw = (state: State): void => {
    const language = languageIn(state);
    document.documentElement.lang = language;
    applyTheme(state.settings.theme);
    const texts = textsIn(language);
    document.title = texts.pane.title;
    const hadFocus = root.contains(document.activeElement);
    render(root, frame(store, texts));
    const isLost = hadFocus && !root.contains(document.activeElement);
    if (isLost || state.focusRequests !== focused)
      root.querySelector<HTMLElement>('[data-heading]')?.focus({ preventScroll: isLost });
    focused = state.focusRequests;
  };
  root.removeAttribute('class');
  root.replaceChildren();
  draw(store.state);
  store.onChange(draw);
  onSystemTheme(() => draw(store.state));
}

async function watch(store: Store): Promise<void> {
  try {
    await watchSelection((selected) => void follow(store, selected));
    await watchChanges((change) => noteChange(store, change));
  } catch {
    // Without events the buttons still work: they look at the sheet anew.
  }
}

async function follow(store: Store, selected: Selected): Promise<void> {
  const { selected: before, sheet } = store.state;
  await showRow(store, selected);
  if (sheet === undefined && before?.sheetId !== selected.sheetId && !isBusy(store.state)) lookSoon(store);
}
