import { READINGS } from '../criteria';
import { DICTIONARIES, fill, languageOf, type Language } from '../locales';
import { allProblems, type Profile } from '../worksheet';
import { readArgs, type Options } from './args';
import { choose } from './chosen';
import { Failure } from './failure';
import { judgeFile, reportOptions } from './judgeFile';
import { jsonPieces } from './json';
import { loadProfile } from './loadProfile';
import { evaluateMany, filesOf } from './many';
import { asFailure, errorMessage, exitCodeOf } from './messages';
import { peopleLines, summaryLines } from './outcome';
import { readingLines } from './readingLines';
import type { ExitCode, Surroundings } from './surroundings';
import { writeLines, writePieces } from './terminal';

export type { Surroundings } from './surroundings';

/** The command `evaluate`: judges a file, prints the people or the report, and writes the file with its output columns. */
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
    const files = filesOf(options.files);
    return files === undefined
      ? evaluate(options, profile, around, language)
      : evaluateMany(files, options, profile, around, language);
  } catch (error) {
    const failure = asFailure(error);
    const file = options?.file ?? around.sample;
    writeLines(around.err, [errorMessage(failure, file, options?.language ?? fallback)]);
    return exitCodeOf(failure);
  }
}

/** The readings stand below each other, where the text has the first. */
function helpLines(language: Language): string[] {
  const { help } = DICTIONARIES[language].cli;
  const [indent = ''] = /^ *(?=\{readings\})/m.exec(help) ?? [];
  const readings = READINGS.map(({ name, choices }) => `${name}=${choices.join('|')}`);
  return fill(help, { readings: readings.join(`\n${indent}`) })
    .trimEnd()
    .split('\n');
}

function evaluate(
  options: Options,
  profile: Profile | undefined,
  around: Surroundings,
  language: Language
): ExitCode {
  const { source, seconds, ending } = judgeFile(options, profile, around, language);
  const { evaluation } = source;
  const problems = allProblems(evaluation);
  const failed = failureOf(() => {
    if (options.json) writePieces(around.out, jsonPieces(evaluation, reportOptions(source, seconds)));
    else writeLines(around.out, peopleLines(source));
  });
  writeLines(around.err, summaryLines(source, problems, seconds, ending));
  if (failed !== undefined) throw failed;
  return ending === 'withheld' || problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** What the work fails with, returned so that the message about the file that has been written still follows. */
function failureOf(work: () => void): Failure | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof Failure) return error;
    throw error;
  }
}
