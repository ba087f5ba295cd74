import { dirname } from 'node:path';
import { READINGS } from '../criteria';
import { DICTIONARIES, fill, languageOf, type Language } from '../locales';
import { OutputWriter, allProblems, isDoubtful, localDay, usedRows } from '../worksheet';
import { UsageError, readArgs, type Options } from './args';
import { readCsv } from './csv/csvSource';
import { Failure } from './failure';
import { isText } from './formats';
import { readFile, writeFiles, type FileRead, type FileToWrite, type Writing } from './files';
import { jsonPieces, onOneLine } from './json';
import { asFailure, errorMessage, exitCodeOf } from './messages';
import { peopleLines, summaryLines } from './outcome';
import { filesIn } from './paths';
import { terminalProgress } from './progress';
import { readingLines } from './readingLines';
import type { Progress, Source, Wanted } from './source';
import { checkWritable, confirmed, targetOf } from './target';
import { printable, writeLines, writePieces } from './terminal';
import {
  findWorkbook,
  isOfOnePerson,
  readWorkbook,
  readWorkbooks,
  type FoundWorkbook
} from './workbookSource';

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
    return evaluateAll(options, around, language);
  } catch (error) {
    const failure = asFailure(error);
    const file = options?.files.join(', ') || around.sample;
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

/** Files that are judged as one department: one, or one for each person. */
interface Files {
  readonly read: readonly { readonly path: string; readonly file: FileRead }[];
  /** Whether there are other departments, so that each is named. */
  readonly isOneOfSeveral: boolean;
  judge(wanted: Wanted, progress: Progress): Source;
}

/** Judges all files: those that are one person's together, each other one by itself. */
function evaluateAll(options: Options, around: Surroundings, language: Language): ExitCode {
  const paths = filesIn(options.files.length === 0 ? [around.sample] : options.files);
  const [only] = paths;
  if (only !== undefined && paths.length === 1) {
    const file = readFile(only);
    const judge: Files['judge'] = (wanted, progress) => open(file.bytes, only, options, wanted, progress);
    return evaluate(
      { read: [{ path: only, file }], isOneOfSeveral: false, judge },
      options,
      around,
      language
    );
  }
  if (options.out !== undefined) throw new UsageError('outOfSeveral');
  const codes: ExitCode[] = [];
  const guarded = <T>(path: string, work: () => T): T | undefined => {
    try {
      return work();
    } catch (error) {
      const failure = asFailure(error);
      const message = errorMessage(failure, path, language);
      writeLines(around.err, [message.includes(path) ? message : `${path}: ${message}`]);
      codes.push(exitCodeOf(failure));
      return undefined;
    }
  };
  const persons: { readonly path: string; readonly file: FileRead; readonly found: FoundWorkbook }[] = [];
  const others: string[] = [];
  for (const path of paths) {
    guarded(path, () => {
      const file = isText(path) ? undefined : readFile(path);
      const found = file && findWorkbook(file.bytes, path, options);
      if (found && isOfOnePerson(found)) persons.push({ path, file, found });
      else others.push(path);
    });
  }
  const isOneOfSeveral = others.length + Math.min(persons.length, 1) > 1;
  if (persons.length > 0) {
    const found = persons.map((person) => person.found);
    const judge: Files['judge'] = (wanted, progress) => readWorkbooks(found, wanted, progress);
    const folder = commonFolder(persons.map(({ path }) => path));
    codes.push(
      guarded(folder, () => evaluate({ read: persons, isOneOfSeveral, judge }, options, around, language)) ??
        0
    );
  }
  for (const path of others) {
    const code = guarded(path, () => {
      const file = readFile(path);
      const judge: Files['judge'] = (wanted, progress) => open(file.bytes, path, options, wanted, progress);
      return evaluate({ read: [{ path, file }], isOneOfSeveral, judge }, options, around, language);
    });
    codes.push(code ?? 0);
  }
  return worst(codes);
}

/** The gravest of several exit codes. */
const worst = (codes: readonly ExitCode[]): ExitCode =>
  codes.reduce<ExitCode>((gravest, code) => (code > gravest ? code : gravest), 0);

function evaluate(files: Files, options: Options, around: Surroundings, language: Language): ExitCode {
  const started = performance.now();
  const { json, readings } = options;
  let targets = files.read.map(({ path }) => targetOf(options, path));
  const { progress, clear } = terminalProgress(around.isTerminal, around.err, language);
  let source: Source;
  let seconds: number;
  let isWritten = false;
  try {
    // Asked as soon as the headers are found: nobody waits long for the question, or answers it for a sheet that cannot be judged.
    const onFound = (): void => {
      targets = targets.map(
        (target) =>
          target &&
          confirmed(target, (existing) => {
            const question = fill(DICTIONARIES[language].cli.overwrite, { path: existing });
            return around.ask?.(printable(question)) ?? false;
          })
      );
    };
    source = files.judge({ ...wantedOf(options), onFound }, progress);
    seconds = Math.round(performance.now() - started) / 1000;
    const mayWrite = options.writesAnyway || !isDoubtful(usedRows(source.evaluation));
    const output = new OutputWriter(source.evaluation, source.language);
    const written = source.files.flatMap((file, i): FileToWrite[] => {
      const [target, from] = [targets[i], files.read[i]?.file];
      if (!target || !from || !mayWrite) return [];
      checkWritable(file, options);
      return [{ path: target.path, from, over: target.over, write: (sink) => file.write(output, sink) }];
    });
    isWritten = written.length > 0;
    if (isWritten) writeFiles(written, around.onPart ?? (() => undefined));
  } finally {
    clear();
  }
  const { evaluation } = source;
  const problems = allProblems(evaluation);
  const { language: inWords, projectAt, componentAt } = source;
  const report = { readings, language: inWords, projectAt, componentAt, seconds };
  const failed = failureOf(() => {
    if (!json) writeLines(around.out, peopleLines(source));
    else if (files.isOneOfSeveral) writePieces(around.out, onOneLine(jsonPieces(evaluation, report)));
    else writePieces(around.out, jsonPieces(evaluation, report));
  });
  const paths = targets.flatMap((target) => (target ? [target.path] : []));
  const ending = paths.length === 0 ? undefined : isWritten ? { written: paths } : 'withheld';
  if (files.isOneOfSeveral) writeLines(around.err, [commonFolder(files.read.map(({ path }) => path))]);
  writeLines(around.err, summaryLines(source, problems, seconds, ending));
  if (failed !== undefined) throw failed;
  const isPassedOver = options.allSheets && source.files.some(({ otherSheets }) => otherSheets.length > 0);
  const isAtFault =
    ending === 'withheld' || isPassedOver || problems.some(({ severity }) => severity === 'error');
  return isAtFault ? 1 : 0;
}

/** The file, or the folder that several stand in. */
const commonFolder = ([first = '', ...others]: readonly string[]): string =>
  others.length === 0 ? first : dirname(first);

const wantedOf = ({
  sheets,
  allSheets,
  language,
  readings,
  date,
  json
}: Options): Omit<Wanted, 'onFound'> => ({
  sheets,
  allSheets,
  language,
  readings,
  today: date ?? localDay(new Date()),
  keepsProjects: json
});

function open(
  bytes: Uint8Array,
  path: string,
  { sheets }: Options,
  wanted: Wanted,
  progress: Progress
): Source {
  if (!isText(path)) return readWorkbook(bytes, wanted, progress, path);
  const [name] = sheets;
  if (name !== undefined) throw new Failure('noSheetsInCsv', { name });
  return readCsv(bytes, wanted, progress, path);
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
