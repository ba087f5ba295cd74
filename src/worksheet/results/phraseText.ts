import type { Phrase, Value, Word } from '../../engine';
import { DICTIONARIES, WORDS, fill, wordFor, type Dictionary, type Language } from '../../locales';

/** What a text is filled in with. */
export type Filled = Readonly<Record<string, string | number>>;

/**
 * A phrase of the engine in words.
 * @param known what the engine cannot know, such as addresses and names: for the phrase and those within it
 * @param texts where the phrase's text stands: of steps and of lists, in one of `WHOLE_DICTIONARIES`
 */
export function phraseText(
  { text, values = {} }: Phrase,
  language: Language,
  known: Filled = {},
  texts: Dictionary = DICTIONARIES[language]
): string {
  const own = Object.entries(values).map(([name, value]) => [name, valueText(value, language, known, texts)]);
  return fill(textAt(text, texts), { ...known, ...(Object.fromEntries(own) as Filled) }, language);
}

const isList = (value: Value): value is readonly Word[] => Array.isArray(value);

/** A value of a phrase: a number stays one, so that a text can say its plural. */
function valueText(value: Value, language: Language, known: Filled, texts: Dictionary): string | number {
  if (typeof value === 'number') return value;
  if (isList(value))
    return value.map((word) => valueText(word, language, known, texts)).join(texts.listSeparator);
  if ('text' in value) return phraseText(value, language, known, texts);
  return wordFor(WORDS[language][value.word], value.id);
}

/** The text at a path such as `missing.size`. */
function textAt(path: string, texts: Dictionary): string {
  let found: unknown = texts;
  for (const key of path.split('.')) found = (found as Readonly<Record<string, unknown>>)[key];
  if (typeof found !== 'string') throw new Error(`The dictionary has no text ${path}.`);
  return found;
}
