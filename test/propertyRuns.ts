/**
 * How a property is tried: from this run's seed, and `PROPERTY_RUNS` times as often as it needs at the least.
 *
 * @param least how many tries find the mistakes that the property is there to find
 * @param examples what is tried before, each time
 * @example fc.assert(property, runs(200));
 */
export const runs = <Given>(
  least: number,
  examples: Given[] = []
): { seed: number; numRuns: number; examples: Given[] } => ({
  seed: Number(process.env.FAST_CHECK_SEED),
  numRuns: Math.ceil(least * Number(process.env.PROPERTY_RUNS)),
  examples
});

/**
 * The places of an exhaustive test that this run tries: every eighth with `PROPERTY_RUNS=1`, from a place
 * that the seed decides; every third in `.ci/run`, and all of them with `PROPERTY_RUNS=8`.
 *
 * @param last the last place; the first is 1
 * @param sparse how much sparser these are, and by how much they are shifted: with another shift for each of
 * many tests every place is tried by some of them
 */
export function placesToTry(last: number, { every = 8, shift = 0 } = {}): number[] {
  const step = Math.max(1, Math.round(every / Number(process.env.PROPERTY_RUNS)));
  const offset = (Number(process.env.FAST_CHECK_SEED) + shift) % step;
  return Array.from({ length: last }, (_, index) => index + 1).filter((place) => place % step === offset);
}
