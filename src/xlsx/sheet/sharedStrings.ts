import type { ByteWindow } from '../zip/byteWindow';
import { XlsxError } from '../errors';
import { richText } from './richText';
import { checkUtf8 } from '../xml/encoding';
import { isNamed, nextTag, scanTag, skipElement, Tag } from '../xml/xmlTags';

/** Reads the shared string table (ECMA-376 Part 1 §18.4.9). */
export function readSharedStrings(window: ByteWindow): string[] {
  const strings: string[] = [];
  const tag = new Tag();
  let at = 0;
  let isInside = false;
  for (;;) {
    const { bytes } = window;
    const start = nextTag(bytes, at);
    let end = start < 0 ? -1 : scanTag(bytes, start, tag);
    if (end >= 0 && tag.isEnd) return strings;
    if (end >= 0 && isInside) {
      const content = end;
      const isItem = isNamed(bytes, tag, 'si');
      const isEmpty = tag.isEmpty;
      end = skipElement(bytes, tag);
      if (end >= 0 && isItem) strings.push(isEmpty ? '' : richText(bytes, content, tag.start));
    } else if (end >= 0) {
      checkUtf8(bytes);
      if (!isNamed(bytes, tag, 'sst')) throw new XlsxError('damaged');
      if (tag.isEmpty) return strings;
      isInside = true;
    }
    if (end >= 0) {
      at = end;
      continue;
    }
    if (!window.grow(at)) throw new XlsxError('damaged');
    at = 0;
  }
}
