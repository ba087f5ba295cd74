import { dirname } from 'node:path';
import { CLI_TEXTS, fill } from '../locales';
import { allProblems, headCount, usedRows } from '../worksheet';
import {
  isPersonal,
  judgeDepartment,
  openFile,
  reportOptions,
  type Command,
  type Judged,
  type OpenedFile
} from './judgeDepartment';
import type { ExitCode, FileOutcome } from './fileOutcome';
import { isText } from './formats';
import { jsonPieces } from './json';
import { asFailure, errorMessage, exitCodeOf } from './messages';
import type { Ending } from './outcome';
import { withoutOwnSheets } from './ownSheets';
import { standsInTheWay } from './target';
import { jsonText, writeLines } from './terminal';

/** Judges one of several files and writes it, unless it is one person's. */
export function evaluateFile(path: string, asked: Command): FileOutcome {
  const command = isText(path) ? { ...asked, options: withoutOwnSheets(asked.options) } : asked;
  return outcomeOf(path, command, () => {
    const opened = openFile(path, command);
    return isPersonal(opened) ? undefined : [opened];
  });
}

/**
 * Judges several files: each by itself, those of single people as one department at the end.
 * @param alone what is done where there are none but those of single people
 * @returns the worst of the files' codes
 */
export function evaluateMany(
  paths: readonly string[],
  command: Command,
  alone: (files: readonly OpenedFile[]) => ExitCode
): ExitCode {
  const { around, options, language } = command;
  const { many } = CLI_TEXTS[language];
  const codes: ExitCode[] = [];
  const personal: string[] = [];
  const failures: FailedFile[] = [];
  const tell = (file: string, outcome: FileOutcome): void => {
    if (outcome.kind === 'personal') {
      personal.push(file);
      return;
    }
    codes.push(outcome.code);
    if (outcome.kind === 'failed') failures.push({ file, message: outcome.message });
    else writeLines(around.out, [outcome.line]);
  };
  const outcomes = outcomesOf(paths, command);
  for (const path of paths) tell(path, outcomes.next().value as FileOutcome);
  const open = (): OpenedFile[] => personal.map((path) => openFile(path, command));
  if (personal.length > 0 && codes.length === failures.length)
    try {
      return worst([alone(open()), ...codes]);
    } finally {
      writeLines(around.err, failures.map(sentenceOf));
    }
  const folder = dirname(personal[0] ?? '');
  if (personal.length > 0) tell(folder, outcomeOf(folder, command, open));
  writeLines(
    around.out,
    failures.map(({ file, message }) =>
      options.json
        ? `{"file":${jsonText(file)},"failure":${jsonText(message)}}`
        : fill(many.failed, { file, message })
    )
  );
  const failed = failures.length;
  const clean = codes.filter((code) => code === 0).length;
  const judged = codes.length - failed;
  writeLines(around.err, [fill(many.summary, { files: codes.length, judged, clean, failed })]);
  return worst(codes);
}

/**
 * What becomes of each file, in their order: side by side where there are threads for it and nobody has to be
 * asked meanwhile.
 */
function* outcomesOf(paths: readonly string[], command: Command): Generator<FileOutcome> {
  const { around, options } = command;
  const isAsked = around.ask !== undefined && paths.some((path) => standsInTheWay(path, options));
  if (around.evaluateBeside && !isAsked) yield* around.evaluateBeside(paths);
  else for (const path of paths) yield evaluateFile(path, command);
}

/** @param open the files of a department; undefined where they are to wait */
function outcomeOf(
  name: string,
  command: Command,
  open: () => readonly OpenedFile[] | undefined
): FileOutcome {
  try {
    const files = open();
    if (!files) return { kind: 'personal' };
    return judgedOutcome(name, judgeDepartment(files, command), command);
  } catch (error) {
    const failure = asFailure(error);
    const message = errorMessage(failure, name, command.language);
    return { kind: 'failed', message, code: exitCodeOf(failure) };
  }
}

interface FailedFile {
  readonly file: string;
  readonly message: string;
}

const sentenceOf = ({ file, message }: FailedFile): string =>
  message.includes(file) ? message : `${file}: ${message}`;

/** A line for a department, as text or as JSON. */
function judgedOutcome(
  file: string,
  { source, seconds, ending }: Judged,
  { options, language }: Command
): FileOutcome {
  const { evaluation } = source;
  const errors = allProblems(evaluation).filter(({ severity }) => severity === 'error').length;
  const code = errors > 0 || ending === 'withheld' ? 1 : 0;
  if (options.json) {
    // Pieces break lines only between members: within texts JSON escapes them.
    const report = [...jsonPieces(evaluation, reportOptions(source, seconds))].join('').replace(/\n/g, '');
    return { kind: 'judged', code, line: `{"file":${jsonText(file)},${report.slice(1)}` };
  }
  const { rows, used } = usedRows(evaluation);
  const people = headCount(evaluation).judged;
  const { many } = CLI_TEXTS[language];
  const line = fill(many.judged, { file, rows, used, people, errors, ...endingOf(ending) });
  return { kind: 'judged', code, line };
}

/** How a department has ended, and the paths of what was written, for the text of a line. */
const endingOf = (ending: Ending | undefined): { readonly ending: string; readonly path: string } =>
  ending === undefined
    ? { ending: 'none', path: '' }
    : ending === 'withheld'
      ? { ending: 'withheld', path: '' }
      : { ending: 'written', path: ending.written.join(', ') };

const worst = (codes: readonly ExitCode[]): ExitCode =>
  codes.reduce<ExitCode>((most, code) => (code > most ? code : most), 0);
