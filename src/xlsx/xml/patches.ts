/** Text that replaces the bytes from `start` to `end`; an insertion if both are equal. */
export interface Patch {
  start: number;
  end: number;
  text: string;
}

/** Applies patches to bytes. They must not overlap; insertions at the same index keep their order. */
export function applyPatches(bytes: Uint8Array, patches: readonly Patch[]): Uint8Array {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const { start, end, text } of inOrder(patches)) {
    pieces.push(bytes.subarray(at, start), encoder.encode(text));
    at = end;
  }
  pieces.push(bytes.subarray(at));
  return joined(pieces);
}

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

export function inOrder(patches: readonly Patch[]): Patch[] {
  return [...patches].sort((a, b) => a.start - b.start);
}
