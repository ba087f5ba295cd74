import type { VNode } from 'preact';
import { fill } from '../../locales';
import { withLevels, type NearPerson, type SummaryView } from '../../worksheet';
import { showPerson } from '../actions/showPerson';
import { Bar } from '../components/bar';
import { LimitedList } from '../components/limitedList';
import { Section } from '../components/section';
import { usePane } from '../pane';
import { counted } from '../texts';
import { LevelsTable } from './levelsTable';

/** The outcome for the whole sheet: how many people have each level, and who is nearest to the next one. */
export function Results({ summary }: { readonly summary: SummaryView }): VNode {
  const { evaluate: words } = usePane().texts.pane;
  return (
    <>
      <Section title={words.table}>
        <LevelsTable {...summary} />
      </Section>
      <Section title={words.nearest}>
        {summary.nearest.length === 0 ? (
          <p>{words.nobodyNear}</p>
        ) : (
          <>
            <p class="muted">{words.nearestLead}</p>
            <LimitedList name="nearest" as="ol" class="people" limit={8} items={summary.nearest}>
              {(person) => <NearPersonRow key={person.ref} person={person} />}
            </LimitedList>
          </>
        )}
      </Section>
    </>
  );
}

function NearPersonRow({ person }: { readonly person: NearPerson }): VNode {
  const { texts, store } = usePane();
  const { evaluate: words, levelBelow3Short, notJudged } = texts.pane;
  const { ref, employeeId, name, field, level, nextLevel, missing, progress } = person;
  return (
    <li class="person-row">
      <button type="button" class="person-button" onClick={() => void showPerson(store, ref)}>
        <span class="person-name">
          {name || employeeId}
          {name && <span class="muted"> {employeeId}</span>}
        </span>
        <span class="person-levels">
          {fill(words.toNext, {
            from: level === 0 ? withLevels(levelBelow3Short) : (level ?? notJudged),
            to: nextLevel
          })}
        </span>
        <span class="person-field muted">{field}</span>
        <span class="person-missing muted">{counted(words.missing, missing, texts)}</span>
        <Bar share={progress}>
          <span class="visually-hidden">{fill(words.reached, { percent: Math.round(progress * 100) })}</span>
        </Bar>
      </button>
    </li>
  );
}
