import { foldName, isErrorValue, type Cell } from './cell';

/*
 * Every row's project name is hashed. Folding each with `foldName` makes judging 100,000 rows three times as
 * long (1.3 times as long as parsing them as JSON instead of 0.45). So the letters that most names are made
 * of are looked up in a table that says what `foldName` makes of them; a name with any other letter is
 * folded. A test compares both.
 */

/** Stands in the table for a letter that takes folding, and for one that folding drops. */
const TAKES_FOLDING = 0xffff;
const DROPPED = 0;

/** Letters that fold one by one, as the first and the last of a run, and what the first becomes. */
const RUNS = [
  ['0', '9', '0'],
  ['a', 'z', 'a'],
  ['A', 'Z', 'a'],
  ['０', '９', '0'],
  ['ａ', 'ｚ', 'a'],
  ['Ａ', 'Ｚ', 'a'],
  ['ぁ', 'ゖ', 'ぁ'],
  ['ァ', 'ヺ', 'ァ'],
  ['ー', 'ー', 'ー'],
  ['一', '\u9fff', '一']
] as const;
/** Not `&`, which folds to a word, nor `#`, with which an error value begins. */
const PUNCTUATION = ' \t\n\r!"$%\'()*+,-./:;<=>?@[\\]^_`{|}~　、。「」『』・';

const FOLDED: Uint16Array = (() => {
  const table = new Uint16Array(0x10000).fill(TAKES_FOLDING);
  for (const letter of PUNCTUATION) table[letter.charCodeAt(0)] = DROPPED;
  for (const [first, last, folded] of RUNS)
    for (let letter = first.charCodeAt(0); letter <= last.charCodeAt(0); letter++)
      table[letter] = letter - first.charCodeAt(0) + folded.charCodeAt(0);
  return table;
})();

/** Multipliers of the two hashes (xxHash). */
const ONE = 0x9e3779b1;
const OTHER = 0x85ebca77;

/**
 * A project's name as two numbers of 32 bits: equal for names that fold alike, and almost never for others.
 * Both are 0 for a cell without a name. There are two because one number of 64 bits would be an object of its
 * own for each row.
 */
export class NameHash {
  one = 0;
  other = 0;

  /** Hashes the name in a cell. */
  take(cell: Cell): void {
    if (typeof cell === 'string') this.hash(cell, false);
    else this.hash(foldName(String(cell ?? '')), true);
  }

  /** That of a cell without a name. */
  clear(): void {
    this.one = 0;
    this.other = 0;
  }

  private hash(name: string, isFolded: boolean): void {
    let one = 0;
    let other = 0;
    for (let at = 0; at < name.length; at++) {
      const code = name.charCodeAt(at);
      const letter = isFolded ? code : (FOLDED[code] ?? TAKES_FOLDING);
      if (letter === TAKES_FOLDING && !isFolded) {
        this.hash(isErrorValue(name) ? '' : foldName(name), true);
        return;
      }
      if (letter === DROPPED) continue;
      one = Math.imul(one ^ letter, ONE);
      other = (Math.imul(other, OTHER) + letter) | 0;
    }
    const isBlank = one === 0 && other === 0;
    // Spreads what the last letters decided over all bits. Only a cell without a name stays 0.
    this.one = isBlank ? 0 : Math.imul(one ^ (one >>> 15), OTHER) || 1;
    this.other = isBlank ? 0 : Math.imul(other ^ (other >>> 13), ONE);
  }
}
