import { FIELDS, areasOf } from '../../criteria';
import { LANGUAGES, WORDS, printedWords } from '../../locales';
import { foldName } from './cell';
import { isTakenBack } from './vocabulary';
import { printedForms } from './vocabulary';

/** What a name of a specialty area stands for. */
export type FoundArea =
  /** The place in the field's areas. */
  | { readonly is: 'area'; readonly place: number }
  /** An area of another field alone. */
  | { readonly is: 'ofOther' }
  /** It fits several areas of the field: their ids. */
  | { readonly is: 'several'; readonly ids: readonly string[] }
  | { readonly is: 'unknown' };

/** An area of a field with all that it is called. */
interface Item {
  readonly id: string;
  readonly names: readonly string[];
  /** Each name as its words, with a space around each. */
  readonly words: readonly string[];
  readonly folded: readonly string[];
}

const wordsOf = (name: string): string =>
  ` ${name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()} `;

/** By field, in the order of `FIELDS`. */
const ITEMS: readonly (readonly Item[])[] = FIELDS.map((field) =>
  areasOf(field).map((id): Item => {
    const names = [
      id,
      id.slice(id.indexOf('.') + 1),
      ...LANGUAGES.flatMap((language) => WORDS[language].areas[id] ?? []),
      ...(printedWords.areas[id] ?? [])
    ];
    return { id, names, words: names.map(wordsOf), folded: names.map(foldName) };
  })
);

/**
 * By field: name, as it is spelt and folded → the area's place. What an item prints up to its first comma or
 * bracket is a name too, unless another item begins alike: "Facility strategy" is the beginning of two.
 */
const EXACT: readonly ReadonlyMap<string, number>[] = ITEMS.map((items) => {
  const names = new Map<string, number>();
  items.forEach((item, place) => {
    for (const name of [...item.names, ...item.folded]) names.set(name, place);
  });
  items.forEach((item, place) => {
    for (const cut of (printedWords.areas[item.id] ?? []).flatMap((name) => printedForms(name).slice(1))) {
      const begun = wordsOf(cut);
      const isShared = items.some(
        (other) => other !== item && other.words.some((words) => words.startsWith(begun))
      );
      if (!isShared && !names.has(foldName(cut))) names.set(foldName(cut), place);
    }
  });
  return names;
});

const JAPANESE = /[\u3040-\u30ff\u4e00-\u9fff]/;
/**
 * Letters of a Japanese part of a name, and words of an English one, from which on it may stand for the name.
 */
const FEWEST_LETTERS = 4;
const FEWEST_WORDS = 2;

/** The areas of which `text` is a part of a name. */
function fitting(items: readonly Item[], text: string): Item[] {
  const folded = foldName(text);
  if (JAPANESE.test(folded))
    return folded.length < FEWEST_LETTERS
      ? []
      : items.filter((item) => item.folded.some((name) => name.includes(folded)));
  const words = wordsOf(text);
  return words.trim().split(' ').length < FEWEST_WORDS
    ? []
    : items.filter((item) => item.words.some((name) => name.includes(words)));
}

/**
 * Finds the area that a text names in the field at `place` in `FIELDS`: exactly; exactly in another field;
 * else by two or more of its words in a row, or four letters of Japanese, that no other area of the field
 * has.
 * @example
 * findArea('Facility strategy', 2).is // → 'several'
 */
export function findArea(text: string, place: number): FoundArea {
  const spelt = EXACT[place]?.get(text);
  if (spelt !== undefined) return { is: 'area', place: spelt };
  if (isTakenBack(text)) return { is: 'unknown' };
  const folded = foldName(text);
  const exact = EXACT[place]?.get(folded);
  if (exact !== undefined) return { is: 'area', place: exact };
  if (EXACT.some((names) => names.has(folded))) return { is: 'ofOther' };
  const items = ITEMS[place] ?? [];
  const fits = fitting(items, text);
  const [only] = fits;
  if (!only) return { is: 'unknown' };
  return fits.length === 1
    ? { is: 'area', place: items.indexOf(only) }
    : { is: 'several', ids: fits.map(({ id }) => id) };
}

/** Whether a text is exactly the name of an area of any field. */
export const isAreaName = (text: string): boolean => EXACT.some((names) => names.has(foldName(text)));
