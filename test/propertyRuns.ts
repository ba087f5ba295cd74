/**
 * How a property is tried: from this run's seed, and `PROPERTY_RUNS` times as often as it needs at the least.
 *
 * @param least how many tries find the mistakes that the property is there to find
 * @example fc.assert(property, runs(200));
 */
export const runs = (least: number): { seed: number; numRuns: number } => ({
  seed: Number(process.env.FAST_CHECK_SEED),
  numRuns: Math.ceil(least * Number(process.env.PROPERTY_RUNS))
});
