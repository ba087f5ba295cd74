import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Answer, Task } from './fuzzThread';
import { parseOptions, type ClassName, type Options } from './options';
import { Watched } from './watched';

/** An input may take this long. */
const LONGEST_MS = 5_000;
/** The engine ends work that takes longer, three times; what that cannot end is ended with its thread. */
const HOPELESS_MS = 5 * LONGEST_MS;
const MEGABYTES = 1024;

/**
 * `npm run fuzz [-- --seconds N --seed S --class packages|markup|csv|edits --runs N]`: tries inputs that
 * nobody has thought of, until one breaks a promise, and keeps the smallest like it.
 *
 * @returns the exit code: 1 where an input was found
 */
async function fuzz(args: string[]): Promise<number> {
  const options = parseOptions(args, Math.floor(Math.random() * 2 ** 31));
  const found: boolean[] = [];
  for (const name of options.classes) {
    process.stdout.write(`${name}, seed ${options.seed}: `);
    const started = Date.now();
    const answer = await tryClass(name, options);
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    process.stdout.write(`${answer.tried} inputs in ${seconds} s, ${answer.found ? 1 : 0} found\n`);
    found.push(answer.found !== undefined);
    if (answer.found) tellOf(name, options, answer.found, answer);
  }
  return found.includes(true) ? 1 : 0;
}

function tellOf(
  name: ClassName,
  { seed }: Options,
  { bytes, reason }: NonNullable<Answer['found']>,
  { tried, ending }: Answer
): void {
  const file = join(mkdtempSync(join(tmpdir(), 'itss-fuzz-')), `${name}-${seed}.${ending}`);
  writeFileSync(file, bytes);
  process.stdout.write(
    `${reason}\nThe smallest input: ${file}\nAgain: npm run fuzz -- --class ${name} --seed ${seed} --runs ${tried}\n`
  );
}

/** Tries a class in a thread of its own, which may be ended from here. */
function tryClass(name: ClassName, { seed, runs, seconds }: Options): Promise<Answer> {
  const watched = new Watched();
  const task: Task = {
    name,
    seed,
    runs: Math.min(runs, 2 ** 31 - 1),
    milliseconds: Math.min(seconds * 1000, 2 ** 31 - 1),
    longest: LONGEST_MS,
    memory: watched.memory
  };
  const worker = new Worker(new URL('./thread.mjs', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES }
  });
  return new Promise((resolve) => {
    const end = (answer: Answer): void => {
      clearInterval(timer);
      void worker.terminate();
      resolve(answer);
    };
    const giveUp = (reason: string): void => {
      end({ tried: 0, ending: ENDINGS[name], found: { bytes: watched.bytes, reason } });
    };
    const timer = setInterval(() => {
      if (watched.milliseconds > HOPELESS_MS) giveUp(`It has not ended after ${HOPELESS_MS / 1000} s.`);
    }, 1000);
    worker.on('message', end);
    worker.on('error', (error) => {
      giveUp(error.message);
    });
  });
}

const ENDINGS: Readonly<Record<ClassName, Answer['ending']>> = {
  packages: 'xlsx',
  markup: 'xlsx',
  csv: 'csv',
  edits: 'json'
};

fuzz(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 2;
  }
);
