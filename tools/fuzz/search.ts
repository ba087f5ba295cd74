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
    await withinLimit(trial.judge, longest);
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

/** Ends work that takes too long: V8 ends what does not pause, a timer what does. */
async function withinLimit(work: () => void | Promise<void>, longest: number): Promise<void> {
  surroundings.work = work;
  const working = script.runInContext(surroundings, { timeout: longest }) as void | Promise<void>;
  if (working === undefined) return;
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`took over ${longest} ms`));
    }, longest);
  });
  await Promise.race([working, limit]).finally(() => {
    clearTimeout(timer);
  });
}
