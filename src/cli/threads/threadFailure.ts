import { languageOf } from '../../locales';
import { readArgs } from '../args';
import type { FileFailure } from '../fileOutcome';
import { asFailure, errorMessage, exitCodeOf } from '../messages';
import { locale, printError, sample } from '../process';
import { writeLines } from '../terminal';

/**
 * Why a thread that does the work has ended, such as that it has run out of memory. Where the command line
 * itself is wrong, the thread has said so and come to no harm.
 * @param file what it worked on
 */
export function threadFailure(error: unknown, file: string, argv: readonly string[]): FileFailure {
  const { language = languageOf(locale) } = readArgs(argv);
  const failure = asFailure(error);
  return { kind: 'failed', message: errorMessage(failure, file, language), code: exitCodeOf(failure) };
}

/** Says in a sentence why the thread that does all the work has ended. */
export function reportThreadFailure(error: unknown, argv: readonly string[]): void {
  const { files } = readArgs(argv);
  writeLines(printError, [threadFailure(error, files.join(', ') || sample, argv).message]);
}
