import { isAscii, isUtf8 } from 'node:buffer';
import { Failure } from '../failure';
import { isShiftJis } from './shiftJis';
import { firstLineOtherThan } from './utf8Lines';
import { findTable, isFound, type Matched } from './table';

/** An encoding by its name in the Encoding Standard, and where the text begins behind a byte order mark. */
export interface Encoding {
  readonly name: 'utf-8' | 'utf-16le' | 'utf-16be' | 'shift_jis' | 'euc-jp' | 'iso-2022-jp';
  readonly start: number;
}

/** To kanji, to half-width katakana, to the Japanese form of ASCII. */
const ESCAPES = ['\u001b$', '\u001b(I', '\u001b(J'];
/** Bytes that are looked at for the header. */
const HEAD = 1 << 18;

/**
 * The encoding of a CSV file. UTF-8 proves itself; Japanese encodings are known by a Japanese header,
 * Shift_JIS also by its letters. What is not certain is refused: a wrong guess would change letters without a
 * word.
 * @throws Failure
 */
export function recogniseEncoding(bytes: Uint8Array, chosen: Matched): Encoding {
  return byMark(bytes) ?? byNulBytes(bytes, chosen) ?? byEscapes(bytes) ?? byLetters(bytes, chosen);
}

function byMark(bytes: Uint8Array): Encoding | undefined {
  const begins = (...mark: number[]): boolean => mark.every((byte, i) => bytes[i] === byte);
  if (begins(0xff, 0xfe, 0, 0) || begins(0, 0, 0xfe, 0xff)) throw new Failure('encoding');
  if (begins(0xff, 0xfe)) return { name: 'utf-16le', start: 2 };
  if (begins(0xfe, 0xff)) return { name: 'utf-16be', start: 2 };
  if (!begins(0xef, 0xbb, 0xbf)) return undefined;
  if (!isUtf8(bytes)) throw mixed(bytes);
  return { name: 'utf-8', start: 3 };
}

/**
 * No encoding but UTF-16 and UTF-32 has a byte 0 in a text: in UTF-16 without a mark, line ends alone bring
 * some.
 */
function byNulBytes(bytes: Uint8Array, chosen: Matched): Encoding | undefined {
  if (!bytes.includes(0)) return undefined;
  for (const name of ['utf-16le', 'utf-16be'] as const) {
    const encoding = { name, start: 0 };
    const head = headText(bytes, encoding);
    if (head !== undefined && !head.includes('\0') && isFound(findTable(head, chosen))) return encoding;
  }
  throw new Failure('encoding');
}

/** ISO-2022-JP is ASCII that changes to other letters by escape sequences (RFC 1468). */
function byEscapes(bytes: Uint8Array): Encoding | undefined {
  if (!isAscii(bytes)) return undefined;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const hasEscapes = ESCAPES.some((escape) => text.includes(escape));
  return { name: hasEscapes ? 'iso-2022-jp' : 'utf-8', start: 0 };
}

function byLetters(bytes: Uint8Array, chosen: Matched): Encoding {
  if (isUtf8(bytes)) {
    if (mayBeTwoByteKanji(bytes)) throw new Failure('encoding');
    return { name: 'utf-8', start: 0 };
  }
  if (firstLineOtherThan('text', bytes) !== undefined) throw mixed(bytes);
  for (const name of ['shift_jis', 'euc-jp'] as const) {
    const encoding = { name, start: 0 };
    const head = headText(bytes, encoding);
    if (head !== undefined && hasJapaneseHeader(head, chosen)) return encoding;
  }
  if (isShiftJis(bytes)) return { name: 'shift_jis', start: 0 };
  throw new Failure('encoding');
}

const mixed = (bytes: Uint8Array): Failure =>
  new Failure('mixedEncoding', { line: String((firstLineOtherThan('utf-8', bytes) ?? 0) + 1) });

/** The first rows in an encoding; undefined where they are not in it. */
function headText(bytes: Uint8Array, { name, start }: Encoding): string | undefined {
  try {
    // The last letter may be cut.
    return new TextDecoder(name, { fatal: true }).decode(bytes.subarray(start, HEAD), { stream: true });
  } catch {
    return undefined;
  }
}

/** Whether the header names columns in Japanese, which no text in another encoding does by accident. */
function hasJapaneseHeader(head: string, chosen: Matched): boolean {
  const { header } = findTable(head, chosen);
  if ('nearest' in header) return false;
  return [...header.columns.values()].filter(({ language }) => language === 'ja').length > 1;
}

/**
 * Two-byte letters of EUC-JP, GBK and EUC-KR can be valid UTF-8 too, for letters beyond those of European
 * languages (from U+0180, lead byte C6): a text that has no other letters may be either.
 */
function mayBeTwoByteKanji(bytes: Uint8Array): boolean {
  let hasLetters = false;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) continue;
    at++;
    if (lead < 0xc6 || lead >= 0xe0 || (bytes[at] ?? 0) < 0xa1) return false;
    hasLetters = true;
  }
  return hasLetters;
}
