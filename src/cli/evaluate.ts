import { rmSync } from 'node:fs';
import { getHeapStatistics } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { languageOf } from '../locales';
import { readArgs } from './args';
import { asFailure, errorMessage } from './messages';
import { locale, printError, sample } from './process';
import { writeLines } from './terminal';

/*
 * The work runs without a pause in a thread of its own, so that this one hears Ctrl-C at once and removes the unfinished file,
 * and can say in a sentence that the work has run out of memory.
 */

const MEGABYTE = 2 ** 20;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const argv = process.argv.slice(2);

let part: string | undefined;
const removePart = (): void => {
  if (part !== undefined) rmSync(part, { force: true });
};

// The same memory as here: a thread gets less by itself.
const worker = new Worker(new URL('./thread.mjs', import.meta.url), {
  argv,
  resourceLimits: { maxOldGenerationSizeMb: Math.ceil(getHeapStatistics().heap_size_limit / MEGABYTE) }
});
worker.on('message', (message: { readonly part: string | undefined }) => {
  part = message.part;
});
worker.on('error', (error) => {
  removePart();
  // Where the command line itself is wrong, the thread has said so and come to no harm.
  const { file = sample, language = languageOf(locale) } = readArgs(argv);
  writeLines(printError, [errorMessage(asFailure(error), file, language)]);
  process.exitCode = 3;
});
worker.on('exit', (code) => {
  process.exitCode ??= code;
});

for (const signal of SIGNALS)
  process.once(signal, () => {
    void worker.terminate().then(() => {
      removePart();
      // Ends as if the signal had not been caught, so that a shell stops what it is doing too.
      process.kill(process.pid, signal);
    });
  });
