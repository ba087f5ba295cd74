/*
 * Prefix codes as DEFLATE has them (RFC 1951 §3.2.2): given by their lengths alone, shorter codes first, codes of one length
 * in the order of their symbols.
 */

/**
 * Lengths of an optimal prefix code, none above `longest`; 0 for symbols that do not occur. At least two symbols get a code,
 * since some decoders refuse a code of one.
 * @param counts how often each symbol occurs
 */
export function codeLengths(counts: Uint32Array, longest: number): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  const symbols: number[] = [];
  for (let symbol = 0; symbol < counts.length; symbol++) if (counts[symbol]! > 0) symbols.push(symbol);
  for (let symbol = 0; symbols.length < 2; symbol++) if (!symbols.includes(symbol)) symbols.push(symbol);
  symbols.sort((a, b) => counts[a]! - counts[b]!);
  const perLength = countLengths(symbols.map(symbol => counts[symbol]!), longest);
  let at = symbols.length;
  for (let length = 1; length <= longest; length++) {
    for (let n = perLength[length]!; n > 0; n--) lengths[symbols[--at]!] = length;
  }
  return lengths;
}

/** How many codes there are of each length, for counts in ascending order. */
function countLengths(counts: readonly number[], longest: number): number[] {
  const leaves = counts.length;
  const weights = [...counts];
  const parents: number[] = [];
  // Leaves and inner nodes are two queues, both ascending: the two lightest are always at their heads.
  for (let leaf = 0, inner = leaves; weights.length < 2 * leaves - 1;) {
    const node = weights.length;
    let weight = 0;
    for (let pick = 0; pick < 2; pick++) {
      const child = leaf < leaves && (inner >= node || weights[leaf]! <= weights[inner]!) ? leaf++ : inner++;
      parents[child] = node;
      weight += weights[child]!;
    }
    weights.push(weight);
  }
  const depths = new Array<number>(weights.length).fill(0);
  const perLength = new Array<number>(longest + 1).fill(0);
  for (let node = weights.length - 2; node >= 0; node--) {
    const depth = depths[node] = depths[parents[node]!]! + 1;
    if (node < leaves) perLength[Math.min(depth, longest)]!++;
  }
  shorten(perLength, longest);
  return perLength;
}

/** Where cutting codes to `longest` has made too many, makes shorter ones longer until all fit. */
function shorten(perLength: number[], longest: number): void {
  let total = 0;
  for (let length = 1; length <= longest; length++) total += perLength[length]! * 2 ** (longest - length);
  for (; total > 2 ** longest; total--) {
    let length = longest - 1;
    while (perLength[length] === 0) length--;
    perLength[longest]!--;
    perLength[length]!--;
    perLength[length + 1]! += 2;
  }
}

/** The codes for lengths, bits reversed: DEFLATE sends the first bit of a code in the lowest free bit (§3.1.1). */
export function codesFor(lengths: Uint8Array): Uint16Array {
  const codes = new Uint16Array(lengths.length);
  let code = 0;
  for (let length = 1; length <= 15; length++) {
    for (let symbol = 0; symbol < lengths.length; symbol++) {
      if (lengths[symbol] === length) codes[symbol] = reversed(code++, length);
    }
    code <<= 1;
  }
  return codes;
}

function reversed(code: number, length: number): number {
  let result = 0;
  for (let bit = 0; bit < length; bit++) result |= (code >> bit & 1) << length - 1 - bit;
  return result;
}
