import type { VNode } from 'preact';
import { CRITERIA } from '../../criteria';
import { hasFunctions } from '../../excel';
import { DICTIONARIES, fill } from '../../locales';
import { areasView, belowLowestText, gatesNothingView } from '../../worksheet';
import { addTemplate } from '../actions/addTemplate';
import { copyDiagnostics } from '../actions/copyText';
import { Actions, Button } from '../components/button';
import { Details } from '../components/details';
import { Heading } from '../components/heading';
import { Message } from '../components/message';
import { Section } from '../components/section';
import { diagnosticsText } from '../diagnosticsText';
import { usePane } from '../pane';

/** What a user needs to know. All of it is here, so that it can be read without a connection. */
export function HelpView(): VNode {
  const { texts, store } = usePane();
  const { language } = texts;
  const { help, actions } = texts.pane;
  return (
    <>
      <Heading text={help.heading} />
      <Actions>
        <Button onPress={() => void addTemplate(store)}>{actions.template}</Button>
      </Actions>
      {!hasFunctions() && <Message kind="warning" text={help.noFunctions} />}
      {Object.entries(help.topics).map(([topic, { title, text }]) => (
        <Section key={title} title={title}>
          <p>{topic === 'below3' ? belowLowestText(language) : text}</p>
        </Section>
      ))}
      <AreaNames />
      <GatesNothing />
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

/** What may stand in the column of specialty areas, field by field. */
function AreaNames(): VNode {
  const { language, pane } = usePane().texts;
  const { help } = pane;
  const { listSeparator } = DICTIONARIES[language];
  return (
    <Section title={help.areas}>
      <p class="muted">{help.areasLead}</p>
      {areasView(language).map(({ field, name, areas }) => (
        <Details key={field} name={`areas ${field}`} class="area-names" summary={name}>
          <ul>
            {areas.map((area) => (
              <li key={area.id}>
                {fill(help.area, { name: area.name, levels: area.levels.join(listSeparator) })}
              </li>
            ))}
          </ul>
        </Details>
      ))}
    </Section>
  );
}

/** What the standard says that decides no level, each with its reason. */
function GatesNothing(): VNode {
  const { language, pane } = usePane().texts;
  const { help } = pane;
  return (
    <Section title={help.gatesNothing}>
      <p class="muted">{help.gatesNothingLead}</p>
      <ul class="notes">
        {gatesNothingView(language).map(({ id, phrase, place, reason }) => (
          <li key={id}>
            <p class="note-heading">{phrase}</p>
            {place !== undefined && <p class="muted small">{place}</p>}
            <p>{fill(pane.settings.reason, { reason })}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
