import { rmSync } from 'node:fs';
import { getHeapStatistics } from 'node:v8';
import { Worker } from 'node:worker_threads';

const MEGABYTE = 2 ** 20;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Has the work done in a thread of its own, where it runs without a pause, so that this one hears Ctrl-C at
 * once and removes the unfinished files, and can say in a sentence that the work has run out of memory.
 * @param script what the thread runs
 * @param argv the command line, without Node and the script
 */
export function supervise(script: URL, argv: readonly string[]): void {
  const parts = new Set<string>();
  const removeParts = (): void => {
    for (const part of parts) rmSync(part, { force: true });
  };
  const worker = new Worker(script, {
    argv: [...argv],
    // The same memory as here: a thread gets less by itself.
    resourceLimits: { maxOldGenerationSizeMb: Math.ceil(getHeapStatistics().heap_size_limit / MEGABYTE) }
  });
  worker.on('message', (message: { readonly part: string | undefined }) => {
    if (message.part === undefined) parts.clear();
    else parts.add(message.part);
  });
  worker.on('error', (error) => {
    removeParts();
    process.exitCode = 3;
    // Loaded only now: its texts take longer to load than this thread otherwise takes to start.
    void import('./threadFailure').then(({ reportThreadFailure }) => {
      reportThreadFailure(error, argv);
    });
  });
  worker.on('exit', (code) => {
    process.exitCode ??= code;
  });
  for (const signal of SIGNALS)
    process.once(signal, () => {
      void worker.terminate().then(() => {
        removeParts();
        // Ends as if the signal had not been caught, so that a shell stops what it is doing too.
        process.kill(process.pid, signal);
      });
    });
}
