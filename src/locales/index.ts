import { en, type Dictionary } from './en';
import { ja } from './ja';
import { englishWords, japaneseWords, type Words } from './words';

export { COLUMN_IDS, type ColumnId, type Words } from './words';
export type { Dictionary } from './en';

export const LANGUAGES = ['en', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

export const DICTIONARIES: Readonly<Record<Language, Dictionary>> = { en, ja };
export const WORDS: Readonly<Record<Language, Words>> = { en: englishWords, ja: japaneseWords };

/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', ja: '日本語' };

/** Fills the `{name}` placeholders of a text. Values are inserted as they are, once: no placeholder in them is filled. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
}

/** The language of a locale tag such as `ja-JP`: that language, or English where there is none. */
export function languageOf(tag: string): Language {
  const base = tag.toLowerCase().split(/[-_.]/)[0];
  return LANGUAGES.find((language) => language === base) ?? 'en';
}
