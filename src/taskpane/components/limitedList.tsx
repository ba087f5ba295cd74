import type { VNode } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { fill } from '../../locales';
import { usePane } from '../pane';
import { Actions, Button } from './button';

interface LimitedListProps<Item> {
  /** Tells the list from all others of the pane: how much of it is shown is remembered by it. */
  readonly name: string;
  readonly as: 'ul' | 'ol';
  readonly class: string;
  /** How many are shown at first. */
  readonly limit: number;
  /** How many each press adds; else four times as many. */
  readonly more?: number;
  readonly items: readonly Item[];
  /** Makes the `li` of an item. */
  readonly children: (item: Item, place: number) => VNode;
}

/** Each press on the button below a list adds this many times what was shown at first. */
const MORE = 4;

/** The first items of a list, with a button that shows more; the focus goes to the first of those. */
export function LimitedList<Item>({
  name,
  as: List,
  class: names,
  limit,
  more = limit * MORE,
  items,
  children: item
}: LimitedListProps<Item>): VNode {
  const { state, store, texts } = usePane();
  const list = useRef<HTMLElement | null>(null);
  const firstNew = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    if (firstNew.current === undefined) return;
    list.current?.children[firstNew.current]?.querySelector<HTMLElement>('button, input')?.focus();
    firstNew.current = undefined;
  });
  const shown = state.listed[name] ?? limit;
  const rest = items.length - shown;
  return (
    <>
      <List class={names} ref={(element: HTMLElement | null) => void (list.current = element)}>
        {items.slice(0, shown).map(item)}
      </List>
      {rest > 0 && (
        <Actions>
          <Button
            kind="link"
            onPress={() => {
              firstNew.current = shown;
              store.set({ listed: { ...store.state.listed, [name]: shown + more } });
            }}
          >
            {fill(texts.pane.actions.more, { count: texts.number(Math.min(rest, more)) })}
          </Button>
        </Actions>
      )}
    </>
  );
}
