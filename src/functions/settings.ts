import { DEFAULT_READINGS, READINGS, type Readings } from '../criteria';
import type { Language } from '../locales';

/** What the functions judge and answer by. */
export interface FunctionSettings {
  readonly readings: Readings;
  readonly language: Language;
}

/** Until the page has loaded the workbook's settings. */
let settings: FunctionSettings = { readings: DEFAULT_READINGS, language: 'en' };
let haveAnswered = false;

/** The settings in force, for an answer that is given now. */
export function settingsForAnswer(): FunctionSettings {
  haveAnswered = true;
  return settings;
}

/**
 * Takes the workbook's settings.
 * @returns whether answers have been given by others: Excel does not know of it, and has to be told to calculate again
 */
export function useSettings(next: FunctionSettings): boolean {
  const isStale = haveAnswered && !isSame(next, settings);
  settings = next;
  haveAnswered = haveAnswered && !isStale;
  return isStale;
}

const isSame = (a: FunctionSettings, b: FunctionSettings): boolean =>
  a.language === b.language && READINGS.every(({ name }) => a.readings[name] === b.readings[name]);
