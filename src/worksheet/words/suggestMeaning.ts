import type { ColumnId } from '../../locales';
import { customaryIn, ownWords } from './columnWords';
import { editDistance } from './editDistance';
import type { UnknownWord } from './unknownWords';

/** What a word probably means. It is never in force by itself. */
export interface Suggestion {
  /** As in `Meanings`; none for a word that records nothing. */
  readonly ids: readonly string[];
  /** Whether it rests on the spelling alone: a typing mistake in one of our words. */
  readonly isSpelling: boolean;
}

/** More people than this are not put down to a typing mistake: it would be a word of the company's own. */
const MOST_PEOPLE_OF_A_TYPO = 3;
/** Letters from which on a word is compared by its spelling, and from which on two mistakes are allowed. */
const SHORTEST = 4;
const LONG = 9;

/**
 * What to suggest for a word, from abbreviations and titles that are customary, else from its spelling;
 * undefined for nothing.
 */
export function suggestMeaning(word: Pick<UnknownWord, 'column' | 'key' | 'people'>): Suggestion | undefined {
  const { column, key, people } = word;
  const customary = customaryIn(column).get(key);
  if (customary) return { ids: customary, isSpelling: false };
  if (people > MOST_PEOPLE_OF_A_TYPO) return undefined;
  const meant = misspelt(column, key);
  return meant && { ids: meant, isSpelling: true };
}

/**
 * The one meaning of which the word is a misspelling; undefined where there is none, or more than one is as
 * near.
 */
function misspelt(column: ColumnId, key: string): readonly string[] | undefined {
  if (key.length < SHORTEST) return undefined;
  const allowed = key.length >= LONG ? 2 : 1;
  let nearest = allowed + 1;
  let ids = new Set<string>();
  for (const [name, id] of ownWords(column)) {
    if (name.length < SHORTEST || Math.abs(name.length - key.length) > allowed) continue;
    const distance = editDistance(name, key);
    if (distance > nearest || distance > allowed) continue;
    if (distance < nearest) ids = new Set();
    nearest = distance;
    ids.add(id);
  }
  const [first] = ids;
  if (first === undefined) return undefined;
  // The same area of several fields is one meaning.
  const isOne = column === 'areas' ? new Set([...ids].map((id) => id.slice(3))).size === 1 : ids.size === 1;
  return isOne ? [...ids] : undefined;
}
