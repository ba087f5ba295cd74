/**
 * An item that is known to be in a list.
 *
 * @param index counted from 0
 * @throws RangeError where there is no such item
 */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`A list of ${list.length} has no item ${index}.`);
  return item;
}

/**
 * The word for an id, of all that are understood the one that the add-in itself writes.
 *
 * @throws RangeError where the id has no words
 */
export const wordFor = (words: Readonly<Record<string, readonly string[]>>, id: string): string =>
  at(words[id] ?? [], 0);
