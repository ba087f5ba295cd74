import type { Language } from './languages';
import { englishWords, japaneseWords, type Words } from './words';

export { CLI_TEXTS } from './cli';
export { WHOLE_DICTIONARIES, type WholeDictionary } from './later';
export { SHEET_TEXTS } from './ownSheets';
export { printedWords } from './printed';
export { COLUMN_IDS, type ColumnId, type Words } from './words';
export type { Dictionary } from './en';
export { fill } from './fill';
export { DICTIONARIES, LANGUAGES, LANGUAGE_NAMES, languageOf, type Language } from './languages';

/** The word that the program itself writes for an id of a vocabulary; the id where there is none. */
export const wordFor = (vocabulary: Readonly<Record<string, readonly string[]>>, id: string): string =>
  vocabulary[id]?.[0] ?? id;

export const WORDS: Readonly<Record<Language, Words>> = { en: englishWords, ja: japaneseWords };
