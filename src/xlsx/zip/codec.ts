import { Deflate, Inflate } from 'fflate';
import { crc32 } from './crc32';
import { DEFLATE_LEVEL } from './deflateLevel';

/**
 * Compresses a package's entries (DEFLATE, RFC 1951) and computes their checksums. Any codec can inflate what
 * another deflated.
 */
export interface Codec {
  /** The most uncompressed bytes to keep in memory for another pass. */
  readonly largestKept: number;
  /**
   * The CRC-32 that ZIP uses (APPNOTE 4.4.7).
   * @param crc the checksum of the bytes before, 0 at the start
   */
  crc32(bytes: Uint8Array, crc: number): number;
  /**
   * Inflates chunk by chunk, undefined at the end. The caller compares the result with `size`.
   * @param size the expected number of bytes; no more need be inflated
   * @throws Error if the bytes are damaged
   */
  inflate(compressed: Uint8Array, size: number): () => Uint8Array | undefined;
  /** Compresses pieces; `sink` receives compressed bytes as they become available. */
  deflate(sink: (chunk: Uint8Array) => void): Deflater;
}

export interface Deflater {
  /** @param piece may be overwritten afterwards */
  push(piece: Uint8Array): void;
  finish(): void;
}

const COMPRESSED_CHUNK = 1 << 16;

/** Runs wherever JavaScript does. */
export const portableCodec: Codec = {
  crc32,
  largestKept: 1 << 27,
  inflate(compressed) {
    const ready: Uint8Array[] = [];
    const inflater = new Inflate((chunk) => {
      if (chunk.length > 0) ready.push(chunk);
    });
    let at = 0;
    return () => {
      while (ready.length === 0 && at < compressed.length) {
        const end = Math.min(at + COMPRESSED_CHUNK, compressed.length);
        inflater.push(compressed.subarray(at, end), end === compressed.length);
        at = end;
      }
      return ready.shift();
    };
  },
  deflate(sink) {
    const deflater = new Deflate({ level: DEFLATE_LEVEL }, sink);
    return {
      push: (piece) => {
        deflater.push(piece);
      },
      finish: () => {
        deflater.push(new Uint8Array(0), true);
      }
    };
  }
};
