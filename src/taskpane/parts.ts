import { element, type Children, type Description } from './dom';
import { icon, type IconName } from './icons';

/** Small pieces that several views are made of. */

/** The heading takes the focus when a view opens; from there Tab goes on to what follows it. */
export const heading = (text: string): Description =>
  element(
    'h2',
    { class: 'view-heading', tabindex: -1, 'data-heading': true, on: { keydown: tabOnwards } },
    text
  );

/**
 * In a browser office.js moves the focus itself at Tab, within a list of elements that has neither headings nor
 * summaries in it, and leaves the pane from anything else (1.1.110, focusToNextTabbable).
 */
function tabOnwards(event: KeyboardEvent): void {
  const { target, key, shiftKey } = event;
  if (key !== 'Tab' || !(target instanceof HTMLElement)) return;
  const stops = [
    ...document.querySelectorAll<HTMLElement>('button, input, select, textarea, summary, a[href]')
  ];
  const wanted = shiftKey ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const ahead = stops.filter(
    (stop) => (target.compareDocumentPosition(stop) & wanted) !== 0 && stop.getClientRects().length > 0
  );
  const next = shiftKey ? ahead.at(-1) : ahead[0];
  if (!next) return;
  event.preventDefault();
  event.stopPropagation();
  next.focus();
}

/** The summary of a `details`. Without the attribute, office.js passes over it at Tab. */
export const summary = (...children: readonly Children[]): Description =>
  element('summary', { tabindex: 0 }, children);

export const section = (title: string, ...children: readonly Children[]): Description =>
  element(
    'section',
    { class: 'section', key: title },
    element('h3', { class: 'section-heading' }, title),
    children
  );

interface ButtonOptions {
  readonly kind?: 'primary' | 'plain' | 'link';
  readonly icon?: IconName;
  readonly label?: string;
  readonly key?: string | number;
  readonly disabled?: boolean;
}

export const button = (
  text: string,
  click: () => void,
  { kind = 'plain', icon: name, label, key, disabled }: ButtonOptions = {}
): Description =>
  element(
    'button',
    {
      type: 'button',
      class: `button button-${kind}`,
      key,
      'aria-label': label,
      'aria-disabled': disabled && 'true',
      on: {
        click: () => {
          if (!disabled) click();
        }
      }
    },
    name && icon(name, 16),
    text
  );

export const actions = (...buttons: readonly Children[]): Description =>
  element('div', { class: 'actions' }, buttons);

type MessageKind = 'info' | 'warning' | 'error' | 'met';

/** A message with its picture. Those that come of an action are told by the pane's live region, not by their role. */
export const message = (kind: MessageKind, text: string, ...more: readonly Children[]): Description =>
  element(
    'div',
    { class: `message message-${kind}`, key: `message ${kind} ${text}` },
    icon(kind),
    element('div', { class: 'message-body' }, element('p', {}, text), more)
  );

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
  id: string,
  label: string,
  options: readonly Option[],
  value: string,
  choose: (value: string) => void,
  describedBy?: string
): Description {
  return element(
    'div',
    { class: 'field', key: id },
    element('label', { for: id, class: 'field-label' }, label),
    selectAlone(id, options, value, choose, describedBy && { 'aria-describedby': describedBy })
  );
}

export const selectAlone = (
  id: string,
  options: readonly Option[],
  value: string,
  choose: (value: string) => void,
  more: object | undefined | '' = {}
): Description =>
  element(
    'select',
    {
      id,
      class: 'select',
      value,
      ...(more || {}),
      on: { change: ({ target }) => choose((target as HTMLSelectElement).value) }
    },
    options.map((option) => element('option', { value: option.value, key: option.value }, option.text))
  );
