import { hasNote, plainText, type Cell } from './cell';
import { parseDay } from './examDate';
import { unitNamed, type Unit } from './units';
import { UNREADABLE, foundIn, reasonOf, unreadableCode } from './unreadMark';

/** Why a cell is no figure, as negative codes beside those of `unreadableCode`. */
export const NOT_A_POSITIVE_NUMBER = -4;
export const DATE = -6;
export const TOO_MANY = -7;
export const INEXACT_UNIT = -8;
export const RANGE = -9;
export const VAGUE = -10;
export const TWO_WAYS = -11;

/**
 * Places above which a number is asked about: far above every band, and below every date of the last hundred
 * years.
 */
export const MOST_PLACES = 10_000;

/** Figures with units and words are shorter. Of a text without end the forms below would take minutes. */
const LONGEST = 100;

const NUMERAL = /^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
const BEHIND_NUMERAL = /^(\d[\d,]*(?:\.\d+)?)\s*(\D.*)$/s;
/** `3〜4`, `3 ー 4拠点`, `from 3 to 4`, `between 3 and 4`: in one width, and in small letters. */
const RANGE_FORM =
  /^(?:from|between)?\s*(\d[\d,.]*)((?:[^\d,.]|(?<=[mt])\^?2)*?)\s*(?:[~∼〜～⁓〰\-‐‑–—―−─ー]|\.{2,}|から|及至|乃至|ないし|to|and|till?|until|through)\s*(\d[\d,.]*)(\D.*)?$/;
/** What makes a figure one that is not exact, before it or behind it and its unit. */
const VAGUE_BEFORE =
  /^(?:約|およそ|凡そ|おおよそ|大体|だいたい|概ね|おおむね|概算|推定|ほぼ|計?最大|最小|最低|最高|[~∼〜～≈≒≃≅∽±+<>≦≧≤≥＞＜]+=?|(?:about|approx(?:imately|\.)?|around|circa|ca?\.|some|nearly|almost|roughly|over|above|more than|at least|min(?:imum|\.)?|up to|at most|max(?:imum|\.)?|under|below|less than|fewer than|est(?:imated|\.)?)(?=[\s\d]))\s*(?=\d)/;
const VAGUE_BEHIND =
  /\s*(?:以上|以下|未満|以内|超え?|越え?|程度|ほど|程|前後|位|くらい|ぐらい|強|弱|余り?|あまり|内外|見込み?|予定|概算|か?[?]+|[+~∼〜～⁓〰\-‐‑–—―−─ー]+[αa]?|(?:から|より)|(?:or|and) (?:more|over|above|less|fewer|under|below)|(?:plus|approx\.?|about|minimum|maximum|min\.?|max\.?|est\.?))$/;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const DATE_FORMS = new RegExp(
  `^(?:\\d{1,2}月\\d{1,2}日|\\d{1,4}年(?:\\d{1,2}月)?(?:\\d{1,2}日)?|\\d{1,2}[- ]${MONTH}(?:[- ]\\d{2,4})?|${MONTH}[- ]\\d{1,4}|\\d{1,4}/\\d{1,2}(?:/\\d{1,4})?|\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}-\\d{1,2}-\\d{4}|\\d{1,2}:\\d{2}(?::\\d{2})?)(?:\\s.*)?$`,
  'i'
);

/** What a cell of figures says. */
export interface Figure {
  /** A number above 0; 0 where blank; otherwise a negative code. */
  readonly value: number;
  /** Both ends of a range, or both numbers that it may be, by what its only sign means. */
  readonly ends?: readonly [number, number];
  /** What a figure in an inexact unit would be, about. */
  readonly about?: number;
}

const numberIn = (text: string): number => (NUMERAL.test(text) ? Number(text.replace(/,/g, '')) : NaN);

/** One point before three digits: 2.500 is two and a half, or two thousand five hundred. */
const EITHER = /^[1-9]\d{0,2}\.\d{3}$/;

/**
 * Reads a size: a number above 0, `whole` where places are counted and not square metres. A text that is
 * nothing but a numeral is that number (Excel keeps many numbers as text), and one with a unit is converted
 * where that is exact.
 * @param columnUnit the unit that the header gives, for figures that have none of their own
 * @param isPoint whether a point is known to be the decimal sign, as it is in Japanese
 * @example
 * parseFigure('1,200 ㎡', false).value // → 1200
 * parseFigure('3〜4', true).ends // → [3, 4]
 */
export function parseFigure(cell: Cell, whole: boolean, columnUnit?: string, isPoint = false): Figure {
  if (typeof cell === 'number')
    return columnUnit === undefined || cell === 0 ? checked(cell, whole) : inUnit(cell, columnUnit, whole);
  const text = plainText(cell);
  if (text === '') return { value: 0 };
  if (text !== cell && hasNote(cell)) return { value: NOT_A_POSITIVE_NUMBER };
  const number = numberIn(text);
  if (!isPoint && EITHER.test(text)) return inTwoWays(text);
  if (!Number.isNaN(number)) return parseFigure(number, whole, columnUnit);
  const code = unreadableCode(cell);
  if (reasonOf(code) === 'ambiguousFigure') return inTwoWays(plainText(foundIn(cell)));
  if (code !== UNREADABLE) return { value: code };
  if (text.length > LONGEST) return { value: NOT_A_POSITIVE_NUMBER };
  if (DATE_FORMS.test(text)) return { value: DATE };
  const [, numeral = '', unit = ''] = BEHIND_NUMERAL.exec(text) ?? [];
  const measured = numberIn(numeral.trim());
  if (!Number.isNaN(measured) && unitNamed(unit))
    return !isPoint && EITHER.test(numeral.trim()) ? inTwoWays(numeral) : inUnit(measured, unit, whole);
  const small = text.toLowerCase();
  const ends = endsIn(small);
  if (ends) return { value: RANGE, ends };
  if (isVague(small)) return { value: VAGUE };
  return { value: parseDay(text) === undefined ? NOT_A_POSITIVE_NUMBER : DATE };
}

/** A number with one sign, which may stand before decimals or before thousands. */
function inTwoWays(text: string): Figure {
  const [numeral = ''] = /^[\d.,]+/.exec(text) ?? [];
  return { value: TWO_WAYS, ends: [Number(numeral.replace(',', '.')), Number(numeral.replace(/[.,]/, ''))] };
}

/** Whether a text is a number, with or without a unit, that is said not to be exact. */
function isVague(text: string): boolean {
  const bare = text.replace(VAGUE_BEFORE, '').replace(VAGUE_BEHIND, '').trim();
  if (bare === text) return false;
  const [, numeral = '', unit = ''] = BEHIND_NUMERAL.exec(bare) ?? [];
  return !Number.isNaN(numberIn(bare)) || (!Number.isNaN(numberIn(numeral.trim())) && isUnit(unit));
}

const isUnit = (unit: string): boolean => unit.trim() === '' || unitNamed(unit) !== undefined;

function checked(value: number, whole: boolean): Figure {
  if (value === 0) return { value: 0 };
  if (!(value > 0 && Number.isFinite(value)) || (whole && !Number.isInteger(value)))
    return { value: NOT_A_POSITIVE_NUMBER };
  return { value: whole && value > MOST_PLACES ? TOO_MANY : value };
}

const fits = (unit: Unit, whole: boolean): boolean => (unit.of === 'places') === whole;

function inUnit(number: number, text: string, whole: boolean): Figure {
  const named = unitNamed(text);
  if (!named) return { value: NOT_A_POSITIVE_NUMBER };
  const { unit, multiple } = named;
  if (unit && !fits(unit, whole)) return { value: NOT_A_POSITIVE_NUMBER };
  // Decimals times a power of ten: what the binary fractions add is rounded off.
  const value = Number((number * multiple * (unit?.factor ?? 1)).toPrecision(15));
  return unit && !unit.isExact
    ? { value: INEXACT_UNIT, about: Math.round(value * 10) / 10 }
    : checked(value, whole);
}

/** The ends of a range, the lower one first; undefined for what is none. */
function endsIn(text: string): readonly [number, number] | undefined {
  const [, from = '', unitFrom = '', to = '', unitTo = ''] = RANGE_FORM.exec(text) ?? [];
  const ends = [numberIn(from), numberIn(to)].sort((a, b) => a - b) as [number, number];
  return !ends.some(Number.isNaN) && isUnit(unitFrom) && isUnit(unitTo) ? ends : undefined;
}
