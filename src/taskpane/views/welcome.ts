import { change } from '../changing';
import { element, type Children } from '../dom';
import { actions, button, heading } from '../parts';
import { addTemplate } from '../adding';
import type { Store } from '../store';
import type { Texts } from '../texts';

/** The first screen in a workbook; any way on closes it for good. */
export function welcomeView(store: Store, { pane }: Texts): Children {
  const { welcome, actions: names } = pane;
  return [
    heading(welcome.heading),
    element('p', {}, welcome.lead),
    element(
      'ol',
      { class: 'steps' },
      Object.values(welcome.steps).map((step) => element('li', { key: step }, step))
    ),
    element('p', { class: 'muted' }, welcome.promise),
    actions(
      button(names.begin, () => leaveWelcome(store), { kind: 'primary', key: 'begin' }),
      button(
        names.template,
        () => {
          leaveWelcome(store);
          void addTemplate(store);
        },
        { key: 'template' }
      )
    )
  ];
}

export function leaveWelcome(store: Store): void {
  if (store.state.settings.welcomed) return;
  store.set({ focusRequests: store.state.focusRequests + 1 });
  void change(store, { ...store.state.settings, welcomed: true });
}
