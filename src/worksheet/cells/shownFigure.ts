import type { Cell } from './cell';
import { marked } from './unreadMark';

/** What a number format does with a number, as far as it changes what the number is. */
interface Shown {
  readonly kind: 'plain' | 'date' | 'time' | 'percentage' | 'worded';
  /** Words around the number, and how many times it is divided by a thousand. */
  readonly before: string;
  readonly behind: string;
  readonly thousands: number;
}

const PLAIN: Shown = { kind: 'plain', before: '', behind: '', thousands: 0 };
const KNOWN = new Map<string, Shown>([['General', PLAIN]]);

/**
 * Literal text in a section of a format: quoted, escaped, or letters that mean nothing else (ECMA-376 Part 1
 * §18.8.31).
 */
const LITERALS = /"([^"]*)"|\\(.)|[_*]./gsu;
const ELAPSED = /\[(?:h+|m+|s+)\]/i;
const IN_BRACKETS = /\[[^\]]*\]/g;

function parse(code: string): Shown {
  const section = (/^(?:"[^"]*"|\\.|[^;"\\])*/su.exec(code) ?? [''])[0];
  const isElapsed = ELAPSED.test(section);
  const bare = section.replace(LITERALS, '').replace(IN_BRACKETS, '');
  if (/^\s*(?:general|g\/標準|標準)\s*$/i.test(bare) || bare.trim() === '' || bare.trim() === '@')
    return literalsAround(section);
  const letters = bare.replace(/general/gi, '').replace(/E[+-]/gi, '');
  // A power of ten or a fraction is still the number; a percentage is no size.
  if (bare.includes('%')) return { ...PLAIN, kind: 'percentage' };
  if (/\/|E[+-]/i.test(bare) && !/[ymdhs]/i.test(bare)) return PLAIN;
  if (isElapsed || /[hs]/i.test(letters)) return { ...PLAIN, kind: /[yd]/i.test(letters) ? 'date' : 'time' };
  return /[ymdg年月日]|a{3,}|e/i.test(letters) ? { ...PLAIN, kind: 'date' } : literalsAround(section);
}

function literalsAround(section: string): Shown {
  const text = section
    .replace(IN_BRACKETS, '')
    .replace(LITERALS, (_all, quoted?: string, escaped?: string) => hide(quoted ?? escaped ?? ''));
  const digits = /[0#?][0#?.,\s]*|general|@/i.exec(text);
  if (!digits) return PLAIN;
  const run = /[0#?](?:[0#?.,\s]*[0#?])?(,*)/.exec(text.slice(digits.index));
  const end = digits.index + (run ? run[0].length : digits[0].length);
  const before = show(text.slice(0, digits.index));
  const behind = show(text.slice(end));
  return before + behind === ''
    ? PLAIN
    : { kind: 'worded', before, behind, thousands: run?.[1]?.length ?? 0 };
}

/** Literal letters are moved aside, so that none of them is taken for a placeholder. */
const hide = (text: string): string =>
  Array.from(text)
    .map((letter) => String.fromCodePoint(0xf0000 + (letter.codePointAt(0) ?? 0)))
    .join('');
const show = (text: string): string =>
  Array.from(text)
    .map((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      return code >= 0xf0000 ? String.fromCodePoint(code - 0xf0000) : letter;
    })
    .join('')
    .trim();

const DAY = 86_400_000;
const DAY_0 = Date.UTC(1899, 11, 30);
const MOST_DAYS = 2_958_465;

function known(format: string): Shown {
  let shown = KNOWN.get(format);
  if (!shown) KNOWN.set(format, (shown = parse(format)));
  return shown;
}

/** A number as text. Three decimals are written as four, or they could be taken for a thousand. */
function unmistakable(number: number): string {
  const text = String(number);
  return /\.\d{3}$/.test(text) ? `${text}0` : text;
}

/**
 * A number as its format shows it, where that is another thing than the number: a date as text, a number with
 * words around it, such as a unit. Otherwise the number.
 * @param format a format code, as Excel gives it in English
 * @example
 * shownFigure(46024, 'yyyy/m/d') // → '2026-01-02'
 * shownFigure(500, '#,##0"坪"') // → '500坪'
 */
export function shownFigure(cell: Cell, format: string | undefined): Cell {
  if (typeof cell !== 'number' || format === undefined || format === 'General') return cell;
  const shown = known(format);
  if (shown.kind === 'plain') return cell;
  if (shown.kind === 'worded')
    return shown.before + unmistakable(cell / 1000 ** shown.thousands) + shown.behind;
  if (shown.kind === 'percentage') return `${Number((cell * 100).toPrecision(15))}%`;
  if (!(cell >= 0 && cell <= MOST_DAYS)) return cell;
  const iso = new Date(DAY_0 + Math.round(cell * DAY)).toISOString();
  return shown.kind === 'date' ? iso.slice(0, 10) : iso.slice(11, 16);
}

/**
 * A cell of employee IDs: marked where its format shows a date, a time or a percentage, of which Excel has
 * made a number. Zeros and words that a format adds are no part of an ID.
 */
export function shownId(cell: Cell, format: string | undefined): Cell {
  const shown = shownFigure(cell, format);
  if (shown === cell || format === undefined || known(format).kind === 'worded') return cell;
  return marked('dateId', String(shown));
}
