import type fc from 'fast-check';

/** One input: what would be written to a file, and the work that may fail with it. */
export interface Trial {
  readonly bytes: Uint8Array;
  /** Throws where what is promised is not kept: a crash, a lost cell, another part that differs. */
  readonly judge: () => void | Promise<void>;
}

/** A class of inputs. */
export interface FuzzClass {
  /** Of the file in which an input is kept. */
  readonly ending: 'xlsx' | 'csv' | 'json';
  readonly trials: fc.Arbitrary<Trial>;
}
