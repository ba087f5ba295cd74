import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { fill, type ColumnId } from '../../locales';
import { isMissed } from '../../worksheet';
import { forgetColumns, useColumns } from '../actions/matchColumns';
import { closeMatching } from '../actions/matching';
import { Actions, Button } from '../components/button';
import { Combobox } from '../components/combobox';
import { Details } from '../components/details';
import { Footer } from '../components/footer';
import { Heading } from '../components/heading';
import { Message } from '../components/message';
import { usePane } from '../pane';
import { isBusy } from '../state';
import {
  changedColumns,
  columnGroups,
  isOpen,
  nameOfColumn,
  type ColumnDrafts,
  type ColumnGroup,
  type ColumnRow
} from './columnRows';

type Choose = (sheet: string, id: ColumnId, text: string | null) => void;

/** Which column of the sheets holds what; nothing is in force before *Use these*. */
export function ColumnsView(): VNode {
  const { state, texts, store } = usePane();
  const [drafts, setDrafts] = useState<ColumnDrafts>({});
  const { columns } = texts.match;
  const { heads, survey, settings } = state;
  const employees = survey?.source?.employees?.name ?? settings.employeeSheet ?? undefined;
  const groups = columnGroups(heads ?? [], employees, drafts, texts.language);
  const left = groups.flatMap(({ rows }) => rows).filter(isOpen).length;
  const isMapped = groups.some(({ sheet }) => Object.keys(settings.mappings[sheet] ?? {}).length > 0);
  const choose: Choose = (sheet, id, text) => setDrafts({ ...drafts, [nameOfColumn(sheet, id)]: text });
  return (
    <>
      <Heading text={columns.heading} />
      <p class="muted">{columns.lead}</p>
      {heads === undefined && <p class="muted">{texts.pane.start.looking}</p>}
      {heads?.length === 0 && <p>{columns.unread}</p>}
      {groups.map((group, place) => (
        <Sheet key={group.sheet} group={group} place={place} choose={choose} />
      ))}
      {isMapped && (
        <Actions>
          <Button kind="link" isDisabled={isBusy(state)} onPress={() => void forgetColumns(store)}>
            {texts.pane.actions.automatic}
          </Button>
        </Actions>
      )}
      <Footer text={heads === undefined ? '' : fill(columns.left, { count: texts.number(left) })}>
        <Button
          kind="primary"
          isDisabled={groups.length === 0 || isBusy(state)}
          onPress={() => void useColumns(store, changedColumns(groups))}
        >
          {columns.use}
        </Button>
        <Button onPress={() => closeMatching(store)}>{columns.cancel}</Button>
      </Footer>
    </>
  );
}

interface SheetProps {
  readonly group: ColumnGroup;
  /** Among the sheets, counted from 0. */
  readonly place: number;
  readonly choose: Choose;
}

function Sheet({ group, place, choose }: SheetProps): VNode {
  const { texts } = usePane();
  const { columns } = texts.match;
  const { sheet, isEmployees, isForeign, rows } = group;
  const required = rows.filter(({ isRequired }) => isRequired);
  const costly = rows.filter(
    (row) => !row.isRequired && (isMissed(row) || (!row.found && row.by !== undefined))
  );
  const others = rows.filter((row) => !required.includes(row) && !costly.includes(row));
  const prefix = isEmployees ? 'employees-' : place === 0 ? '' : `${place + 1}-`;
  const list = (some: readonly ColumnRow[]): VNode => (
    <ul class="columns">
      {some.map((row) => (
        <Column key={row.id} group={group} prefix={prefix} row={row} choose={choose} />
      ))}
    </ul>
  );
  return (
    <section class="section">
      <h3 class="section-heading">{fill(isEmployees ? columns.employees : columns.projects, { sheet })}</h3>
      {isForeign && <Message kind="info" text={columns.askId} />}
      {list(required)}
      {costly.length > 0 && (
        <>
          <h4 class="columns-heading">{columns.costly}</h4>
          {list(costly)}
        </>
      )}
      {others.length > 0 && (
        <Details name={`columns ${sheet}`} class="details" summary={columns.others}>
          {list(others)}
        </Details>
      )}
    </section>
  );
}

const NONE = '';
const SAMPLES = 3;
const LONGEST = 24;

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

interface ColumnProps {
  readonly group: ColumnGroup;
  /** What tells the ids of its elements from those of other sheets. */
  readonly prefix: string;
  readonly row: ColumnRow;
  readonly choose: Choose;
}

function Column({ group: { sheet, choices }, prefix, row, choose }: ColumnProps): VNode {
  const { texts } = usePane();
  const { columns } = texts.match;
  const { name, isRequired, found, chosen, by, clash, cost } = row;
  const id = `column-${prefix}${row.id}`;
  const options = [
    { value: NONE, text: columns.none },
    ...choices.map(({ text, letters }) => ({
      value: `=${text}`,
      text: fill(columns.choice, { text, letters })
    }))
  ];
  const notes = [
    ...(chosen && chosen.samples.length > 0
      ? [fill(columns.sample, { sample: chosen.samples.slice(0, SAMPLES).map(shortened).join(', ') })]
      : []),
    ...(!chosen && found?.cell !== undefined
      ? [fill(columns.above, { text: found.text, cell: found.cell })]
      : []),
    ...(!chosen && cost !== undefined ? [cost] : [])
  ];
  return (
    <li class="column">
      <label id={`${id}-label`} for={id} class="column-name">
        {name}
        {isRequired && ' '}
        {isRequired && <span class={isOpen(row) ? 'tag tag-error' : 'tag'}>{columns.required}</span>}
        {by && ' '}
        {by && (
          <span class="tag tag-suggested">{by === 'header' ? columns.byHeader : columns.byContent}</span>
        )}
      </label>
      <Combobox
        id={id}
        options={options}
        value={chosen ? `=${chosen.text}` : NONE}
        noMatch={columns.noMatch}
        describedBy={`${id}-notes`}
        onChoose={(value) => choose(sheet, row.id, value === NONE ? null : value.slice(1))}
      />
      <div id={`${id}-notes`}>
        {notes.map((note) => (
          <p key={note} class="muted small">
            {note}
          </p>
        ))}
        {clash !== undefined && <p class="small clash">{fill(columns.clash, { column: clash })}</p>}
      </div>
    </li>
  );
}
