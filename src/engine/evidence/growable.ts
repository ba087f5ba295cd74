type NumberArray = Int32Array | Uint8Array | Float64Array;

/**
 * The array itself where it is long enough, else a longer copy, half as long again at least: adding one by
 * one stays cheap.
 */
export function grow<T extends NumberArray>(array: T, length: number): T {
  if (length <= array.length) return array;
  const larger = new (array.constructor as new (n: number) => T)(
    Math.max(length, Math.ceil(array.length * 1.5), 1024)
  );
  larger.set(array);
  return larger;
}

/** The array without the room that growing left over. */
export const cut = <T extends NumberArray>(array: T, length: number): T =>
  array.length === length ? array : (array.slice(0, length) as T);
