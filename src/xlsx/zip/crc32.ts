/** By byte, what eight steps of the division leave of it (the polynomial of APPNOTE 4.4.7, bits reversed). */
const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

/**
 * The CRC-32 that ZIP uses (APPNOTE 4.4.7).
 * @param crc the checksum of what came before, 0 at the beginning
 * @example
 * crc32(new TextEncoder().encode('123456789')) // → 0xcbf43926
 */
export function crc32(bytes: Uint8Array, crc = 0): number {
  let rest = ~crc;
  for (const byte of bytes) rest = (rest >>> 8) ^ TABLE[(rest ^ byte) & 255]!;
  return ~rest >>> 0;
}
