import { Fragment, type VNode } from 'preact';
import { fill } from '../../locales';
import {
  isOfWord,
  meaningText,
  problemLine,
  problemTitle,
  problemsByWord,
  wordKey,
  type Problem,
  type ProblemGroup
} from '../../worksheet';
import { useMeanings } from '../actions/matching';
import { selectInSheet } from '../actions/selectInSheet';
import { Actions, Button } from '../components/button';
import { Details } from '../components/details';
import { Heading } from '../components/heading';
import { Icon } from '../components/icon';
import { LimitedList } from '../components/limitedList';
import { Message } from '../components/message';
import { usePane } from '../pane';
import { sheetAt } from '../sheets';
import { isBusy, type Judged } from '../state';
import { counted } from '../texts';
import { JudgeFirst } from './judgeFirst';
import { suggestionFor } from './wordChoices';
import { WordsToMatch } from './wordsToMatch';

/** What needs clearing up in the data, by cause. */
export function ProblemsView(): VNode {
  const { state, texts } = usePane();
  const { judged } = state;
  const { problems } = texts.pane;
  return (
    <>
      <Heading text={problems.heading} />
      {judged ? (
        <Groups judged={judged} />
      ) : (
        <>
          <p>{problems.unread}</p>
          <JudgeFirst />
        </>
      )}
    </>
  );
}

function Groups({ judged }: { readonly judged: Judged }): VNode {
  const { texts } = usePane();
  const { problems } = texts.pane;
  const all = judged.groups.flatMap((group) => group.problems);
  if (all.length === 0) return <Message kind="met" text={problems.none} />;
  const errors = all.filter(({ severity }) => severity === 'error').length;
  const counts = { errors: texts.number(errors), warnings: texts.number(all.length - errors) };
  return (
    <>
      <p>
        <strong>{fill(problems.counts, counts)}</strong>
      </p>
      <p class="muted">{problems.lead}</p>
      <WordsToMatch id="problems-words" judged={judged} />
      {judged.groups.map((group, place) => (
        <Group key={nameOf(group)} judged={judged} group={group} isFirst={place === 0} />
      ))}
    </>
  );
}

const nameOf = ({ code, about }: ProblemGroup): string => `problems ${code} ${about}`;

interface GroupProps {
  readonly judged: Judged;
  readonly group: ProblemGroup;
  readonly isFirst: boolean;
}

function Group({ judged, group, isFirst }: GroupProps): VNode {
  const { texts } = usePane();
  const { severity, problems } = group;
  const words = texts.pane.problems;
  return (
    <Details
      name={nameOf(group)}
      class="section details group"
      isOpen={isFirst}
      summary={
        <>
          <Icon name={severity} size={16} />
          <span class="visually-hidden">{words[severity]}: </span>
          <span class="group-title">{problemTitle(group, texts.language)}</span>
          <span class="group-count muted">{counted(words.cells, problems.length, texts)}</span>
        </>
      }
    >
      <LimitedList name={nameOf(group)} as="ul" class="problem-list" limit={10} items={problemsByWord(group)}>
        {(alike, place) => <ProblemRow key={place} judged={judged} problems={alike} />}
      </LimitedList>
    </Details>
  );
}

/** Cells that are named before the others are only counted. */
const CELLS_NAMED = 3;

interface ProblemRowProps {
  readonly judged: Judged;
  /** The same of several cells. */
  readonly problems: readonly Problem[];
}

function ProblemRow({ judged, problems }: ProblemRowProps): VNode {
  const { texts, store } = usePane();
  const [first] = problems;
  const text = first && problemLine(judged.evaluation, first, texts.language).text;
  const rest = problems.length - CELLS_NAMED;
  return (
    <li>
      {problems.slice(0, CELLS_NAMED).map((problem, place) => {
        const { cell } = problemLine(judged.evaluation, problem, texts.language);
        const select = (): void => {
          const sheet = sheetAt(judged, problem.sheet);
          if (sheet) void selectInSheet(store, sheet.id, problem.row, problem.column);
        };
        return (
          <Fragment key={place}>
            <Button kind="link" label={fill(texts.pane.problems.goTo, { cell })} onPress={select}>
              {cell}
            </Button>{' '}
          </Fragment>
        );
      })}
      {rest > 0 && (
        <span class="muted">{fill(texts.pane.person.moreRows, { count: texts.number(rest) })} </span>
      )}
      <span>{text}</span>
      {first && <TypoFix judged={judged} problem={first} />}
    </li>
  );
}

/** Reads a word that is probably misspelt as what it was meant to be, at one press. */
function TypoFix({ judged, problem }: { readonly judged: Judged; readonly problem: Problem }): VNode | null {
  const { state, texts, store } = usePane();
  if (!isOfWord(problem)) return null;
  const key = wordKey(problem.found ?? '');
  const word = judged.words
    .find(({ column }) => column === problem.about)
    ?.words.find((known) => known.key === key);
  const suggestion = word && suggestionFor(word);
  if (!word || !suggestion?.isSpelling) return null;
  const { column, text } = word;
  const meaning = meaningText(column, suggestion.ids, texts.language);
  return (
    <Actions>
      <Button
        label={fill(texts.match.words.readAs, { word: text, meaning })}
        isDisabled={isBusy(state)}
        onPress={() => void useMeanings(store, [{ column, text, ids: suggestion.ids }])}
      >
        {meaning}
      </Button>
    </Actions>
  );
}
