import { FIELDS } from '../../criteria';
import { NO_PLACES, withPlace, type PlaceSet } from '../../engine';
import { ERROR_VALUE, isNone } from './yesNo';
import { isBlank, isErrorValue, type Cell } from './cell';
import { AREA_WORDS, lookUp, type WordCodes } from './vocabulary';

/** What a list cell says. */
export interface ListCell {
  /** The items that it names, as places in the vocabulary. */
  readonly items: PlaceSet;
  /** Not blank, and a list. */
  readonly recorded: boolean;
  /** Recorded, and every word of it is known: the list denies what it does not name. */
  readonly isComplete: boolean;
  readonly unknown: readonly string[];
  /** Why the cell is not a list, as a code from yesNo.ts; undefined if it is one, or blank. */
  readonly unreadable: number | undefined;
}

const listCell = (
  items: PlaceSet,
  recorded: boolean,
  unknown: readonly string[],
  unreadable?: number
): ListCell => ({ items, recorded, isComplete: recorded && unknown.length === 0, unknown, unreadable });

const NOTHING: readonly string[] = [];
const BLANK = listCell(NO_PLACES, false, NOTHING);

/** Lists in which every word is known, by their items: a column remembers thousands of texts that name the same ones. */
const COMPLETE = new Map<PlaceSet, ListCell>();
const COMPLETE_AREAS = new Map<PlaceSet, AreasCell>();

function sharedBy<T>(lists: Map<PlaceSet, T>, items: PlaceSet, make: () => T): T {
  const list = lists.get(items) ?? make();
  lists.set(items, list);
  return list;
}

/** Items are separated by `;` `,` `、` or line breaks, in either width. */
const SEPARATOR = /[;,\n\r、；，]/;

/**
 * Reads a list of a vocabulary's words. A no (なし, none, -) is the empty list, recorded.
 * @example
 * parseList('multiVendor; abc', CRITERION_WORDS).unknown // → ['abc']
 */
export function parseList(cell: Cell, words: WordCodes): ListCell {
  if (isBlank(cell)) return BLANK;
  const unknown: string[] = [];
  let items = NO_PLACES;
  for (const part of String(cell).split(SEPARATOR)) {
    const item = part.trim();
    if (item === '') continue;
    const code = lookUp(words, item);
    if (code === undefined) unknown.push(item);
    else items = withPlace(items, code - 1);
  }
  if (unknown.length === 0 || isNone(cell))
    return sharedBy(COMPLETE, items, () => listCell(items, true, NOTHING));
  if (isErrorValue(cell)) return listCell(NO_PLACES, false, NOTHING, ERROR_VALUE);
  return listCell(items, true, unknown);
}

/** A list of specialty areas, as one field reads it. */
export interface AreasCell extends ListCell {
  /** Areas that only other fields have. */
  readonly ofOthers: readonly string[];
  /** Nothing in the cell is to be reported. */
  readonly isClear: boolean;
}

/** By field, in the order of `FIELDS`: the codes of its areas. */
const AREA_CODES: readonly WordCodes[] = FIELDS.map(
  (_field, place) =>
    new Map(
      [...AREA_WORDS].flatMap(([name, codes]) => {
        const code = codes[place] ?? 0;
        return code === 0 ? [] : [[name, code]];
      })
    )
);

/** Reads a list of specialty areas for the field at `place` in `FIELDS`. */
export function parseAreas(cell: Cell, place: number): AreasCell {
  const list = parseList(cell, AREA_CODES[place] ?? new Map<string, number>());
  if (list.isComplete) return sharedBy(COMPLETE_AREAS, list.items, () => areasCell(list, NOTHING, NOTHING));
  const isKnown = (item: string): boolean => lookUp(AREA_WORDS, item) !== undefined;
  return areasCell(
    list,
    list.unknown.filter((item) => !isKnown(item)),
    list.unknown.filter(isKnown)
  );
}

function areasCell(list: ListCell, unknown: readonly string[], ofOthers: readonly string[]): AreasCell {
  return {
    items: list.items,
    recorded: list.recorded,
    isComplete: list.isComplete,
    unknown,
    unreadable: list.unreadable,
    ofOthers,
    isClear: list.unknown.length === 0 && list.unreadable === undefined
  };
}
