import { invalidArgument } from './errors';
import type { CellContent } from './workbook';

/**
 * What a written value becomes: content and, in a cell with the format General, the number format that Excel
 * sets.
 */
export interface Entry {
  readonly content: CellContent;
  readonly numberFormat?: string;
}

/**
 * "Total number of characters that a cell can contain" ("Excel specifications and limits",
 * support.microsoft.com).
 */
const MAX_TEXT = 32_767;

const ERROR = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)$/i;
const NUMBER = /^[+-]?(?:\d+(?:,\d{3})*(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const PERCENT = /^([+-]?\d+(?:\.\d+)?)\s*%$/;
const ACCOUNTING = /^\((\d+(?:,\d{3})*(?:\.\d+)?)\)$/;

/**
 * What a value written by `Range.values` or `Range.formulas` becomes, which is what typing it would make of
 * it:
 * - "If the returned value starts with a plus ("+"), minus ("-"), or equal sign ("="), Excel interprets
 *   this value as a formula" (Excel.Range.values), unless it is a number; @ begins one too (OWASP, "CSV
 *   Injection");
 * - an apostrophe in front makes it text and is no part of the value (OfficeDev/office-js#6687);
 * - a cell of the format Text keeps what is written, and a number becomes text (support.microsoft.com,
 *   "Format numbers as text");
 * - texts that read as numbers, dates, logical values or errors become these (support.microsoft.com, "Stop
 *   automatically changing numbers to dates"). The workbook calculates nothing: a formula shows `#NAME?`.
 * @throws InvalidArgument for what no cell holds.
 */
export function entryOf(value: unknown, numberFormat: string): Entry {
  if (typeof value === 'boolean') return { content: value };
  if (typeof value === 'number' && Number.isFinite(value))
    return { content: numberFormat === '@' ? String(value) : value };
  if (typeof value !== 'string') throw invalidArgument(`a cell cannot hold ${JSON.stringify(value)}`);
  if (value.length > MAX_TEXT)
    throw invalidArgument(`a cell holds ${MAX_TEXT} characters, not ${value.length}`);
  if (value === '') return { content: null };
  if (numberFormat === '@') return { content: value };
  return value.startsWith("'") ? { content: value.slice(1) } : typedEntry(value);
}

function typedEntry(value: string): Entry {
  const text = value.trim();
  if (text.startsWith('=') && text.length > 1) return formula(text);
  if (NUMBER.test(text)) return { content: Number(text.replace(/,/g, '')) };
  const percent = PERCENT.exec(text);
  if (percent) return { content: Number(percent[1]) / 100, numberFormat: '0%' };
  const accounting = ACCOUNTING.exec(text)?.[1];
  if (accounting !== undefined) return { content: -Number(accounting.replace(/,/g, '')) };
  if (/^(?:true|false)$/i.test(text)) return { content: text.toLowerCase() === 'true' };
  if (ERROR.test(text)) return { content: { error: text.toUpperCase() } };
  const moment = dateOrTime(text);
  if (moment) return moment;
  if (/^[+@-]./.test(text)) return formula(`=${text}`);
  return { content: value };
}

const formula = (text: string): Entry => ({ content: { formula: text, value: { error: '#NAME?' } } });

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const NUMERIC_DATE = /^(\d{1,4})[/-](\d{1,2})(?:[/-](\d{1,4}))?$/;
const JAPANESE_DATE = /^(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日$/;
const NAMED_MONTH = /^(?:(\d{1,2})[ -]?)?([a-z]{3,9})[ -]?(\d{1,4})$|^(\d{1,2})[ -]([a-z]{3,9})$/i;
const TIME = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d))?(?: ?([ap])m?)?$/i;

/** A date without a year is in the current year in Excel; here the year is fixed, for tests. */
const THIS_YEAR = 2024;

function dateOrTime(text: string): Entry | null {
  const time = TIME.exec(text);
  if (time) {
    const afternoon = time[4]?.toLowerCase() === 'p' && Number(time[1]) < 12 ? 12 : 0;
    const seconds = (Number(time[1]) + afternoon) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0);
    return { content: seconds / 86_400, numberFormat: 'h:mm' };
  }
  const japanese = JAPANESE_DATE.exec(text);
  if (japanese) return date(Number(japanese[1] ?? THIS_YEAR), Number(japanese[2]), Number(japanese[3]));
  const numeric = NUMERIC_DATE.exec(text);
  if (numeric) return numericDate(numeric.slice(1));
  const named = NAMED_MONTH.exec(text);
  return named ? namedDate(named) : null;
}

function numericDate([first = '', second = '', third]: string[]): Entry | null {
  if (first.length > 2)
    return third === undefined
      ? date(Number(first), Number(second), 1)
      : date(Number(first), Number(second), Number(third));
  return date(third === undefined ? THIS_YEAR : fullYear(third), Number(first), Number(second));
}

function namedDate(parts: RegExpExecArray): Entry | null {
  const [, day, nameAfterDay, dayOrYear = '', onlyDay, nameAfterOnlyDay] = parts;
  const name = nameAfterDay ?? nameAfterOnlyDay ?? '';
  const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
  if (month === 0 || !isMonthName(name)) return null;
  if (onlyDay !== undefined) return date(THIS_YEAR, month, Number(onlyDay));
  if (day !== undefined) return date(fullYear(dayOrYear), month, Number(day));
  return Number(dayOrYear) <= 31
    ? date(THIS_YEAR, month, Number(dayOrYear))
    : date(fullYear(dayOrYear), month, 1);
}

const isMonthName = (name: string): boolean => {
  const whole = [
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
  return name.length === 3 || /^sept$/i.test(name) || whole.includes(name.toLowerCase());
};

/** Two digits stand for 1930 to 2029 (learn.microsoft.com, "How Excel works with two-digit year numbers"). */
const fullYear = (digits: string): number => {
  const year = Number(digits);
  return year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year;
};

function date(year: number, month: number, day: number): Entry | null {
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (
    moment.getUTCFullYear() !== year ||
    moment.getUTCMonth() !== month - 1 ||
    moment.getUTCDate() !== day ||
    year < 1900
  )
    return null;
  return { content: Math.round(moment.getTime() / 86_400_000) + 25_569, numberFormat: 'm/d/yyyy' };
}
