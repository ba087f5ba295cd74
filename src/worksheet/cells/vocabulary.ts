import {
  COMPLEXITY_CRITERIA,
  GUIDANCE_SCOPES,
  RESULTS,
  ROLES,
  SERVICE_SCOPES,
  SPECIALTY_FIELDS,
  SUCCESSION_KINDS
} from '../../criteria';
import {
  LANGUAGES,
  WORDS,
  printedWords,
  wordFor,
  type ColumnId,
  type Language,
  type Words
} from '../../locales';
import { foldName } from './cell';

/** Word, as it is spelt and folded → 1 + its place in a vocabulary of the criteria. */
export type WordCodes = ReadonlyMap<string, number>;

/** Signs that take a word back, or leave it open: `×Multi-vendor`, `□ Multi-vendor`, `Success?`. */
const TAKEN_BACK = /[×✕✖✗✘☓❌?？△▲▽▼≠¬□☐◻▢⬜→←⇒⇐]/u;

/** Whether a text has a sign that takes back what it names, or leaves it open. */
export const isTakenBack = (text: string): boolean => TAKEN_BACK.test(text);

/**
 * What a word stands for, however it is written. Folding is slow, and most words are written as they are
 * spelt.
 */
export const lookUp = <T>(words: ReadonlyMap<string, T>, word: string): T | undefined =>
  words.get(word) ?? (isTakenBack(word) ? undefined : words.get(foldName(word)));

function enter<T>(map: Map<string, T>, word: string, meaning: T): void {
  map.set(word, meaning);
  map.set(foldName(word), meaning);
}

/**
 * What the standard prints, with and without what follows the first comma or bracket.
 * @example
 * printedForms('Nation-wide scale system (network, distributed sites)')[1] // → 'Nation-wide scale system'
 */
export function printedForms(printed: string): string[] {
  const cut = printed.split(/[,(]/)[0]?.trim() ?? printed;
  return cut === printed ? [printed] : [printed, cut];
}

function codes(
  ids: readonly string[],
  words: (language: Words) => Readonly<Record<string, readonly string[]>>,
  printed: Readonly<Record<string, readonly string[]>> = {}
): WordCodes {
  const map = new Map<string, number>();
  ids.forEach((id, place) => {
    enter(map, id, place + 1);
    for (const language of LANGUAGES)
      for (const word of words(WORDS[language])[id] ?? []) enter(map, word, place + 1);
    for (const item of printed[id] ?? []) for (const word of printedForms(item)) enter(map, word, place + 1);
  });
  return map;
}

export const FIELD_WORDS = codes(SPECIALTY_FIELDS, (words) => words.fields);
export const ROLE_WORDS = codes(ROLES, (words) => words.roles);
export const RESULT_WORDS = codes(RESULTS, (words) => words.results);
export const SCOPE_WORDS = codes(SERVICE_SCOPES, (words) => words.scopes, printedWords.scopes);
export const GUIDANCE_WORDS = codes(GUIDANCE_SCOPES, (words) => words.guidance);
export const CRITERION_WORDS = codes(COMPLEXITY_CRITERIA, (words) => words.columns, printedWords.columns);
export const SUCCESSION_WORDS = codes(SUCCESSION_KINDS, (words) => words.columns, printedWords.columns);

export interface HeaderName {
  readonly column: ColumnId;
  readonly language: Language;
  /** Whether it is the name that the program itself writes, which outranks a synonym. */
  readonly canonical: boolean;
}

/** Folded header → the column that it names. */
export const HEADER_NAMES: ReadonlyMap<string, HeaderName> = (() => {
  const map = new Map<string, HeaderName>();
  for (const language of LANGUAGES) {
    for (const [column, names] of Object.entries(WORDS[language].columns) as [
      ColumnId,
      readonly string[]
    ][]) {
      names.forEach((name, i) => map.set(foldName(name), { column, language, canonical: i === 0 }));
    }
  }
  for (const [column, items] of Object.entries(printedWords.columns) as [ColumnId, readonly string[]][])
    for (const name of items.flatMap(printedForms))
      if (!map.has(foldName(name))) map.set(foldName(name), { column, language: 'en', canonical: false });
  return map;
})();

/** The words to offer for a vocabulary, in the user's language. */
export function canonicalWords(
  ids: readonly string[],
  words: Readonly<Record<string, readonly string[]>>
): string[] {
  return ids.map((id) => wordFor(words, id));
}
