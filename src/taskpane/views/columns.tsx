import type { VNode } from 'preact';
import type { Inspection } from '../../excel';
import { fill } from '../../locales';
import { columnsView, headerChoices, type ColumnView } from '../../worksheet';
import { changeColumn, resetColumns } from '../actions/changeSettings';
import { Actions, Button } from '../components/button';
import { Details } from '../components/details';
import { Section } from '../components/section';
import { Select, type Option } from '../components/select';
import { usePane } from '../pane';
import type { Texts } from '../texts';

interface ColumnsProps {
  readonly survey: Inspection;
  readonly head: NonNullable<Inspection['head']>;
}

/** Each kind of data with its column: first those that are missed, with what that costs, then the rest, collapsed. */
export function Columns({ survey, head: { header, cells } }: ColumnsProps): VNode {
  const { state, texts, store } = usePane();
  const { start, actions } = texts.pane;
  const all = columnsView(header, cells, texts.language, survey.source?.employees?.header);
  const known = all.filter(({ found }) => found);
  const costly = all.filter(({ cost }) => cost !== undefined);
  const others = all.filter(({ found, cost }) => !found && cost === undefined);
  const isMapped = Object.keys(state.settings.mappings[survey.sheet] ?? {}).length > 0;
  const options = [
    { value: '', text: start.noColumn },
    ...headerChoices(cells).map(({ text, letters }) => ({
      value: `=${text}`,
      text: fill(start.byName, { text, letters })
    }))
  ];
  const row = (column: ColumnView): VNode => <ColumnRow key={column.id} column={column} options={options} />;
  return (
    <>
      {costly.length > 0 && (
        <Section title={start.notRecognised}>
          <ul class="columns">
            {[...costly].sort((a, b) => Number(b.isRequired) - Number(a.isRequired)).map(row)}
          </ul>
        </Section>
      )}
      <Details
        name="columns"
        class="section details"
        summary={fill(start.recognised, { count: texts.number(known.length) })}
      >
        <p class="muted">{start.mappingHint}</p>
        <ul class="columns">{[...known, ...others].map(row)}</ul>
        {isMapped && (
          <Actions>
            <Button onPress={() => void resetColumns(store)}>{actions.automatic}</Button>
          </Actions>
        )}
      </Details>
    </>
  );
}

/** Where a kind of data was found, where its header's text alone does not say. */
const foundText = (
  { letters, text, cell }: NonNullable<ColumnView['found']>,
  { pane: { start } }: Texts
): string => (cell === undefined ? fill(start.columnAt, { letters }) : fill(start.cellAt, { text, cell }));

interface ColumnRowProps {
  readonly column: ColumnView;
  readonly options: readonly Option<string>[];
}

function ColumnRow({ column, options }: ColumnRowProps): VNode {
  const { texts, store } = usePane();
  const { start } = texts.pane;
  const { id, name, found, cost, isRequired } = column;
  // Header texts that differ only in character width count as one choice; a later column of the same text is offered by its letters.
  const own =
    found && !options.some(({ value }) => value === `=${found.text}`)
      ? [{ value: `=${found.text}`, text: foundText(found, texts) }]
      : [];
  return (
    <li class="column">
      <label for={`column-${id}`} class="column-name">
        {name}
        {isRequired && !found && <span class="tag tag-error">{start.required}</span>}
      </label>
      <Select<string>
        id={`column-${id}`}
        options={[...options, ...own]}
        value={found ? `=${found.text}` : ''}
        onChoose={(value) => void changeColumn(store, id, value === '' ? null : value.slice(1))}
        describedBy={cost && `cost-${id}`}
      />
      {cost && (
        <p class="muted small" id={`cost-${id}`}>
          {cost}
        </p>
      )}
    </li>
  );
}
