import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DICTIONARIES, fill, type Language } from '../locales';
import { allProblems, usedRows, type Profile } from '../worksheet';
import type { Options } from './args';
import { Failure } from './failure';
import { isInput } from './formats';
import { judgeFile, reportOptions } from './judgeFile';
import { jsonPieces } from './json';
import { asFailure, errorMessage, exitCodeOf } from './messages';
import type { Ending } from './outcome';
import type { ExitCode, Surroundings } from './surroundings';
import { jsonText, writeLines } from './terminal';

/** Files that Excel has open leave one of this name beside them, and this command writes the others. */
const NOT_INPUT = /^~\$|\.evaluated\.[^.]+$/;

/**
 * The files to judge one by one; undefined where it is a single one, or none is named.
 * @param paths files and folders; of a folder, its workbooks and text files
 * @throws Failure `noFiles`
 */
export function filesOf(paths: readonly string[]): readonly string[] | undefined {
  const [first] = paths;
  if (first === undefined || (paths.length === 1 && !isFolder(first))) return undefined;
  return paths.flatMap((path) => {
    if (!isFolder(path)) return [path];
    const files = readdirSync(path)
      .filter((name) => !NOT_INPUT.test(name) && isInput(name))
      .sort()
      .map((name) => join(path, name))
      .filter((file) => !isFolder(file));
    if (files.length === 0) throw new Failure('noFiles', { path });
    return files;
  });
}

/** How a file has ended, and the path of the one that was written, for the text of a line. */
const endingOf = (ending: Ending | undefined): { readonly ending: string; readonly path: string } =>
  ending === undefined
    ? { ending: 'none', path: '' }
    : ending === 'withheld'
      ? { ending: 'withheld', path: '' }
      : { ending: 'written', path: ending.written };

/** A path that cannot be looked at says why when it is read. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Judges files one by one: a line for each, as text or as JSON, and a summary of all. */
export function evaluateMany(
  files: readonly string[],
  options: Options,
  profile: Profile | undefined,
  around: Surroundings,
  language: Language
): ExitCode {
  const { many } = DICTIONARIES[language].cli;
  const codes: ExitCode[] = [];
  for (const file of files) {
    try {
      const { source, seconds, ending } = judgeFile({ ...options, file }, profile, around, language);
      const { evaluation } = source;
      const errors = allProblems(evaluation).filter(({ severity }) => severity === 'error').length;
      const { rows, used } = usedRows(evaluation);
      const figures = { rows, used, people: evaluation.department.people().length, errors };
      if (options.json) {
        // Pieces break lines only between members: within texts JSON escapes them.
        const report = [...jsonPieces(evaluation, reportOptions(source, seconds))]
          .join('')
          .replace(/\n/g, '');
        writeLines(around.out, [`{"file":${jsonText(file)},${report.slice(1)}`]);
      } else writeLines(around.out, [fill(many.judged, { file, ...figures, ...endingOf(ending) })]);
      codes.push(errors > 0 || ending === 'withheld' ? 1 : 0);
    } catch (error) {
      const failure = asFailure(error);
      const message = errorMessage(failure, file, language);
      if (options.json) writeLines(around.out, [`{"file":${jsonText(file)},"failure":${jsonText(message)}}`]);
      else writeLines(around.out, [fill(many.failed, { file, message })]);
      codes.push(exitCodeOf(failure));
    }
  }
  const count = (isCounted: (code: ExitCode) => boolean): number => codes.filter(isCounted).length;
  const failed = count((code) => code > 1);
  writeLines(around.err, [
    fill(many.summary, {
      files: files.length,
      judged: files.length - failed,
      clean: count((code) => code === 0),
      failed
    })
  ]);
  return codes.reduce((worst, code) => (code > worst ? code : worst), 0);
}
