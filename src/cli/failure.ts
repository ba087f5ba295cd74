import type { CLI_TEXTS } from '../locales';

export type FailureKey = keyof (typeof CLI_TEXTS)['en']['failures'];

/** Failures of the machine; in all others the file or the command line is at fault. */
const OF_THE_MACHINE: ReadonlySet<FailureKey> = new Set([
  'unreadable',
  'unwritable',
  'diskFull',
  'changedMeanwhile',
  'noOutput',
  'outOfMemory',
  'unexpected'
]);

/** Why a file could not be judged: a key of the dictionary's `cli.failures`, and what it is about. */
export class Failure extends Error {
  constructor(
    readonly key: FailureKey,
    readonly values: Readonly<Record<string, string>> = {}
  ) {
    super(key);
  }

  /** What the command exits with. */
  get exitCode(): 2 | 3 {
    return OF_THE_MACHINE.has(this.key) ? 3 : 2;
  }
}
