import { CRITERIA } from '../../criteria';
import { fill } from '../../locales';
import { element, type Children } from '../dom';
import { actions, button, heading, section } from '../parts';
import { addTemplate } from '../adding';
import type { Store } from '../store';
import type { Texts } from '../texts';

/** What one needs to know; all of it is here, so that it works without a connection. */
export function helpView(store: Store, { pane }: Texts): Children {
  const { help, actions: names } = pane;
  return [
    heading(help.heading),
    actions(button(names.template, () => void addTemplate(store))),
    Object.values(help.topics).map(({ title, text }) => section(title, element('p', {}, text))),
    element('p', { class: 'muted small' }, fill(help.criteria, { version: CRITERIA.version }))
  ];
}
