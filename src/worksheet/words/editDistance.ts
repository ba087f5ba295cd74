/**
 * The number of letters inserted, left out, replaced or swapped with their neighbour that make one word of
 * another (optimal string alignment).
 * @example
 * editDistance('menber', 'member') // → 1
 * editDistance('meber', 'member') // → 1
 */
export function editDistance(from: string, to: string): number {
  const a = Array.from(from);
  const b = Array.from(to);
  let before: number[] = [];
  let above = b.map((_letter, j) => j + 1);
  for (let i = 0; i < a.length; i++) {
    const row: number[] = [];
    for (let j = 0; j < b.length; j++) {
      const at = (list: readonly number[], place: number, edge: number): number =>
        place < 0 ? edge : (list[place] ?? 0);
      let distance = Math.min(
        at(above, j, 0) + 1,
        at(row, j - 1, i + 1) + 1,
        at(above, j - 1, i) + (a[i] === b[j] ? 0 : 1)
      );
      if (i > 0 && j > 0 && a[i] === b[j - 1] && a[i - 1] === b[j])
        distance = Math.min(distance, at(before, j - 2, i - 1) + 1);
      row.push(distance);
    }
    before = above;
    above = row;
  }
  return b.length === 0 ? a.length : (above.at(-1) ?? 0);
}
