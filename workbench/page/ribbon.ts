import { element } from './elements';
import { iconOf, type AddIn, type Command } from './manifest';

/** Size of a large button's icon in Excel's ribbon, in CSS pixels. */
const ICON = 32;

/** The manifest's group of buttons, as Excel's Home tab shows it. */
export function ribbon({ group }: AddIn, label: string, run: (command: Command) => void): HTMLElement {
  return element(
    'div',
    { class: 'ribbon', role: 'toolbar', 'aria-label': label },
    element(
      'div',
      { class: 'ribbon-group', role: 'group', 'aria-label': group.label },
      element('div', { class: 'ribbon-buttons' }, ...group.commands.map((command) => button(command, run))),
      element('div', { class: 'ribbon-label', 'aria-hidden': 'true' }, group.label)
    )
  );
}

function button(command: Command, run: (command: Command) => void): HTMLElement {
  return element(
    'button',
    {
      type: 'button',
      class: 'ribbon-button',
      id: command.id,
      title: command.tip,
      onclick: () => {
        run(command);
      }
    },
    element('img', {
      src: iconOf(command, ICON),
      srcset: `${iconOf(command, 2 * ICON)} 2x`,
      width: String(ICON),
      height: String(ICON),
      alt: ''
    }),
    element('span', {}, command.label)
  );
}
