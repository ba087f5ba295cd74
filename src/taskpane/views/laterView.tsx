import type { FunctionComponent, VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { asFailure } from '../../excel';
import { Heading } from '../components/heading';
import { loaded } from '../loadLater';
import { usePane, type Pane } from '../pane';

/**
 * A view that is loaded when it is first opened; until then there is its heading.
 * @param load imports it
 */
export function laterView(
  heading: (texts: Pane['texts']) => string,
  load: () => Promise<FunctionComponent>
): FunctionComponent {
  let View: FunctionComponent | undefined;
  return function LaterView(): VNode {
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
    return View ? <View /> : <Heading text={heading(texts)} />;
  };
}
