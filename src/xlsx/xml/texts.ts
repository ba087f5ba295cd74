/*
 * ST_Xstring (ECMA-376 Part 1 §22.9.2.19): characters that XML cannot contain are written as `_xHHHH_`, and
 * an underscore that happens to start such a sequence as `_x005F_`.
 */

const NOT_XML =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Also before a character that is about to be escaped, whose escape starts with the closing underscore. */
const CHANCE_ESCAPE =
  /_(?=x[0-9A-Fa-f]{4}(?:[_\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|[\udc00-\udfff]))/g;
/** A text in which nothing can have to be encoded, as nearly all are. */
const PLAIN = /^[^_&<>\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]*$/;
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/**
 * Replaces `_xHHHH_` escapes with their characters.
 * @example
 * decodeEscapes('a_x0009_b') // → 'a\tb'
 */
export function decodeEscapes(text: string): string {
  return text.includes('_x')
    ? text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}

/**
 * Encodes text as the content of a `<t>` element: first escapes, then XML entities.
 * @example
 * encodeText('R&D _x0041_') // → 'R&amp;D _x005F_x0041_'
 */
export function encodeText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(CHANCE_ESCAPE, '_x005F_').replace(NOT_XML, escapeCharacter).replace(/[&<>]/g, entity);
}

/**
 * Encodes text as an attribute's value in double quotes, with line breaks escaped as Excel does in table
 * columns.
 */
export function encodeAttribute(text: string): string {
  return encodeText(text)
    .replace(/"/g, '&quot;')
    .replace(/[\t\n]/g, escapeCharacter);
}

/** Whether readers would trim the text without `xml:space="preserve"`. */
export function needsSpacePreserved(text: string): boolean {
  return isSpace(text.charCodeAt(0)) || isSpace(text.charCodeAt(text.length - 1));
}

const isSpace = (letter: number): boolean => letter === 0x20 || letter === 0x09 || letter === 0x0a;

function escapeCharacter(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

function entity(character: string): string {
  return character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;';
}
