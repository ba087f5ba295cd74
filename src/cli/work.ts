import { closeSync, openSync, readSync } from 'node:fs';
import { isatty } from 'node:tty';
import { parentPort, workerData } from 'node:worker_threads';
import { evaluateFile } from './many';
import { locale, print, printError, sample } from './process';
import { commandOf, run } from './run';
import type { ExitCode, FileOutcome } from './fileOutcome';
import type { Surroundings } from './surroundings';
import { besideCodec } from './threads/besideCodec';
import { Desk, type DeskPlace } from './threads/desk';
import type { OutcomeMessage } from './threads/helpers';
import type { PartMessage } from './threads/supervise';

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

const onPart: NonNullable<Surroundings['onPart']> = (part) => {
  const message: PartMessage = { part };
  parentPort?.postMessage(message);
};

/**
 * Does the work of the command line, in the thread that `supervise` has begun, to which it reports the
 * unfinished file.
 * @param argv the command line, without Node and the script
 * @returns the exit code
 */
export function work(argv: readonly string[]): ExitCode {
  const isTerminal = isatty(2);
  // There is none where only help is asked for, which needs no thread.
  const place = workerData as DeskPlace | null;
  const desk = place && new Desk(place);
  return run([...argv], {
    out: print,
    err: printError,
    isTerminal,
    ...(isTerminal && isatty(0) ? { ask } : {}),
    locale,
    sample,
    ...(desk && { codec: besideCodec(desk), evaluateBeside: (paths) => evaluateBeside(desk, paths) }),
    onPart
  });
}

function* evaluateBeside(desk: Desk, paths: readonly string[]): Generator<FileOutcome> {
  const outcomes = paths.map((path) => desk.ask({ kind: 'evaluate', path }));
  for (const outcome of outcomes) yield outcome() as FileOutcome;
}

/** Judges, in one of several threads, each file that `Helpers` hands over. */
export function help(argv: readonly string[]): void {
  const silent = (): void => undefined;
  const command = commandOf(argv, { out: silent, err: silent, isTerminal: false, locale, sample, onPart });
  parentPort?.on('message', (path: string) => {
    const message: OutcomeMessage = { outcome: evaluateFile(path, command) };
    parentPort?.postMessage(message);
  });
}
