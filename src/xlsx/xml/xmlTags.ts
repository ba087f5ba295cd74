import { MARKUP_DEPTH } from '../bounds';
import { XlsxError } from '../errors';
import { NAME, skipReference, SPACES, STARTS_NAME } from './xmlCharacters';

/*
 * Scans XML markup in UTF-8 bytes, for parts that are too large for a general parser or are changed in place.
 * saxes takes 1.4 s for a sheet of 100,000 rows by 30 columns and gives no byte offsets to splice at; this
 * takes 0.3 s. Every function returns -1 when the bytes end too early; the caller then gets more and tries
 * again.
 */

export const LT = 0x3c,
  GT = 0x3e,
  SLASH = 0x2f,
  EQUALS = 0x3d,
  QUOTE = 0x22,
  SPACE = 0x20,
  AMPERSAND = 0x26;
const BANG = 0x21,
  QUESTION = 0x3f,
  APOSTROPHE = 0x27,
  COLON = 0x3a;
const MOST_ATTRIBUTES = 256;

/** A scanned tag. All numbers are indexes into the bytes. */
export class Tag {
  start = 0;
  end = 0;
  /** The name with its prefix is [start + 1, nameEnd), without it [localStart, nameEnd). */
  localStart = 0;
  nameEnd = 0;
  isEnd = false;
  isEmpty = false;
  attributes = 0;
  readonly attributeStart = new Int32Array(MOST_ATTRIBUTES);
  readonly attributeNameEnd = new Int32Array(MOST_ATTRIBUTES);
  readonly valueStart = new Int32Array(MOST_ATTRIBUTES);
  readonly valueEnd = new Int32Array(MOST_ATTRIBUTES);
}

/**
 * Scans the start, end or empty-element tag that begins at `at`.
 * @returns the index after it
 * @throws XlsxError `damaged` if it is not well-formed
 */
export function scanTag(bytes: Uint8Array, at: number, tag: Tag): number {
  const end = bytes.length;
  let i = at + 1;
  if (i >= end) return -1;
  tag.start = at;
  tag.isEnd = bytes[i] === SLASH;
  tag.isEmpty = false;
  tag.attributes = 0;
  if (tag.isEnd) i++;
  const name = i;
  tag.localStart = i;
  while (i < end && NAME[bytes[i]!]) if (bytes[i++] === COLON) tag.localStart = i;
  tag.nameEnd = i;
  if (i < end && (i === tag.localStart || NAME[bytes[name]!] !== STARTS_NAME)) throw new XlsxError('damaged');
  let c = 0;
  for (;;) {
    const before = i;
    while (i < end && SPACES[(c = bytes[i]!)]) i++;
    if (i >= end) return -1;
    if (c === GT) {
      if (tag.attributes > 1) refuseTwins(bytes, tag);
      return (tag.end = i + 1);
    }
    if (tag.isEnd) throw new XlsxError('damaged');
    if (c === SLASH) {
      if (i + 1 >= end) return -1;
      if (bytes[i + 1] !== GT) throw new XlsxError('damaged');
      if (tag.attributes > 1) refuseTwins(bytes, tag);
      tag.isEmpty = true;
      return (tag.end = i + 2);
    }
    const n = tag.attributes;
    if (n === MOST_ATTRIBUTES || i === before || NAME[c] !== STARTS_NAME) throw new XlsxError('damaged');
    tag.attributeStart[n] = i;
    while (i < end && NAME[(c = bytes[i]!)]) i++;
    tag.attributeNameEnd[n] = i;
    while (i < end && SPACES[(c = bytes[i]!)]) i++;
    if (i >= end) return -1;
    if (c !== EQUALS) throw new XlsxError('damaged');
    i++;
    while (i < end && SPACES[(c = bytes[i]!)]) i++;
    if (i >= end) return -1;
    if (c !== QUOTE && c !== APOSTROPHE) throw new XlsxError('damaged');
    const quote = c;
    tag.valueStart[n] = ++i;
    while (i < end && (c = bytes[i]!) !== quote) {
      if (c === LT) throw new XlsxError('damaged');
      i = c === AMPERSAND ? skipReference(bytes, i) : i + 1;
      if (i < 0) return -1;
    }
    if (i >= end) return -1;
    tag.valueEnd[n] = i++;
    tag.attributes = n + 1;
  }
}

/** @throws XlsxError `damaged` where a tag has two attributes of one name */
function refuseTwins(bytes: Uint8Array, { attributes, attributeStart, attributeNameEnd }: Tag): void {
  for (let n = 1; n < attributes; n++) {
    const start = attributeStart[n]!;
    const length = attributeNameEnd[n]! - start;
    for (let m = 0; m < n; m++) {
      const other = attributeStart[m]!;
      if (attributeNameEnd[m]! - other === length && isSame(bytes, start, other, length))
        throw new XlsxError('damaged');
    }
  }
}

function isSame(bytes: Uint8Array, one: number, other: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (bytes[one + i] !== bytes[other + i]) return false;
  return true;
}

/**
 * Scans a tag that has to be there.
 * @param at the index of its `<`; below 0 where none was found
 * @throws XlsxError `damaged`
 */
export function readTag(bytes: Uint8Array, at: number, tag: Tag): void {
  if (at < 0 || scanTag(bytes, at, tag) < 0) throw new XlsxError('damaged');
}

/**
 * Checks that the end tag in `tag` ends the element whose start tag begins at `start`.
 * @throws XlsxError `damaged` where the names differ
 */
export function checkEnd(bytes: Uint8Array, start: number, tag: Tag): void {
  const length = tag.nameEnd - tag.start - 2;
  if (!isSame(bytes, start + 1, tag.start + 2, length) || NAME[bytes[start + 1 + length]!])
    throw new XlsxError('damaged');
}

/** Whether the bytes from `start` to `end` spell the ASCII `text`. */
export function spells(bytes: Uint8Array, start: number, end: number, text: string): boolean {
  if (end - start !== text.length) return false;
  for (let i = 0; i < text.length; i++) if (bytes[start + i] !== text.charCodeAt(i)) return false;
  return true;
}

/** Whether the tag's name, without prefix, is `name`. */
export function isNamed(bytes: Uint8Array, tag: Tag, name: string): boolean {
  return spells(bytes, tag.localStart, tag.nameEnd, name);
}

/** The index of the tag's attribute with this name (as written, prefix included); -1 if there is none. */
export function findAttribute(bytes: Uint8Array, tag: Tag, name: string): number {
  for (let n = 0; n < tag.attributes; n++) {
    if (spells(bytes, tag.attributeStart[n]!, tag.attributeNameEnd[n]!, name)) return n;
  }
  return -1;
}

/** The value of an attribute that is ASCII, such as a number or a reference. */
export function attributeText(bytes: Uint8Array, tag: Tag, name: string): string | undefined {
  const n = findAttribute(bytes, tag, name);
  return n < 0 ? undefined : asciiText(bytes, tag.valueStart[n]!, tag.valueEnd[n]!);
}

/** All attributes of a tag whose names and values are ASCII. */
export const asciiAttributes = (bytes: Uint8Array, tag: Tag): Record<string, string> =>
  Object.fromEntries(
    Array.from({ length: tag.attributes }, (_, n) => [
      asciiText(bytes, tag.attributeStart[n]!, tag.attributeNameEnd[n]!),
      asciiText(bytes, tag.valueStart[n]!, tag.valueEnd[n]!)
    ])
  );

/** Whether a value from `attributeText` is a true `xsd:boolean`. */
export function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}

export function asciiText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let i = start; i < end; i++) text += String.fromCharCode(bytes[i]!);
  return text;
}

/** The tag's prefix with its colon; `''` without a prefix. */
export function prefixOf(bytes: Uint8Array, tag: Tag): string {
  return asciiText(bytes, tag.start + (tag.isEnd ? 2 : 1), tag.localStart);
}

/**
 * Skips text, comments, CDATA sections and processing instructions from `at` to the next tag.
 * @returns the index of its `<`; -1 if the bytes end before a tag certainly begins
 * @throws XlsxError `damaged` at a document type declaration, which parts must not have (ECMA-376 Part 2
 * §6.2.5)
 */
export function nextTag(bytes: Uint8Array, at: number): number {
  for (let i = at; ;) {
    let c = 0;
    while (i < bytes.length && (c = bytes[i]!) !== LT) {
      i = c === AMPERSAND ? skipReference(bytes, i) : i + 1;
      if (i < 0) return -1;
    }
    if (i + 1 >= bytes.length) return -1;
    if (bytes[i + 1] !== BANG && bytes[i + 1] !== QUESTION) return i;
    i = skipOther(bytes, i);
    if (i < 0) return -1;
  }
}

/**
 * The index after the comment, CDATA section or processing instruction that begins at `at`; -1 where the
 * bytes end too early.
 */
function skipOther(bytes: Uint8Array, at: number): number {
  if (bytes[at + 1] === QUESTION) return after(bytes, at + 2, '?>');
  if (at + 9 > bytes.length) return -1;
  if (spells(bytes, at, at + 4, '<!--')) {
    // Two hyphens are nothing else than a comment's end (XML 1.0 §2.5).
    const end = after(bytes, at + 4, '--');
    if (end < 0 || end === bytes.length) return -1;
    if (bytes[end] !== GT) throw new XlsxError('damaged');
    return end + 1;
  }
  if (spells(bytes, at, at + 9, CDATA)) return after(bytes, at + 9, ']]>');
  throw new XlsxError('damaged');
}

const CDATA = '<![CDATA[';

function after(bytes: Uint8Array, from: number, text: string): number {
  for (let i = from; i + text.length <= bytes.length; i++)
    if (spells(bytes, i, i + text.length, text)) return i + text.length;
  return -1;
}

/** Where the start tags of the elements begin that {@link skipElement} is in. */
const open = new Int32Array(MARKUP_DEPTH);

/**
 * Skips the content and end tag of the element whose start tag is in `tag`.
 * @param tag holds the end tag afterwards
 * @returns the index after the end tag
 * @throws XlsxError `damaged`, or `tooDeep`
 */
export function skipElement(bytes: Uint8Array, tag: Tag): number {
  let at = tag.end;
  open[0] = tag.start;
  for (let depth = tag.isEmpty ? 0 : 1; depth > 0;) {
    const start = nextTag(bytes, at);
    if (start < 0) return -1;
    at = scanTag(bytes, start, tag);
    if (at < 0) return -1;
    if (tag.isEnd) checkEnd(bytes, open[--depth]!, tag);
    else if (!tag.isEmpty) {
      if (depth === MARKUP_DEPTH) throw tooDeep();
      open[depth++] = start;
    }
  }
  return at;
}

export const tooDeep = (): XlsxError =>
  new XlsxError('tooDeep', '', { found: MARKUP_DEPTH + 1, limit: MARKUP_DEPTH });

/**
 * Whether nothing follows but white space, comments and processing instructions, as behind a document's root.
 * @throws XlsxError `damaged`
 */
export function isTrailer(bytes: Uint8Array, from: number): boolean {
  for (let at = from; ;) {
    while (at < bytes.length && SPACES[bytes[at]!]) at++;
    if (at === bytes.length) return true;
    if (bytes[at] !== LT || (bytes[at + 1] !== BANG && bytes[at + 1] !== QUESTION)) return false;
    at = skipOther(bytes, at);
    if (at < 0) return false;
  }
}

/**
 * Checks a whole part that is scanned and spliced in several places.
 * @throws XlsxError `damaged` where it is not well-formed, or `tooDeep`
 */
export function checkMarkup(bytes: Uint8Array): void {
  const tag = new Tag();
  const start = nextTag(bytes, 0);
  const isWhole = start >= 0 && scanTag(bytes, start, tag) >= 0 && !tag.isEnd && skipElement(bytes, tag) >= 0;
  if (!isWhole || !isTrailer(bytes, tag.end)) throw new XlsxError('damaged');
}
