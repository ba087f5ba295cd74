import zlib from 'node:zlib';
import { joined } from '../../src/xlsx';
import { readArchive } from '../../src/xlsx/zip/zipRead';
import { writeArchive, type Packed } from '../../src/xlsx/zip/zipWrite';
import { parts, zip, type Parts } from './fixture';

/**
 * Content that is the same text over and over: deflate makes a thousandth of it, and so do these
 * descriptions.
 */
export interface Swollen {
  readonly head?: string;
  readonly unit: string;
  readonly times: number;
  readonly tail?: string;
}

/** Bytes that are deflated at a time; whole units. */
const BLOCK = 1 << 20;

/**
 * The content deflated, without ever being held whole. Its checksum is left out where `isChecked` is false,
 * which saves time.
 */
export function deflated({ head = '', unit, times, tail = '' }: Swollen, isChecked = false): Packed {
  const perBlock = Math.min(times, Math.max(1, Math.floor(BLOCK / Buffer.byteLength(unit))));
  const blocks = Math.floor(times / perBlock);
  const block = Buffer.from(unit.repeat(perBlock));
  const rest = Buffer.from(unit.repeat(times - blocks * perBlock) + tail);
  const first = Buffer.from(head);
  const pieceOf = (bytes: Buffer): Buffer =>
    // A full flush leaves a piece that may be repeated (RFC 1951 §3.2.3).
    zlib.deflateRawSync(bytes, { level: 9, finishFlush: zlib.constants.Z_FULL_FLUSH });
  const packedBlock = pieceOf(block);
  const chunks = [
    pieceOf(first),
    ...Array.from({ length: blocks }, () => packedBlock),
    zlib.deflateRawSync(rest, { level: 9 })
  ];
  let crc = 0;
  if (isChecked)
    for (const bytes of [first, ...Array.from({ length: blocks }, () => block), rest])
      crc = zlib.crc32(bytes, crc);
  return {
    chunks,
    size: first.length + blocks * block.length + rest.length,
    packedSize: chunks.reduce((sum, chunk) => sum + chunk.length, 0),
    crc
  };
}

/** A workbook with one sheet in which one part has this content instead of its own. */
export function withSwollen(part: string, content: Packed, more: Parts = {}): Uint8Array {
  const archive = readArchive(zip({ ...parts(''), ...more }));
  const entry = archive.entries.find(({ name }) => name === part)!;
  const chunks: Uint8Array[] = [];
  writeArchive(archive, new Map([[entry, content]]), (chunk) => {
    chunks.push(chunk);
  });
  return joined(chunks);
}
