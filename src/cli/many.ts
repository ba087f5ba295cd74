import { dirname } from 'node:path';
import { DICTIONARIES, fill, type Language } from '../locales';
import { allProblems, usedRows, type Profile } from '../worksheet';
import type { Options } from './args';
import { readFile } from './files';
import { isText } from './formats';
import {
  judgeDepartment,
  reportOptions,
  wantedOf,
  type Department,
  type OpenedFile
} from './judgeDepartment';
import { jsonPieces } from './json';
import { asFailure, errorMessage, exitCodeOf } from './messages';
import type { Ending } from './outcome';
import type { ExitCode, Surroundings } from './surroundings';
import { jsonText, writeLines } from './terminal';
import { findWorkbook, isOfOnePerson } from './workbookSource';

/** Files grouped into departments, those that cannot be opened among them, and what is wrong with these. */
export interface Departments {
  readonly departments: readonly Department[];
  readonly failures: readonly { readonly path: string; readonly error: unknown }[];
}

/**
 * Groups files: the workbooks of single people are one department together, each other file is one by itself.
 */
export function departmentsOf(
  paths: readonly string[],
  options: Options,
  profile: Profile | undefined
): Departments {
  const wanted = wantedOf(options, profile);
  const persons: OpenedFile[] = [];
  const others: string[] = [];
  const failures: { readonly path: string; readonly error: unknown }[] = [];
  for (const path of paths)
    try {
      const file = isText(path) ? undefined : readFile(path);
      const found = file && findWorkbook(file.bytes, path, wanted);
      if (found && isOfOnePerson(found)) persons.push({ path, file, found });
      else others.push(path);
    } catch (error) {
      others.push(path);
      failures.push({ path, error });
    }
  return { departments: [...(persons.length > 0 ? [persons] : []), ...others], failures };
}

/** How a department has ended, and the paths of what was written, for the text of a line. */
const endingOf = (ending: Ending | undefined): { readonly ending: string; readonly path: string } =>
  ending === undefined
    ? { ending: 'none', path: '' }
    : ending === 'withheld'
      ? { ending: 'withheld', path: '' }
      : { ending: 'written', path: ending.written.join(', ') };

/** A file, or the folder in which several stand. */
const nameOf = (department: Department): string =>
  typeof department === 'string' ? department : dirname(department[0]?.path ?? '');

/** Judges departments one by one: a line for each, as text or as JSON, and a summary of all. */
export function evaluateMany(
  departments: readonly Department[],
  options: Options,
  profile: Profile | undefined,
  around: Surroundings,
  language: Language
): ExitCode {
  const { many } = DICTIONARIES[language].cli;
  const codes: ExitCode[] = [];
  const fail = (file: string, error: unknown): void => {
    const failure = asFailure(error);
    const message = errorMessage(failure, file, language);
    if (options.json) writeLines(around.out, [`{"file":${jsonText(file)},"failure":${jsonText(message)}}`]);
    else writeLines(around.out, [fill(many.failed, { file, message })]);
    codes.push(exitCodeOf(failure));
  };
  for (const department of departments) {
    const file = nameOf(department);
    try {
      const { source, seconds, ending } = judgeDepartment(department, options, profile, around, language);
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
      fail(file, error);
    }
  }
  const count = (isCounted: (code: ExitCode) => boolean): number => codes.filter(isCounted).length;
  const failed = count((code) => code > 1);
  writeLines(around.err, [
    fill(many.summary, {
      files: codes.length,
      judged: codes.length - failed,
      clean: count((code) => code === 0),
      failed
    })
  ]);
  return codes.reduce<ExitCode>((worst, code) => (code > worst ? code : worst), 0);
}
