import { FIELDS } from '../../criteria';
import { isNone, ERROR_VALUE } from './yesNo';
import { isBlank, isErrorValue, type Cell } from './cell';
import { AREA_WORDS, lookUp, type WordCodes } from './vocabulary';

/** A list cell as read: which items it names, and which of its words are not known. */
export interface ListCell {
  /** Mask over the vocabulary. */
  readonly mask: number;
  /** Not blank: what the list does not name is thereby denied. */
  readonly recorded: boolean;
  readonly unknown: readonly string[];
  /** Set when the cell holds an error value or something that is no list at all. */
  readonly unreadable: number | undefined;
}

/*
 * Lists are made by these functions and in no other way: objects that are spread from others look alike and are still of
 * as many kinds to the processor, which reading by the hundred thousand feels.
 */
const listCell = (
  mask: number,
  recorded: boolean,
  unknown: readonly string[],
  unreadable?: number
): ListCell => ({ mask, recorded, unknown, unreadable });

const BLANK = listCell(0, false, []);

/** By mask: the list that names just these items, one object for all cells. */
const LISTS: ListCell[] = [];
const listOf = (mask: number): ListCell => (LISTS[mask] ??= listCell(mask, true, []));

/** Items are separated by `;` `,` `、` or line breaks, in either width. */
const isSeparator = (letter: number): boolean =>
  letter < 0x3001
    ? letter === 0x3b || letter === 0x2c || letter === 0x0a || letter === 0x0d
    : letter === 0x3001 || letter === 0xff1b || letter === 0xff0c;

/** Reads a list of a vocabulary's words. A no (なし, none, -) is the empty list, recorded. */
export function readList(cell: Cell, words: WordCodes): ListCell {
  if (isBlank(cell)) return BLANK;
  const text = String(cell);
  const unknown: string[] = [];
  let mask = 0;
  for (let from = 0, at = 0; at <= text.length; at++) {
    if (at < text.length && !isSeparator(text.charCodeAt(at))) continue;
    const item = text.slice(from, at).trim();
    from = at + 1;
    if (item === '') continue;
    const code = lookUp(words, item);
    if (code === undefined) unknown.push(item);
    else mask |= 1 << (code - 1);
  }
  if (unknown.length === 0 || isNone(cell)) return listOf(mask);
  if (isErrorValue(cell)) return listCell(0, false, [], ERROR_VALUE);
  return listCell(mask, true, unknown);
}

/** A list of specialty areas, as one field reads it. */
export interface AreasCell extends ListCell {
  /** Areas that only other fields have. */
  readonly ofOthers: readonly string[];
  /** Nothing in the cell is to be reported. */
  readonly isClear: boolean;
}

const areasCell = (
  { mask, recorded, unreadable }: ListCell,
  unknown: readonly string[],
  ofOthers: readonly string[],
  isClear: boolean
): AreasCell => ({ mask, recorded, unknown, unreadable, ofOthers, isClear });

const BLANK_AREAS = areasCell(BLANK, [], [], true);
/** As `LISTS`. */
const AREAS: AreasCell[] = [];

/** By field, in the order of `FIELDS`: the codes of its areas. */
const AREA_CODES: readonly WordCodes[] = FIELDS.map(
  (_field, place) =>
    new Map(
      [...AREA_WORDS].flatMap(([name, bits]) =>
        bits[place] === 0 ? [] : [[name, 32 - Math.clz32(bits[place]!)]]
      )
    )
);

/** Reads a list of specialty areas for the field at `place` in `FIELDS`. */
export function readAreas(cell: Cell, place: number): AreasCell {
  const list = readList(cell, AREA_CODES[place]!);
  if (!list.recorded && list.unreadable === undefined) return BLANK_AREAS;
  if (list.unreadable === undefined && list.unknown.length === 0) {
    return (AREAS[list.mask] ??= areasCell(list, [], [], true));
  }
  const isKnown = (item: string): boolean => lookUp(AREA_WORDS, item) !== undefined;
  return areasCell(
    list,
    list.unknown.filter((item) => !isKnown(item)),
    list.unknown.filter(isKnown),
    false
  );
}
