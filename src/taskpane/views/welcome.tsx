import type { VNode } from 'preact';
import { addTemplate } from '../actions/addTemplate';
import { leaveWelcome } from '../actions/changeSettings';
import { Actions, Button } from '../components/button';
import { Heading } from '../components/heading';
import { usePane } from '../pane';

/** The first screen in a workbook; whatever the user does next closes it for good. */
export function WelcomeView(): VNode {
  const { texts, store } = usePane();
  const { welcome, actions } = texts.pane;
  return (
    <>
      <Heading text={welcome.heading} />
      <p>{welcome.lead}</p>
      <ol class="steps">
        {Object.values(welcome.steps).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p class="muted">{welcome.promise}</p>
      <Actions>
        <Button kind="primary" onPress={() => leaveWelcome(store)}>
          {actions.begin}
        </Button>
        <Button
          onPress={() => {
            leaveWelcome(store);
            void addTemplate(store);
          }}
        >
          {actions.template}
        </Button>
      </Actions>
    </>
  );
}
