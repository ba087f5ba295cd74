import {
  isYesNo,
  suggestMeaning,
  type Suggestion,
  type UnknownWord,
  type UnknownWordsOfColumn
} from '../../worksheet';

/** What the user has chosen for words: ids as in `Meanings`, or that it is left open. By `nameOfWord`. */
export type WordDrafts = Readonly<Record<string, readonly string[] | 'later'>>;

/** What is to be done with a word. */
export interface WordChoice {
  readonly word: UnknownWord;
  /** Undefined while it is left open. */
  readonly ids: readonly string[] | undefined;
  /** The ids are a suggestion that the user has not touched. */
  readonly isSuggested: boolean;
}

export const nameOfWord = ({ column, key }: Pick<UnknownWord, 'column' | 'key'>): string =>
  `${column} ${key}`;

/** Suggestions for words as they stand in a sheet. */
const SUGGESTED = new WeakMap<UnknownWord, Suggestion | 'none'>();

export function suggestionFor(word: UnknownWord): Suggestion | undefined {
  const known = SUGGESTED.get(word) ?? suggestMeaning(word) ?? 'none';
  SUGGESTED.set(word, known);
  return known === 'none' ? undefined : known;
}

/**
 * The choice for each word: the user's, else what is suggested; in columns of yes and no also what was chosen
 * for the word in another.
 */
export function wordChoices(columns: readonly UnknownWordsOfColumn[], drafts: WordDrafts): WordChoice[] {
  const words = columns.flatMap((column) => column.words);
  const answers = new Map<string, readonly string[]>();
  for (const word of words) {
    const draft = drafts[nameOfWord(word)];
    if (isYesNo(word.column) && draft !== undefined && draft !== 'later') answers.set(word.key, draft);
  }
  return words.map((word) => {
    const draft = drafts[nameOfWord(word)];
    if (draft !== undefined) return { word, ids: draft === 'later' ? undefined : draft, isSuggested: false };
    const ids = (isYesNo(word.column) ? answers.get(word.key) : undefined) ?? suggestionFor(word)?.ids;
    return { word, ids, isSuggested: ids !== undefined };
  });
}
