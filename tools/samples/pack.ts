import { unzipSync, zipSync } from 'fflate';

/** The earliest date that a zip entry can have. */
const NO_DATE = new Date(1980, 0, 1);

/**
 * Repacks an .xlsx file, so that its bytes depend on its parts alone, not on the clock or on the compression
 * library of one version of Node.
 */
export function pack(xlsx: Uint8Array): Uint8Array {
  return zipSync(unzipSync(xlsx), { level: 9, mtime: NO_DATE });
}
