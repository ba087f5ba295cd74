import { sheetSelected } from '../../excel';
import { fill } from '../../locales';
import { element, type Children, type Description } from '../dom';
import { actions, button, fact, facts, heading, message, section } from '../parts';
import { copy, selectInSheet, showLevel, showPerson } from '../showing';
import type { Judged, Shown } from '../state';
import type { Store } from '../store';
import type { Texts } from '../texts';
import { clauseView, rowLink } from './clause';
import { limited } from './limited';
import { readingFirst } from './reading';
import { personText, personView, type LevelPage, type NearMiss, type PersonView } from '../../worksheet';

/** The person of the selected row, and why they have their level. */
export function personPage(store: Store, texts: Texts): Children {
  const { judged, shown, selected } = store.state;
  const { person } = texts.pane;
  const reading = readingFirst(store, texts);
  if (!judged) return [heading(person.heading), element('p', {}, person.unread), reading];
  const outdated = !judged.isCurrent && message('warning', person.changed, reading);
  if (shown) return [outdated, explained(store, judged, shown, texts)];
  const { source } = judged;
  const sheet = selected && sheetSelected(source, selected);
  const isDataRow = sheet && selected.row >= sheet.header.firstDataRow && selected.row <= sheet.lastRow;
  return [
    heading(person.heading),
    outdated,
    element(
      'p',
      {},
      isDataRow
        ? fill(person.notAPerson, { row: selected.row + 1 })
        : fill(person.choose, { sheet: source.name })
    )
  ];
}

function explained(store: Store, judged: Judged, shown: Shown, texts: Texts): Children {
  const { person, actions: names } = texts.pane;
  const view = personView(judged.evaluation, shown.slot, texts.language);
  const level = shown.level ?? view.nextLevel ?? view.level;
  const page = view.pages.find((each) => each.level === level)!;
  const text = (): string =>
    personText(
      view,
      level,
      (row) => shown.names.get(row) ?? '',
      judged.source.employees?.name ?? '',
      texts.language
    );
  return [
    heading(view.name || view.employeeId),
    element(
      'p',
      { class: 'muted person-line' },
      view.name ? `${view.employeeId} · ${view.field}` : view.field
    ),
    levelCard(view, texts),
    view.otherFields.length > 0 &&
      element(
        'p',
        { class: 'aside' },
        person.otherFields,
        ' ',
        view.otherFields.map(({ slot, field }) => [
          button(field, () => void showPerson(store, slot), { kind: 'link', key: slot }),
          ' '
        ])
      ),
    section(
      person.pages,
      levelButtons(store, view, level, texts),
      pageView(store, judged, shown, page, level === view.nextLevel, texts)
    ),
    missesView(store, judged, shown, page, texts),
    actions(button(names.copy, () => void copy(store, text()), { icon: 'copy', key: 'copy' })),
    shown.copied === 'yes' && message('met', person.copied),
    typeof shown.copied === 'object' &&
      element(
        'div',
        { class: 'field', key: 'text' },
        element('label', { for: 'person-text', class: 'field-label' }, person.notCopied),
        element('textarea', {
          id: 'person-text',
          class: 'copy-text',
          readonly: true,
          rows: 8,
          value: shown.copied.byHand
        })
      )
  ];
}

function levelCard(view: PersonView, { pane }: Texts): Description {
  const { person } = pane;
  const next = view.pages.find(({ level }) => level === view.nextLevel);
  return element(
    'div',
    { class: 'card' },
    element(
      'div',
      { class: 'card-level' },
      element('span', { class: 'level-badge', 'aria-hidden': 'true' }, view.level === 0 ? '–' : view.level),
      element(
        'div',
        {},
        element('p', { class: 'card-title' }, view.levelText),
        element('p', { class: 'muted' }, view.basisText)
      )
    ),
    facts(
      fact(person.business, view.businessLevel),
      fact(person.professional, view.professionalLevel),
      fact(person.next, view.nextLevel === null ? person.top : fill(pane.level, { level: view.nextLevel }))
    ),
    next && [
      element('div', { class: 'bar bar-large', style: { '--share': String(view.progress) } }),
      element(
        'p',
        { class: 'muted small' },
        fill(person.progress, { met: next.met, required: next.required })
      )
    ]
  );
}

function levelButtons(store: Store, view: PersonView, open: number, { pane }: Texts): Description {
  return element(
    'div',
    { class: 'segments', role: 'group', 'aria-label': pane.person.pages },
    view.pages.map(({ level }) =>
      element(
        'button',
        {
          type: 'button',
          class: 'segment',
          key: level,
          'aria-pressed': String(level === open),
          on: { click: () => showLevel(store, level) }
        },
        fill(pane.level, { level })
      )
    )
  );
}

function pageView(
  store: Store,
  judged: Judged,
  shown: Shown,
  page: LevelPage,
  isNext: boolean,
  texts: Texts
): Children {
  const { person } = texts.pane;
  return [
    // Of the next level the card above says so already.
    !isNext &&
      element('p', { class: 'muted' }, fill(person.progress, { met: page.met, required: page.required })),
    element(
      'ul',
      { class: 'clauses', key: page.level },
      page.clauses.map((clause) => clauseView(store, judged, shown, clause, texts))
    )
  ];
}

function missesView(
  store: Store,
  judged: Judged,
  shown: Shown,
  { level, nearMisses }: LevelPage,
  texts: Texts
): Description {
  const { person } = texts.pane;
  return section(
    fill(person.nearMisses, { level }),
    nearMisses.length === 0
      ? element('p', {}, fill(person.noNearMisses, { level }))
      : limited(store, `misses ${shown.slot} ${level}`, 3, nearMisses, texts, (misses) =>
          element(
            'ul',
            { class: 'misses' },
            misses.map((miss) => missView(store, judged, shown, level, miss, texts))
          )
        )
  );
}

function missView(
  store: Store,
  { source }: Judged,
  { names }: Shown,
  level: number,
  miss: NearMiss,
  texts: Texts
): Description {
  const {
    pane: { lacks },
    language
  } = texts;
  const column = (source.header.columns.get('project') ?? source.header.columns.get('employeeId'))!.index;
  return element(
    'li',
    { class: 'miss', key: miss.row },
    rowLink(miss.row, names, language, () => void selectInSheet(store, source.id, miss.row, column)),
    miss.isOther && element('p', { class: 'small' }, fill(lacks.first, { level })),
    element(
      'ul',
      { class: 'lacks' },
      miss.lacks.map((lack, i) => element('li', { key: i }, lack))
    )
  );
}
