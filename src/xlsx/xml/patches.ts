import { joined } from '../joined';

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

export function inOrder(patches: readonly Patch[]): Patch[] {
  return [...patches].sort((a, b) => a.start - b.start);
}
