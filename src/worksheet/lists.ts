import { FIELDS } from '../criteria';
import { isNone, ERROR_VALUE } from './answers';
import { foldName, isBlank, isErrorValue, type Cell } from './cell';
import { AREA_WORDS, type WordCodes } from './vocabulary';

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
    const code = words.get(foldName(item));
    if (code === undefined) unknown.push(item);
    else mask |= 1 << (code - 1);
  }
  return { mask, recorded: true, unknown };
}

/** A list of specialty areas, by field in the order of `FIELDS`. */
export interface AreasCell {
  readonly byField: readonly AreasOfField[];
}

export interface AreasOfField extends ListCell {
  /** Areas that only other fields have. */
  readonly ofOthers: readonly string[];
  /** Nothing in the cell is to be reported. */
  readonly isClear: boolean;
}

/** Reads a list of specialty areas; the same name may be an area of several fields. */
export function readAreas(cell: Cell): AreasCell {
  const { recorded, unreadable, unknown: items } = readList(cell, NO_WORDS);
  const bits = items.map((item) => AREA_WORDS.get(foldName(item)));
  const unknown = items.filter((_item, i) => bits[i] === undefined);
  return {
    byField: FIELDS.map((_field, place) => {
      const ofOthers = items.filter((_item, i) => bits[i]?.[place] === 0);
      return {
        mask: bits.reduce((mask, byField) => mask | (byField?.[place] ?? 0), 0),
        recorded, unreadable, unknown, ofOthers,
        isClear: unreadable === undefined && unknown.length === 0 && ofOthers.length === 0
      };
    })
  };
}

/** Reading by it leaves every item of a list unknown. */
const NO_WORDS: WordCodes = new Map();
