/** Eight tables, so that eight bytes are taken a step: the checksum is on the path of every byte of the sheet. */
const TABLES = makeTables();

/**
 * The CRC-32 that ZIP uses (APPNOTE 4.4.7).
 * @param crc the checksum of what came before, 0 at the beginning
 */
export function crc32(bytes: Uint8Array, crc = 0): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = TABLES as [T, T, T, T, T, T, T, T];
  let c = ~crc;
  let i = 0;
  for (const last = bytes.length - 7; i < last; i += 8) {
    c ^= bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24);
    c =
      t7[c & 255]! ^
      t6[(c >>> 8) & 255]! ^
      t5[(c >>> 16) & 255]! ^
      t4[c >>> 24]! ^
      t3[bytes[i + 4]!]! ^
      t2[bytes[i + 5]!]! ^
      t1[bytes[i + 6]!]! ^
      t0[bytes[i + 7]!]!;
  }
  for (; i < bytes.length; i++) c = (c >>> 8) ^ t0[(c ^ bytes[i]!) & 255]!;
  return ~c >>> 0;
}

type T = Int32Array;

function makeTables(): T[] {
  const tables = [new Int32Array(256)];
  for (let n = 0; n < 256; n++) {
    let c = n;
    for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
    tables[0]![n] = c;
  }
  for (let k = 1; k < 8; k++) {
    tables.push(tables[k - 1]!.map((c) => (c >>> 8) ^ tables[0]![c & 255]!));
  }
  return tables;
}
