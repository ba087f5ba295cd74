import { DAYS_TO_1904 } from '../../sheetModel';
import { plainText, type Cell } from './cell';

/** A day as `YYYY-MM-DD`, which sorts as the days do. */
export type Day = string;

const day = (year: number, month: number, date: number): Day =>
  [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(date).padStart(2, '0')].join('-');

/**
 * The day of a date where the computer is.
 * @example
 * localDay(new Date(2026, 10, 30)) // → '2026-11-30'
 */
export const localDay = (date: Date): Day => day(date.getFullYear(), date.getMonth() + 1, date.getDate());

/** Serial numbers of 1954 to 2119, read as dates. */
const FIRST_SERIAL = 20000;
const LAST_SERIAL = 80000;
/** Day 0 of Excel's serial numbers, from 1900-03-01 on. */
const DAY_0 = Date.UTC(1899, 11, 30);
const MILLISECONDS_A_DAY = 86_400_000;

const isYear = (number: number): boolean => Number.isInteger(number) && number >= 1900 && number < 2100;

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december'
];

/** The number of a month from its name or the beginning of it; 0 for any other word. */
const monthNamed = (word: string): number => MONTHS.findIndex((month) => month.startsWith(word)) + 1;

/**
 * Whether a text is a day, as `YYYY-MM-DD`, that the calendar has.
 * @example
 * isDay('2024-06-31') // → false
 */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

const YEAR = '(?:19|20)\\d\\d';
/** Heisei and Reiwa: the year before their first. */
const ERAS: Readonly<Record<string, number>> = { 平成: 1988, h: 1988, 令和: 2018, r: 2018 };
const SEASONS: Readonly<Record<string, number>> = { 春: 4, 秋: 10 };

/** Forms of a date, with what its parts say: the first day that it can mean. */
const FORMS: readonly (readonly [RegExp, (parts: readonly (string | undefined)[]) => Day | undefined])[] = [
  [
    new RegExp(`^(${YEAR})(?:[-/.年]\\s?(\\d{1,2})(?:[-/.月](?:\\s?(\\d{1,2})日?)?)?)?年?$`),
    ([year, month, date]) => day(Number(year), Number(month ?? 1), Number(date ?? 1))
  ],
  [
    new RegExp(`^(${YEAR})年度?\\s?(春|秋)?(?:期|季)?$`),
    ([year, season]) => day(Number(year), SEASONS[season ?? ''] ?? 1, 1)
  ],
  [
    /^(平成|令和|h|r)\s?(\d{1,2}|元)(?:[-/.年]\s?(\d{1,2})(?:[-/.月](?:\s?(\d{1,2})日?)?)?)?年?$/,
    ([era, year, month, date]) => day(eraYear(era, year), Number(month ?? 1), Number(date ?? 1))
  ],
  [
    /^(平成|令和|h|r)\s?(\d{1,2}|元)年度?\s?(春|秋)?(?:期|季)?$/,
    ([era, year, season]) => day(eraYear(era, year), SEASONS[season ?? ''] ?? 1, 1)
  ],
  // Day before month or month before day: the earlier of the two, so that no pass is taken away by a guess.
  [
    new RegExp(`^(\\d{1,2})[-/.](\\d{1,2})[-/.](${YEAR})$`),
    ([one, other, year]) => {
      const days = [
        [Number(one), Number(other)],
        [Number(other), Number(one)]
      ].flatMap(([month = 0, date = 0]) => [day(Number(year), month, date)]);
      return days.filter(isDay).sort()[0];
    }
  ],
  [
    new RegExp(`^(?:(\\d{1,2})\\s)?([a-z]{3,9})\\.?\\s(?:(\\d{1,2}),?\\s)?(${YEAR})$`),
    ([before, month = '', behind, year]) =>
      day(Number(year), monthNamed(month), Number(before ?? behind ?? 1))
  ]
];

const eraYear = (era = '', year = ''): number => (ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year));

/**
 * A day as Excel keeps it in a workbook that counts from 1900; columns of such days say `isDay`.
 * @example
 * daySerial('2023-03-15') // → 45000
 */
export const daySerial = (date: Day): number =>
  (Date.parse(`${date}T00:00:00Z`) - DAY_0) / MILLISECONDS_A_DAY;

/**
 * The day that a cell gives, the first one that it can mean where it gives a month or a year; undefined where
 * it gives none, or one that the calendar does not have.
 * @param isFrom1904 whether the cell's workbook counts days from 1904
 * @example
 * parseDay('令和6年10月') // → '2024-10-01'
 * parseDay(45000) // → '2023-03-15'
 */
export function parseDay(cell: Cell, isFrom1904 = false): Day | undefined {
  if (typeof cell === 'number') {
    if (isYear(cell)) return day(cell, 1, 1);
    const serial = isFrom1904 ? cell + DAYS_TO_1904 : cell;
    if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return undefined;
    return new Date(DAY_0 + Math.floor(serial) * MILLISECONDS_A_DAY).toISOString().slice(0, 10);
  }
  if (typeof cell !== 'string') return undefined;
  const text = plainText(cell).toLowerCase();
  for (const [form, read] of FORMS) {
    const match = form.exec(text);
    const found = match && read(match.slice(1));
    if (match) return found && isDay(found) ? found : undefined;
  }
  return undefined;
}
