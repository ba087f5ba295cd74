import { XlsxError } from '../errors';
import { joined } from '../joined';

/** Bytes in which a part says how it is encoded. */
const HEAD = 256;

/**
 * The encoding of an XML part as a label for TextDecoder, detected by its byte order mark, the zeros of
 * UTF-16, or its declaration (XML 1.0, appendix F).
 */
function encodingOf(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0)) return 'utf-16le';
  if ((bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] === 0x3c)) return 'utf-16be';
  const declaration = String.fromCharCode(...bytes.subarray(0, HEAD));
  const declared = DECLARED.exec(declaration)?.[2] ?? 'utf-8';
  // As Excel's parser does: what reads as ASCII is not what it says.
  if (/^utf-?16/i.test(declared)) throw new XlsxError('unsupportedEncoding');
  return declared;
}

const DECLARED = /^((?:\u00ef\u00bb\u00bf|\ufeff)?<\?xml[^>]*?encoding\s*=\s*["'])([^"']*)/;
const UTF_8 = /^(?:utf-?8|us-ascii)$/i;

/**
 * A part's chunks as UTF-8, in which parts are scanned and spliced, and with a declaration that says so.
 * Parts that already are UTF-8, as nearly all, are passed on as they are; UTF-16 is the other encoding that
 * every reader of XML knows (XML 1.0 §4.3.3).
 * @param next the part's chunks, undefined at the end
 * @throws XlsxError `unsupportedEncoding`, or `damaged` at bytes that are not of the encoding
 */
export function inUtf8(next: () => Uint8Array | undefined): () => Uint8Array | undefined {
  let rest: (() => Uint8Array | undefined) | undefined;
  return () => {
    if (rest) return rest();
    const first = firstChunk(next);
    const encoding = first === undefined ? 'utf-8' : encodingOf(first);
    if (UTF_8.test(encoding)) {
      rest = next;
      return first;
    }
    let waiting = first;
    rest = recoded(() => {
      const chunk = waiting ?? next();
      waiting = undefined;
      return chunk;
    }, encoding);
    return rest();
  };
}

/** The first chunks as one, so that the declaration is whole. */
function firstChunk(next: () => Uint8Array | undefined): Uint8Array | undefined {
  const first = next();
  if (first === undefined || first.length >= HEAD) return first;
  const second = firstChunk(next);
  return second === undefined ? first : joined([first, second]);
}

function recoded(next: () => Uint8Array | undefined, encoding: string): () => Uint8Array | undefined {
  let decoder: TextDecoder | undefined;
  try {
    decoder = new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new XlsxError('unsupportedEncoding');
  }
  const encoder = new TextEncoder();
  let isFirst = true;
  return () => {
    if (decoder === undefined) return undefined;
    const chunk = next();
    let text: string;
    try {
      text = decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new XlsxError('damaged');
    }
    if (chunk === undefined) decoder = undefined;
    if (isFirst) text = text.replace(DECLARED, '$1UTF-8');
    isFirst = false;
    return encoder.encode(text);
  };
}

/** As {@link inUtf8}, for a whole part. */
export function wholeInUtf8(bytes: Uint8Array): Uint8Array {
  if (UTF_8.test(encodingOf(bytes))) return bytes;
  const pieces = [];
  let left: Uint8Array | undefined = bytes;
  const next = inUtf8(() => {
    const chunk = left;
    left = undefined;
    return chunk;
  });
  for (let chunk = next(); chunk !== undefined; chunk = next()) pieces.push(chunk);
  return joined(pieces);
}
