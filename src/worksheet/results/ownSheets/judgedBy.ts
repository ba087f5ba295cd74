import { CRITERIA, READINGS, type Reading, type Readings } from '../../../criteria';
import { DICTIONARIES, SHEET_TEXTS, fill, type Language } from '../../../locales';
import type { Day } from '../../cells/examDate';

/** By what, and when, a sheet of the program's own was judged. */
export interface JudgedBy {
  readonly readings: Readings;
  readonly today: Day;
}

/** The day, the criteria's version, and the readings that are not the defaults. */
export function judgedByText({ readings, today }: JudgedBy, language: Language): string {
  const { judgedOn, criteria, readings: text, readingsDefault } = SHEET_TEXTS[language];
  const others = otherReadings(readings);
  const list = others.join(DICTIONARIES[language].listSeparator);
  return [
    fill(judgedOn, { date: today }),
    fill(criteria, { version: CRITERIA.version }),
    others.length === 0 ? readingsDefault : fill(text, { list })
  ].join(' · ');
}

/** The readings in force that are not the defaults, each with its value. */
export const otherReadings = (readings: Readings): string[] =>
  (READINGS as readonly Reading[]).flatMap(({ name, choices }) =>
    readings[name] === choices[0] ? [] : [`${name} = ${readings[name]}`]
  );
