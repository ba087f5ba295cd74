/** Letters that speak for and against a text's being Japanese in Shift_JIS. */
interface Evidence {
  /** Two-byte letters of everyday Japanese that stand as they do in Japanese. */
  likely: number;
  /**
   * Those among them whose second byte is no ASCII letter: an accent in a Western word is followed by one.
   */
  sure: number;
  /**
   * Two-byte letters right beside a Latin one, lone half-width katakana, and what everyday Japanese lacks.
   */
  unlikely: number;
}

/**
 * Likely letters that make up for an unlikely one: names and gaiji bring a few of those, another encoding
 * brings most.
 */
const LIKELY_FOR_UNLIKELY = 4;
/** The fewest sure letters: one can be an accident. */
const SURE = 2;

const isLead = (byte: number): boolean => (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc);
const isTrail = (byte: number): boolean => byte >= 0x40 && byte <= 0xfc && byte !== 0x7f;
/**
 * Half-width katakana, which stand in rows: one alone is a capital with an accent, or half of another letter.
 */
const isHalfWidth = (byte: number): boolean => byte >= 0xa1 && byte <= 0xdf;
const isLatin = (byte: number): boolean => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);

/**
 * Signs, kana and the kanji of JIS X 0208's first level: rows 1 to 5 and 16 to 47, and the signs of row 13.
 */
const isEveryday = (lead: number): boolean =>
  (lead >= 0x81 && lead <= 0x83) || lead === 0x87 || (lead >= 0x88 && lead <= 0x98);

/**
 * Whether bytes that are not UTF-8 are Shift_JIS for certain. Windows-1252 and Mac Roman often are valid
 * Shift_JIS, in which an accent swallows the letter behind it: `Renée` becomes `Ren馥`. Half-width katakana
 * prove nothing, since EUC-JP, GBK and others look like rows of them.
 */
export function isShiftJis(bytes: Uint8Array): boolean {
  const { likely, sure, unlikely } = gather(bytes);
  return sure >= SURE && likely >= LIKELY_FOR_UNLIKELY * unlikely;
}

function gather(bytes: Uint8Array): Evidence {
  const evidence: Evidence = { likely: 0, sure: 0, unlikely: 0 };
  let before = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (!isLead(lead)) {
      if (isHalfWidth(lead) && !isHalfWidth(before) && !isHalfWidth(bytes[at + 1] ?? 0)) evidence.unlikely++;
      before = lead;
      continue;
    }
    const trail = bytes[at + 1] ?? 0;
    if (!isTrail(trail)) return { likely: 0, sure: 0, unlikely: 1 };
    const after = bytes[at + 2] ?? 0;
    weigh(evidence, lead, trail, isLatin(before), isLatin(after));
    before = 0;
    at++;
  }
  return evidence;
}

function weigh(
  evidence: Evidence,
  lead: number,
  trail: number,
  latinBefore: boolean,
  latinAfter: boolean
): void {
  if (latinBefore || latinAfter || !isEveryday(lead)) evidence.unlikely++;
  else {
    evidence.likely++;
    if (trail >= 0x80) evidence.sure++;
  }
}
