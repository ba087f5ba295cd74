import type { Language } from '../locales';
import { failure } from './failure';

/**
 * Bytes of an answer that Excel takes; with more, the cell stays at #BUSY! for ever
 * (OfficeDev/office-js#2786, #4654).
 */
const MOST_BYTES = 5_000_000;
/** The most bytes that a character takes in UTF-8, and that a cell takes besides its characters. */
const CHARACTER = 3;
const CELL = 20;

type Rows = Array<Array<string | number>>;

/**
 * An answer, if it is small enough for Excel. Only where it might not be is it written out, which takes as
 * long as a tenth of the judging.
 * @throws #VALUE! for one that is too large
 */
export function ofAllowedSize(rows: Rows, language: Language): Rows {
  let most = 0;
  for (const row of rows)
    for (const cell of row) most += CELL + (typeof cell === 'string' ? CHARACTER * cell.length : 0);
  if (most > MOST_BYTES && new TextEncoder().encode(JSON.stringify(rows)).length > MOST_BYTES)
    throw failure('tooLarge', language);
  return rows;
}
