import { codeLengths, codesFor } from './huffman';

/*
 * DEFLATE (RFC 1951) for sheet XML. For the sheet of 100,000 rows by 30 columns (115 MB) fflate takes 1.2 s, two fifths of a whole
 * run, because it enters every byte in its tables; this takes 0.6 s and makes 1 % more than fflate's level 1, by looking
 * only at the last place where the same eight bytes stood (in rows of cells: the cell above) and, failing that, the
 * same four.
 */

const WINDOW = 32_768;
const BLOCK = 1 << 17;
const SHORTEST = 4;
const LONGEST = 258;
const HASH_BITS = 15;
const END_OF_BLOCK = 256;

const LENGTH_EXTRA = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCE_EXTRA = [0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13];
const LENGTH_BASE = basesOf(LENGTH_EXTRA, 3);
const DISTANCE_BASE = basesOf(DISTANCE_EXTRA, 1);
/** The order in which the lengths of the code lengths' own code are sent (§3.2.7). */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

const lengthSymbol = new Uint8Array(LONGEST + 1);
for (let length = 3; length <= LONGEST; length++) lengthSymbol[length] = length === LONGEST ? 28 : symbolOf(LENGTH_BASE, length);
const distanceSymbol = new Uint8Array(WINDOW + 1);
for (let distance = 1; distance <= WINDOW; distance++) distanceSymbol[distance] = symbolOf(DISTANCE_BASE, distance);

/** Compresses bytes as they come. */
export class Deflater {
  /** What came before, as far back as a match may reach, then what is to be compressed next. */
  private readonly data = new Uint8Array(WINDOW + BLOCK);
  private start = WINDOW;
  private end = WINDOW;
  private readonly eights = new Int32Array(1 << HASH_BITS).fill(-WINDOW);
  private readonly fours = new Int32Array(1 << HASH_BITS).fill(-WINDOW);
  /** A literal is its byte; a match is its length times 65,536 plus its distance. */
  private readonly tokens = new Int32Array(BLOCK);
  private tokenCount = 0;
  private readonly literalCounts = new Uint32Array(286);
  private readonly distanceCounts = new Uint32Array(30);
  private out = new Uint8Array(0);
  private written = 0;
  private bits = 0;
  private bitCount = 0;

  /** @param sink receives the compressed bytes, each time in an array of its own */
  constructor(private readonly sink: (bytes: Uint8Array) => void) {}

  push(bytes: Uint8Array): void {
    for (let from = 0; from < bytes.length;) {
      const piece = bytes.subarray(from, from + this.data.length - this.end);
      this.data.set(piece, this.end);
      this.end += piece.length;
      from += piece.length;
      if (this.end === this.data.length) this.compress(false);
    }
  }

  finish(): void {
    this.compress(true);
  }

  private compress(isLast: boolean): void {
    this.findMatches();
    // No symbol takes more than two bytes for each byte it stands for; the codes themselves take less than 400.
    this.out = new Uint8Array(2 * (this.end - this.start) + 512);
    this.written = 0;
    this.writeBlock(isLast);
    if (isLast) this.padToByte();
    this.sink(this.out.slice(0, this.written));
    this.data.copyWithin(0, this.end - WINDOW, this.end);
    const shift = this.end - WINDOW;
    for (let i = 0; i < this.eights.length; i++) {
      this.eights[i] = Math.max(this.eights[i]! - shift, -WINDOW);
      this.fours[i] = Math.max(this.fours[i]! - shift, -WINDOW);
    }
    this.start = this.end = WINDOW;
  }

  private findMatches(): void {
    const { data, end, eights, fours, tokens, literalCounts, distanceCounts } = this;
    literalCounts.fill(0);
    distanceCounts.fill(0);
    let count = 0;
    let i = this.start;
    for (const last = end - 8; i <= last;) {
      const low = data[i]! | data[i + 1]! << 8 | data[i + 2]! << 16 | data[i + 3]! << 24;
      const high = data[i + 4]! | data[i + 5]! << 8 | data[i + 6]! << 16 | data[i + 7]! << 24;
      const four = Math.imul(low, 0x9e3779b1) >>> 32 - HASH_BITS;
      const eight = Math.imul(low ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1) >>> 32 - HASH_BITS;
      const longAgo = eights[eight]!;
      const lately = fours[four]!;
      eights[eight] = i;
      fours[four] = i;
      let length = longAgo > i - WINDOW ? matchLength(data, longAgo, i, end) : 0;
      let distance = i - longAgo;
      if (length < 8 && lately > i - WINDOW && lately !== longAgo) {
        const other = matchLength(data, lately, i, end);
        if (other > length) {
          length = other;
          distance = i - lately;
        }
      }
      if (length < SHORTEST) {
        tokens[count++] = data[i]!;
        literalCounts[data[i]!]!++;
        i++;
        continue;
      }
      tokens[count++] = length << 16 | distance;
      literalCounts[257 + lengthSymbol[length]!]!++;
      distanceCounts[distanceSymbol[distance]!]!++;
      i += length;
    }
    for (; i < end; i++) {
      tokens[count++] = data[i]!;
      literalCounts[data[i]!]!++;
    }
    literalCounts[END_OF_BLOCK] = 1;
    this.tokenCount = count;
  }

  /** A block with codes of its own (§3.2.7). */
  private writeBlock(isLast: boolean): void {
    const literalLengths = codeLengths(this.literalCounts, 15);
    const distanceLengths = codeLengths(this.distanceCounts, 15);
    this.put(isLast ? 5 : 4, 3);
    this.writeCodes(literalLengths, distanceLengths);
    const literalCodes = codesFor(literalLengths);
    const distanceCodes = codesFor(distanceLengths);
    const { tokens, tokenCount } = this;
    for (let n = 0; n < tokenCount; n++) {
      const token = tokens[n]!;
      if (token < 256) {
        this.put(literalCodes[token]!, literalLengths[token]!);
        continue;
      }
      const length = token >>> 16;
      const distance = token & 0xffff;
      const l = lengthSymbol[length]!;
      const d = distanceSymbol[distance]!;
      this.put(literalCodes[257 + l]!, literalLengths[257 + l]!);
      if (LENGTH_EXTRA[l]! > 0) this.put(length - LENGTH_BASE[l]!, LENGTH_EXTRA[l]!);
      this.put(distanceCodes[d]!, distanceLengths[d]!);
      if (DISTANCE_EXTRA[d]! > 0) this.put(distance - DISTANCE_BASE[d]!, DISTANCE_EXTRA[d]!);
    }
    this.put(literalCodes[END_OF_BLOCK]!, literalLengths[END_OF_BLOCK]!);
  }

  /** The code lengths, each by itself: their repeats would save a hundredth of a block. */
  private writeCodes(literals: Uint8Array, distances: Uint8Array): void {
    const all = [...literals, ...distances];
    const counts = new Uint32Array(ORDER.length);
    for (const length of all) counts[length]!++;
    const lengths = codeLengths(counts, 7);
    const codes = codesFor(lengths);
    this.put(literals.length - 257, 5);
    this.put(distances.length - 1, 5);
    this.put(ORDER.length - 4, 4);
    for (const symbol of ORDER) this.put(lengths[symbol]!, 3);
    for (const length of all) this.put(codes[length]!, lengths[length]!);
  }

  /** @param count at most 15 */
  private put(value: number, count: number): void {
    this.bits |= value << this.bitCount;
    this.bitCount += count;
    if (this.bitCount >= 16) {
      this.out[this.written++] = this.bits;
      this.out[this.written++] = this.bits >>> 8;
      this.bits >>>= 16;
      this.bitCount -= 16;
    }
  }

  private padToByte(): void {
    for (; this.bitCount > 0; this.bitCount -= 8) {
      this.out[this.written++] = this.bits;
      this.bits >>>= 8;
    }
  }
}

function matchLength(data: Uint8Array, earlier: number, at: number, end: number): number {
  const most = Math.min(LONGEST, end - at);
  let length = 0;
  while (length < most && data[earlier + length] === data[at + length]) length++;
  return length;
}

function basesOf(extra: readonly number[], first: number): number[] {
  let base = first;
  return extra.map(bits => {
    base += 1 << bits;
    return base - (1 << bits);
  });
}

function symbolOf(bases: readonly number[], value: number): number {
  let symbol = bases.length - 1;
  while (bases[symbol]! > value) symbol--;
  return symbol;
}
