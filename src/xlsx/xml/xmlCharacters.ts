import { XlsxError } from '../errors';

/** A byte with which names may begin. */
export const STARTS_NAME = 2;
/**
 * By byte: {@link STARTS_NAME}, or 1 where it may only follow; all letters beyond ASCII may do either (XML
 * 1.0 §2.3).
 */
export const NAME = new Uint8Array(256).fill(STARTS_NAME, 0x80);
for (const letter of '-.0123456789') NAME[letter.charCodeAt(0)] = 1;
for (const letter of ':_') NAME[letter.charCodeAt(0)] = STARTS_NAME;
for (let letter = 0x41; letter <= 0x5a; letter++) NAME[letter] = NAME[letter | 0x20] = STARTS_NAME;

/** By byte: 1 where it is white space (XML 1.0 §2.3). */
export const SPACES = new Uint8Array(256);
for (const letter of ' \t\r\n') SPACES[letter.charCodeAt(0)] = 1;

const SEMICOLON = 0x3b;
/** Longer than any reference to a character, unless it begins with many zeros. */
const LONGEST_REFERENCE = 16;

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The index after the reference to a character that begins at `at`, such as `&amp;`; -1 where the bytes end
 * too early.
 * @throws XlsxError `damaged` at anything else
 */
export function skipReference(bytes: Uint8Array, at: number): number {
  for (let i = at + 1; i < at + LONGEST_REFERENCE; i++) {
    if (i >= bytes.length) return -1;
    if (bytes[i] !== SEMICOLON) continue;
    entityText(String.fromCharCode(...bytes.subarray(at + 1, i)));
    return i + 1;
  }
  throw new XlsxError('damaged');
}

/**
 * The text between `start` and `end`, where there are no tags, with entities resolved, CDATA unwrapped,
 * comments dropped and line ends normalised (XML 1.0 §2.11).
 * @throws XlsxError `damaged` if it is not UTF-8, or has an unknown entity
 */
export function characters(bytes: Uint8Array, start: number, end: number): string {
  const text = decode(bytes, start, end);
  return SPECIAL.test(text) ? resolve(text) : text;
}

/**
 * Entities, CDATA, comments and line ends, and what no text may have: control characters and the end of a
 * CDATA section.
 */
const SPECIAL = /[&<\r\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\]\]>/;
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

function decode(bytes: Uint8Array, start: number, end: number): string {
  try {
    return decoder.decode(bytes.subarray(start, end));
  } catch {
    throw new XlsxError('damaged');
  }
}

function resolve(text: string): string {
  if (FORBIDDEN.test(text)) throw new XlsxError('damaged');
  return text
    .replace(/\r\n?/g, '\n')
    .replace(
      /<!\[CDATA\[([^]*?)\]\]>|<!--[^]*?-->|<\?[^]*?\?>|&([^;]*);|\]\]>/g,
      (piece, cdata?: string, entity?: string) => {
        if (piece === ']]>') throw new XlsxError('damaged');
        return entity === undefined ? (cdata ?? '') : entityText(entity);
      }
    );
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"]
]);

/** @throws XlsxError `damaged` where there is no such entity, or XML has no such character (XML 1.0 §2.2) */
function entityText(name: string): string {
  const known = ENTITIES.get(name);
  if (known !== undefined) return known;
  const number = /^#(?:x([0-9a-fA-F]+)|([0-9]+))$/.exec(name);
  const code = number ? parseInt(number[1] ?? number[2]!, number[1] === undefined ? 10 : 16) : -1;
  if (code < 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) throw new XlsxError('damaged');
  const text = String.fromCodePoint(code);
  if (FORBIDDEN.test(text)) throw new XlsxError('damaged');
  return text;
}
