import {
  COMPLEXITY_CRITERIA,
  FIELDS,
  GUIDANCE_SCOPES,
  RESULTS,
  ROLES,
  SERVICE_SCOPES,
  SPECIALTY_FIELDS,
  SUCCESSION_KINDS,
  areasOf,
  type SpecialtyField
} from '../../criteria';
import { QUESTIONS } from '../../engine';
import type { Cell } from './cell';
import { FIELD_WORDS, lookUp } from './vocabulary';
import { LETTER_X } from './yesNo';
import { UNREADABLE } from './unreadMark';
import type { ColumnId } from '../../locales';

/**
 * What a company's own words mean: column → word → what it means there, as ids of `meaningsIn`. No id means
 * that the word is passed over, as if its cell, or that item of its list, were blank. Words are kept as they
 * were written, and are the same where
 * `wordKey` folds them alike.
 */
export type Meanings = Readonly<Partial<Record<ColumnId, Readonly<Record<string, readonly string[]>>>>>;

export const NO_MEANINGS: Meanings = {};

/** An item of a list that says that there is nothing to list. */
export const NOTHING_LISTED = 'none';

/** What the words of each column can mean, in the order of the vocabulary; of areas, those of all fields. */
const IDS: Readonly<Partial<Record<ColumnId, readonly string[]>>> = {
  specialty: SPECIALTY_FIELDS,
  role: ROLES,
  result: RESULTS,
  serviceScope: SERVICE_SCOPES,
  guidance: GUIDANCE_SCOPES,
  complexity: [...COMPLEXITY_CRITERIA, NOTHING_LISTED],
  areas: [...new Set(FIELDS.flatMap(areasOf)), NOTHING_LISTED],
  succession: [...SUCCESSION_KINDS, NOTHING_LISTED],
  ...Object.fromEntries(QUESTIONS.map((id) => [id, ['yes', 'no']]))
};

/** Columns in which one word can mean several things at once. */
const LISTS: ReadonlySet<ColumnId> = new Set(['complexity', 'areas', 'succession']);

/** The ids of what a word of the column can mean; undefined for a column without a vocabulary. */
export const meaningsIn = (column: ColumnId): readonly string[] | undefined => IDS[column];

export const isList = (column: ColumnId): boolean => LISTS.has(column);

/** Whether the column holds a yes or a no. */
export const isYesNo = (column: ColumnId): boolean => IDS[column]?.[0] === 'yes';

/**
 * A company's word, folded: letter case, width, spacing, quotation marks, brackets and what joins two words
 * do not matter. Unlike in a name, all other signs do, since `△` and `○`, or `A+` and `A`, are words of their
 * own.
 * @example
 * wordKey('Team-Lead') === wordKey('ＴＥＡＭ lead') // → true
 */
export const wordKey = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/&/g, 'and')
    .replace(/[\s\p{Cf}\p{Cc}"'“”‘’「」『』()[\]{}【】〔〕]/gu, '')
    .replace(/(\p{L})[-‐‑–—_.・,、:;/]+(?=\p{L})/gu, '$1');

/** The place of `NOTHING_LISTED`, which is none of the vocabulary. */
const NOTHING_PLACE = -1;

/** What the words below one column mean, as places in the vocabulary of the column. */
export class WordPlaces {
  private readonly places: ReadonlyMap<string, readonly number[]>;

  constructor(column: ColumnId, words: Readonly<Record<string, readonly string[]>>) {
    const ids = meaningsIn(column) ?? [];
    this.places = new Map(
      Object.entries(words).map(([word, meant]) => [
        wordKey(word),
        meant.map((id) => (id === NOTHING_LISTED ? NOTHING_PLACE : ids.indexOf(id)))
      ])
    );
  }

  /**
   * Places of what a word means, none where it is passed over, -1 for nothing to list; undefined for a word
   * that is not matched.
   */
  of(word: string): readonly number[] | undefined {
    return this.places.get(wordKey(word));
  }
}

/** The words of a column that mean something; undefined where none are matched. */
export function wordPlaces(meanings: Meanings, column: ColumnId): WordPlaces | undefined {
  const words = meanings[column];
  return words === undefined || Object.keys(words).length === 0 ? undefined : new WordPlaces(column, words);
}

/**
 * A number that nearly always changes with the meanings (FNV-1a); 0 where no word is matched. The order of
 * entries does not matter.
 */
export function meaningsHash(meanings: Meanings): number {
  const lines = Object.entries(meanings)
    .flatMap(([column, words]) =>
      Object.entries(words).map(([word, ids]) => JSON.stringify([column, wordKey(word), ids]))
    )
    .sort();
  if (lines.length === 0) return 0;
  let hash = 0x811c9dc5;
  for (const letter of lines.join('\n')) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0 || 1;
}

/** By field: place among the areas of all fields → place in the field, -1 for those of others. */
const IN_FIELD: readonly (readonly number[])[] = FIELDS.map((field) => {
  const own = areasOf(field);
  return (IDS.areas ?? []).map((id) => own.indexOf(id));
});

/**
 * Of places among the areas of all fields, those of one field as places in it; below 0 says that there is
 * nothing to list.
 */
export const placesInField = (places: readonly number[], field: number): number[] =>
  places.flatMap((place) => {
    const inField = place === NOTHING_PLACE ? place : (IN_FIELD[field]?.[place] ?? NOTHING_PLACE);
    return inField === NOTHING_PLACE && place !== NOTHING_PLACE ? [] : [inField];
  });

/**
 * What a code stands for where the cell is one of the company's own words: only those that are not understood
 * are looked up.
 */
export function meant(
  code: number,
  cell: Cell,
  { words }: { readonly words?: WordPlaces | undefined }
): number {
  if (words === undefined || (code !== UNREADABLE && code !== LETTER_X)) return code;
  const places = words.of(String(cell));
  return places === undefined ? code : (places[0] ?? -1) + 1;
}

/** The words of a column with what they mean. */
const entriesOf = (meanings: Meanings, column: ColumnId): [string, readonly string[]][] =>
  Object.entries(meanings[column] ?? {});

/**
 * The meanings with a word that means something else now.
 * @param ids none for a word that is passed over, undefined for one that is no longer matched
 */
export function withMeaning(
  meanings: Meanings,
  column: ColumnId,
  word: string,
  ids: readonly string[] | undefined
): Meanings {
  const key = wordKey(word);
  const others = entriesOf(meanings, column).filter(([known]) => wordKey(known) !== key);
  const words = ids === undefined ? others : [...others, [word, ids] as const];
  const rest = Object.entries(meanings).filter(([id]) => id !== column);
  return Object.fromEntries(words.length === 0 ? rest : [...rest, [column, Object.fromEntries(words)]]);
}

/** The specialty field that a text names, or a company's own word for one; undefined where it names none. */
export const fieldNamed = (text: string, meanings: Meanings): SpecialtyField | undefined => {
  const code = lookUp(FIELD_WORDS, text) ?? (wordPlaces(meanings, 'specialty')?.of(text)?.[0] ?? -1) + 1;
  return FIELDS[code - 1];
};
