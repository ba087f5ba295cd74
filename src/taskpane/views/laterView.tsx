import type { FunctionComponent, VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { asFailure } from '../../excel';
import { loaded } from '../loadLater';
import { usePane, type Pane } from '../pane';

/**
 * A view, or a part of one, that is loaded when it is first shown.
 * @param meanwhile what stands there until then: of a view its heading, which has the focus
 * @param load imports it
 */
export function laterView(
  meanwhile: (texts: Pane['texts']) => VNode | null,
  load: () => Promise<FunctionComponent>
): FunctionComponent {
  let View: FunctionComponent | undefined;
  return function LaterView(): VNode | null {
    const { store, texts } = usePane();
    useEffect(() => {
      if (View) return;
      loaded(load).then(
        (view) => {
          View = view;
          // Draws the pane again, and gives the focus to the new heading where the old one had it.
          store.set({});
        },
        (error: unknown) => store.set({ failure: asFailure(error) })
      );
    }, [store]);
    return View ? <View /> : meanwhile(texts);
  };
}
