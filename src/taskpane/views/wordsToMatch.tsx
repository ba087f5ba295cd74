import type { VNode } from 'preact';
import { fill } from '../../locales';
import { openMatching } from '../actions/matching';
import { Actions, Button } from '../components/button';
import { Message } from '../components/message';
import { usePane } from '../pane';
import type { Judged } from '../state';

interface WordsToMatchProps {
  /** Of the button: the focus returns to it. */
  readonly id: string;
  readonly judged: Judged | undefined;
}

/** How many words are not understood, and the way to match them; nothing where all are. */
export function WordsToMatch({ id, judged }: WordsToMatchProps): VNode | null {
  const { texts, store } = usePane();
  const columns = judged?.words ?? [];
  if (columns.length === 0) return null;
  const { words } = texts.match;
  const count = {
    words: texts.number(columns.reduce((sum, column) => sum + column.words.length, 0)),
    cells: texts.number(columns.reduce((sum, { cells }) => sum + cells, 0))
  };
  return (
    <Message kind="info" text={fill(words.toMatch, count)}>
      <Actions>
        <Button id={id} onPress={() => openMatching(store, 'words', id)}>
          {words.open}
        </Button>
      </Actions>
    </Message>
  );
}
