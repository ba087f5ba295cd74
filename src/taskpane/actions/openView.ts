import { withoutNotice, type State, type View } from '../state';
import type { Store } from '../store';
import { nameProjects } from './nameProjects';

/** The change of state that takes back what the view left behind has said of the last action. */
export const arrived = (state: State): Partial<State> => ({ failure: undefined, ...withoutNotice(state) });

/** Opens a view at its top. The focus stays where it is: on the tab that was pressed. */
export function openView(store: Store, view: View): void {
  store.set({ view, ...arrived(store.state), arrival: { takesFocus: false } });
  void nameProjects(store, true);
}

/** Opens a view from within another one, or by a command: the focus goes along, to its heading. */
export function goToView(store: Store, view: View): void {
  store.set({ view, ...arrived(store.state), arrival: { takesFocus: true } });
  void nameProjects(store, true);
}
