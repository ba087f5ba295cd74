import type { VNode } from 'preact';
import { CRITERIA } from '../../criteria';
import { hasFunctions } from '../../excel';
import { fill } from '../../locales';
import { addTemplate } from '../actions/addTemplate';
import { Actions, Button } from '../components/button';
import { copyDiagnostics } from '../actions/copyText';
import { Heading } from '../components/heading';
import { Message } from '../components/message';
import { Section } from '../components/section';
import { diagnosticsText } from '../diagnosticsText';
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
      {!hasFunctions() && <Message kind="warning" text={help.noFunctions} />}
      {Object.values(help.topics).map(({ title, text }) => (
        <Section key={title} title={title}>
          <p>{text}</p>
        </Section>
      ))}
      <Section title={help.diagnostics.title}>
        <label for="diagnostics" class="field-label">
          {help.diagnostics.text}
        </label>
        <textarea id="diagnostics" class="copy-text" readOnly rows={8} value={diagnosticsText()} />
        <Actions>
          <Button icon="copy" onPress={() => void copyDiagnostics(store)}>
            {actions.copy}
          </Button>
        </Actions>
      </Section>
      <p class="muted small">{fill(help.criteria, { version: CRITERIA.version })}</p>
    </>
  );
}
