import type { VNode } from 'preact';
import type { Inspection } from '../../excel';
import { fill } from '../../locales';
import { columnsView, headerTexts, isMissed } from '../../worksheet';
import { openColumns } from '../actions/matchColumns';
import { Actions, Button } from '../components/button';
import { Message } from '../components/message';
import { usePane } from '../pane';

interface ColumnsToCheckProps {
  readonly survey: Inspection;
  readonly head: NonNullable<Inspection['head']>;
}

const OPENER = 'start-columns';

/** How many columns are not found although their absence costs something, and the way to match them. */
export function ColumnsToCheck({ survey, head }: ColumnsToCheckProps): VNode {
  const { texts, store } = usePane();
  const { columns } = texts.match;
  const employees = survey.source?.employees?.header;
  const heads =
    survey.sources.length > 1
      ? survey.sources.map(({ header, headerRows }) => ({ header, cells: headerTexts(headerRows) }))
      : [head];
  const all = heads.flatMap(({ header, cells }) => columnsView(header, cells, texts.language, employees));
  const known = all.filter(({ found }) => found).length;
  const missed = all.filter(isMissed).length;
  const isBlocked = all.some(({ isRequired, found }) => isRequired && !found);
  const button = (
    <Button
      id={OPENER}
      kind={isBlocked ? 'primary' : 'plain'}
      onPress={() => void openColumns(store, OPENER)}
    >
      {columns.open}
    </Button>
  );
  const recognised = fill(texts.pane.start.recognised, { count: texts.number(known) });
  if (missed === 0)
    return (
      <>
        <p class="aside">{recognised}</p>
        <Actions>{button}</Actions>
      </>
    );
  return (
    <Message kind="info" text={fill(columns.toCheck, { count: texts.number(missed) })}>
      <p class="muted small">{recognised}</p>
      <Actions>{button}</Actions>
    </Message>
  );
}
