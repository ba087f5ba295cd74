import { isAscii, isUtf8 } from 'node:buffer';

const LINE_FEED = 0x0a;

/**
 * Looks for a line in another encoding than the rest of the file, as when another program has appended rows.
 * @param kind `utf-8`: the first line that is not UTF-8; `text`: the first that is UTF-8 with letters of
 * three bytes or more, which lines of other encodings are not by accident
 * @returns its index from 0
 */
export function firstLineOtherThan(kind: 'utf-8' | 'text', bytes: Uint8Array): number | undefined {
  let line = 0;
  for (let start = 0; start < bytes.length; line++) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found < 0 ? bytes.length : found;
    const content = bytes.subarray(start, end);
    if (
      !isAscii(content) &&
      (kind === 'utf-8' ? !isUtf8(content) : isUtf8(content) && hasLongLetter(content))
    )
      return line;
    start = end + 1;
  }
  return undefined;
}

const hasLongLetter = (bytes: Uint8Array): boolean => bytes.some((byte) => byte >= 0xe0);
