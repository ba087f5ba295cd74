import type { VNode } from 'preact';
import { LANGUAGES, LANGUAGE_NAMES, fill } from '../../locales';
import { MISSING_DETAILS, readingsView, sheetsBeside, type ReadingView } from '../../worksheet';
import { changeEmployeeSheet, changeReading, changeSettings, resetReadings } from '../actions/changeSettings';
import { Actions, Button } from '../components/button';
import { Details } from '../components/details';
import { Heading } from '../components/heading';
import { Section } from '../components/section';
import { SelectField } from '../components/select';
import { usePane } from '../pane';
import type { State } from '../state';
import { MatchedWords } from './matchedWords';
import { ProfileSection } from './profile';
import { columnRange, type Texts } from '../texts';

const AUTO = '';
const NONE = '-';

/** What the user may choose: how the standard is read, the language, the look, and where employee data is. */
export function SettingsView(): VNode {
  const { state, texts, store } = usePane();
  const { settings } = state;
  const words = texts.pane.settings;
  return (
    <>
      <Heading text={words.heading} />
      <p class="muted">{words.kept}</p>
      <SelectField
        id="language"
        label={words.language}
        options={[
          { value: AUTO, text: words.languageAuto },
          ...LANGUAGES.map((value) => ({ value, text: LANGUAGE_NAMES[value] }))
        ]}
        value={settings.language ?? AUTO}
        onChoose={(value) =>
          void changeSettings(store, { ...settings, language: value === AUTO ? undefined : value })
        }
      />
      <SelectField
        id="theme"
        label={words.theme}
        options={(['auto', 'light', 'dark'] as const).map((value) => ({ value, text: words.themes[value] }))}
        value={settings.theme}
        onChoose={(theme) => void changeSettings(store, { ...settings, theme })}
      />
      <EmployeeSheetField />
      <MatchedWords />
      <ProfileSection />
      <Section title={words.output}>
        <p>{outputText(state, texts)}</p>
        <SelectField
          id="missing-detail"
          label={words.missing}
          options={MISSING_DETAILS.map((value) => ({ value, text: words.missingDetails[value] }))}
          value={settings.missing}
          onChoose={(missing) => void changeSettings(store, { ...settings, missing })}
        />
        <p class="muted small">{words.missingFrom}</p>
      </Section>
      <Section title={words.readings}>
        <p class="muted">{words.readingsLead}</p>
        {readingsView(settings.readings, texts.language).map((reading) => (
          <ReadingField key={reading.name} reading={reading} />
        ))}
        <Actions>
          <Button onPress={() => void resetReadings(store)}>{words.reset}</Button>
        </Actions>
      </Section>
    </>
  );
}

function EmployeeSheetField(): VNode {
  const { state, texts, store } = usePane();
  const { settings, survey } = state;
  const { employeeSheet } = settings;
  const words = texts.pane.settings;
  const judged = survey ? [survey.sheet, ...sheetsBeside(survey.sheet, settings.projectSheets)] : [];
  const sheets = survey?.sheetNames.filter((name) => !judged.includes(name)) ?? [];
  return (
    <SelectField<string>
      id="employee-sheet"
      label={words.employeeSheet}
      options={[
        { value: AUTO, text: words.employeeAuto },
        { value: NONE, text: words.employeeNone },
        ...sheets.map((name) => ({ value: `=${name}`, text: name }))
      ]}
      value={employeeSheet === undefined ? AUTO : employeeSheet === null ? NONE : `=${employeeSheet}`}
      onChoose={(value) =>
        void changeEmployeeSheet(store, value === AUTO ? undefined : value === NONE ? null : value.slice(1))
      }
    />
  );
}

function outputText({ survey }: State, { pane }: Texts): string {
  const { outputKnown, outputUnknown, outputPlace } = pane.settings;
  const places = (survey?.sources ?? []).flatMap(({ name, header: { output } }) =>
    output ? [fill(outputPlace, { sheet: name, ...columnRange(output) })] : []
  );
  return places.length === 0 ? outputUnknown : fill(outputKnown, { places: places.join(' ') });
}

function ReadingField({ reading }: { readonly reading: ReadingView }): VNode {
  const { texts, store } = usePane();
  const words = texts.pane.settings;
  const { name, title, printed, reason, citations, value, choices } = reading;
  return (
    <fieldset class="reading">
      <legend>{title}</legend>
      <p class="muted small">{fill(words.printed, { printed })}</p>
      {choices.length === 1
        ? choices.map((only) => (
            <p key={only.value}>
              {only.text} <span class="tag">{words.fixed}</span>
            </p>
          ))
        : choices.map((choice, place) => (
            <label key={choice.value} class="radio">
              <input
                type="radio"
                name={`reading-${name}`}
                value={choice.value}
                checked={choice.value === value}
                onChange={() => void changeReading(store, name, choice.value)}
              />
              <span>{place === 0 ? fill(words.isDefault, { choice: choice.text }) : choice.text}</span>
            </label>
          ))}
      <p class="muted small">{fill(words.reason, { reason })}</p>
      <Details name={`citations ${name}`} class="citations" summary={words.citations}>
        <ul>
          {citations.map((citation) => (
            <li key={citation}>{citation}</li>
          ))}
        </ul>
      </Details>
    </fieldset>
  );
}
