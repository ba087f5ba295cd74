import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import { carriedFrom } from '../../excel';
import { WHOLE_DICTIONARIES, fill } from '../../locales';
import {
  askToRemove,
  cancelPeopleList,
  carryOver,
  lookForPeopleList,
  makePeopleList,
  removeList
} from '../actions/peopleList';
import { Actions, Button } from '../components/button';
import { Message } from '../components/message';
import { Section } from '../components/section';
import { usePane } from '../pane';
import { progressText } from '../progress';
import { isBusy, type PeopleList } from '../state';
import { failureText } from '../texts';

/** The list of people: makes the sheet, brings it up to date, and removes it. */
export function PeopleSection(): VNode {
  const { state, texts, store } = usePane();
  const { list } = WHOLE_DICTIONARIES[texts.language];
  const words = list.pane;
  const { sheet, job } = state.peopleList;
  useEffect(() => void lookForPeopleList(store), [store]);
  return (
    <Section title={words.heading}>
      <p class="muted">{words.lead}</p>
      {job.kind === 'running' ? (
        <Running job={job} />
      ) : (
        <>
          {job.kind === 'failed' && (
            <Message
              kind={job.failure.code === 'cancelled' ? 'info' : 'error'}
              text={failureText(job.failure, state.survey?.sheet ?? '', texts)}
            />
          )}
          {job.kind === 'done' && sheet && (
            <Message kind="met" text={fill(words.done, { sheet: sheet.name }, texts.language)} />
          )}
          <Carried />
          <Actions>
            <Button isDisabled={isBusy(state)} onPress={() => void makePeopleList(store)}>
              {sheet ? words.again : words.make}
            </Button>
          </Actions>
          {sheet && <Removal name={sheet.name} />}
        </>
      )}
    </Section>
  );
}

function Running({ job }: { readonly job: Extract<PeopleList['job'], { kind: 'running' }> }): VNode {
  const { texts, store } = usePane();
  const { evaluate, actions } = texts.pane;
  const { progress, controller } = job;
  const isStopping = controller.signal.aborted;
  const { heading } = WHOLE_DICTIONARIES[texts.language].list.pane;
  const now = progress ? progressText(progress, texts) : evaluate.starting;
  return (
    <>
      <progress class="progress" max={1} value={progress?.share ?? 0} aria-label={heading} />
      <p class="progress-text">{isStopping ? evaluate.cancelling : now}</p>
      <Actions>
        <Button isDisabled={isStopping} onPress={() => cancelPeopleList(store)}>
          {actions.cancel}
        </Button>
      </Actions>
    </>
  );
}

/** Which of the user's columns go along, where the sheets have any that may. */
function Carried(): VNode | null {
  const { state, texts, store } = usePane();
  const { list, listColumns } = WHOLE_DICTIONARIES[texts.language];
  const found = carriedFrom(state.judged?.sources ?? []);
  if (found.length === 0) return null;
  return (
    <fieldset class="together">
      <legend class="field-label">{list.pane.carry}</legend>
      <ul>
        {found.map((id) => (
          <li key={id}>
            <label class="tick">
              <input
                type="checkbox"
                name={`carry ${id}`}
                checked={state.peopleList.carried.includes(id)}
                onChange={({ currentTarget }) => carryOver(store, id, currentTarget.checked)}
              />
              <span>{listColumns[id]}</span>
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

/** Removes the sheet, after asking: Excel's undo list is empty then. */
function Removal({ name }: { readonly name: string }): VNode {
  const { state, texts, store } = usePane();
  const words = WHOLE_DICTIONARIES[texts.language].list.pane;
  if (!state.peopleList.isAskedToRemove)
    return (
      <Button kind="link" isDisabled={isBusy(state)} onPress={() => askToRemove(store, true)}>
        {words.remove}
      </Button>
    );
  return (
    <Message kind="warning" text={fill(words.ask, { sheet: name }, texts.language)}>
      <Actions>
        <Button onPress={() => void removeList(store)}>{words.yes}</Button>
        <Button onPress={() => askToRemove(store, false)}>{words.no}</Button>
      </Actions>
    </Message>
  );
}
