import { isMainThread, workerData } from 'node:worker_threads';

const argv = process.argv.slice(2);
const isHelp = argv.includes('--help') || argv.includes('-h');
// Each thread loads only what it runs: loading all of it takes as long as Node's own start. Help needs no
// thread beside it, for there is nothing to be left unfinished.
if (isMainThread && !isHelp) {
  const { supervise } = await import('./threads/supervise');
  supervise(new URL(import.meta.url), argv);
} else {
  const { help, work } = await import('./work');
  // Who has been given no desk helps whoever has.
  if (isMainThread || workerData) process.exitCode = work(argv);
  else help(argv);
}
