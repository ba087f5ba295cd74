import { FIELDS } from '../criteria';
import { isNone, ERROR_VALUE } from './answers';
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
  readonly unreadable?: number | undefined;
}

const BLANK: ListCell = { mask: 0, recorded: false, unknown: [] };
const NOTHING: ListCell = { mask: 0, recorded: true, unknown: [] };

/** The items of a list: separated by `;` `,` `、` or line breaks, in either width. */
const itemsOf = (cell: Cell): string[] =>
  String(cell).split(/[;,、；，\n\r]/).map((item) => item.trim()).filter((item) => item !== '');

/** Reads a list of a vocabulary's words. A no (なし, none, -) is the empty list, recorded. */
export function readList(cell: Cell, words: WordCodes): ListCell {
  if (isBlank(cell)) return BLANK;
  if (isNone(cell)) return NOTHING;
  if (isErrorValue(cell)) return { ...BLANK, unreadable: ERROR_VALUE };
  const unknown: string[] = [];
  let mask = 0;
  for (const item of itemsOf(cell)) {
    const code = lookUp(words, item);
    if (code === undefined) unknown.push(item);
    else mask |= 1 << (code - 1);
  }
  return { mask, recorded: true, unknown };
}

/** A list of specialty areas, as one field reads it. */
export interface AreasCell extends ListCell {
  /** Areas that only other fields have. */
  readonly ofOthers: readonly string[];
  /** Nothing in the cell is to be reported. */
  readonly isClear: boolean;
}

/** By field, in the order of `FIELDS`: the codes of its areas. */
const AREA_CODES: readonly WordCodes[] = FIELDS.map((_field, place) => new Map(
  [...AREA_WORDS].flatMap(([name, bits]) => (bits[place] === 0 ? [] : [[name, 32 - Math.clz32(bits[place]!)]]))));

/** Reads a list of specialty areas for the field at `place` in `FIELDS`. */
export function readAreas(cell: Cell, place: number): AreasCell {
  const { mask, recorded, unreadable, unknown: foreign } = readList(cell, AREA_CODES[place]!);
  const isClear = unreadable === undefined && foreign.length === 0;
  const unknown = isClear ? foreign : foreign.filter((item) => lookUp(AREA_WORDS, item) === undefined);
  const ofOthers = isClear ? foreign : foreign.filter((item) => lookUp(AREA_WORDS, item) !== undefined);
  return { mask, recorded, unreadable, unknown, ofOthers, isClear };
}
