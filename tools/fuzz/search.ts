import { createContext, Script } from 'node:vm';
import fc from 'fast-check';
import type { Trial } from './trial';

/** How long a smaller input is looked for that fails as well. */
const SHRINKING_MS = 60_000;

export interface Search {
  readonly seed: number;
  readonly runs: number;
  readonly milliseconds: number;
  /** How long one input may take. */
  readonly longest: number;
  /** Called with each input before it is tried. */
  readonly onTrial: (trial: Trial) => void;
}

export interface Found {
  readonly bytes: Uint8Array;
  readonly error: unknown;
}

export interface Outcome {
  readonly tried: number;
  /** The smallest input that fails; undefined where none did. */
  readonly found: Found | undefined;
}

/**
 * Tries inputs until one fails, their number is reached or the time is over, and shrinks the one that fails.
 */
export async function search(
  trials: fc.Arbitrary<Trial>,
  { seed, runs, milliseconds, longest, onTrial }: Search
): Promise<Outcome> {
  const property = fc.asyncProperty(trials, async (trial) => {
    onTrial(trial);
    await triedWithin(trial.judge, longest);
  });
  const first = await fc.check(property, {
    seed,
    numRuns: runs,
    interruptAfterTimeLimit: milliseconds,
    endOnFailure: true
  });
  if (!first.failed || first.counterexample === null) return { tried: first.numRuns, found: undefined };
  const smallest = await fc.check(property, {
    seed,
    path: first.counterexamplePath,
    interruptAfterTimeLimit: SHRINKING_MS
  });
  const [trial] = smallest.counterexample ?? first.counterexample;
  return {
    tried: first.numRuns,
    found: { bytes: trial.bytes, error: smallest.errorInstance ?? first.errorInstance }
  };
}

const surroundings = createContext({ work: undefined as unknown });
const script = new Script('work()');

/** How often an input may take too long before it is found to: a busy machine is no fault of its. */
const TRIES = 3;

async function triedWithin(work: () => void | Promise<void>, longest: number): Promise<void> {
  for (let attempt = 1; ; attempt++)
    try {
      await withinLimit(work, longest);
      return;
    } catch (error) {
      if (!isTooLong(error) || attempt === TRIES) throw error;
    }
}

class TooLong extends Error {}

const isTooLong = (error: unknown): boolean =>
  error instanceof TooLong || (error as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';

/** Ends work that takes too long: V8 ends what does not pause, a timer what does. */
async function withinLimit(work: () => void | Promise<void>, longest: number): Promise<void> {
  surroundings.work = work;
  const working = script.runInContext(surroundings, { timeout: longest }) as void | Promise<void>;
  if (working === undefined) return;
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new TooLong(`took over ${longest} ms`));
    }, longest);
  });
  await Promise.race([working, limit]).finally(() => {
    clearTimeout(timer);
  });
}
