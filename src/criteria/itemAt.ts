/**
 * The item of a list at a place that must be there.
 * @throws {RangeError} where it is not: that is a bug, never a fault of the sheet
 * @example
 * itemAt(['a', 'b'], 1) // → 'b'
 */
export function itemAt<T>(list: readonly T[], place: number): T {
  const item = list[place];
  if (item === undefined) throw new RangeError(`A list of ${list.length} has nothing at ${place}.`);
  return item;
}
