import {
  COMPLEXITY_CRITERIA,
  FIELDS,
  GUIDANCE_SCOPES,
  RESULTS,
  ROLES,
  SERVICE_SCOPES,
  SPECIALTY_FIELDS,
  SUCCESSION_KINDS,
  areasOf
} from '../../criteria';
import { LANGUAGES, WORDS, wordFor, type ColumnId, type Language, type Words } from '../../locales';
import { foldName } from './cell';

/** Word, as it is spelt and folded → 1 + its place in a vocabulary of the criteria. */
export type WordCodes = ReadonlyMap<string, number>;

/** What a word stands for, however it is written. Folding is slow, and most words are written as they are spelt. */
export const lookUp = <T>(words: ReadonlyMap<string, T>, word: string): T | undefined =>
  words.get(word) ?? words.get(foldName(word));

function enter<T>(map: Map<string, T>, word: string, meaning: T): void {
  map.set(word, meaning);
  map.set(foldName(word), meaning);
}

function codes(
  ids: readonly string[],
  words: (language: Words) => Readonly<Record<string, readonly string[]>>
): WordCodes {
  const map = new Map<string, number>();
  ids.forEach((id, place) => {
    enter(map, id, place + 1);
    for (const language of LANGUAGES)
      for (const word of words(WORDS[language])[id] ?? []) enter(map, word, place + 1);
  });
  return map;
}

export const FIELD_WORDS = codes(SPECIALTY_FIELDS, (words) => words.fields);
export const ROLE_WORDS = codes(ROLES, (words) => words.roles);
export const RESULT_WORDS = codes(RESULTS, (words) => words.results);
export const SCOPE_WORDS = codes(SERVICE_SCOPES, (words) => words.scopes);
export const GUIDANCE_WORDS = codes(GUIDANCE_SCOPES, (words) => words.guidance);
export const CRITERION_WORDS = codes(COMPLEXITY_CRITERIA, (words) => words.columns);
export const SUCCESSION_WORDS = codes(SUCCESSION_KINDS, (words) => words.columns);

/** Name or id, as it is spelt and folded → by field, in the order of `FIELDS`: 1 + the area's place, 0 where the field has none. */
export const AREA_WORDS: ReadonlyMap<string, readonly number[]> = (() => {
  const map = new Map<string, number[]>();
  FIELDS.forEach((field, place) =>
    areasOf(field).forEach((id, area) => {
      const names = [
        id,
        id.slice(id.indexOf('.') + 1),
        ...LANGUAGES.flatMap((language) => WORDS[language].areas[id] ?? [])
      ];
      for (const name of names) {
        const codes = map.get(foldName(name)) ?? FIELDS.map(() => 0);
        codes[place] = area + 1;
        enter(map, name, codes);
      }
    })
  );
  return map;
})();

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
  return map;
})();

/** The words to offer for a vocabulary, in the user's language. */
export function canonicalWords(
  ids: readonly string[],
  words: Readonly<Record<string, readonly string[]>>
): string[] {
  return ids.map((id) => wordFor(words, id));
}
