import { fill } from '../../locales';
import { element, type Description } from '../dom';
import { read } from '../looking';
import { actions, button } from '../parts';
import { goTo } from '../showing';
import type { Store } from '../store';
import type { Texts } from '../texts';

/** What to do while a view has nothing to show: how far the sheet has been read, else the way to have it read. */
export function readingFirst(store: Store, { pane, number }: Texts): Description {
  const { reading, survey } = store.state;
  if (reading) {
    const { step, done, total } = reading;
    return element(
      'p',
      { class: 'progress-text', key: 'reading' },
      fill(pane.evaluate.steps[step], { done: number(done), total: number(total) })
    );
  }
  return actions(
    survey?.source
      ? button(pane.actions.read, () => void read(store), { kind: 'primary', key: 'read' })
      : button(pane.actions.choose, () => goTo(store, 'start'), { kind: 'primary', key: 'start' })
  );
}
