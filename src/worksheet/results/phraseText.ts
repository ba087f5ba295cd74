import type { Phrase, Value, Word } from '../../engine';
import { DICTIONARIES, WORDS, fill, wordFor, type Language } from '../../locales';

/** A phrase of the engine in words. */
export function phraseText({ text, values = {} }: Phrase, language: Language): string {
  return fill(
    textAt(text, language),
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, valueText(value, language)]))
  );
}

const isList = (value: Value): value is readonly Word[] => Array.isArray(value);

/** A value of a phrase: a number stays one, so that a text can say its plural. */
function valueText(value: Value, language: Language): string | number {
  if (typeof value === 'number') return value;
  if (isList(value))
    return value.map((word) => valueText(word, language)).join(DICTIONARIES[language].listSeparator);
  if ('text' in value) return phraseText(value, language);
  return wordFor(WORDS[language][value.word], value.id);
}

/** The text at a path such as `missing.size`. */
function textAt(path: string, language: Language): string {
  let found: unknown = DICTIONARIES[language];
  for (const key of path.split('.')) found = (found as Readonly<Record<string, unknown>>)[key];
  if (typeof found !== 'string') throw new Error(`The dictionary of ${language} has no text ${path}.`);
  return found;
}
