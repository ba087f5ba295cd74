import { fill } from '../../locales';
import { element, type Children } from '../dom';
import { button } from '../parts';
import type { Store } from '../store';
import type { Texts } from '../texts';

/** The first items of a list, with a button that shows as many again. `key` tells the list from the others of the pane. */
export function limited<T>(
  store: Store,
  key: string,
  step: number,
  items: readonly T[],
  texts: Texts,
  show: (items: readonly T[]) => Children
): Children {
  const shown = store.state.listed[key] ?? step;
  const rest = items.length - shown;
  return [
    show(items.slice(0, shown)),
    rest > 0 &&
      element(
        'div',
        { class: 'actions', key: `more ${key}` },
        button(
          fill(texts.pane.actions.more, { count: texts.number(Math.min(rest, step * 4)) }),
          () => store.set({ listed: { ...store.state.listed, [key]: shown + step * 4 } }),
          { kind: 'link' }
        )
      )
  ];
}
