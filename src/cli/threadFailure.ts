import { languageOf } from '../locales';
import { readArgs } from './args';
import { asFailure, errorMessage } from './messages';
import { locale, printError, sample } from './process';
import { writeLines } from './terminal';

/**
 * Says in a sentence why the thread that does the work has ended, such as that it has run out of memory.
 * Where the command line itself is wrong, the thread has said so and come to no harm.
 */
export function reportThreadFailure(error: unknown, argv: readonly string[]): void {
  const { files, language = languageOf(locale) } = readArgs(argv);
  writeLines(printError, [errorMessage(asFailure(error), files.join(', ') || sample, language)]);
}
