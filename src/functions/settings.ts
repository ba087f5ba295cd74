import { DEFAULT_READINGS, READINGS, type Readings } from '../criteria';
import { languageOf, type Language } from '../locales';
import { NO_MEANINGS, localDay, meaningsHash, type Day, type Mapping, type Meanings } from '../worksheet';

/** The settings that answers depend on. */
export interface FunctionSettings {
  readonly readings: Readings;
  readonly language: Language;
  /** What the company's own words mean. */
  readonly meanings?: Meanings;
  /** Columns matched by hand, by the sheet's name. */
  readonly mappings?: Readonly<Record<string, Mapping>>;
}

/** What an answer is given by: the settings, and the day. */
export interface AnswerSettings extends FunctionSettings {
  readonly today: Day;
  /** The name of the sheet in which the formula stands; undefined where it is not known. */
  readonly ownSheet?: string | undefined;
}

/** Formulas whose cells are out of date: addresses such as `Sheet1!C1`, or everywhere. */
export type StaleCells = readonly string[] | 'everywhere';

/** Undefined until the page has loaded the settings of the workbook. */
let settings: FunctionSettings | undefined;

/**
 * The cells that have been answered under the settings in force; everywhere where an address is not known, or
 * no longer.
 */
let answered: Set<string> | 'everywhere' = new Set();

/**
 * The settings in force; until those of the workbook are loaded, the defaults, in the display language of
 * Office.
 * @param invocation says which cell is answered by them (CustomFunctions.Invocation.address)
 */
export function settingsForAnswer(invocation?: CustomFunctions.Invocation): AnswerSettings {
  const address = invocation?.address;
  if (answered !== 'everywhere') {
    if (address === undefined) answered = 'everywhere';
    else answered.add(address);
  }
  return { ...(settings ?? defaults()), today: localDay(new Date()), ownSheet: sheetOf(address) };
}

function defaults(): FunctionSettings {
  const office = typeof Office === 'undefined' ? undefined : (Office.context as Office.Context | undefined);
  return { readings: DEFAULT_READINGS, language: languageOf(office?.displayLanguage ?? '') };
}

/**
 * Takes over the settings of the workbook.
 * @returns the cells that have been answered under other settings: Excel cannot know that, and must be told
 * to recalculate
 */
export function useSettings(next: FunctionSettings): StaleCells {
  const isStale = !isSame(next, settings ?? defaults());
  settings = next;
  if (!isStale) return [];
  const stale = answered === 'everywhere' ? answered : [...answered];
  answered = new Set();
  return stale;
}

/** Cells have been inserted or deleted somewhere: those that have been answered may stand elsewhere now. */
export function cellsHaveMoved(): void {
  if (answered === 'everywhere' || answered.size > 0) answered = 'everywhere';
}

const isSame = (a: FunctionSettings, b: FunctionSettings): boolean =>
  a.language === b.language &&
  READINGS.every(({ name }) => a.readings[name] === b.readings[name]) &&
  meaningsHash(a.meanings ?? NO_MEANINGS) === meaningsHash(b.meanings ?? NO_MEANINGS) &&
  JSON.stringify(a.mappings ?? {}) === JSON.stringify(b.mappings ?? {});

/** The sheet's name in an address such as `'My sheet'!C1`. */
const sheetOf = (address: string | undefined): string | undefined =>
  address?.slice(0, address.lastIndexOf('!')).replace(/^'|'$/g, '').replace(/''/g, "'");
