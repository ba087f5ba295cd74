import { CLI_TEXTS, fill, type Language } from '../locales';
import { OutputWriter, isDoubtful, localDay, usedRows, type Profile, type ReportOptions } from '../worksheet';
import type { Options } from './args';
import { choose } from './chosen';
import { readCsv } from './csv/csvSource';
import { Failure } from './failure';
import { readFile, writeFiles, type FileRead, type FileToWrite } from './files';
import { isText } from './formats';
import type { Ending, WrittenOwnSheet } from './outcome';
import { terminalProgress } from './progress';
import {
  carriedWanted,
  checkOwnSheets,
  needsProjects,
  olderSheets,
  checkWritableSheet,
  ownSheets,
  writeWithSheets
} from './ownSheets';
import type { Progress, Source, Wanted } from './source';
import type { Surroundings } from './surroundings';
import { checkWritable, confirmed, targetOf, type Target } from './target';
import { printable } from './terminal';
import { findWorkbook, isOfOnePerson, readWorkbooks, type FoundWorkbook } from './workbookSource';

/** What the command is to do with each file, and where. */
export interface Command {
  readonly options: Options;
  readonly profile: Profile | undefined;
  readonly around: Surroundings;
  /** That of messages. */
  readonly language: Language;
}

/** A file that has been opened to see whose it is. */
export interface OpenedFile {
  readonly path: string;
  /** Undefined where nothing is to be written. */
  readonly target: Target | undefined;
  readonly file: FileRead;
  /** Undefined for a text. */
  readonly found: FoundWorkbook | undefined;
  /** In milliseconds, by `performance.now()`. */
  readonly began: number;
}

/**
 * Opens a file, and finds the sheets of a workbook.
 * @throws Failure, XlsxError
 */
export function openFile(path: string, command: Command): OpenedFile {
  const began = performance.now();
  const target = targetOf(command.options, path);
  const file = readFile(path);
  const found = isText(path) ? undefined : findWorkbook(file.bytes, path, wantedOf(command));
  return { path, target, file, found, began };
}

/** Whether a file is one person's: it is judged together with the others that are. */
export const isPersonal = ({ found }: OpenedFile): boolean => found !== undefined && isOfOnePerson(found);

/** A department that has been judged. */
export interface Judged {
  readonly source: Source;
  readonly seconds: number;
  /** Undefined where nothing was to be written. */
  readonly ending: Ending | undefined;
}

/**
 * Judges files as one department, one or those of single people, and writes them.
 * @throws Failure, XlsxError
 */
export function judgeDepartment(files: readonly OpenedFile[], command: Command): Judged {
  const { options, around, language } = command;
  const began = files[0]?.began ?? performance.now();
  checkOwnSheets(
    options,
    files.map(({ path }) => path)
  );
  let targets = files.map(({ target }) => target);
  const { progress, clear } = terminalProgress(around.isTerminal, around.err, language);
  // Asked as soon as the headers are found: nobody waits long for the question, or answers it for a sheet
  // that cannot be judged.
  const onFound = (): void => {
    targets = targets.map(
      (target) =>
        target &&
        confirmed(target, (existing) => {
          const question = fill(CLI_TEXTS[language].overwrite, { path: existing });
          return around.ask?.(printable(question)) ?? false;
        })
    );
  };
  try {
    const wanted = wantedOf(command);
    const source = read(files, options, { ...wanted, onFound }, progress);
    const seconds = Math.round(performance.now() - began) / 1000;
    const written = targets.flatMap((target) => (target ? [target.path] : []));
    if (written.length === 0) return { source, seconds, ending: undefined };
    if (!options.writesAnyway && isDoubtful(usedRows(source.evaluation)))
      return { source, seconds, ending: 'withheld' };
    const output = new OutputWriter(source.evaluation, source.language, source.missing);
    const own = ownSheets(files[0]?.file.bytes ?? new Uint8Array(), source, options, wanted.today);
    let sheets: WrittenOwnSheet[] = [];
    const older: string[] = [];
    const toWrite = source.files.flatMap((file, i): FileToWrite[] => {
      const [target, from] = [targets[i], files[i]?.file];
      if (!target || !from) return [];
      checkWritable(file, options);
      older.push(...olderSheets(file.path, from.bytes, own));
      for (const { model } of own) checkWritableSheet(from.bytes, model, options);
      const write: FileToWrite['write'] = (sink) => {
        const writeFile = (to: typeof sink): void => file.write(output, to);
        if (own.length > 0) sheets = writeWithSheets(writeFile, own, sink);
        else writeFile(sink);
      };
      return [{ path: target.path, from, over: target.over, write }];
    });
    writeFiles(toWrite, around.onPart ?? (() => undefined));
    return { source, seconds, ending: { written, sheets, older } };
  } finally {
    clear();
  }
}

/** What is asked of every file. */
const wantedOf = ({ options, profile, around }: Command): Omit<Wanted, 'onFound'> => ({
  choose: (saved) => choose(options, profile, saved),
  language: options.language,
  today: options.date ?? localDay(new Date()),
  keepsProjects: options.json || needsProjects(options),
  carried: carriedWanted(options),
  codec: around.codec
});

function read(files: readonly OpenedFile[], { sheets }: Options, wanted: Wanted, progress: Progress): Source {
  const workbooks = files.flatMap(({ found }) => found ?? []);
  const text = files.find(({ found }) => !found);
  if (!text) return readWorkbooks(workbooks, wanted, progress);
  const [name] = sheets;
  if (name !== undefined) throw new Failure('noSheetsInCsv', { name });
  return readCsv(text.file.bytes, wanted, progress, text.path);
}

/** What the report of a department is made with. */
export const reportOptions = (
  { readings, language, projectAt, componentAt }: Source,
  seconds: number
): ReportOptions => ({ readings, language, projectAt, componentAt, seconds });
