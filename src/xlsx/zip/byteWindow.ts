import { XlsxError } from '../errors';

/** More than the longest row of Excel's largest cells that real writers produce; a longer one is somebody's trap. */
const LONGEST_UNIT = 1 << 28;

/**
 * A stretch of a part's bytes that slides over the whole: parsers work on one array and ask for more where it ends
 * inside of what they are reading.
 */
export class ByteWindow {
  bytes: Uint8Array = new Uint8Array(0);
  /** Bytes up to here have been passed on to `passOn`. */
  private taken = 0;
  private done = 0;

  /**
   * @param next the part's chunks, undefined at the end
   * @param passOn receives all bytes in order, but for those skipped by `replaceUpTo`
   * @param onBytes told how many bytes have come in so far
   */
  constructor(
    private readonly part: string,
    private readonly next: () => Uint8Array | undefined,
    private readonly passOn?: (bytes: Uint8Array) => void,
    private readonly onBytes?: (done: number) => void
  ) {}

  /**
   * Forgets what lies before `from` and adds at least as much as it keeps, so that reading a long unit from its start
   * again costs little. Afterwards `from` is at index 0.
   * @returns false at the end of the part
   * @throws XlsxError `tooLarge`
   */
  grow(from: number): boolean {
    const kept = this.bytes.length - from;
    if (kept > LONGEST_UNIT) throw new XlsxError('tooLarge', this.part);
    const chunks: Uint8Array[] = [];
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
    if (kept === 0 && chunks.length === 1) {
      this.bytes = chunks[0]!;
    } else {
      const joined = new Uint8Array(kept + added);
      joined.set(this.bytes.subarray(from));
      let at = kept;
      for (const chunk of chunks) {
        joined.set(chunk, at);
        at += chunk.length;
      }
      this.bytes = joined;
    }
    this.done += added;
    this.onBytes?.(this.done);
    return true;
  }

  /** Passes on the bytes before `to` that have not been yet. */
  copyUpTo(to: number): void {
    if (this.passOn !== undefined && to > this.taken) this.passOn(this.bytes.subarray(this.taken, to));
    this.taken = Math.max(this.taken, to);
  }

  /** Leaves the bytes before `to` out: something else has been passed on in their place. */
  replaceUpTo(to: number): void {
    this.taken = to;
  }
}
