import type { VNode } from 'preact';
import { clearTicks, whatIfText } from '../actions/whatIf';
import { Button } from '../components/button';
import { usePane } from '../pane';
import type { Judged, Shown } from '../state';

interface WhatIfProps {
  readonly judged: Judged;
  readonly shown: Shown;
  readonly level: number;
}

/** The level that would follow from what is ticked: it stays in sight at the foot of the pane. */
export function WhatIf({ judged, shown: { ticked, person }, level }: WhatIfProps): VNode {
  const { texts, store } = usePane();
  return (
    <div class="footer what-if">
      <p>{whatIfText(judged, person, level, ticked, texts)}</p>
      <Button kind="link" onPress={() => clearTicks(store)}>
        {texts.pane.person.whatIf.clear}
      </Button>
    </div>
  );
}
