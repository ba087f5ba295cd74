import { XlsxError } from '../errors';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/**
 * Directory entries are 128 bytes long and begin at multiples of that, whatever the sector size ([MS-CFB]
 * 2.6).
 */
const ENTRY = 128;
const NAME_LENGTH = 64;

/**
 * Recognises files that are not ZIP archives by their first bytes and, in a compound file, by its directory.
 * @throws XlsxError `empty`, `encrypted`, `legacyXls` or `notZip`
 */
export function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new XlsxError('empty');
  if (COMPOUND_FILE.every((byte, i) => bytes[i] === byte)) {
    // [MS-OFFCRYPTO] 2.3.4.4 puts a protected package in this stream; [MS-XLS] 2.1.2 lists the others.
    if (hasStream(bytes, 'EncryptedPackage')) throw new XlsxError('encrypted');
    throw new XlsxError(hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book') ? 'legacyXls' : 'notZip');
  }
  // The record at the start of an Excel 2, 3 or 4 file: BOF, then its length in two bytes.
  if (
    bytes[0] === 0x09 &&
    [0x00, 0x02, 0x04].includes(bytes[1]!) &&
    (bytes[2] === 4 || bytes[2] === 6) &&
    bytes[3] === 0
  ) {
    throw new XlsxError('legacyXls');
  }
}

function hasStream(bytes: Uint8Array, name: string): boolean {
  for (let at = 512; at + ENTRY <= bytes.length; at += ENTRY) {
    if (bytes[at + NAME_LENGTH] !== name.length * 2 + 2 || bytes[at + NAME_LENGTH + 1] !== 0) continue;
    let i = 0;
    while (i < name.length && bytes[at + 2 * i] === name.charCodeAt(i) && bytes[at + 2 * i + 1] === 0) i++;
    if (i === name.length) return true;
  }
  return false;
}
