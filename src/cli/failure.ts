import type { Dictionary } from '../locales';

type Failures = Dictionary['cli']['failures'];

/** Why a file could not be judged: a key of the dictionary's `cli.failures`, and what it is about. */
export class Failure extends Error {
  constructor(
    readonly key: keyof Failures,
    readonly values: Readonly<Record<string, string>> = {}
  ) {
    super(key);
  }
}
