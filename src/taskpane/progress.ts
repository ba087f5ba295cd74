import { fill } from '../locales';
import type { Texts } from './texts';

/** How far a run has come. */
export interface Progress {
  readonly step: 'reading' | 'judging' | 'writing';
  readonly done: number;
  readonly total: number;
  /** Of the whole run, 0 to 1. */
  readonly share: number;
  /** Undefined until there is something to go by. */
  readonly secondsLeft: number | undefined;
}

/** Milliseconds between two updates of the progress bar, and between two that a screen reader speaks. */
export const PROGRESS_INTERVAL = 100;
export const SPOKEN_INTERVAL = 5000;

/**
 * The part of a run's time that each step takes, as far as experience tells: it is the requests that take
 * time.
 */
const SHARES = { reading: [0, 0.45], judging: [0.45, 0.5], writing: [0.5, 1] } as const;
/** Milliseconds before anything is said about the time left. */
const KNOWN_AFTER = 2000;

/** @param elapsed milliseconds since the run began */
export function progressAt(step: Progress['step'], done: number, total: number, elapsed: number): Progress {
  const [from, to] = SHARES[step];
  const share = from + (to - from) * (total === 0 ? 1 : done / total);
  return {
    step,
    done,
    total,
    share,
    secondsLeft:
      elapsed > KNOWN_AFTER && share > 0.05 ? Math.ceil((elapsed * (1 - share)) / share / 1000) : undefined
  };
}

/** What a run is doing, and how many rows or people it has done. */
export const progressText = (
  { step, done, total }: Pick<Progress, 'step' | 'done' | 'total'>,
  { pane, number }: Texts
): string => fill(pane.evaluate.steps[step], { done: number(done), total: number(total) });
