import type { ByteWindow } from '../zip/byteWindow';
import { XlsxError } from '../errors';
import { SHARED_STRINGS } from '../bounds';
import { richText } from './richText';
import { asciiText, isNamed, nextTag, scanTag, skipElement, spells, Tag } from '../xml/xmlTags';

/**
 * Reads the shared string table (ECMA-376 Part 1 §18.4.9).
 * @throws XlsxError `damaged`, or `tooManyStrings`
 */
export function readSharedStrings(window: ByteWindow): string[] {
  const strings: string[] = [];
  const tag = new Tag();
  let at = 0;
  let root: string | undefined;
  for (;;) {
    const { bytes } = window;
    const start = nextTag(bytes, at);
    let end = start < 0 ? -1 : scanTag(bytes, start, tag);
    if (end >= 0 && tag.isEnd) {
      if (root === undefined || !spells(bytes, start + 2, tag.nameEnd, root)) throw new XlsxError('damaged');
      return strings;
    }
    if (end >= 0 && root !== undefined) {
      const content = end;
      const isItem = isNamed(bytes, tag, 'si');
      const isEmpty = tag.isEmpty;
      end = skipElement(bytes, tag);
      if (end >= 0 && isItem) {
        if (strings.length === SHARED_STRINGS) throw tooMany();
        strings.push(isEmpty ? '' : richText(bytes, content, tag.start));
      }
    } else if (end >= 0) {
      if (!isNamed(bytes, tag, 'sst')) throw new XlsxError('damaged');
      if (tag.isEmpty) return strings;
      root = asciiText(bytes, start + 1, tag.nameEnd);
    }
    if (end >= 0) {
      at = end;
      continue;
    }
    if (!window.grow(at)) throw new XlsxError('damaged');
    at = 0;
  }
}

const tooMany = (): XlsxError =>
  new XlsxError('tooManyStrings', '', { found: SHARED_STRINGS + 1, limit: SHARED_STRINGS });
