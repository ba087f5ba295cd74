/**
 * Before the first suite: draws the seed of this run's property tests, unless one is given, and says how to
 * repeat them.
 */
export default function drawSeed(): void {
  process.env.FAST_CHECK_SEED ??= String(Math.floor(Math.random() * 2 ** 31));
  process.env.PROPERTY_RUNS ??= '1';
  const { FAST_CHECK_SEED, PROPERTY_RUNS } = process.env;
  process.stderr.write(`Property tests: FAST_CHECK_SEED=${FAST_CHECK_SEED} PROPERTY_RUNS=${PROPERTY_RUNS}\n`);
}
