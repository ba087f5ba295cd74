import {
  columnLetters,
  columnsView,
  headerChoices,
  outputPlace,
  rowsBelowHeader,
  type ColumnView,
  type Source,
  type Inspection
} from '../../excel';
import { fill } from '../../locales';
import { addTemplate } from '../adding';
import { changeColumn, changeSheet } from '../changing';
import { element, type Children, type Description } from '../dom';
import { evaluate } from '../evaluating';
import { isBusy, lookAgain } from '../looking';
import {
  actions,
  button,
  fact,
  facts,
  heading,
  message,
  section,
  select,
  selectAlone,
  summary,
  type Option
} from '../parts';
import { goTo } from '../showing';
import type { Store } from '../store';
import { counted, failureText, type Texts } from '../texts';

/** What was found in the sheet, how its columns are read, and the way on. */
export function startView(store: Store, texts: Texts): Children {
  const { pane } = texts;
  const { survey, surveyFailure } = store.state;
  if (surveyFailure) {
    return [
      heading(pane.start.heading),
      message(
        'error',
        failureText(surveyFailure, '', texts),
        actions(button(pane.actions.lookAgain, () => void lookAgain(store)))
      )
    ];
  }
  if (!survey) return [heading(pane.start.heading), element('p', { class: 'muted' }, pane.start.looking)];
  const { source, failure, head } = survey;
  return [
    heading(pane.start.heading),
    failure && message('error', failureText(failure, survey.sheet, texts)),
    sheetChoice(store, survey, texts),
    source ? found(store, source, texts) : failure?.code !== 'columnAbsent' && nothingFound(store, texts),
    head && columns(store, survey, texts)
  ];
}

const FOLLOW = '';

function sheetChoice(store: Store, { sheet, sheetNames }: Inspection, { pane }: Texts): Description {
  const picked =
    store.state.sheet !== undefined && sheetNames.includes(store.state.sheet) ? store.state.sheet : FOLLOW;
  const options: Option[] = [
    {
      value: FOLLOW,
      text:
        picked === FOLLOW
          ? fill(pane.start.activeSheet, { sheet })
          : fill(pane.start.activeSheet, { sheet: '…' })
    },
    ...sheetNames.map((name) => ({ value: `=${name}`, text: name }))
  ];
  return select(
    'sheet',
    pane.start.sheet,
    options,
    picked === FOLLOW ? FOLLOW : `=${picked}`,
    (value) => void changeSheet(store, value === FOLLOW ? undefined : value.slice(1))
  );
}

function found(store: Store, source: Source, texts: Texts): Children {
  const { pane, number } = texts;
  const { start } = pane;
  const { judged } = store.state;
  const known = judged?.source.id === source.id && judged.isCurrent ? judged : undefined;
  const counts = known?.summary.view(texts.language);
  const problems = known?.groups.reduce((sum, { problems: { length } }) => sum + length, 0) ?? 0;
  return [
    facts(
      source.table && fact(start.table, source.table.name),
      fact(start.headerRow, number(source.header.row + 1)),
      fact(start.rows, number(counts?.rows ?? rowsBelowHeader(source))),
      fact(
        start.people,
        counts
          ? fill(start.peopleValue, { people: number(counts.employees), persons: number(counts.people) })
          : start.peopleUnknown
      ),
      fact(start.employees, source.employees?.name ?? start.employeesNone),
      fact(start.results, placeText(source, texts))
    ),
    actions(
      button(pane.actions.evaluate, () => void evaluate(store), {
        kind: 'primary',
        key: 'evaluate',
        disabled: isBusy(store.state)
      })
    ),
    problems > 0 &&
      element(
        'p',
        { class: 'aside' },
        counted(start.problemsFound, problems, texts),
        ' ',
        button(pane.actions.problems, () => goTo(store, 'problems'), { kind: 'link' })
      )
  ];
}

/** Where the results stand or will stand. */
export function placeText({ header, rightmost }: Source, { pane }: Texts): string {
  const { columns: places, isNew } = outputPlace(header, rightmost);
  const [first, last] = [Math.min(...places), Math.max(...places)].map(columnLetters);
  return fill(isNew ? pane.start.columns : pane.start.columnsAgain, { first: first!, last: last! });
}

const nothingFound = (store: Store, { pane }: Texts): Children => [
  element('p', {}, pane.start.nothing),
  actions(
    button(pane.actions.template, () => void addTemplate(store), { kind: 'primary', key: 'template' }),
    button(pane.actions.lookAgain, () => void lookAgain(store), { key: 'again' }),
    button(pane.actions.help, () => goTo(store, 'help'), { key: 'help' })
  )
];

function columns(store: Store, survey: Inspection, texts: Texts): Children {
  const { header, cells } = survey.head!;
  const all = columnsView(header, cells, texts.language, survey.source?.employees?.header);
  const known = all.filter(({ found: place }) => place);
  const costly = all.filter(({ cost }) => cost !== undefined);
  const others = all.filter(({ found: place, cost }) => !place && cost === undefined);
  const { start } = texts.pane;
  const isMapped = Object.keys(store.state.settings.mappings[survey.sheet] ?? {}).length > 0;
  const options = optionsOf(survey, texts);
  const row = (view: ColumnView): Description => columnRow(store, view, options, texts);
  return [
    costly.length > 0 &&
      section(
        start.notRecognised,
        element(
          'ul',
          { class: 'columns' },
          [...costly].sort((a, b) => Number(b.isRequired) - Number(a.isRequired)).map(row)
        )
      ),
    element(
      'details',
      { class: 'section details', key: 'columns' },
      summary(fill(start.recognised, { count: texts.number(known.length) })),
      element('p', { class: 'muted' }, start.mappingHint),
      element('ul', { class: 'columns' }, [...known, ...others].map(row)),
      isMapped &&
        actions(button(texts.pane.actions.automatic, () => void changeColumn(store, undefined, null)))
    )
  ];
}

const optionsOf = ({ head }: Inspection, { pane }: Texts): Option[] => [
  { value: '', text: pane.start.noColumn },
  ...headerChoices(head!.cells).map(({ text, letters }) => ({
    value: `=${text}`,
    text: fill(pane.start.byName, { text, letters })
  }))
];

function columnRow(store: Store, view: ColumnView, options: readonly Option[], { pane }: Texts): Description {
  const { id, name, found: place, cost, isRequired } = view;
  // Of texts that differ in width alone the first can be chosen: another column of theirs is offered as it stands.
  const own =
    place && !options.some(({ value }) => value === `=${place.text}`)
      ? [{ value: `=${place.text}`, text: fill(pane.start.columnAt, { letters: place.letters }) }]
      : [];
  const field = `column-${id}`;
  return element(
    'li',
    { class: 'column', key: id },
    element(
      'label',
      { for: field, class: 'column-name' },
      name,
      isRequired && !place && element('span', { class: 'tag tag-error' }, pane.start.required)
    ),
    selectAlone(
      field,
      [...options, ...own],
      place ? `=${place.text}` : '',
      (value) => void changeColumn(store, id, value === '' ? null : value.slice(1)),
      cost && { 'aria-describedby': `cost-${id}` }
    ),
    cost && element('p', { class: 'muted small', id: `cost-${id}` }, cost)
  );
}
