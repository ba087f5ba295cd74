import type { ComponentChildren, VNode } from 'preact';
import { usePane } from '../pane';

interface DetailsProps {
  /** Tells it from all others of the pane: whether it is open is remembered by it. */
  readonly name: string;
  readonly class: string;
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
  /** Whether it is open when it first comes. */
  readonly isOpen?: boolean;
}

/**
 * A section that can be closed. It stays as the user has left it, whatever changes around it, and when the
 * view is left.
 */
export function Details({ name, class: names, summary, children, isOpen = false }: DetailsProps): VNode {
  const { state, store } = usePane();
  return (
    <details
      class={names}
      open={state.opened[name] ?? isOpen}
      onToggle={({ currentTarget: { open } }) => {
        const { opened } = store.state;
        if (opened[name] !== open) store.set({ opened: { ...opened, [name]: open } });
      }}
    >
      {/* Without the attribute, office.js passes over it at Tab. */}
      <summary tabIndex={0}>{summary}</summary>
      {children}
    </details>
  );
}
