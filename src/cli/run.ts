import { READINGS } from '../criteria';
import { CLI_TEXTS, fill, languageOf, type Language } from '../locales';
import { allProblems } from '../worksheet';
import { UsageError, readArgs, type Options } from './args';
import { choose } from './chosen';
import { Failure } from './failure';
import { judgeDepartment, openFile, reportOptions, type Command, type OpenedFile } from './judgeDepartment';
import { jsonPieces } from './json';
import { loadProfile } from './loadProfile';
import { evaluateMany } from './many';
import { asFailure, errorMessage, exitCodeOf } from './messages';
import { peopleLines, summaryLines } from './outcome';
import { filesIn } from './paths';
import { readingLines } from './readingLines';
import type { ExitCode } from './fileOutcome';
import type { Surroundings } from './surroundings';
import { writeLines, writePieces } from './terminal';

export type { Surroundings } from './surroundings';

/**
 * The command `evaluate`: judges a file, prints the people or the report, and writes the file with its output
 * columns.
 */
export function run(argv: readonly string[], around: Surroundings): ExitCode {
  const fallback = languageOf(around.locale);
  let options: Options | undefined;
  try {
    options = readArgs(argv);
    const language = options.language ?? fallback;
    if (options.help) {
      writeLines(around.out, helpLines(language));
      return 0;
    }
    const profile = loadProfile(options.profile);
    if (options.listsReadings) {
      writeLines(around.out, readingLines(choose(options, profile).readings, language));
      return 0;
    }
    return evaluateFiles({ options, profile, around, language });
  } catch (error) {
    const failure = asFailure(error);
    const file = options?.files.join(', ') || around.sample;
    writeLines(around.err, [errorMessage(failure, file, options?.language ?? fallback)]);
    return exitCodeOf(failure);
  }
}

/**
 * What the command line asks for.
 * @throws UsageError, Failure
 */
export function commandOf(argv: readonly string[], around: Surroundings): Command {
  const options = readArgs(argv);
  const language = options.language ?? languageOf(around.locale);
  return { options, profile: loadProfile(options.profile), around, language };
}

/** The readings stand below each other, where the text has the first. */
function helpLines(language: Language): string[] {
  const { help } = CLI_TEXTS[language];
  const [indent = ''] = /^ *(?=\{readings\})/m.exec(help) ?? [];
  const readings = READINGS.map(({ name, choices }) => `${name}=${choices.join('|')}`);
  return fill(help, { readings: readings.join(`\n${indent}`) })
    .trimEnd()
    .split('\n');
}

/** Judges the files and folders that the options name, or the sample. */
function evaluateFiles(command: Command): ExitCode {
  const { options, around } = command;
  const paths = filesIn(options.files.length === 0 ? [around.sample] : options.files);
  const [only] = paths;
  if (only !== undefined && paths.length === 1) return evaluate([openFile(only, command)], command);
  if (options.out !== undefined) throw new UsageError('outOfMany');
  return evaluateMany(paths, command, (files) => evaluate(files, command));
}

/** Judges files as one department, and tells all about it. */
function evaluate(department: readonly OpenedFile[], command: Command): ExitCode {
  const { options, around } = command;
  const { source, seconds, ending } = judgeDepartment(department, command);
  const { evaluation, files } = source;
  const problems = allProblems(evaluation);
  const failed = failureOf(() => {
    if (options.json) writePieces(around.out, jsonPieces(evaluation, reportOptions(source, seconds)));
    else writeLines(around.out, peopleLines(source));
  });
  writeLines(around.err, summaryLines(source, problems, seconds, ending));
  if (failed !== undefined) throw failed;
  const isPassedOver = options.allSheets && files.some(({ otherSheets }) => otherSheets.length > 0);
  const hasErrors = problems.some(({ severity }) => severity === 'error');
  return ending === 'withheld' || isPassedOver || hasErrors ? 1 : 0;
}

/**
 * What the work fails with, returned so that the message about the file that has been written still follows.
 */
function failureOf(work: () => void): Failure | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}
