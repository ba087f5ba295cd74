import type { VNode } from 'preact';
import { judge } from '../actions/judge';
import { goToView } from '../actions/openView';
import { Actions, Button } from '../components/button';
import { usePane } from '../pane';
import { progressText } from '../progress';

/** Fills a view that has nothing to show yet: how far judging has come, or a button that starts it. */
export function JudgeFirst(): VNode {
  const { state, texts, store } = usePane();
  const { judging, survey } = state;
  if (judging) return <p class="progress-text">{progressText(judging, texts)}</p>;
  const { read, choose } = texts.pane.actions;
  return (
    <Actions>
      {survey?.source ? (
        <Button kind="primary" onPress={() => void judge(store)}>
          {read}
        </Button>
      ) : (
        <Button kind="primary" onPress={() => goToView(store, 'start')}>
          {choose}
        </Button>
      )}
    </Actions>
  );
}
