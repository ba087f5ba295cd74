import type { Theme } from '../../excel';
import { LANGUAGES, LANGUAGE_NAMES, fill, type Language } from '../../locales';
import { change, changeEmployeeSheet, changeReading } from '../changing';
import { element, type Children, type Description } from '../dom';
import { actions, button, heading, section, select, summary } from '../parts';
import type { Store } from '../store';
import type { Texts } from '../texts';
import { readingsView, type ReadingView, columnLetters } from '../../worksheet';

const AUTO = '';
const NONE = '-';

/** What the user may choose: how the standard is read, the language, the look, and where employee data is. */
export function settingsView(store: Store, texts: Texts): Children {
  const { settings, survey } = store.state;
  const words = texts.pane.settings;
  const { language, theme, employeeSheet } = settings;
  const sheets = (survey?.sheetNames ?? []).filter((name) => name !== survey?.sheet);
  return [
    heading(words.heading),
    element('p', { class: 'muted' }, words.kept),
    select(
      'language',
      words.language,
      [
        { value: AUTO, text: words.languageAuto },
        ...LANGUAGES.map((value) => ({ value, text: LANGUAGE_NAMES[value] }))
      ],
      language ?? AUTO,
      (value) =>
        void change(store, { ...settings, language: value === AUTO ? undefined : (value as Language) })
    ),
    select(
      'theme',
      words.theme,
      (['auto', 'light', 'dark'] as const).map((value) => ({ value, text: words.themes[value] })),
      theme,
      (value) => void change(store, { ...settings, theme: value as Theme })
    ),
    select(
      'employee-sheet',
      words.employeeSheet,
      [
        { value: AUTO, text: words.employeeAuto },
        { value: NONE, text: words.employeeNone },
        ...sheets.map((name) => ({ value: `=${name}`, text: name }))
      ],
      employeeSheet === undefined ? AUTO : employeeSheet === null ? NONE : `=${employeeSheet}`,
      (value) =>
        void changeEmployeeSheet(store, value === AUTO ? undefined : value === NONE ? null : value.slice(1))
    ),
    section(words.output, element('p', {}, outputText(store, texts))),
    section(
      words.readings,
      element('p', { class: 'muted' }, words.readingsLead),
      readingsView(settings.readings, texts.language).map((reading) => readingField(store, reading, texts)),
      actions(button(words.reset, () => void changeReading(store), { key: 'reset' }))
    )
  ];
}

function outputText(store: Store, { pane }: Texts): string {
  const source = store.state.survey?.source;
  const output = source?.header.output;
  if (!source || !output) return pane.settings.outputUnknown;
  const [first, last] = [Math.min(...output), Math.max(...output)].map(columnLetters);
  return fill(pane.settings.outputKnown, { sheet: source.name, first: first!, last: last! });
}

function readingField(store: Store, reading: ReadingView, { pane }: Texts): Description {
  const words = pane.settings;
  const { name, title, reason, citations, value, choices } = reading;
  return element(
    'fieldset',
    { class: 'reading', key: name },
    element('legend', {}, title),
    choices.length === 1
      ? element('p', {}, choices[0]!.text, ' ', element('span', { class: 'tag' }, words.fixed))
      : choices.map((choice, i) =>
          element(
            'label',
            { class: 'radio', key: choice.value },
            element('input', {
              type: 'radio',
              name: `reading-${name}`,
              value: choice.value,
              checked: choice.value === value,
              on: { change: () => void changeReading(store, name, choice.value) }
            }),
            element('span', {}, i === 0 ? fill(words.isDefault, { choice: choice.text }) : choice.text)
          )
        ),
    element('p', { class: 'muted small' }, fill(words.reason, { reason })),
    element(
      'details',
      { class: 'citations' },
      summary(words.citations),
      element(
        'ul',
        {},
        citations.map((citation) => element('li', { key: citation }, citation))
      )
    )
  );
}
