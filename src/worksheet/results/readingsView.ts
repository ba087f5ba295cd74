import {
  READINGS,
  READING_FIGURES,
  gatesNothing,
  type Citation,
  type GatesNothingId,
  type ReadingName,
  type Reading,
  type Readings
} from '../../criteria';
import { WHOLE_DICTIONARIES, fill, type Language } from '../../locales';
import { citationText } from './clauseText';

/** A reading as the settings show it. */
export interface ReadingView {
  readonly name: ReadingName;
  readonly title: string;
  /** What the standard prints there. */
  readonly printed: string;
  readonly reason: string;
  readonly citations: readonly string[];
  /** The choice in force. */
  readonly value: string;
  /** The default first; one choice alone means that the reading is fixed. */
  readonly choices: readonly { readonly value: string; readonly text: string }[];
}

/** Every reading of the criteria with its choices, in words. */
export function readingsView(readings: Readings, language: Language): ReadingView[] {
  const figures = { ...READING_FIGURES };
  return (READINGS as readonly Reading[]).map(({ name, choices, citations }) => {
    const texts = WHOLE_DICTIONARIES[language].readings[name];
    const words: Readonly<Record<string, string>> = texts.choices;
    return {
      name,
      title: fill(texts.title, figures),
      printed: fill(texts.printed, figures),
      reason: fill(texts.reason, figures),
      value: readings[name],
      citations: citations.map((citation: Citation) => citationText(citation, language)),
      choices: choices.map((value) => ({ value, text: fill(words[value] ?? value, figures) }))
    };
  });
}

/** A phrase of the standard that decides no level, as help and documents show it. */
export interface GatesNothingView {
  readonly id: GatesNothingId;
  readonly phrase: string;
  readonly reason: string;
  /** Section and levels; absent for the outline, which is no page of a level. */
  readonly place: string | undefined;
}

/** What the standard says that decides no level, and why, in words. */
export const gatesNothingView = (language: Language): GatesNothingView[] =>
  gatesNothing.map(({ id, section, levels }) => {
    const { gatesNothing: phrases, readingsList, sections, listSeparator } = WHOLE_DICTIONARIES[language];
    const where = section === 'outline' ? undefined : sections[section];
    return {
      id,
      ...phrases[id],
      place: where && fill(readingsList.place, { section: where, levels: levels.join(listSeparator) })
    };
  });
