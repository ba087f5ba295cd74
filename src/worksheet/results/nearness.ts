import type { PersonRef } from '../../engine';

/** How far somebody is from their next level. */
export interface Distance {
  readonly ref: PersonRef;
  /** Clauses of the next level that are unmet or not recorded. */
  readonly missing: number;
  /** How much of the next level is reached, 0 to 1. */
  readonly progress: number;
}

/** Nearest first: fewest requirements missing, then most reached, then in the order of the sheet. */
export const byNearness = (a: Distance, b: Distance): number =>
  a.missing - b.missing || b.progress - a.progress || a.ref - b.ref;
