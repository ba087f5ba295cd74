import { en, type Dictionary } from './en';
import { ja } from './ja';

export const LANGUAGES = ['en', 'ja'] as const;
export type Language = (typeof LANGUAGES)[number];

export const DICTIONARIES: Readonly<Record<Language, Dictionary>> = { en, ja };

/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', ja: '日本語' };

/**
 * The language of a locale tag: that language, or English where there is none.
 * @example
 * languageOf('ja-JP') // → 'ja'
 */
export function languageOf(tag: string): Language {
  const base = tag.toLowerCase().split(/[-_.]/)[0];
  return LANGUAGES.find((language) => language === base) ?? 'en';
}
