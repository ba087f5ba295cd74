import { XlsxError } from '../errors';

/**
 * The encoding of an XML part as a label for TextDecoder, detected by its byte order mark, the zeros of UTF-16, or
 * its declaration (XML 1.0, appendix F).
 */
export function encodingOf(bytes: Uint8Array): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0)) return 'utf-16le';
  if ((bytes[0] === 0xfe && bytes[1] === 0xff) || (bytes[0] === 0 && bytes[1] === 0x3c)) return 'utf-16be';
  const declaration = String.fromCharCode(...bytes.subarray(0, 200));
  return (
    /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(declaration)?.[1] ?? 'utf-8'
  );
}

/**
 * Checks that a part is UTF-8, as those that are scanned or changed as bytes must be.
 * @param bytes the part's beginning
 * @throws XlsxError `unsupportedEncoding`
 */
export function checkUtf8(bytes: Uint8Array): void {
  if (!/^(utf-?8|us-ascii)$/i.test(encodingOf(bytes))) throw new XlsxError('unsupportedEncoding');
}
