import type { VNode } from 'preact';
import { CRITERIA } from '../../criteria';
import { fill } from '../../locales';
import { addTemplate } from '../actions/addTemplate';
import { Actions, Button } from '../components/button';
import { Heading } from '../components/heading';
import { Section } from '../components/section';
import { usePane } from '../pane';

/** What a user needs to know. All of it is here, so that it can be read without a connection. */
export function HelpView(): VNode {
  const { texts, store } = usePane();
  const { help, actions } = texts.pane;
  return (
    <>
      <Heading text={help.heading} />
      <Actions>
        <Button onPress={() => void addTemplate(store)}>{actions.template}</Button>
      </Actions>
      {Object.values(help.topics).map(({ title, text }) => (
        <Section key={title} title={title}>
          <p>{text}</p>
        </Section>
      ))}
      <p class="muted small">{fill(help.criteria, { version: CRITERIA.version })}</p>
    </>
  );
}
