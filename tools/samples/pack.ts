import { unzipSync, zipSync } from 'fflate';

/** The earliest date that a zip entry can have. */
const NO_DATE = new Date(1980, 0, 1);

/**
 * Packs an .xlsx file anew, so that its bytes depend on nothing but its parts: neither on the clock nor on the
 * compression library that a version of Node brings along.
 */
export function pack(xlsx: Uint8Array): Uint8Array {
  return zipSync(unzipSync(xlsx), { level: 9, mtime: NO_DATE });
}
