import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { DICTIONARIES } from '../../locales';
import { employeeOf, type CarriedTexts, type PeopleFilter } from '../../worksheet';
import { filterPeople, foundText } from '../actions/filterPeople';
import { idInList } from '../actions/showPerson';
import { Heading } from '../components/heading';
import { LimitedList } from '../components/limitedList';
import { Message } from '../components/message';
import { SelectField } from '../components/select';
import { usePane } from '../pane';
import type { Judged } from '../state';
import { JudgeFirst } from './judgeFirst';
import { PersonRow } from './personRow';
import { GroupSheets } from './sheetsSection';

/** People drawn at first, and more at each press. */
const AT_ONCE = 50;

/** Everybody, or those of a level and field, to be searched; each leads to their page. */
export function PeopleView(): VNode {
  const { state, texts } = usePane();
  const { judged } = state;
  const { people: words, person } = texts.pane;
  return (
    <>
      <Heading text={words.heading} />
      {!judged?.isCurrent && (
        <Message kind={judged ? 'warning' : 'info'} text={judged ? person.changed : person.unread}>
          <JudgeFirst />
        </Message>
      )}
      {judged && <List judged={judged} />}
    </>
  );
}

function List({ judged }: { readonly judged: Judged }): VNode {
  const { state, texts, store } = usePane();
  const { filter } = state;
  const { people: words } = texts.pane;
  const found = useMemo(() => judged.summary.find(filter, judged.carried), [judged, filter]);
  const summary = judged.summary.view(texts.language);
  const change = (part: Partial<PeopleFilter>): void => filterPeople(store, part);
  return (
    <>
      <div class="filters">
        <div class="field filter-search">
          <label for="people-search" class="field-label">
            {words.search}
          </label>
          <input
            id="people-search"
            type="search"
            class="select"
            autocomplete="off"
            spellcheck={false}
            value={filter.text}
            onInput={({ currentTarget }) => change({ text: currentTarget.value })}
          />
        </div>
        <SelectField
          id="people-level"
          label={words.level}
          value={filter.level}
          options={[
            { value: '', text: words.any },
            ...summary.levels.map(({ id, text }) => ({ value: id, text }))
          ]}
          onChoose={(level) => change({ level })}
        />
        <SelectField
          id="people-field"
          label={words.field}
          value={String(filter.field ?? '')}
          options={[
            { value: '', text: words.any },
            ...summary.fields.map((text, place) => ({ value: String(place), text }))
          ]}
          onChoose={(place) => change({ field: place === '' ? undefined : Number(place) })}
        />
        {judged.carried.map((column) => (
          <ColumnFilter key={column.id} judged={judged} column={column} />
        ))}
      </div>
      <p class="muted">{foundText(found, summary.withField, texts)}</p>
      <GroupSheets />
      <LimitedList
        name={`people ${JSON.stringify(filter)}`}
        as="ul"
        class="people"
        limit={AT_ONCE}
        more={AT_ONCE}
        items={found.refs}
      >
        {(ref, place) => (
          <PersonRow
            key={ref}
            id={idInList(ref)}
            judged={judged}
            person={found.listed(place, texts.language)}
            more={judged.carried
              .map(({ textOf }) => textOf(employeeOf(ref)))
              .filter((text) => text !== '')
              .join(' · ')}
          />
        )}
      </LimitedList>
    </>
  );
}

/** Stands before a text of a column, so that a blank can be told from all of them. */
const SAYS = '=';

interface ColumnFilterProps {
  readonly judged: Judged;
  readonly column: CarriedTexts;
}

/** A choice among all that a column of the user's says. */
function ColumnFilter({ judged, column: { id, textOf } }: ColumnFilterProps): VNode {
  const { state, texts, store } = usePane();
  const { people: words } = texts.pane;
  const { carried } = state.filter;
  const said = useMemo(() => {
    const { size } = judged.evaluation.employees;
    const all = new Set(Array.from({ length: size }, (_, employee) => textOf(employee)));
    return [...all].sort(new Intl.Collator(texts.language, { numeric: true }).compare);
  }, [judged, textOf, texts.language]);
  const { [id]: is, ...others } = carried;
  return (
    <SelectField
      id={`people-${id}`}
      label={DICTIONARIES[texts.language].listColumns[id]}
      value={is === undefined ? '' : SAYS + is}
      options={[
        { value: '', text: words.any },
        ...said.map((text) => ({ value: SAYS + text, text: text === '' ? words.blank : text }))
      ]}
      onChoose={(value) =>
        filterPeople(store, {
          carried: value === '' ? others : { ...others, [id]: value.slice(SAYS.length) }
        })
      }
    />
  );
}
