const LETTERS = 0x80;

/** Of ASCII: a capital letter has another code than the small one in this bit alone. */
const CASE_BIT = 0x20;
const isLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const smallLetter = (code: number): number => (isLetter(code | CASE_BIT) ? code | CASE_BIT : code);

/**
 * The first two letters of some words: they tell of most cells that they are none of them. Without it,
 * looking for ditto marks and example rows took a sixth of the judging of 100,000 rows.
 */
export class Beginnings {
  private readonly pairs = new Uint8Array(LETTERS * LETTERS);

  /** @param pairs in small letters of ASCII */
  constructor(pairs: readonly string[]) {
    for (const pair of pairs) this.pairs[pair.charCodeAt(0) * LETTERS + pair.charCodeAt(1)] = 1;
  }

  /**
   * Whether a text cannot begin with any of the words, in capitals or small letters. Of one that begins with
   * a sign, or has a letter beyond ASCII in these places, that is not known.
   * @example
   * new Beginnings(['di']).rulesOut('Disaster') // → false
   * new Beginnings(['di']).rulesOut('Daniel') // → true
   */
  rulesOut(text: string): boolean {
    const first = smallLetter(text.charCodeAt(0));
    if (!isLetter(first)) return isDigit(first);
    const second = text.charCodeAt(1);
    return second > CASE_BIT && second < LETTERS && this.pairs[first * LETTERS + smallLetter(second)] === 0;
  }
}
