import { DEFAULT_READINGS, READINGS, type Readings } from '../criteria';
import type { Language } from '../locales';
import { localDay, type Day } from '../worksheet';

/** The settings that answers depend on. */
export interface FunctionSettings {
  readonly readings: Readings;
  readonly language: Language;
}

/** What an answer is given by: the settings, and the day. */
export interface AnswerSettings extends FunctionSettings {
  readonly today: Day;
}

/** The defaults, until the page has loaded the settings of the workbook. */
let settings: FunctionSettings = { readings: DEFAULT_READINGS, language: 'en' };
let haveAnswered = false;

/** The settings in force; calling this counts as having answered by them. */
export function settingsForAnswer(): AnswerSettings {
  haveAnswered = true;
  return { ...settings, today: localDay(new Date()) };
}

/**
 * Takes over the settings of the workbook.
 *
 * @returns whether answers have been given under other settings: Excel cannot know that, and must be told to recalculate
 */
export function useSettings(next: FunctionSettings): boolean {
  const isStale = haveAnswered && !isSame(next, settings);
  settings = next;
  haveAnswered = haveAnswered && !isStale;
  return isStale;
}

const isSame = (a: FunctionSettings, b: FunctionSettings): boolean =>
  a.language === b.language && READINGS.every(({ name }) => a.readings[name] === b.readings[name]);
