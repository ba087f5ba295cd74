import { element, type Children, type Description } from './dom';
import { icon, type IconName } from './icons';

/** Small pieces that several views are made of. */

export const heading = (text: string): Description =>
  element('h2', { class: 'view-heading', tabindex: -1, 'data-heading': true }, text);

export const section = (title: string, ...children: readonly Children[]): Description =>
  element('section', { class: 'section', key: title }, element('h3', { class: 'section-heading' }, title), children);

interface ButtonOptions {
  readonly kind?: 'primary' | 'plain' | 'link';
  readonly icon?: IconName;
  readonly label?: string;
  readonly key?: string | number;
  readonly disabled?: boolean;
}

export const button = (text: string, click: () => void, { kind = 'plain', icon: name, label, key, disabled }: ButtonOptions = {}): Description =>
  element('button', { type: 'button', class: `button button-${kind}`, key, 'aria-label': label, 'aria-disabled': disabled && 'true',
    on: { click: () => { if (!disabled) click(); } } }, name && icon(name, 16), text);

export const actions = (...buttons: readonly Children[]): Description => element('div', { class: 'actions' }, buttons);

type MessageKind = 'info' | 'warning' | 'error' | 'met';

/** A message with its picture. Those that come of an action are told by the pane's live region, not by their role. */
export const message = (kind: MessageKind, text: string, ...more: readonly Children[]): Description =>
  element('div', { class: `message message-${kind}`, key: `message ${kind} ${text}` }, icon(kind),
    element('div', { class: 'message-body' }, element('p', {}, text), more));

/** A name with its value, as a row of a description list. */
export const fact = (name: string, ...value: readonly Children[]): Description =>
  element('div', { class: 'fact', key: name }, element('dt', {}, name), element('dd', {}, value));

export const facts = (...rows: readonly Children[]): Description => element('dl', { class: 'facts' }, rows);

export interface Option {
  readonly value: string;
  readonly text: string;
}

/** A drop-down list with its label. `describedBy` names an element with more about it. */
export function select(
  id: string, label: string, options: readonly Option[], value: string, choose: (value: string) => void, describedBy?: string
): Description {
  return element('div', { class: 'field', key: id },
    element('label', { for: id, class: 'field-label' }, label),
    selectAlone(id, options, value, choose, describedBy && { 'aria-describedby': describedBy }));
}

export const selectAlone = (
  id: string, options: readonly Option[], value: string, choose: (value: string) => void, more: object | undefined | '' = {}
): Description => element('select', {
  id, class: 'select', value, ...(more || {}), on: { change: ({ target }) => choose((target as HTMLSelectElement).value) }
}, options.map((option) => element('option', { value: option.value, key: option.value }, option.text)));
