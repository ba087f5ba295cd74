import type { Phrase, Value, Word } from '../../engine';
import { DICTIONARIES, WORDS, fill, wordFor, type Language } from '../../locales';

/** What a text is filled in with. */
export type Filled = Readonly<Record<string, string | number>>;

/**
 * A phrase of the engine in words.
 * @param known what the engine cannot know, such as addresses and names: for the phrase and those within it
 */
export function phraseText({ text, values = {} }: Phrase, language: Language, known: Filled = {}): string {
  const own = Object.entries(values).map(([name, value]) => [name, valueText(value, language, known)]);
  return fill(textAt(text, language), { ...known, ...(Object.fromEntries(own) as Filled) });
}

const isList = (value: Value): value is readonly Word[] => Array.isArray(value);

/** A value of a phrase: a number stays one, so that a text can say its plural. */
function valueText(value: Value, language: Language, known: Filled = {}): string | number {
  if (typeof value === 'number') return value;
  if (isList(value))
    return value.map((word) => valueText(word, language)).join(DICTIONARIES[language].listSeparator);
  if ('text' in value) return phraseText(value, language, known);
  return wordFor(WORDS[language][value.word], value.id);
}

/** The text at a path such as `missing.size`. */
function textAt(path: string, language: Language): string {
  let found: unknown = DICTIONARIES[language];
  for (const key of path.split('.')) found = (found as Readonly<Record<string, unknown>>)[key];
  if (typeof found !== 'string') throw new Error(`The dictionary of ${language} has no text ${path}.`);
  return found;
}
