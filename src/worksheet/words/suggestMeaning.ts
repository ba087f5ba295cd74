import { LANGUAGES, WORDS, printedWords, type ColumnId, type Words } from '../../locales';
import { NOTHING_LISTED, isList, isYesNo, meaningsIn, wordKey } from '../cells/meanings';
import { COMMON_ANSWERS, COMMON_BLANKS, COMMON_NOTHING } from './commonItems';
import { COMMON_WORDS } from './commonWords';
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

/** What to suggest for a word, from abbreviations and titles that are customary, else from its spelling; undefined for nothing. */
export function suggestMeaning(word: Pick<UnknownWord, 'column' | 'key' | 'people'>): Suggestion | undefined {
  const { column, key, people } = word;
  const customary = customaryIn(column).get(key);
  if (customary) return { ids: customary, isSpelling: false };
  if (people > MOST_PEOPLE_OF_A_TYPO) return undefined;
  const meant = misspelt(column, key);
  return meant && { ids: meant, isSpelling: true };
}

const CUSTOMARY = new Map<ColumnId, ReadonlyMap<string, readonly string[]>>();

/** The customary words of a column, folded. */
function customaryIn(column: ColumnId): ReadonlyMap<string, readonly string[]> {
  const known = CUSTOMARY.get(column);
  if (known) return known;
  const words = new Map<string, readonly string[]>();
  const enter = (list: readonly string[], ids: readonly string[]): void => {
    for (const word of list) if (!words.has(wordKey(word))) words.set(wordKey(word), ids);
  };
  for (const [id, list] of Object.entries(COMMON_WORDS[column] ?? {})) enter(list, meaningIds(column, id));
  if (isYesNo(column)) for (const [id, list] of Object.entries(COMMON_ANSWERS)) enter(list, [id]);
  if (isList(column)) enter(COMMON_NOTHING, [NOTHING_LISTED]);
  enter(COMMON_BLANKS, []);
  CUSTOMARY.set(column, words);
  return words;
}

/** An area is named without its field, since it stands for those of all fields. */
const meaningIds = (column: ColumnId, id: string): readonly string[] =>
  column === 'areas' ? (meaningsIn(column) ?? []).filter((area) => area.endsWith(`.${id}`)) : [id];

/** What our own words of a column are called, folded, with their meanings. */
function ownWords(column: ColumnId): readonly (readonly [string, string])[] {
  const named = (
    names: Readonly<Record<string, readonly string[] | undefined>>,
    ids: readonly string[]
  ): [string, string][] =>
    ids.flatMap((id) => (names[id] ?? []).map((name): [string, string] => [wordKey(name), id]));
  const ids = meaningsIn(column) ?? [];
  const listOf = ({
    fields,
    roles,
    results,
    scopes,
    guidance,
    columns,
    areas
  }: Words): Readonly<Record<string, readonly string[]>> =>
    (
      ({
        specialty: fields,
        role: roles,
        result: results,
        serviceScope: scopes,
        guidance,
        complexity: columns,
        succession: columns,
        areas
      }) as Partial<Record<ColumnId, Readonly<Record<string, readonly string[]>>>>
    )[column] ?? YES_NO;
  return [
    ...LANGUAGES.flatMap((language) => named(listOf(WORDS[language]), ids)),
    ...(column === 'areas' ? named(printedWords.areas, ids) : [])
  ];
}

/** Answers that are long enough to be misspelt. */
const YES_NO = { yes: ['Passed', 'TRUE'], no: ['Failed', 'FALSE'] } as const;

/** The one meaning of which the word is a misspelling; undefined where there is none, or more than one is as near. */
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
