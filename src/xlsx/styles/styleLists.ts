import { XlsxError } from '../errors';
import {
  checkMarkup,
  asciiText,
  findAttribute,
  isNamed,
  nextTag,
  prefixOf,
  readTag,
  skipElement,
  Tag
} from '../xml/xmlTags';

/** A list of the styles part, such as `<fonts>`. All numbers are indexes into its bytes. */
export interface StyleList {
  start: number;
  /** After the start tag, or after the whole of an empty element. */
  tagEnd: number;
  isEmpty: boolean;
  /** Before the end tag. */
  end: number;
  /** Where the value of `count` is, if there is one. */
  count: { start: number; end: number } | undefined;
  /** The list's elements, as written. */
  items: string[];
}

/**
 * The styles part (CT_Stylesheet, ECMA-376 Part 1 §18.8.39): its lists by name, the prefix of its elements,
 * and where its content begins.
 */
export interface StyleLists {
  prefix: string;
  first: number;
  lists: ReadonlyMap<string, StyleList>;
}

/** @throws XlsxError `damaged`, or `unsupportedEncoding` */
export function readStyleLists(bytes: Uint8Array): StyleLists {
  checkMarkup(bytes);
  const tag = new Tag();
  readTag(bytes, nextTag(bytes, 0), tag);
  if (!isNamed(bytes, tag, 'styleSheet') || tag.isEmpty) throw new XlsxError('damaged');
  const read: StyleLists & { lists: Map<string, StyleList> } = {
    prefix: prefixOf(bytes, tag),
    first: tag.end,
    lists: new Map()
  };
  for (let at = tag.end; ; at = tag.end) {
    readTag(bytes, nextTag(bytes, at), tag);
    if (tag.isEnd) return read;
    read.lists.set(asciiText(bytes, tag.localStart, tag.nameEnd), parseList(bytes, tag));
  }
}

function parseList(bytes: Uint8Array, tag: Tag): StyleList {
  const n = findAttribute(bytes, tag, 'count');
  const list: StyleList = {
    start: tag.start,
    tagEnd: tag.end,
    isEmpty: tag.isEmpty,
    end: tag.end,
    count: n < 0 ? undefined : { start: tag.valueStart[n]!, end: tag.valueEnd[n]! },
    items: []
  };
  if (tag.isEmpty) return list;
  for (let at = tag.end; ; at = tag.end) {
    readTag(bytes, nextTag(bytes, at), tag);
    if (tag.isEnd) return { ...list, end: tag.start };
    const { start } = tag;
    if (skipElement(bytes, tag) < 0) throw new XlsxError('damaged');
    list.items.push(decoder.decode(bytes.subarray(start, tag.end)));
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
