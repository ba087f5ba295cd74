import type { Language } from '../locales';
import { failure } from './failure';

/**
 * Bytes of an answer that Excel takes; with more, the cell stays at #BUSY! for ever
 * (OfficeDev/office-js#2786, #4654).
 */
const MOST_BYTES = 5_000_000;
/** The most bytes that a number takes in JSON, and what a text takes besides its letters. */
const NUMBER = 25;
const QUOTES = 3;
/** What a row takes besides its cells, and all of them together. */
const BRACKETS = 2;
/** Letters that take more than a byte in JSON, and the most that one of them takes: `\u001f`. */
const LONG = /[^ !#-[\]-~]/g;
const LONGEST = 6;

type Rows = Array<Array<string | number>>;

/**
 * An answer, if it is small enough for Excel. Only where it might not be is it written out, which takes as
 * long as a tenth of the judging.
 * @throws #VALUE! for one that is too large
 */
export function ofAllowedSize(rows: Rows, language: Language): Rows {
  let most = BRACKETS + BRACKETS * rows.length;
  for (const row of rows)
    for (const cell of row) most += typeof cell === 'string' ? QUOTES + mostBytes(cell) : NUMBER;
  if (most > MOST_BYTES && new TextEncoder().encode(JSON.stringify(rows)).length > MOST_BYTES)
    throw failure('tooLarge', language);
  return rows;
}

const mostBytes = (text: string): number => text.length + (LONGEST - 1) * (text.match(LONG)?.length ?? 0);
