import fc from 'fast-check';
import { ByteWindow } from '../../../src/xlsx/zip/byteWindow';
import { runs } from '../../propertyRuns';

const WHOLE = Uint8Array.from({ length: 64 }, (_, i) => i);

/** Gives the pieces one by one. */
function from(pieces: readonly Uint8Array[]): () => Uint8Array | undefined {
  const left = [...pieces];
  return () => left.shift();
}

test('pieces that lie side by side become one without being copied', () => {
  const window = new ByteWindow('part', from([WHOLE.subarray(0, 32), WHOLE.subarray(32)]));
  window.grow(0);
  window.grow(20);
  expect(window.bytes).toEqual(WHOLE.subarray(20));
  expect(window.bytes.buffer).toBe(WHOLE.buffer);
});

test('whatever pieces come, and however they lie in memory, all bytes are there and passed on in order', () => {
  const piece = fc.record({
    start: fc.nat(60),
    length: fc.integer({ min: 1, max: 20 }),
    isApart: fc.boolean()
  });
  const pieces = fc.oneof(
    fc.array(piece, { minLength: 1, maxLength: 12 }),
    // Those of a part whose beginning is inflated by itself, and the rest at once.
    fc
      .array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 7 })
      .map((lengths) =>
        lengths.map((length, i) => ({
          start: lengths.slice(0, i).reduce((sum, one) => sum + one, 0),
          length,
          isApart: i === 0
        }))
      )
  );
  fc.assert(
    fc.property(pieces, fc.array(fc.nat(30), { minLength: 1 }), (given, steps) => {
      const chunks = given.map(({ start, length, isApart }) => {
        const bytes = WHOLE.subarray(start, start + length);
        return isApart ? bytes.map((byte) => 255 - byte) : bytes;
      });
      const all = chunks.flatMap((chunk) => [...chunk]);
      const passed: number[] = [];
      const window = new ByteWindow('part', from(chunks), (bytes) => passed.push(...bytes));
      let dropped = 0;
      for (let i = 0; ; i++) {
        const at = Math.min(steps[i % steps.length] ?? 0, window.bytes.length);
        if (!window.grow(at)) break;
        dropped += at;
        expect([...window.bytes]).toEqual(all.slice(dropped, dropped + window.bytes.length));
      }
      window.copyUpTo(window.bytes.length);
      expect(passed).toEqual(all);
    }),
    runs(300)
  );
});
