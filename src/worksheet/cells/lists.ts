import { NO_PLACES, withPlace, type PlaceSet } from '../../engine';
import { isNone } from './yesNo';
import { isMarked, unreadableCode } from './unreadMark';
import { isBlank, isErrorValue, type Cell } from './cell';
import { findArea, isAreaName } from './areas';
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

/** Lists in which every word is known, by their items: a column remembers thousands of texts that name the same ones. */
const COMPLETE = new Map<PlaceSet, ListCell>();
const COMPLETE_AREAS = new Map<PlaceSet, AreasCell>();

function sharedBy<T>(lists: Map<PlaceSet, T>, items: PlaceSet, make: () => T): T {
  const list = lists.get(items) ?? make();
  lists.set(items, list);
  return list;
}

/** Items are separated by `;` `,` `、` or line breaks, in either width. */
const SEPARATOR = /([;,\n\r、；，])/;
/** Those that may also stand inside an item, as the standard prints it. */
const COMMAS: ReadonlySet<string> = new Set([',', '、', '，']);
/** The most commas in an item that the standard prints. */
const MOST_COMMAS = 5;

/** The items of a list. Commas inside an item do not separate it where `isName` knows the whole. */
function itemsIn(text: string, isName: (item: string) => boolean): string[] {
  const parts = text.split(SEPARATOR);
  const items: string[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    let end = at;
    while (end - at < 2 * MOST_COMMAS && COMMAS.has(parts[end + 1] ?? '')) end += 2;
    while (end > at && !isName(parts.slice(at, end + 1).join(''))) end -= 2;
    const item = parts
      .slice(at, end + 1)
      .join('')
      .trim();
    if (item !== '') items.push(item);
    at = end;
  }
  return items;
}

/**
 * Reads a list of a vocabulary's words. A no (なし, none, -) is the empty list, recorded.
 * @example
 * parseList('multiVendor; abc', CRITERION_WORDS).unknown // → ['abc']
 */
export function parseList(cell: Cell, words: WordCodes): ListCell {
  if (isBlank(cell)) return BLANK;
  if (isMarked(cell)) return listCell(NO_PLACES, false, NOTHING, unreadableCode(cell));
  const unknown: string[] = [];
  let items = NO_PLACES;
  for (const item of itemsIn(String(cell), (text) => lookUp(words, text.trim()) !== undefined)) {
    const code = lookUp(words, item);
    if (code === undefined) unknown.push(item);
    else items = withPlace(items, code - 1);
  }
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

/** Reads a list of specialty areas for the field at `place` in `FIELDS`. */
export function parseAreas(cell: Cell, place: number): AreasCell {
  const blank = { unknown: NOTHING, ofOthers: NOTHING, ambiguous: [], unreadable: undefined, isClear: true };
  if (isBlank(cell)) return { ...blank, items: NO_PLACES, recorded: false, isComplete: false };
  let items = NO_PLACES;
  const unknown: string[] = [];
  const ofOthers: string[] = [];
  const ambiguous: AmbiguousArea[] = [];
  if (isErrorValue(cell) || isMarked(cell)) {
    const unreadable = unreadableCode(cell);
    return { ...blank, items, recorded: false, isComplete: false, unreadable, isClear: false };
  }
  for (const found of isNone(cell) ? [] : itemsIn(String(cell), isAreaName)) {
    const area = findArea(found, place);
    if (area.is === 'area') items = withPlace(items, area.place);
    else if (area.is === 'ofOther') ofOthers.push(found);
    else if (area.is === 'several') ambiguous.push({ found, ids: area.ids });
    else unknown.push(found);
  }
  const isComplete = unknown.length === 0 && ambiguous.length === 0;
  const list = { ...blank, items, recorded: true, isComplete };
  if (isComplete && ofOthers.length === 0) return sharedBy(COMPLETE_AREAS, items, () => list);
  return { ...list, unknown, ofOthers, ambiguous, isClear: false };
}
