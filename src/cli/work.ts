import { closeSync, openSync, readSync } from 'node:fs';
import { isatty } from 'node:tty';
import { parentPort } from 'node:worker_threads';
import { locale, print, printError, sample } from './process';
import { run } from './run';

/** Asks on the terminal, and waits for the answer. */
function ask(question: string): boolean {
  printError(question);
  const terminal = openSync(process.platform === 'win32' ? '\\\\.\\CON' : '/dev/tty', 'r');
  try {
    const answer = Buffer.alloc(64);
    const length = readSync(terminal, answer);
    return /^\s*y(?:es)?\s*$/i.test(answer.toString('utf8', 0, length));
  } finally {
    closeSync(terminal);
  }
}

/**
 * Does the work of the command line, in the thread that `supervise` has begun, to which it reports the
 * unfinished file.
 * @param argv the command line, without Node and the script
 * @returns the exit code
 */
export function work(argv: readonly string[]): number {
  const isTerminal = isatty(2);
  return run([...argv], {
    out: print,
    err: printError,
    isTerminal,
    ...(isTerminal && isatty(0) ? { ask } : {}),
    locale,
    sample,
    onPart: (part) => parentPort?.postMessage({ part })
  });
}
