import { CLI_TEXTS, DICTIONARIES, fill, type Language } from '../locales';
import { fieldAt } from '../criteria';
import {
  columnName,
  employeeOf,
  fieldName,
  fieldOf,
  headCount,
  makeOverview,
  peopleWithoutField,
  reportProblem,
  sheetNames,
  usedRows,
  withLevels,
  type Evaluation,
  type Problem
} from '../worksheet';
import type { OtherSheet, Source } from './source';
import { tableLines } from './table';

/** Problems that are listed one by one; a script takes them all from --json. */
const LISTED = 30;

/** People without a result that are named. */
const UNJUDGED = 10;

/** The table of people, line by line. */
export function peopleLines({ evaluation, language }: Source): Iterable<string> {
  const cli = CLI_TEXTS[language];
  const { employees } = evaluation;
  const { levelBelow3 } = DICTIONARIES[language];
  const levelOf = ({ level, basis }: { readonly level: number | null; readonly basis: string }): string => {
    if (level === null) return cli.notJudged;
    if (basis === 'exam') return fill(cli.levelByExam, { level });
    return level === 0 ? withLevels(levelBelow3) : String(level);
  };
  const header = [
    columnName('employeeId', language),
    columnName('name', language),
    columnName('specialty', language),
    columnName('itssLevel', language),
    columnName('nextLevel', language),
    cli.missingCount,
    cli.progressColumn
  ];
  const rows = {
    *[Symbol.iterator](): Generator<(string | number)[]> {
      for (const person of makeOverview(evaluation))
        yield [
          person.employeeId,
          person.name,
          fieldName(person.specialty, language),
          levelOf(person),
          person.nextLevel ?? '',
          person.missing,
          `${Math.round(person.progress * 100)} %`
        ];
      for (const employee of peopleWithoutField(evaluation))
        yield [employees.idOf(employee), employees.nameOf(employee), '', cli.notJudged, '', '', ''];
    }
  };
  return tableLines(header, rows);
}

/** Where the results have been written; `withheld` where too little could be read. */
export type Ending =
  | {
      readonly written: readonly string[];
      readonly sheets: readonly WrittenOwnSheet[];
      /** Sheets of the program's own, by name, that stand as an earlier run has left them. */
      readonly older: readonly string[];
    }
  | 'withheld';

/** A sheet of the program's own that was written, and what its tab says. */
export interface WrittenOwnSheet {
  readonly kind: OwnSheetKind;
  readonly name: string;
}
export type OwnSheetKind = keyof (typeof CLI_TEXTS)['en']['ownSheets'];

/**
 * What could be used, what was judged, what is to be cleared up, and where the result is.
 * @param ending undefined where nothing was to be written
 */
export function summaryLines(
  { evaluation, language, employeeSheet, otherEmployeeSheets, files }: Source,
  problems: readonly Problem[],
  seconds: number,
  ending: Ending | undefined
): string[] {
  const cli = CLI_TEXTS[language];
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const line = (problem: Problem): string => {
    const { cell, severity, message } = reportProblem(evaluation, problem, language);
    return `  ${cell}  ${cli.severities[severity]}  ${message}`;
  };
  const sheets = evaluation.projectSheets.map(({ name }) => name);
  const { rows, used, unread } = usedRows(evaluation);
  const unreadColumns = unread.map((id) => columnName(id, language)).join(cli.listSeparator);
  return [
    fill(cli.used, { rows, used }),
    fill(cli.judged, { ...headCount(evaluation), seconds }),
    ...unjudgedLines(evaluation, language),
    ...(unread.length > 0 ? [fill(cli.unreadColumns, { columns: unreadColumns })] : []),
    ...projectLines(sheets, language),
    ...(employeeSheet === undefined ? [] : [fill(cli.employeeSheet, { sheet: employeeSheet })]),
    ...(otherEmployeeSheets.length === 0
      ? []
      : [
          `${cli.severities.warning} ${fill(cli.otherEmployeeSheets, { sheets: sheetNames(otherEmployeeSheets, language) })}`
        ]),
    ...files.flatMap(({ otherSheets }) => otherLines(otherSheets, language)),
    ...(problems.length === 0 ? [] : [fill(cli.problems, { errors, warnings: problems.length - errors })]),
    ...problems.slice(0, LISTED).map(line),
    ...(problems.length > LISTED ? [fill(cli.moreProblems, { count: problems.length - LISTED })] : []),
    ...(ending === undefined
      ? []
      : ending === 'withheld'
        ? [cli.withheld]
        : [
            ...ending.written.map((path) => fill(cli.written, { path })),
            ...ending.sheets.map(({ kind, name }) => fill(cli.ownSheets[kind], { sheet: name })),
            ...ending.older.map((sheet) => `${cli.severities.warning} ${fill(cli.olderSheet, { sheet })}`)
          ])
  ];
}

/** Who is not judged, and in which field. */
function unjudgedLines(evaluation: Evaluation, language: Language): string[] {
  const cli = CLI_TEXTS[language];
  const { department, employees } = evaluation;
  const people = department
    .people()
    .filter((person) => department.levelOf(person) === undefined)
    .map((person) => {
      const field = fieldName(fieldAt(fieldOf(person)).id, language);
      return fill(cli.unjudged, { id: employees.idOf(employeeOf(person)), field });
    });
  const all = [...people, ...peopleWithoutField(evaluation).map((employee) => employees.idOf(employee))];
  if (all.length === 0) return [];
  const named = all.slice(0, UNJUDGED).join(cli.listSeparator);
  const more = all.length - UNJUDGED;
  return [
    fill(cli.withoutResult, { people: more > 0 ? fill(cli.unjudgedMore, { people: named, more }) : named })
  ];
}

/** The sheets that were judged; a CSV file has none. */
function projectLines(sheets: readonly string[], language: Language): string[] {
  const cli = CLI_TEXTS[language];
  const [sheet = ''] = sheets;
  if (sheets.length > 1) return [fill(cli.projectSheets, { sheets: sheetNames(sheets, language) })];
  return sheet === '' ? [] : [fill(cli.projectSheet, { sheet })];
}

/**
 * Sheets that hold projects as well and were not judged: those that could be, and those that lack columns.
 */
function otherLines(otherSheets: readonly OtherSheet[], language: Language): string[] {
  const cli = CLI_TEXTS[language];
  const whole = otherSheets.filter(({ missing }) => missing.length === 0).map(({ name }) => name);
  const lacking = otherSheets.filter(({ missing }) => missing.length > 0);
  return [
    ...(whole.length === 0 ? [] : [fill(cli.otherSheets, { sheets: sheetNames(whole, language) })]),
    ...lacking.map(({ name, missing }) => {
      const columns = missing.map((id) => columnName(id, language)).join(cli.listSeparator);
      return fill(cli.lackingSheet, { sheet: name, columns });
    })
  ].map((line) => `${cli.severities.warning} ${line}`);
}
