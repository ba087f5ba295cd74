import type { VNode } from 'preact';
import { DICTIONARIES, fill } from '../../locales';
import { columnName, usedRows, type Evaluation } from '../../worksheet';
import { openMatching } from '../actions/matching';
import { goToView } from '../actions/openView';
import { Actions, Button } from '../components/button';
import { Message } from '../components/message';
import { usePane } from '../pane';
import { isBusy } from '../state';
import type { Texts } from '../texts';

interface DoubtfulProps {
  /** Tells it from another of the view. */
  readonly id: string;
  /** The user agrees. */
  readonly onWrite: () => void;
}

/** So little could be read that the user is asked before anything is written. */
export function Doubtful({ id, onWrite }: DoubtfulProps): VNode {
  const { state, texts, store } = usePane();
  const { actions } = texts.pane;
  const { judged } = state;
  return (
    <Message kind="info" text={judged ? doubtText(judged.evaluation, texts) : ''}>
      <Actions>
        {judged && judged.words.length > 0 ? (
          <Button
            kind="primary"
            id={`${id}-words`}
            onPress={() => openMatching(store, 'words', `${id}-words`)}
          >
            {texts.match.words.open}
          </Button>
        ) : (
          <Button kind="primary" onPress={() => goToView(store, 'problems')}>
            {actions.problems}
          </Button>
        )}
        <Button isDisabled={isBusy(state)} onPress={onWrite}>
          {actions.writeAnyway}
        </Button>
      </Actions>
    </Message>
  );
}

function doubtText(evaluation: Evaluation, { pane, number, language }: Texts): string {
  const { rows, used, unread } = usedRows(evaluation);
  const columns = unread.map((id) => columnName(id, language)).join(DICTIONARIES[language].listSeparator);
  return fill(pane.evaluate.doubtful, {
    used: number(used),
    rows: number(rows),
    unread: unread.length,
    columns
  });
}
