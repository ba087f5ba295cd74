/*
 * ST_Xstring (ECMA-376 Part 1 §22.9.2.19): characters that XML cannot hold are written `_xHHHH_`, and an underscore that
 * would begin such an escape by chance is itself written `_x005F_`.
 */

const NOT_XML =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Also before a character that is about to be escaped: its escape begins with the closing underscore. */
const CHANCE_ESCAPE =
  /_(?=x[0-9A-Fa-f]{4}(?:[_\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|[\udc00-\udfff]))/g;
const ESCAPE = /_x([0-9A-Fa-f]{4})_/g;

/** The text that `_xHHHH_` escapes stand for. */
export function decodeEscapes(text: string): string {
  return text.includes('_x')
    ? text.replace(ESCAPE, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : text;
}

/** The text as the content of a `<t>` element: escapes, then XML's own entities. */
export function encodeText(text: string): string {
  return text.replace(CHANCE_ESCAPE, '_x005F_').replace(NOT_XML, escapeCharacter).replace(/[&<>]/g, entity);
}

/** The text as an attribute's value between double quotes; line breaks as escapes, as Excel writes them in table columns. */
export function encodeAttribute(text: string): string {
  return encodeText(text)
    .replace(/"/g, '&quot;')
    .replace(/[\t\n]/g, escapeCharacter);
}

/** Whether a reader may trim the text unless `xml:space="preserve"` says not to. */
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
