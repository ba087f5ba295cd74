import { parseArgs } from 'node:util';

const CLASSES = ['packages', 'markup', 'csv', 'edits'] as const;
export type ClassName = (typeof CLASSES)[number];

/** What follows `npm run fuzz --`. */
export interface Options {
  /** How long each class is tried. */
  readonly seconds: number;
  readonly seed: number;
  readonly classes: readonly ClassName[];
  /** The most inputs of a class. */
  readonly runs: number;
}

/**
 * Reads the command line of `npm run fuzz`.
 * @param drawn the seed where none is given
 * @throws Error with a sentence for the user
 * @example parseOptions(['--seconds', '8', '--seed', '7'], 0) // { seconds: 2, seed: 7, classes: [all four],
 * runs: Infinity }
 */
export function parseOptions(args: string[], drawn: number): Options {
  const { values } = parseArgs({
    args,
    options: {
      seconds: { type: 'string' },
      seed: { type: 'string' },
      class: { type: 'string' },
      runs: { type: 'string' }
    }
  });
  const chosen = CLASSES.find((name) => name === values.class);
  if (values.class !== undefined && !chosen)
    throw new Error(`--class ${values.class}: there is ${CLASSES.join(', ')}.`);
  const classes = chosen ? [chosen] : CLASSES;
  const runs = values.runs === undefined ? Infinity : positive('runs', values.runs);
  const seconds =
    values.seconds === undefined
      ? values.runs === undefined
        ? 10
        : Infinity
      : positive('seconds', values.seconds);
  const seed = values.seed === undefined ? drawn : Number(values.seed);
  if (!Number.isSafeInteger(seed)) throw new Error(`--seed ${values.seed ?? ''}: give a whole number.`);
  return { seconds: seconds / classes.length, seed, classes, runs };
}

function positive(name: string, text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new Error(`--${name} ${text}: give a number above 0.`);
  return value;
}
