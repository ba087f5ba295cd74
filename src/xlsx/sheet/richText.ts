import { XlsxError } from '../errors';
import { decodeEscapes } from '../xml/texts';
import { characters } from '../xml/xmlCharacters';
import { findAttribute, isNamed, nextTag, scanTag, skipElement, spells, Tag } from '../xml/xmlTags';

const tag = new Tag();

/**
 * The text of a string item: `<si>` or `<is>` (CT_Rst, ECMA-376 Part 1 §18.4.8). Runs are joined. Phonetic
 * runs (`<rPh>`), which give the pronunciation, are left out.
 * @param start where the item's content begins
 * @param end where its end tag begins
 */
export function richText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; ;) {
    const next = nextTag(bytes, at);
    if (next < 0 || next >= end) return text;
    at = scanTag(bytes, next, tag);
    if (isNamed(bytes, tag, 'rPh')) {
      at = skipElement(bytes, tag);
    } else if (!tag.isEnd && !tag.isEmpty && isNamed(bytes, tag, 't')) {
      const from = at;
      const n = findAttribute(bytes, tag, 'xml:space');
      const isPreserved = n >= 0 && spells(bytes, tag.valueStart[n]!, tag.valueEnd[n]!, 'preserve');
      at = nextTag(bytes, from);
      if (at < 0) throw new XlsxError('damaged');
      const run = decodeEscapes(isPreserved ? characters(bytes, from, at) : trimmed(bytes, from, at));
      text = text === '' ? run : text + run;
    }
  }
}

/** Excel trims white space at both ends of a text without `xml:space="preserve"`. */
function trimmed(bytes: Uint8Array, start: number, end: number): string {
  while (start < end && bytes[start]! <= 0x20) start++;
  while (end > start && bytes[end - 1]! <= 0x20) end--;
  return characters(bytes, start, end);
}
