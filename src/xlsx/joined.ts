/**
 * All pieces in one array.
 * @example
 * joined([Uint8Array.of(1), Uint8Array.of(2, 3)]) // → Uint8Array.of(1, 2, 3)
 */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let to = 0;
  for (const piece of pieces) {
    whole.set(piece, to);
    to += piece.length;
  }
  return whole;
}
