import type { Language } from './languages';
import { englishWords, japaneseWords, type Words } from './words';

export { COLUMN_IDS, type ColumnId, type Words } from './words';
export type { Dictionary } from './en';
export { fill } from './fill';
export { DICTIONARIES, LANGUAGES, LANGUAGE_NAMES, languageOf, type Language } from './languages';

export const WORDS: Readonly<Record<Language, Words>> = { en: englishWords, ja: japaneseWords };
