import { Fragment, type VNode } from 'preact';
import { sheetSelected } from '../../excel';
import { fill } from '../../locales';
import { personView, sheetNames, type PersonView } from '../../worksheet';
import { copyPerson } from '../actions/copyText';
import { backToPeople } from '../actions/openPeople';
import { showLevel, showPerson } from '../actions/showPerson';
import { Actions, Button } from '../components/button';
import { Heading } from '../components/heading';
import { Message } from '../components/message';
import { usePane } from '../pane';
import type { Judged, Shown } from '../state';
import { JudgeFirst } from './judgeFirst';
import { LevelCard } from './levelCard';
import { Missing } from './missing';
import { NearMisses } from './nearMisses';
import { PersonSheet } from './sheetsSection';
import { WhatIf } from './whatIf';

/** The person of the selected row, and why they have their level. */
export function PersonPage(): VNode {
  const { state, texts } = usePane();
  const { judged, shown } = state;
  const { person } = texts.pane;
  if (!judged) {
    return (
      <>
        <Heading text={person.heading} />
        <p>{person.unread}</p>
        <JudgeFirst />
      </>
    );
  }
  const outdated = !judged.isCurrent && (
    <Message kind="warning" text={person.changed}>
      <JudgeFirst />
    </Message>
  );
  return shown ? (
    <>
      {outdated}
      <Explained judged={judged} shown={shown} />
    </>
  ) : (
    <>
      <Heading text={person.heading} />
      {outdated}
      <Nobody judged={judged} />
    </>
  );
}

/** Which row to select, or why the selected one shows nobody. */
function Nobody({ judged: { sources } }: { readonly judged: Judged }): VNode {
  const { state, texts } = usePane();
  const { selected } = state;
  const { person } = texts.pane;
  const sheet = selected && sheetSelected(sources, selected);
  const isDataRow = sheet && selected.row >= sheet.header.firstDataRow && selected.row <= sheet.lastRow;
  return (
    <p>
      {isDataRow
        ? fill(person.notAPerson, { row: selected.row + 1 })
        : fill(person.choose, {
            sheets: sheetNames(
              sources.map(({ name }) => name),
              texts.language
            )
          })}
    </p>
  );
}

interface ExplainedProps {
  readonly judged: Judged;
  readonly shown: Shown;
}

function Explained({ judged, shown }: ExplainedProps): VNode {
  const { state, texts, store } = usePane();
  const { opener } = state;
  const { person: words, actions } = texts.pane;
  const view = personView(judged.evaluation, shown.person, texts.language);
  const level = shown.level ?? view.nextLevel ?? view.level ?? 0;
  const page = view.pages.find((each) => each.level === level);
  return (
    <>
      {opener?.view === 'people' && (
        <Button kind="link" onPress={() => backToPeople(store)}>
          {texts.pane.people.back}
        </Button>
      )}
      <Heading text={view.name || view.employeeId} />
      <p class="muted person-line">{view.name ? `${view.employeeId} · ${view.field}` : view.field}</p>
      <LevelCard view={view} />
      <OtherFields fields={view.otherFields} />
      <div class="segments" role="group" aria-label={words.pages}>
        {view.pages.map((each) => (
          <button
            key={each.level}
            type="button"
            class="segment"
            aria-pressed={each.level === level}
            onClick={() => showLevel(store, each.level)}
          >
            {fill(texts.pane.level, { level: each.level })}
          </button>
        ))}
      </div>
      {page && <Missing key={level} judged={judged} shown={shown} page={page} />}
      {page && <NearMisses judged={judged} shown={shown} page={page} />}
      <Actions>
        <Button icon="copy" onPress={() => void copyPerson(store, level)}>
          {actions.copy}
        </Button>
      </Actions>
      <Copied copied={shown.copied} />
      <PersonSheet />
      {shown.ticked.length > 0 && <WhatIf judged={judged} shown={shown} level={level} />}
    </>
  );
}

function OtherFields({ fields }: { readonly fields: PersonView['otherFields'] }): VNode | null {
  const { texts, store } = usePane();
  if (fields.length === 0) return null;
  return (
    <p class="aside">
      {texts.pane.person.otherFields}{' '}
      {fields.map(({ ref, field }) => (
        <Fragment key={ref}>
          <Button kind="link" onPress={() => void showPerson(store, ref)}>
            {field}
          </Button>{' '}
        </Fragment>
      ))}
    </p>
  );
}

function Copied({ copied }: Pick<Shown, 'copied'>): VNode | null {
  const { person } = usePane().texts.pane;
  if (copied === undefined) return null;
  if (copied === 'yes') return <Message kind="met" text={person.copied} />;
  return (
    <div class="field">
      <label for="person-text" class="field-label">
        {person.notCopied}
      </label>
      <textarea id="person-text" class="copy-text" readOnly rows={8} value={copied.byHand} />
    </div>
  );
}
