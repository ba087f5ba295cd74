/** The largest input that is kept, in bytes; longer ones are cut. */
const LARGEST = 2 ** 23;

/**
 * The input that is being tried, in memory that outlives the thread that tries it: where that hangs for good
 * or runs out of memory, it cannot say any more with what.
 */
export class Watched {
  private readonly numbers: Float64Array;
  private readonly content: Uint8Array;

  constructor(readonly memory: SharedArrayBuffer = new SharedArrayBuffer(16 + LARGEST)) {
    this.numbers = new Float64Array(memory, 0, 2);
    this.content = new Uint8Array(memory, 16);
  }

  begin(bytes: Uint8Array): void {
    const length = Math.min(bytes.length, LARGEST);
    this.content.set(bytes.subarray(0, length));
    this.numbers[0] = length;
    this.numbers[1] = Date.now();
  }

  get bytes(): Uint8Array {
    return this.content.slice(0, this.numbers[0]);
  }

  /** How long the input has been tried. */
  get milliseconds(): number {
    const [, started = 0] = this.numbers;
    return started === 0 ? 0 : Date.now() - started;
  }
}
