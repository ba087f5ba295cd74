import { foldName, isErrorValue, type Cell } from './cell';

/*
 * Every row's project name is hashed, and folding one as `foldName` does takes 1 µs, a whole row 1.4. So the letters that
 * most names are made of are looked up in a table; a name with any other letter is folded (`#` among them, which begins an error value).
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
  drop(0x00, 0x22);
  drop(0x24, 0x25);
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

/** Multipliers of the two hashes (xxHash). */
const ONE = 0x9e3779b1;
const OTHER = 0x85ebca77;

/**
 * A project's name as two numbers of 32 bits: equal for names that fold alike, and as good as never for others. Both are 0 for a
 * cell without a name. Two, since one number of 64 bits would be an object of its own for each row.
 */
export class NameHash {
  one = 0;
  other = 0;

  /**
   * Hashes the name in a cell.
   */
  take(cell: Cell): void {
    this.one = this.other = 0;
    if (typeof cell !== 'string') {
      if (cell !== null && cell !== undefined) this.takeFolded(foldName(String(cell)));
      return;
    }
    let one = 0;
    let other = 0;
    for (let at = 0; at < cell.length; at++) {
      const letter = FOLDED[cell.charCodeAt(at)] ?? TAKES_FOLDING;
      if (letter === DROPPED) continue;
      if (letter === TAKES_FOLDING) {
        if (!isErrorValue(cell)) this.takeFolded(foldName(cell));
        return;
      }
      one = Math.imul(one ^ letter, ONE);
      other = (Math.imul(other, OTHER) + letter) | 0;
    }
    this.close(one, other);
  }

  private takeFolded(name: string): void {
    let one = 0;
    let other = 0;
    for (let at = 0; at < name.length; at++) {
      const letter = name.charCodeAt(at);
      one = Math.imul(one ^ letter, ONE);
      other = (Math.imul(other, OTHER) + letter) | 0;
    }
    this.close(one, other);
  }

  /** Spreads what the last letters decided over all bits. Only a cell without a name stays 0. */
  private close(one: number, other: number): void {
    if (one === 0 && other === 0) return;
    this.one = Math.imul(one ^ (one >>> 15), OTHER) || 1;
    this.other = Math.imul(other ^ (other >>> 13), ONE);
  }
}
