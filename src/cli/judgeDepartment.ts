import { DICTIONARIES, fill, type Language } from '../locales';
import { OutputWriter, isDoubtful, localDay, usedRows, type Profile, type ReportOptions } from '../worksheet';
import type { Options } from './args';
import { choose } from './chosen';
import { readCsv } from './csv/csvSource';
import { Failure } from './failure';
import { readFile, writeFiles, type FileRead, type FileToWrite } from './files';
import { isText } from './formats';
import type { Ending } from './outcome';
import { terminalProgress } from './progress';
import type { Progress, Source, Wanted } from './source';
import type { Surroundings } from './surroundings';
import { checkWritable, confirmed, targetOf } from './target';
import { printable } from './terminal';
import { readWorkbook, readWorkbooks, type FoundWorkbook } from './workbookSource';

/** A workbook that has been opened to see whose it is. */
export interface OpenedFile {
  readonly path: string;
  readonly file: FileRead;
  readonly found: FoundWorkbook;
}

/** Files that are judged as one department: one, or those of single people. */
export type Department = string | readonly OpenedFile[];

/** A department that has been judged. */
export interface Judged {
  readonly source: Source;
  readonly seconds: number;
  /** Undefined where nothing was to be written. */
  readonly ending: Ending | undefined;
}

/**
 * Reads, judges and writes a department.
 * @throws Failure, XlsxError
 */
export function judgeDepartment(
  department: Department,
  options: Options,
  profile: Profile | undefined,
  around: Surroundings,
  language: Language
): Judged {
  const started = performance.now();
  const paths = typeof department === 'string' ? [department] : department.map(({ path }) => path);
  let targets = paths.map((path) => targetOf(options, path));
  const { progress, clear } = terminalProgress(around.isTerminal, around.err, language);
  // Asked as soon as the headers are found: nobody waits long for the question, or answers it for a sheet
  // that cannot be judged.
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
  const wanted = { ...wantedOf(options, profile), onFound };
  const files = typeof department === 'string' ? [readFile(department)] : department.map(({ file }) => file);
  try {
    const source =
      typeof department === 'string'
        ? open(files, department, options, wanted, progress)
        : readWorkbooks(
            department.map(({ found }) => found),
            wanted,
            progress
          );
    const seconds = Math.round(performance.now() - started) / 1000;
    const written = targets.flatMap((target) => (target ? [target.path] : []));
    if (written.length === 0) return { source, seconds, ending: undefined };
    if (!options.writesAnyway && isDoubtful(usedRows(source.evaluation)))
      return { source, seconds, ending: 'withheld' };
    const output = new OutputWriter(source.evaluation, source.language, source.missing);
    const toWrite = source.files.flatMap((file, i): FileToWrite[] => {
      const [target, from] = [targets[i], files[i]];
      if (!target || !from) return [];
      checkWritable(file, options);
      return [{ path: target.path, from, over: target.over, write: (sink) => file.write(output, sink) }];
    });
    writeFiles(toWrite, around.onPart ?? (() => undefined));
    return { source, seconds, ending: { written } };
  } finally {
    clear();
  }
}

/** What is asked of every file. */
export const wantedOf = (options: Options, profile: Profile | undefined): Omit<Wanted, 'onFound'> => ({
  choose: (saved) => choose(options, profile, saved),
  language: options.language,
  today: options.date ?? localDay(new Date()),
  keepsProjects: options.json
});

function open(
  [file]: readonly FileRead[],
  path: string,
  { sheets }: Options,
  wanted: Wanted,
  progress: Progress
): Source {
  const bytes = file?.bytes ?? new Uint8Array();
  if (!isText(path)) return readWorkbook(bytes, wanted, progress, path);
  const [name] = sheets;
  if (name !== undefined) throw new Failure('noSheetsInCsv', { name });
  return readCsv(bytes, wanted, progress, path);
}

/** What the report of a department is made with. */
export const reportOptions = (
  { readings, language, projectAt, componentAt }: Source,
  seconds: number
): ReportOptions => ({ readings, language, projectAt, componentAt, seconds });
