import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { fill } from '../../locales';
import {
  columnName,
  isList,
  meaningChoices,
  type UnknownWord,
  type UnknownWordsOfColumn
} from '../../worksheet';
import { evaluate } from '../actions/evaluate';
import { closeMatching, undoMeanings, usableText, useMeanings } from '../actions/matching';
import { selectInSheet } from '../actions/selectInSheet';
import { Actions, Button } from '../components/button';
import { Footer } from '../components/footer';
import { Heading } from '../components/heading';
import { LimitedList } from '../components/limitedList';
import { Message } from '../components/message';
import { Section } from '../components/section';
import { Select, type Option } from '../components/select';
import { usePane } from '../pane';
import { cellName, sheetAt } from '../sheets';
import { isBusy, type Judged } from '../state';
import { JudgeFirst } from './judgeFirst';
import { nameOfWord, wordChoices, type WordChoice, type WordDrafts } from './wordChoices';

/** The words that are not understood, column by column, each with what it can mean. */
export function WordsView(): VNode {
  const { state, texts } = usePane();
  const { judged } = state;
  return (
    <>
      <Heading text={texts.match.words.heading} />
      {judged ? (
        <Words judged={judged} />
      ) : (
        <>
          <p>{texts.match.words.unread}</p>
          <JudgeFirst />
        </>
      )}
    </>
  );
}

function Words({ judged }: { readonly judged: Judged }): VNode {
  const { state, texts, store } = usePane();
  const [drafts, setDrafts] = useState<WordDrafts>({});
  const { words } = texts.match;
  const choices = wordChoices(judged.words, drafts);
  const chosen = choices.filter(({ ids }) => ids !== undefined);
  const choose = (word: UnknownWord, ids: readonly string[] | 'later'): void =>
    setDrafts({ ...drafts, [nameOfWord(word)]: ids });
  const isAll = choices.length === 0;
  return (
    <>
      <Outcome />
      {!isAll && <p class="muted">{words.lead}</p>}
      {judged.words.map((column) => (
        <WordsOfColumn
          key={column.column}
          judged={judged}
          column={column}
          choices={choices.filter(({ word }) => word.column === column.column)}
          choose={choose}
        />
      ))}
      <Footer text={isAll ? '' : fill(words.left, { count: texts.number(choices.length - chosen.length) })}>
        {!isAll && (
          <Button
            kind="primary"
            isDisabled={chosen.length === 0 || isBusy(state)}
            onPress={() => {
              setDrafts({});
              void useMeanings(
                store,
                chosen.map(({ word, ids }) => ({ column: word.column, text: word.text, ids })),
                true
              );
            }}
          >
            {fill(words.use, { count: texts.number(chosen.length) })}
          </Button>
        )}
        <Button onPress={() => closeMatching(store)}>{words.back}</Button>
      </Footer>
    </>
  );
}

/** What the words matched last have brought, and the way on once all are understood. */
function Outcome(): VNode | null {
  const { state, texts, store } = usePane();
  const { judged, meaningsBefore } = state;
  const isAll = judged?.words.length === 0;
  if (!meaningsBefore && !isAll) return null;
  const { words } = texts.match;
  return (
    <Message kind="met" text={meaningsBefore ? usableText(state) : words.all}>
      <Actions>
        {isAll && (
          <Button kind="primary" isDisabled={isBusy(state)} onPress={() => void evaluate(store)}>
            {texts.pane.actions.evaluate}
          </Button>
        )}
        {meaningsBefore && (
          <Button isDisabled={isBusy(state)} onPress={() => void undoMeanings(store)}>
            {words.undo}
          </Button>
        )}
      </Actions>
    </Message>
  );
}

interface WordsOfColumnProps {
  readonly judged: Judged;
  readonly column: UnknownWordsOfColumn;
  readonly choices: readonly WordChoice[];
  readonly choose: (word: UnknownWord, ids: readonly string[] | 'later') => void;
}

function WordsOfColumn({ judged, column: { column }, choices, choose }: WordsOfColumnProps): VNode {
  const { texts } = usePane();
  return (
    <Section title={columnName(column, texts.language)}>
      <LimitedList name={`words ${column}`} as="ul" class="matches" limit={20} items={choices}>
        {(choice) => <WordRow key={choice.word.key} judged={judged} choice={choice} choose={choose} />}
      </LimitedList>
    </Section>
  );
}

interface WordRowProps {
  readonly judged: Judged;
  readonly choice: WordChoice;
  readonly choose: WordsOfColumnProps['choose'];
}

const LATER = '';
const IGNORE = '-';

function WordRow({ judged, choice: { word, ids, isSuggested }, choose }: WordRowProps): VNode {
  const { texts, store } = usePane();
  const [isAdding, setIsAdding] = useState(false);
  const { words } = texts.match;
  const { column, text, cells, first } = word;
  const meanings = meaningChoices(column, texts.language);
  const placesChosen = meanings.flatMap((meaning, place) =>
    meaning.ids.every((id) => ids?.includes(id)) ? [place] : []
  );
  const options = meanings.map((meaning, place): Option<string> => ({
    value: `=${place}`,
    text: meaning.text
  }));
  const id = `word-${column}-${word.key}`;
  const take = (places: readonly number[]): void =>
    choose(
      word,
      [...new Set(places)].flatMap((place) => meanings[place]?.ids ?? [])
    );
  const select = (): void => {
    const sheet = sheetAt(judged, first.sheet);
    if (sheet) void selectInSheet(store, sheet.id, first.row, first.column);
  };
  const label = fill(words.meaning, {
    word: text,
    column: columnName(column, texts.language),
    cells: texts.number(cells)
  });
  const hasSlot = isAdding && placesChosen.length > 0;
  return (
    <li class="match">
      <p class="match-word">
        <Button kind="link" onPress={select}>
          {[
            fill(words.quoted, { word: text }),
            fill(words.cells, { count: texts.number(cells) }),
            cellName(judged, first)
          ].join(' · ')}
        </Button>
        {isSuggested && <span class="tag tag-suggested">{words.suggested}</span>}
      </p>
      <label for={id} class="visually-hidden">
        {label}
      </label>
      <Select<string>
        id={id}
        options={[{ value: LATER, text: words.later }, ...options, { value: IGNORE, text: words.ignore }]}
        value={ids === undefined ? LATER : ids.length === 0 ? IGNORE : `=${placesChosen[0] ?? 0}`}
        onChoose={(value) => {
          setIsAdding(false);
          if (value === LATER) choose(word, 'later');
          else if (value === IGNORE) choose(word, []);
          else take([Number(value.slice(1)), ...placesChosen.slice(1)]);
        }}
      />
      {[...placesChosen.slice(1), ...(hasSlot ? [undefined] : [])].map((place, i) => (
        <Select<string>
          key={i}
          id={`${id}-${i + 2}`}
          label={fill(words.another, { word: text })}
          options={[{ value: LATER, text: texts.pane.start.noColumn }, ...options]}
          value={place === undefined ? LATER : `=${place}`}
          onChoose={(value) => {
            setIsAdding(false);
            const others = placesChosen.filter((other) => other !== place);
            take(value === LATER ? others : [...others, Number(value.slice(1))]);
          }}
        />
      ))}
      {isList(column) && placesChosen.length > 0 && !hasSlot && (
        <Button
          kind="link"
          label={fill(words.addMeaningOf, { word: text })}
          onPress={() => setIsAdding(true)}
        >
          {words.addMeaning}
        </Button>
      )}
    </li>
  );
}
