import { joined } from '../joined';
import { UNIT_BYTES } from '../bounds';
import { XlsxError } from '../errors';

/**
 * A window that slides over a part's bytes: parsers work on one array, and ask for more when it ends in the
 * middle of something.
 */
export class ByteWindow {
  bytes: Uint8Array = new Uint8Array(0);
  /** Bytes before this index were already passed to `passOn`. */
  private taken = 0;
  private done = 0;
  private lastChunk: Uint8Array | undefined;

  /**
   * @param next the part's chunks, undefined at the end
   * @param passOn receives all bytes in order, except those skipped by `replaceUpTo`
   * @param onBytes called with how many bytes have come in so far
   */
  constructor(
    private readonly part: string,
    private readonly next: () => Uint8Array | undefined,
    private readonly passOn?: (bytes: Uint8Array) => void,
    private readonly onBytes?: (done: number) => void
  ) {}

  /**
   * Drops the bytes before `from`, and adds at least as many as it keeps, so that rescanning something long
   * from its start stays cheap. Afterwards `from` is at index 0.
   * @returns false at the end of the part
   * @throws XlsxError `unitTooLarge`
   */
  grow(from: number): boolean {
    const kept = this.bytes.length - from;
    if (kept > UNIT_BYTES) throw new XlsxError('unitTooLarge', this.part, { found: kept, limit: UNIT_BYTES });
    const chunks: Uint8Array[] = [];
    const { lastChunk } = this;
    let added = 0;
    while (added === 0 || added < kept) {
      const chunk = this.next();
      if (chunk === undefined) break;
      chunks.push(chunk);
      added += chunk.length;
    }
    if (added === 0) return false;
    this.copyUpTo(from);
    this.taken = 0;
    const beside = chunks.length === 1 ? withLastBytes(lastChunk, kept, chunks[0]!) : undefined;
    this.bytes = beside ?? joined([this.bytes.subarray(from), ...chunks]);
    this.lastChunk = chunks[chunks.length - 1];
    this.done += added;
    this.onBytes?.(this.done);
    return true;
  }

  /** Passes on the bytes before `to` that weren't passed on yet. */
  copyUpTo(to: number): void {
    if (this.passOn !== undefined && to > this.taken) this.passOn(this.bytes.subarray(this.taken, to));
    this.taken = Math.max(this.taken, to);
  }

  /** Skips the bytes before `to`, which something else replaces. */
  replaceUpTo(to: number): void {
    this.taken = to;
  }
}

/**
 * A chunk with the last bytes of the one before, without copying either; undefined where they do not lie side
 * by side in memory, as those of a part do that is inflated at once.
 */
function withLastBytes(
  before: Uint8Array | undefined,
  count: number,
  chunk: Uint8Array
): Uint8Array | undefined {
  if (count === 0) return chunk;
  const isBeside = before?.buffer === chunk.buffer && before.byteOffset + before.length === chunk.byteOffset;
  return isBeside && count <= before.length
    ? new Uint8Array(chunk.buffer, chunk.byteOffset - count, count + chunk.length)
    : undefined;
}
