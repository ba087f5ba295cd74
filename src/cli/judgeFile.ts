import { DICTIONARIES, fill, type Language } from '../locales';
import { OutputWriter, isDoubtful, localDay, usedRows, type Profile, type ReportOptions } from '../worksheet';
import type { Options } from './args';
import { choose } from './chosen';
import { readCsv } from './csv/csvSource';
import { Failure } from './failure';
import { readFile, writeFile } from './files';
import { isText } from './formats';
import { terminalProgress } from './progress';
import type { Surroundings } from './surroundings';
import type { Progress, Source, Wanted } from './source';
import { checkWritable, confirmed, targetOf } from './target';
import type { Ending } from './outcome';
import { printable } from './terminal';
import { readWorkbook } from './workbookSource';

/** A file that has been judged. */
export interface JudgedFile {
  readonly source: Source;
  readonly seconds: number;
  /** Undefined where nothing was to be written. */
  readonly ending: Ending | undefined;
}

/**
 * Reads, judges and writes the file that the options name, or the sample.
 * @throws Failure, XlsxError
 */
export function judgeFile(
  options: Options,
  profile: Profile | undefined,
  around: Surroundings,
  language: Language
): JudgedFile {
  const started = performance.now();
  const path = options.file ?? around.sample;
  let target = targetOf(options, path);
  const { progress, clear } = terminalProgress(around.isTerminal, around.err, language);
  const file = readFile(path);
  try {
    // Asked as soon as the header is found: nobody waits long for the question, or answers it for a sheet that cannot be judged.
    const onFound = (): void => {
      target &&= confirmed(target, (existing) => {
        const question = fill(DICTIONARIES[language].cli.overwrite, { path: existing });
        return around.ask?.(printable(question)) ?? false;
      });
    };
    const source = open(file.bytes, path, options, profile, { progress, onFound });
    const seconds = Math.round(performance.now() - started) / 1000;
    if (!target) return { source, seconds, ending: undefined };
    if (!options.writesAnyway && isDoubtful(usedRows(source.evaluation)))
      return { source, seconds, ending: 'withheld' };
    checkWritable(source, options);
    const { over, path: written } = target;
    writeFile(written, { from: file, over, onPart: around.onPart ?? (() => undefined) }, (sink) => {
      source.write(new OutputWriter(source.evaluation, source.language), sink);
    });
    return { source, seconds, ending: { written } };
  } finally {
    clear();
  }
}

function open(
  bytes: Uint8Array,
  path: string,
  options: Options,
  profile: Profile | undefined,
  { progress, onFound }: { readonly progress: Progress; readonly onFound: Wanted['onFound'] }
): Source {
  const { sheet, language, date, json } = options;
  const today = date ?? localDay(new Date());
  const wanted: Wanted = {
    choose: (saved) => choose(options, profile, saved),
    language,
    today,
    keepsProjects: json,
    onFound
  };
  if (!isText(path)) return readWorkbook(bytes, wanted, progress);
  if (sheet !== undefined) throw new Failure('noSheetsInCsv', { name: sheet });
  return readCsv(bytes, wanted, progress);
}

/** What the report of a file is made with. */
export const reportOptions = (
  { readings, language, projectAt, componentAt }: Source,
  seconds: number
): ReportOptions => ({ readings, language, projectAt, componentAt, seconds });
