import type { VNode } from 'preact';
import type { SummaryView } from '../../worksheet';
import { openPeople } from '../actions/openPeople';
import { Actions, Button } from '../components/button';
import { LimitedList } from '../components/limitedList';
import { Section } from '../components/section';
import { usePane } from '../pane';
import type { Judged } from '../state';
import { LevelsTable } from './levelsTable';
import { PersonRow } from './personRow';

interface ResultsProps {
  readonly judged: Judged;
  readonly summary: SummaryView;
}

/** The outcome for the whole sheet: how many people have each level, and who is nearest to the next one. */
export function Results({ judged, summary }: ResultsProps): VNode {
  const { texts, store } = usePane();
  const { evaluate: words } = texts.pane;
  return (
    <>
      <Section title={words.table}>
        <LevelsTable {...summary} />
        <Actions>
          <Button icon="go" onPress={() => openPeople(store)}>
            {words.allPeople}
          </Button>
        </Actions>
      </Section>
      <Section title={words.nearest}>
        {summary.nearest.length === 0 ? (
          <p>{words.nobodyNear}</p>
        ) : (
          <>
            <p class="muted">{words.nearestLead}</p>
            <LimitedList name="nearest" as="ol" class="people" limit={8} items={summary.nearest}>
              {(person) => <PersonRow key={person.ref} judged={judged} person={person} />}
            </LimitedList>
          </>
        )}
      </Section>
    </>
  );
}
