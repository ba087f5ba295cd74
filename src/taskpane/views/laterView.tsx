import { h, type FunctionComponent, type VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { announce } from '../actions/announce';
import { Button } from '../components/button';
import { Message } from '../components/message';
import { loaded } from '../loaded';
import { usePane, type Pane } from '../pane';

/** Milliseconds before it is said that something is loading. */
const UNNOTICED = 300;

/**
 * A view, or a part of one, that is loaded when it is first shown. Where it could not be loaded, that is said
 * in its place, and it can be tried again there.
 * @param meanwhile what stands there until then: of a view its heading, which has the focus
 * @param load imports it
 */
export function laterView<Props extends object = object>(
  meanwhile: (texts: Pane['texts'], props: Props) => VNode | null,
  load: () => Promise<FunctionComponent<Props>>
): FunctionComponent<Props> {
  let View: FunctionComponent<Props> | undefined;
  return function LaterView(props: Props): VNode {
    const { state, store, texts } = usePane();
    const { loadAttempt } = state;
    const [isSlow, setIsSlow] = useState(false);
    const [hasFailed, setHasFailed] = useState(false);
    const { loading, failures, actions } = texts.pane;
    useEffect(() => {
      if (View) return undefined;
      let isWanted = true;
      const slow = setTimeout(() => setIsSlow(true), UNNOTICED);
      loaded(load).then(
        (view) => {
          View = view;
          // Draws the pane again, and gives the focus to the new heading where the old one had it.
          if (isWanted) store.set({});
        },
        () => {
          if (!isWanted) return;
          setHasFailed(true);
          store.set(announce(store.state, failures.notLoaded));
        }
      );
      return () => {
        isWanted = false;
        clearTimeout(slow);
      };
    }, [store, loadAttempt]);
    if (View) return h(View, props) as VNode;
    return (
      <>
        {meanwhile(texts, props)}
        {hasFailed ? (
          <Message kind="error" text={failures.notLoaded}>
            {/* It stays while it is tried, and with it the focus. All that has failed is tried. */}
            <Button kind="link" onPress={() => store.set({ loadAttempt: loadAttempt + 1 })}>
              {actions.tryAgain}
            </Button>
          </Message>
        ) : (
          isSlow && <p class="muted">{loading}</p>
        )}
      </>
    );
  };
}
