import zlib from 'node:zlib';
import { portableCodec, type Codec } from '../xlsx';
import { DEFLATED_PIECE, PIECE } from './zlibPieces';

/** Contents up to this are inflated at once, for Node inflates piece by piece only out of turn. */
const LARGEST_AT_ONCE = 2 ** 30;
/** Compressed bytes that are inflated first: whoever looks only at a sheet's head needs no more. */
const HEAD = 1 << 14;
/**
 * More than the contents need, so that zlib sees at once that they have ended. The least that it takes is 64.
 */
const ROOM = 64;
/** A whole DEFLATE block without contents, the last one (RFC 1951 §3.2.6). */
export const LAST_BLOCK = Uint8Array.of(3, 0);

/** Gives the contents chunk by chunk, undefined at the end. */
export type Next = () => Uint8Array | undefined;

/** Node's own zlib, which does the same work in a fraction of the time. */
export const nodeCodec: Codec = {
  // From Node 20.15 on.
  crc32: (zlib as Partial<typeof zlib>).crc32 ?? ((bytes, crc) => portableCodec.crc32(bytes, crc)),
  largestKept: LARGEST_AT_ONCE,
  inflate: (compressed, size) =>
    size > LARGEST_AT_ONCE || compressed.length === 0
      ? portableCodec.inflate(compressed, size)
      : headFirst(compressed, (given) => inflateFrom(given, compressed, size)),
  deflate: (sink) => ({
    push: (piece) => {
      sink(zlib.deflateRawSync(piece, DEFLATED_PIECE));
    },
    finish: () => {
      sink(LAST_BLOCK);
    }
  })
};

/**
 * The beginning of the contents, and only then the rest.
 * @param rest the contents from an offset on
 */
export function headFirst(compressed: Uint8Array, rest: (given: number) => Next): Next {
  let next: Next | undefined;
  let hasGivenHead = compressed.length <= HEAD;
  let given = 0;
  return () => {
    if (!hasGivenHead) {
      hasGivenHead = true;
      const head = zlib.inflateRawSync(compressed.subarray(0, HEAD), {
        finishFlush: zlib.constants.Z_SYNC_FLUSH
      });
      given = head.length;
      if (given > 0) return head;
    }
    return (next ??= rest(given))();
  };
}

/**
 * The contents from `start` on, inflated at once; piece by piece after all where there is no memory for that.
 */
export function inflateFrom(start: number, compressed: Uint8Array, size: number): Next {
  let whole: Uint8Array;
  try {
    whole = zlib.inflateRawSync(compressed, { maxOutputLength: Math.max(size, 1), chunkSize: size + ROOM });
  } catch (error) {
    const isForWantOfMemory =
      error instanceof RangeError && (error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE';
    if (isForWantOfMemory) return skipping(start, portableCodec.inflate(compressed, size));
    throw error;
  }
  let at = start;
  return () => {
    const piece = whole.subarray(at, at + PIECE);
    at += piece.length;
    return piece.length === 0 ? undefined : piece;
  };
}

function skipping(count: number, next: Next): Next {
  let left = count;
  return () => {
    for (;;) {
      const piece = next();
      if (piece === undefined || left === 0) return piece;
      const skipped = Math.min(left, piece.length);
      left -= skipped;
      if (skipped < piece.length) return piece.subarray(skipped);
    }
  };
}
