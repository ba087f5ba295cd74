import type { VNode } from 'preact';
import { fill } from '../../locales';
import { problemLine, problemTitle, type Problem, type ProblemGroup } from '../../worksheet';
import { selectInSheet } from '../actions/selectInSheet';
import { Button } from '../components/button';
import { Details } from '../components/details';
import { Heading } from '../components/heading';
import { Icon } from '../components/icon';
import { LimitedList } from '../components/limitedList';
import { Message } from '../components/message';
import { usePane } from '../pane';
import { sheetAt } from '../sheets';
import type { Judged } from '../state';
import { counted } from '../texts';
import { JudgeFirst } from './judgeFirst';

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
      <LimitedList name={nameOf(group)} as="ul" class="problem-list" limit={10} items={problems}>
        {(problem, place) => <ProblemRow key={place} judged={judged} problem={problem} />}
      </LimitedList>
    </Details>
  );
}

function ProblemRow({ judged, problem }: { readonly judged: Judged; readonly problem: Problem }): VNode {
  const { texts, store } = usePane();
  const { cell, text } = problemLine(judged.evaluation, problem, texts.language);
  const select = (): void => {
    const sheet = sheetAt(judged.source, problem.sheet);
    if (sheet) void selectInSheet(store, sheet.id, problem.row, problem.column);
  };
  return (
    <li>
      <Button kind="link" label={fill(texts.pane.problems.goTo, { cell })} onPress={select}>
        {cell}
      </Button>{' '}
      <span>{text}</span>
    </li>
  );
}
