import { element } from './elements';
import { say, type Language } from './texts';

/** The actions of the bar at the top. */
export interface BarActions {
  readonly open: (name: string, bytes: Uint8Array) => void;
  readonly save: () => void;
  readonly openSample: () => void;
}

/** The bar at the top: the names of the add-in and the file, and buttons to open and save. */
export function bar(
  language: Language,
  addIn: string,
  file: string,
  actions: BarActions,
  panel: HTMLElement
): Node[] {
  const chooser = element('input', {
    type: 'file',
    id: 'open',
    accept: '.xlsx,.xlsm',
    'aria-label': say(language, 'open'),
    class: 'visually-hidden',
    onchange: ({ target }) => {
      const input = target as HTMLInputElement;
      const [chosen] = input.files ?? [];
      if (chosen)
        void chosen.arrayBuffer().then((buffer) => {
          actions.open(chosen.name, new Uint8Array(buffer));
        });
      // So that the same file can be chosen again.
      input.value = '';
    }
  });
  const button = (text: string, run: () => void): HTMLElement =>
    element('button', { type: 'button', class: 'button', onclick: run }, text);
  return [
    element('h1', {}, addIn),
    element('span', { class: 'file-name' }, file),
    chooser,
    element('label', { for: 'open', class: 'button', 'aria-hidden': 'true' }, say(language, 'open')),
    button(say(language, 'save'), actions.save),
    button(say(language, 'sample'), actions.openSample),
    panel
  ];
}

/** The header that Excel puts above an add-in's page in the pane. */
export const paneHeader = (language: Language, addIn: string, close: () => void): HTMLElement =>
  element(
    'div',
    { class: 'pane-header' },
    element('h2', {}, addIn),
    element(
      'button',
      { type: 'button', class: 'pane-close', 'aria-label': say(language, 'closePane'), onclick: close },
      '×'
    )
  );
