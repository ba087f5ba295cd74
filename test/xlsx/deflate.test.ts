import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { deflateSync, inflateSync } from 'fflate';
import { Deflater } from '../../src/xlsx/deflate';
import { codeLengths, codesFor } from '../../src/xlsx/huffman';

function deflated(pieces: readonly Uint8Array[]): Uint8Array {
  const out: Uint8Array[] = [];
  const deflater = new Deflater(chunk => { out.push(chunk); });
  for (const piece of pieces) deflater.push(piece);
  deflater.finish();
  return new Uint8Array(Buffer.concat(out));
}

/** Both an old decoder and a strict one must give the bytes back. */
function expectBack(pieces: readonly Uint8Array[]): void {
  const whole = Buffer.concat(pieces);
  const packed = deflated(pieces);
  expect(inflateRawSync(packed).equals(whole)).toBe(true);
  expect(Buffer.from(inflateSync(packed)).equals(whole)).toBe(true);
}

/** Bytes from a small alphabet, so that there are matches of every length and distance. */
function noise(length: number, alphabet: number, seed = 1): Uint8Array {
  let state = seed;
  return Uint8Array.from({ length }, () => (state = Math.imul(state, 1103515245) + 12345 & 0x7fffffff) % 65_521 % alphabet);
}

test.each([
  ['nothing', []],
  ['nothing at all, twice', [new Uint8Array(0), new Uint8Array(0)]],
  ['one byte', [new Uint8Array([0])]],
  ['eight bytes', [noise(8, 256)]],
  ['one byte very often', [new Uint8Array(1_000_000).fill(255)]],
  ['what cannot be compressed', [noise(500_000, 256)]],
  ['two bytes in disorder', [noise(500_000, 2)]],
  ['exactly one block', [noise(1 << 17, 7)]],
  ['one byte more than a block', [noise((1 << 17) + 1, 7)]],
  ['a repeat as far back as the window reaches', [noise(32_767, 256), noise(32_767, 256), noise(32_767, 256)]],
  ['a repeat that is too far back', [noise(32_768, 256), noise(32_769, 256), noise(32_768, 256)]],
  ['repeats over blocks', Array.from({ length: 40 }, (_, i) => noise(10_000 + i, 256, i % 3))]
])('%s comes back', (_, pieces) => {
  expectBack(pieces);
});

test('bytes of all kinds, pushed in pieces of all sizes, come back', () => {
  const piece = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.record({ length: fc.nat(60_000), alphabet: fc.integer({ min: 1, max: 256 }), seed: fc.integer() }).map(({ length, alphabet, seed }) => noise(length, alphabet, seed))
  );
  fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), expectBack), { numRuns: 100 });
});

test('rows of cells become about as small as by the fastest level of fflate', () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => `<row r="${i}"><c r="A${i}" t="s"><v>${i * 7 % 30}</v></c><c r="B${i}"><v>${i * 7919 % 10_007}</v></c></row>`);
  const xml = new Uint8Array(Buffer.from(rows.join('')));
  expect(deflated([xml]).length).toBeLessThan(deflateSync(xml, { level: 1 }).length * 1.03);
});

describe('prefix codes', () => {
  const kraft = (lengths: Uint8Array): number => lengths.reduce((sum, length) => sum + (length > 0 ? 2 ** -length : 0), 0);

  test('are complete and no longer than allowed, however uneven the counts', () => {
    const fibonacci = [1, 1];
    while (fibonacci.length < 40) fibonacci.push(fibonacci.at(-1)! + fibonacci.at(-2)!);
    for (const [size, longest] of [[40, 15], [19, 7], [30, 15], [2, 7]] as const) {
      const lengths = codeLengths(Uint32Array.from(fibonacci.slice(0, size)), longest);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(longest);
      expect(kraft(lengths)).toBe(1);
    }
  });

  test('exist for one symbol, and for none', () => {
    expect([...codeLengths(Uint32Array.from([0, 0, 5]), 15)]).toEqual([1, 0, 1]);
    expect([...codeLengths(Uint32Array.from([0, 0, 0]), 15)]).toEqual([1, 1, 0]);
  });

  test('are those of the example in RFC 1951 §3.2.2, bits reversed', () => {
    const codes = codesFor(Uint8Array.from([3, 3, 3, 3, 3, 2, 4, 4]));
    const text = [...codes].map((code, i) => [...code.toString(2).padStart([3, 3, 3, 3, 3, 2, 4, 4][i]!, '0')].reverse().join(''));
    expect(text).toEqual(['010', '011', '100', '101', '110', '00', '1110', '1111']);
  });
});
