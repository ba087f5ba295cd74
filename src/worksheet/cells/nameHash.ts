import { foldName, isErrorValue, type Cell } from './cell';

/*
 * Every row's project name is hashed, and folding one as `foldName` does takes 1 µs, a row's whole judging 0.6. So the letters that
 * most names are made of are looked up in a table; a name with any other letter is folded.
 */

/** Stands in the table for a letter that takes folding, and for one that folding drops. */
const TAKES_FOLDING = 0xffff;
const DROPPED = 0;

const FOLDED: Uint16Array = (() => {
  const table = new Uint16Array(0x10000).fill(TAKES_FOLDING);
  const keep = (from: number, to: number, offset = 0): void => {
    for (let letter = from; letter <= to; letter++) table[letter] = letter + offset;
  };
  const drop = (from: number, to: number): void => {
    table.fill(DROPPED, from, to + 1);
  };
  drop(0x00, 0x25);
  drop(0x27, 0x2f);
  keep(0x30, 0x39);
  drop(0x3a, 0x40);
  keep(0x41, 0x5a, 0x20);
  drop(0x5b, 0x60);
  keep(0x61, 0x7a);
  drop(0x7b, 0x7e);
  // Ideographic space and punctuation, Hiragana, Katakana, the middle dot and the prolonged sound mark, Han.
  drop(0x3000, 0x3002);
  drop(0x300c, 0x300f);
  keep(0x3041, 0x3096);
  keep(0x30a1, 0x30fa);
  drop(0x30fb, 0x30fb);
  keep(0x30fc, 0x30fc);
  keep(0x4e00, 0x9fff);
  // Full-width digits and letters.
  keep(0xff10, 0xff19, -0xfee0);
  keep(0xff21, 0xff3a, 0x20 - 0xfee0);
  keep(0xff41, 0xff5a, -0xfee0);
  return table;
})();

/** Multipliers of two hashes that are joined (xxHash). */
const ONE = 0x9e3779b1;
const OTHER = 0x85ebca77;

const join = (one: number, other: number): number => {
  const high = Math.imul(one ^ (one >>> 15), OTHER) >>> 0;
  const low = Math.imul(other ^ (other >>> 13), ONE) >>> 11;
  return high * 0x200000 + low || 1;
};

/**
 * A project's name as a number of 53 bits: equal for names that fold alike, and as good as never for others (2⁻⁵³ for a pair). 0
 * for a cell without a name.
 * @example
 * hashName('Server renewal') === hashName('server-renewal') // → true
 */
export function hashName(cell: Cell): number {
  if (typeof cell !== 'string') return cell === null || cell === undefined ? 0 : hashFolded(String(cell));
  let one = 0;
  let other = 0;
  let isNamed = false;
  for (let at = 0; at < cell.length; at++) {
    const letter = FOLDED[cell.charCodeAt(at)];
    if (letter === DROPPED) continue;
    if (letter === TAKES_FOLDING || letter === undefined) return hashFolded(cell);
    one = Math.imul(one ^ letter, ONE);
    one ^= one >>> 15;
    other = Math.imul(other + letter, OTHER);
    other ^= other >>> 13;
    isNamed = true;
  }
  return isNamed && cell.charCodeAt(0) !== 0x23 ? join(one, other) : isNamed ? hashFolded(cell) : 0;
}

function hashFolded(cell: string): number {
  if (isErrorValue(cell)) return 0;
  const name = foldName(cell);
  let one = 0;
  let other = 0;
  for (let at = 0; at < name.length; at++) {
    const letter = name.charCodeAt(at);
    one = Math.imul(one ^ letter, ONE);
    one ^= one >>> 15;
    other = Math.imul(other + letter, OTHER);
    other ^= other >>> 13;
  }
  return name === '' ? 0 : join(one, other);
}
