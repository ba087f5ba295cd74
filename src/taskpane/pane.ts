import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { State } from './state';
import type { Store } from './store';
import type { Texts } from './texts';

/** What every view is made from. */
export interface Pane {
  readonly state: State;
  readonly texts: Texts;
  /** For actions alone: what is shown comes from `state`. */
  readonly store: Store;
}

export const PaneContext = createContext<Pane | undefined>(undefined);

/** The pane that a component belongs to. @throws Error outside of `PaneContext` */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('A component of the pane was rendered outside of it.');
  return pane;
}
