import {
  READINGS,
  READING_FIGURES,
  type Citation,
  type ReadingName,
  type Reading,
  type Readings
} from '../../criteria';
import { DICTIONARIES, fill, type Language } from '../../locales';
import { citationText } from './clauseText';

/** A reading as the settings show it. */
export interface ReadingView {
  readonly name: ReadingName;
  readonly title: string;
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
    const texts = DICTIONARIES[language].readings[name];
    const words: Readonly<Record<string, string>> = texts.choices;
    return {
      name,
      title: fill(texts.title, figures),
      reason: fill(texts.reason, figures),
      value: readings[name],
      citations: citations.map((citation: Citation) => citationText(citation, language)),
      choices: choices.map((value) => ({ value, text: fill(words[value] ?? value, figures) }))
    };
  });
}
