import { DEFAULT_READINGS, type Readings } from '../criteria';
import { LANGUAGES, type Language } from '../locales';
import {
  NO_MEANINGS,
  membersOf,
  soundEmployeeSheet,
  soundMappings,
  soundMeanings,
  soundMissing,
  soundProjectSheets,
  soundReadings,
  type Mapping,
  type Meanings,
  type Members,
  type MissingDetail
} from '../worksheet';

export type Theme = 'auto' | 'light' | 'dark';

/** What the workbook and the person's browser remember for the add-in. */
export interface Settings {
  readonly readings: Readings;
  /** Columns matched by hand, by worksheet name. */
  readonly mappings: Readonly<Record<string, Mapping>>;
  /** What the company's own words mean. */
  readonly meanings: Meanings;
  /** Names of the worksheets of projects that are judged together; none for the one in front alone. */
  readonly projectSheets: readonly string[];
  /** Worksheet of employee data; null for none, undefined to look for one. */
  readonly employeeSheet: string | null | undefined;
  /** How much the cells of missing requirements say. */
  readonly missing: MissingDetail;
  /** Undefined follows Office's display language. */
  readonly language: Language | undefined;
  readonly theme: Theme;
  readonly welcomed: boolean;
}

/** What the last run was judged by: results are stale once it no longer holds. */
export interface Stamp {
  readonly sheetId: string;
  /** Ids of the sheets that were judged together with it; left out for none. */
  readonly others?: readonly string[];
  readonly criteria: string;
  readonly readings: Readings;
  /** The fingerprint of the rows that were judged; earlier versions of the add-in left none. */
  readonly evidence?: number;
  /** The hash of what words were matched to; 0 where none were, or by earlier versions of the add-in. */
  readonly meanings?: number;
}

export const DEFAULT_SETTINGS: Settings = {
  readings: DEFAULT_READINGS,
  mappings: {},
  meanings: NO_MEANINGS,
  projectSheets: [],
  employeeSheet: undefined,
  missing: 'short',
  language: undefined,
  theme: 'auto',
  welcomed: false
};

const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];

const oneOf = <T>(choices: readonly T[], value: unknown): T | undefined =>
  choices.find((choice) => choice === value);

/** How each setting is read from what a workbook says; what is not sound reads as the default. */
const SOUND: { readonly [K in keyof Settings]: (value: unknown) => Settings[K] } = {
  readings: (value) => soundReadings(value),
  mappings: (value) => soundMappings(value),
  meanings: (value) => soundMeanings(value),
  projectSheets: (value) => soundProjectSheets(value),
  employeeSheet: (value) => soundEmployeeSheet(value),
  missing: (value) => soundMissing(value),
  language: (value) => oneOf(LANGUAGES, value),
  theme: (value) => oneOf(THEMES, value) ?? DEFAULT_SETTINGS.theme,
  welcomed: (value) => value === true
};

const NAMES = Object.keys(SOUND) as (keyof Settings)[];

/**
 * The settings that are a person's own. In the workbook they would travel with it, and people who work on it
 * together would overwrite each other's.
 */
const PERSONAL: readonly (keyof Settings)[] = ['language', 'theme', 'welcomed'];

/** Where a setting is kept. */
export type Keeper = 'workbook' | 'person';

const keeperOf = (name: keyof Settings): Keeper => (PERSONAL.includes(name) ? 'person' : 'workbook');

/** Whether settings differ that are kept in one place. */
export const differ = (a: Settings, b: Settings, keeper: Keeper): boolean =>
  NAMES.some((name) => keeperOf(name) === keeper && a[name] !== b[name]);

/**
 * The settings that a workbook and a person's browser hold, each judged by itself: one that is not sound
 * takes none of the others with it.
 */
export function settingsIn(saved: Readonly<Record<Keeper, unknown>>): Settings {
  const members = { workbook: membersOf(saved.workbook), person: membersOf(saved.person) };
  return Object.fromEntries(
    NAMES.map((name) => [name, SOUND[name](members[keeperOf(name)][name])])
  ) as unknown as Settings;
}

const isListOfTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

/** The note of a run; undefined where it is none. */
export function stampIn(value: unknown): Stamp | undefined {
  const { sheetId, others, criteria, readings, evidence, meanings } = membersOf(value);
  if (typeof sheetId !== 'string' || typeof criteria !== 'string') return undefined;
  return {
    sheetId,
    ...(isListOfTexts(others) && others.length > 0 && { others }),
    criteria,
    readings: soundReadings(readings),
    ...(typeof evidence === 'number' && { evidence }),
    ...(typeof meanings === 'number' && { meanings })
  };
}

/**
 * What a keeper is to hold once settings have been changed: all that it holds, with the changes to what it
 * keeps.
 * @param saved what it holds, sound or not
 */
export function changesIn(saved: unknown, settings: Settings, before: Settings, keeper: Keeper): Members {
  const members = membersOf(saved);
  const isChanged = (name: keyof Settings): boolean =>
    keeperOf(name) === keeper && settings[name] !== before[name];
  const changed = NAMES.filter(isChanged).map((name): [string, unknown] => [
    name,
    // Readings and words that a later version knows stay, too.
    name === 'readings'
      ? { ...membersOf(members.readings), ...settings.readings }
      : name === 'meanings'
        ? meaningsChanged(members.meanings, settings.meanings, before.meanings)
        : settings[name]
  ]);
  const next = { ...members, ...Object.fromEntries(changed) };
  return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== undefined));
}

/** What a workbook is to hold of words: all that it holds, with what has been changed. */
function meaningsChanged(saved: unknown, meanings: Meanings, before: Meanings): Members {
  const columns = [...new Set([...Object.keys(membersOf(saved)), ...Object.keys(meanings)])];
  const wordsIn = (all: unknown, column: string): Members => membersOf(membersOf(all)[column]);
  return Object.fromEntries(
    columns.flatMap((column) => {
      const [now, then] = [wordsIn(meanings, column), wordsIn(before, column)];
      const kept = Object.entries(wordsIn(saved, column)).filter(([word]) => !(word in then) || word in now);
      const words = { ...Object.fromEntries(kept), ...now };
      return Object.keys(words).length === 0 ? [] : [[column, words]];
    })
  );
}
