import { NO_PLACES, withPlace, type PlaceSet } from '../../engine';
import { isNone } from './yesNo';
import { isMarked, unreadableCode } from './unreadMark';
import { isBlank, isErrorValue, type Cell } from './cell';
import { findArea, isAreaName } from './areas';
import { placesInField, type WordPlaces } from './meanings';
import { lookUp, type WordCodes } from './vocabulary';

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

/**
 * Lists in which every word is known, by their items: a column remembers thousands of texts that name the
 * same ones.
 */
const COMPLETE = new Map<PlaceSet, ListCell>();
const COMPLETE_AREAS = new Map<PlaceSet, AreasCell>();

function sharedBy<T>(lists: Map<PlaceSet, T>, items: PlaceSet, make: () => T): T {
  const list = lists.get(items) ?? make();
  lists.set(items, list);
  return list;
}

/** Items are separated by `;` `,` `、` or line breaks, in either width. */
const SEPARATOR = /[;\n\r；]/;
/** Those that may also stand inside an item, as the standard prints it. */
const COMMA = /[,、，]/;
/** The most commas in an item that the standard prints. */
const MOST_COMMAS = 5;

/** The items of a list. Commas inside an item do not separate it where `isName` knows the whole. */
function itemsIn(text: string, isName: (item: string) => boolean): string[] {
  return text
    .split(SEPARATOR)
    .flatMap((part) => (COMMA.test(part) ? itemsBetweenCommas(part, isName) : part))
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function itemsBetweenCommas(text: string, isName: (item: string) => boolean): string[] {
  // Items and commas by turns.
  const parts = text.split(/([,、，])/);
  const items: string[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    let end = Math.min(at + 2 * MOST_COMMAS, parts.length - 1);
    while (end > at && !isName(parts.slice(at, end + 1).join(''))) end -= 2;
    items.push(parts.slice(at, end + 1).join(''));
    at = end;
  }
  return items;
}

/** A place below 0 says that there is nothing to list. */
const withPlaces = (items: PlaceSet, places: readonly number[]): PlaceSet =>
  places.reduce<PlaceSet>((all, place) => (place < 0 ? all : withPlace(all, place)), items);

/**
 * Reads a list of a vocabulary's words. A no (なし, none, -) is the empty list, recorded.
 * @param own what the company's own words mean; an item that is passed over is as if it were not there
 * @example
 * parseList('multiVendor; abc', CRITERION_WORDS).unknown // → ['abc']
 */
export function parseList(cell: Cell, words: WordCodes, own?: WordPlaces): ListCell {
  if (isBlank(cell)) return BLANK;
  if (isMarked(cell)) return listCell(NO_PLACES, false, NOTHING, unreadableCode(cell));
  const unknown: string[] = [];
  let items = NO_PLACES;
  let isPassedOver = own !== undefined;
  for (const item of itemsIn(String(cell), (text) => lookUp(words, text.trim()) !== undefined)) {
    const code = lookUp(words, item);
    const places = code === undefined ? own?.of(item) : [code - 1];
    if (places === undefined) unknown.push(item);
    else items = withPlaces(items, places);
    isPassedOver &&= places?.length === 0;
  }
  if (isPassedOver) return BLANK;
  if (unknown.length === 0 || isNone(cell))
    return sharedBy(COMPLETE, items, () => listCell(items, true, NOTHING));
  if (isErrorValue(cell)) return listCell(NO_PLACES, false, NOTHING, unreadableCode(cell));
  return listCell(items, true, unknown);
}

/** A part of a cell that fits several areas, with their ids. */
export interface AmbiguousArea {
  readonly found: string;
  readonly ids: readonly string[];
}

/** A list of specialty areas, as one field reads it. */
export interface AreasCell extends ListCell {
  /** Areas that only other fields have. */
  readonly ofOthers: readonly string[];
  readonly ambiguous: readonly AmbiguousArea[];
  /** Nothing in the cell is to be reported. */
  readonly isClear: boolean;
}

const BLANK_AREAS: AreasCell = { ...BLANK, ofOthers: NOTHING, ambiguous: [], isClear: true };

/**
 * Reads a list of specialty areas for the field at `place` in `FIELDS`.
 * @param own what the company's own words mean; areas of other fields alone are as if they were written
 */
export function parseAreas(cell: Cell, place: number, own?: WordPlaces): AreasCell {
  if (isBlank(cell)) return BLANK_AREAS;
  if (isErrorValue(cell) || isMarked(cell))
    return { ...BLANK_AREAS, unreadable: unreadableCode(cell), isClear: false };
  const hasNone = isNone(cell);
  let items = NO_PLACES;
  const unknown: string[] = [];
  const ofOthers: string[] = [];
  const ambiguous: AmbiguousArea[] = [];
  let isPassedOver = own !== undefined && !hasNone;
  for (const found of hasNone ? [] : itemsIn(String(cell), isAreaName)) {
    const area = findArea(found, place);
    const words = area.is === 'unknown' || area.is === 'several' ? own?.of(found) : undefined;
    isPassedOver &&= words?.length === 0;
    if (words) {
      const inField = placesInField(words, place);
      items = withPlaces(items, inField);
      if (inField.length === 0 && words.length > 0) ofOthers.push(found);
    } else if (area.is === 'area') items = withPlace(items, area.place);
    else if (area.is === 'ofOther') ofOthers.push(found);
    else if (area.is === 'several') ambiguous.push({ found, ids: area.ids });
    else unknown.push(found);
  }
  if (isPassedOver) return BLANK_AREAS;
  const isComplete = unknown.length === 0 && ambiguous.length === 0;
  if (isComplete && ofOthers.length === 0)
    return sharedBy(COMPLETE_AREAS, items, () => ({
      ...BLANK_AREAS,
      items,
      recorded: true,
      isComplete: true
    }));
  return { ...BLANK_AREAS, items, recorded: true, isComplete, unknown, ofOthers, ambiguous, isClear: false };
}
