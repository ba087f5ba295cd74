import { READINGS } from '../criteria';
import { DICTIONARIES, fill, languageOf, type Language } from '../locales';
import { OutputWriter, allProblems, isDoubtful, localDay, usedRows } from '../worksheet';
import { readArgs, type Options } from './args';
import { readCsv } from './csv/csvSource';
import { Failure } from './failure';
import { isText } from './formats';
import { readFile, writeFile, type Writing } from './files';
import { jsonPieces } from './json';
import { asFailure, errorMessage, exitCodeOf } from './messages';
import { peopleLines, summaryLines } from './outcome';
import { terminalProgress } from './progress';
import { readingLines } from './readingLines';
import type { Progress, Source, Wanted } from './source';
import { checkWritable, confirmed, targetOf } from './target';
import { printable, writeLines, writePieces } from './terminal';
import { readWorkbook } from './workbookSource';

/** Where the command reads its surroundings and writes its words. */
export interface Surroundings {
  /** @throws Failure `noOutput` */
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly isTerminal: boolean;
  /** Asks the user for a yes; absent where nobody can be asked. */
  readonly ask?: (question: string) => boolean;
  /** Locale tag of the user, such as `ja_JP.UTF-8`; messages before the sheet is known follow it. */
  readonly locale: string;
  /** The workbook that is judged when no file is named. */
  readonly sample: string;
  /** Called with the name of the unfinished file, which has to go if the command is stopped. */
  readonly onPart?: Writing['onPart'];
}

/** Judged · judged with problems of severity error · the file or the command line is at fault · the machine is. */
export type ExitCode = 0 | 1 | 2 | 3;

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
    if (options.listsReadings) {
      writeLines(around.out, readingLines(options.readings, language));
      return 0;
    }
    return evaluate(options, around, language);
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

function evaluate(options: Options, around: Surroundings, language: Language): ExitCode {
  const started = performance.now();
  const { json, readings } = options;
  const path = options.file ?? around.sample;
  let target = targetOf(options, path);
  const { progress, clear } = terminalProgress(around.isTerminal, around.err, language);
  const file = readFile(path);
  let source: Source;
  let seconds: number;
  let isWritten = false;
  try {
    // Asked as soon as the header is found: nobody waits long for the question, or answers it for a sheet that cannot be judged.
    const onFound = (): void => {
      target &&= confirmed(target, (existing) => {
        const question = fill(DICTIONARIES[language].cli.overwrite, { path: existing });
        return around.ask?.(printable(question)) ?? false;
      });
    };
    source = open(file.bytes, path, options, { progress, onFound });
    seconds = Math.round(performance.now() - started) / 1000;
    if (target && (options.writesAnyway || !isDoubtful(usedRows(source.evaluation)))) {
      checkWritable(source, options);
      const { over } = target;
      writeFile(target.path, { from: file, over, onPart: around.onPart ?? (() => undefined) }, (sink) => {
        source.write(new OutputWriter(source.evaluation, source.language), sink);
      });
      isWritten = true;
    }
  } finally {
    clear();
  }
  const { evaluation } = source;
  const problems = allProblems(evaluation);
  const { language: inWords, projectAt, componentAt } = source;
  const report = { readings, language: inWords, projectAt, componentAt, seconds };
  const failed = failureOf(() => {
    if (json) writePieces(around.out, jsonPieces(evaluation, report));
    else writeLines(around.out, peopleLines(source));
  });
  const ending = target && (isWritten ? { written: target.path } : 'withheld');
  writeLines(around.err, summaryLines(source, problems, seconds, ending));
  if (failed !== undefined) throw failed;
  return ending === 'withheld' || problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function open(
  bytes: Uint8Array,
  path: string,
  { sheet, language, readings, date, json }: Options,
  { progress, onFound }: { readonly progress: Progress; readonly onFound: Wanted['onFound'] }
): Source {
  const today = date ?? localDay(new Date());
  const wanted = { sheet, language, readings, today, keepsProjects: json, onFound };
  if (!isText(path)) return readWorkbook(bytes, wanted, progress);
  if (sheet !== undefined) throw new Failure('noSheetsInCsv', { name: sheet });
  return readCsv(bytes, wanted, progress);
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
