import { extname } from 'node:path';
import { DICTIONARIES, fill, languageOf, type Language } from '../locales';
import {
  OutputWriter,
  allProblems,
  columnName,
  fieldName,
  makeOverview,
  makeReport,
  reportProblem,
  type Problem
} from '../worksheet';
import { readArgs, type Options } from './args';
import { readCsv } from './csvSource';
import { Failure } from './failure';
import { evaluatedName, isSameFile, readFile, writeFile } from './files';
import { jsonPieces } from './json';
import { errorMessage } from './messages';
import { terminalProgress } from './progress';
import type { Progress, Source } from './source';
import { tableLines } from './table';
import { readWorkbook } from './workbookSource';

/** Where the command reads its surroundings and writes its words. */
export interface Surroundings {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly isTerminal: boolean;
  /** Locale tag of the user, such as `ja_JP.UTF-8`; messages before the sheet is known follow it. */
  readonly locale: string;
  /** The workbook that is judged when no file is named. */
  readonly sample: string;
}

/** Judged · judged with problems of severity error · could not judge. */
export type ExitCode = 0 | 1 | 2;

/** Problems that are listed one by one; a script takes them all from --json. */
const LISTED = 30;

/** The command `evaluate`: judges a file, prints the people or the report, and writes the file with its output columns. */
export function run(argv: readonly string[], around: Surroundings): ExitCode {
  const fallback = languageOf(around.locale);
  let options: Options | undefined;
  try {
    options = readArgs(argv);
    if (options.help) {
      around.out(DICTIONARIES[options.language ?? fallback].cli.help);
      return 0;
    }
    return evaluate(options, around, options.language ?? fallback);
  } catch (error) {
    const message = errorMessage(error, options?.file ?? '', options?.language ?? fallback);
    if (message === undefined) throw error;
    around.err(`${message}\n`);
    return 2;
  }
}

function evaluate(options: Options, around: Surroundings, language: Language): ExitCode {
  const started = performance.now();
  const file = options.file ?? around.sample;
  const target = targetOf(options, file);
  const { progress, clear } = terminalProgress(around.isTerminal, around.err, language);
  const source = open(file, options, progress);
  const { evaluation } = source;
  const seconds = Math.round(performance.now() - started) / 1000;
  if (target !== undefined) {
    writeFile(target, (sink) => source.write(new OutputWriter(evaluation, source.language), sink));
  }
  clear();
  const problems = allProblems(evaluation);
  if (options.json) {
    const { readings } = options;
    const report = makeReport(evaluation, {
      readings,
      language: source.language,
      projectAt: source.projectAt,
      seconds
    });
    for (const piece of jsonPieces(report)) around.out(piece);
  } else {
    around.out(peopleTable(source));
  }
  around.err(summary(source, problems, seconds, target));
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The file to write; none where only the report is asked for. */
function targetOf({ out, inPlace, json }: Options, file: string): string | undefined {
  if (inPlace) return file;
  if (out !== undefined && isSameFile(out, file)) throw new Failure('overwrite', { path: file });
  return out ?? (json ? undefined : evaluatedName(file));
}

function open(file: string, { sheet, language, readings }: Options, progress: Progress): Source {
  const bytes = readFile(file);
  if (extname(file).toLowerCase() !== '.csv')
    return readWorkbook(bytes, { sheet, language, readings }, progress);
  if (sheet !== undefined) throw new Failure('noSheetsInCsv', { name: sheet });
  return readCsv(bytes, { language, readings });
}

function peopleTable({ evaluation, language }: Source): string {
  const { cli, levelBelow3 } = DICTIONARIES[language];
  const header = [
    columnName('employeeId', language),
    columnName('name', language),
    columnName('specialty', language),
    columnName('itssLevel', language),
    columnName('nextLevel', language),
    cli.missingCount,
    cli.progressColumn
  ];
  const rows = makeOverview(evaluation).map((person) => [
    person.employeeId,
    person.name,
    fieldName(person.specialty, language),
    person.basis === 'exam'
      ? fill(cli.levelByExam, { level: person.level })
      : person.level === 0
        ? levelBelow3
        : String(person.level),
    person.nextLevel ?? '',
    person.missing,
    `${Math.round(person.progress * 100)} %`
  ]);
  return `${tableLines(header, rows).join('\n')}\n`;
}

function summary(
  { evaluation, language, employeeSheet }: Source,
  problems: readonly Problem[],
  seconds: number,
  target: string | undefined
): string {
  const { cli } = DICTIONARIES[language];
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const line = (problem: Problem): string => {
    const { cell, severity, message } = reportProblem(evaluation, problem, language);
    return `  ${cell}  ${cli.severities[severity]}  ${message}`;
  };
  const lines = [
    fill(cli.judged, { rows: evaluation.dataRows, people: evaluation.department.people().length, seconds }),
    ...(employeeSheet === undefined ? [] : [fill(cli.employeeSheet, { sheet: employeeSheet })]),
    ...(problems.length === 0 ? [] : [fill(cli.problems, { errors, warnings: problems.length - errors })]),
    ...problems.slice(0, LISTED).map(line),
    ...(problems.length > LISTED ? [fill(cli.moreProblems, { count: problems.length - LISTED })] : []),
    ...(target === undefined ? [] : [fill(cli.written, { path: target })])
  ];
  return `${lines.join('\n')}\n`;
}
