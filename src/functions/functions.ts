import { DICTIONARIES, fill } from '../locales';
import { columnName, criterionRows, missingRows, personRows, projectLevelOf } from '../worksheet';
import { given } from './headers';
import { cellOf, idOf } from './passed';
import { askedPerson, fieldAsked, levelAsked } from './person';
import { dataRows, employeeSheet, projectSheet, readRows } from './range';
import { settingsForAnswer } from './settings';
import { rowsWithoutId } from './rowsWithoutId';
import { ofAllowedSize } from './size';

/*
 * The custom functions. Excel shows their comments while a formula is typed: the build turns them into
 * functions.json (custom-functions-metadata-plugin), and makes its Japanese twin from the texts in
 * functions.ja.json. Excel passes null for an argument that is left out. A cell is `unknown` here because the
 * plugin has no type for one.
 */

/**
 * The specialty fields of Customer Service.
 * @customenum {string}
 */
// The metadata tool parses these strings as JSON, so they need double quotes.
// prettier-ignore
export enum Specialty {
  /** Levels 3 to 5 */
  Hardware = "Hardware",
  /** Levels 3 to 5 */
  Software = "Software",
  /** Levels 3 to 6 */
  FacilityManagement = "Facility Management"
}

/** A row of nobody's in the table of everybody: a text in the place of Missing requirements. */
const noteRow = (text: string): string[] => ['', '', '', '', '', text, ''];

/** A function cannot return no cells at all, so this is what it returns where there is nothing to tell. */
const BLANK_ROW = ['', '', '', ''];

/**
 * Gives the ITSS level of an employee: 3 to 6, 0 below Level 3, or an empty text where no row could be read.
 * @customfunction ITSSLEVEL
 * @helpurl https://localhost:3000/support.html#ITSSLEVEL
 * @requiresAddress
 * @param experience Project experience: a range with its header row. Merged cells and number formats are not
 * passed to functions.
 * @param employee Employee ID. May be left out where the range has one employee.
 * @param specialty Specialty field. If left out, the one in which the level is highest.
 * @param employeeData What the employees have to show apart from projects, where it stands on a sheet of its
 * own: a range with its header row.
 * @param invocation Which cell asks.
 * @returns The level.
 */
export function itssLevel(
  experience: unknown[][],
  employee?: unknown,
  specialty?: Specialty,
  employeeData?: unknown[][],
  invocation?: CustomFunctions.Invocation
): number | string {
  const { evaluation, person } = askedPerson(
    { experience, employee, specialty, employeeData },
    settingsForAnswer(invocation)
  );
  return evaluation.department.levelOf(person) ?? '';
}

/**
 * Gives every employee's level in each of their fields, the next level, what is missing for it and what the
 * level rests on. One call for a whole department.
 * @customfunction ITSSLEVELS
 * @helpurl https://localhost:3000/support.html#ITSSLEVELS
 * @requiresAddress
 * @param experience Project experience: a range with its header row. Merged cells and number formats are not
 * passed to functions.
 * @param employeeData What the employees have to show apart from projects, where it stands on a sheet of its
 * own: a range with its header row.
 * @param invocation Which cell asks.
 * @returns A header, and a row for each employee and field. Where rows have no Employee ID, a last row says
 * how many.
 */
export function itssLevels(
  experience: unknown[][],
  employeeData?: unknown[][],
  invocation?: CustomFunctions.Invocation
): Array<Array<string | number>> {
  const settings = settingsForAnswer(invocation);
  const { language } = settings;
  const projects = projectSheet(experience, settings);
  const data = given(employeeData);
  const employees = data && employeeSheet(data, settings);
  const evaluation = readRows({ projects, employees }, settings);
  // An ID that is a number in the range is a number in the result too, or XLOOKUP would not find it.
  const numbers = new Map<string, number>();
  for (const row of dataRows(projects)) {
    const cell = row[projects.id];
    if (typeof cell === 'number') numbers.set(idOf(cell), cell);
  }
  const header = (
    ['employeeId', 'name', 'specialty', 'itssLevel', 'nextLevel', 'missing', 'basis'] as const
  ).map((id) => columnName(id, language));
  const left =
    rowsWithoutId(evaluation, projects, 0) + (employees ? rowsWithoutId(evaluation, employees, 1) : 0);
  const note =
    left === 0 ? [] : [noteRow(fill(DICTIONARIES[language].functions.rowsWithoutId, { have: left }))];
  return ofAllowedSize([header, ...personRows(evaluation, language, numbers), ...note], language);
}

/**
 * Gives what an employee misses for a level: clause, need, have, and the sentence of the Missing requirements
 * column.
 * @customfunction ITSSMISSING
 * @helpurl https://localhost:3000/support.html#ITSSMISSING
 * @requiresAddress
 * @param experience Project experience: a range with its header row. Merged cells and number formats are not
 * passed to functions.
 * @param employee Employee ID. May be left out where the range has one employee.
 * @param specialty Specialty field. If left out, the one in which the level is highest.
 * @param targetLevel Level to look at. If left out, the next one.
 * @param employeeData What the employees have to show apart from projects, where it stands on a sheet of its
 * own: a range with its header row.
 * @param invocation Which cell asks.
 * @returns A row for each clause that is unmet or not recorded; a blank one where nothing is missing.
 */
export function itssMissing(
  experience: unknown[][],
  employee?: unknown,
  specialty?: Specialty,
  targetLevel?: number,
  employeeData?: unknown[][],
  invocation?: CustomFunctions.Invocation
): Array<Array<string | number>> {
  const settings = settingsForAnswer(invocation);
  const { language } = settings;
  const { evaluation, person } = askedPerson({ experience, employee, specialty, employeeData }, settings);
  const level =
    cellOf(targetLevel) === ''
      ? undefined
      : levelAsked(targetLevel, evaluation.department.rulesOf(person).field, language);
  const rows = missingRows(evaluation, person, level, language);
  return rows.length === 0 ? [BLANK_ROW] : rows.map((row) => [...row]);
}

/**
 * Gives the project level of each row, 3 to 6, in line with the rows.
 * @customfunction ITSSPROJECTLEVEL
 * @helpurl https://localhost:3000/support.html#ITSSPROJECTLEVEL
 * @requiresAddress
 * @param experience Project experience: a range with its header row. Merged cells and number formats are not
 * passed to functions.
 * @param invocation Which cell asks.
 * @returns A row for each row of the range: a title beside the header, and a blank where a row makes no
 * project level.
 */
export function itssProjectLevel(
  experience: unknown[][],
  invocation?: CustomFunctions.Invocation
): Array<Array<string | number>> {
  const settings = settingsForAnswer(invocation);
  const projects = projectSheet(experience, settings);
  const {
    department,
    sheet: { header }
  } = readRows({ projects, employees: undefined }, settings);
  return experience.map((_row, row) => [
    row === header.row
      ? columnName('projectLevel', settings.language)
      : row < header.firstDataRow
        ? ''
        : projectLevelOf(department, row - header.firstDataRow)
  ]);
}

/**
 * Gives what the criteria ask for at a level: clause, need, requirement, and where the standard says so.
 * @customfunction ITSSCRITERIA
 * @helpurl https://localhost:3000/support.html#ITSSCRITERIA
 * @requiresAddress
 * @param specialty Specialty field.
 * @param level Level, from 3 on.
 * @param invocation Which cell asks.
 * @returns A row for each clause of the level.
 */
export function itssCriteria(
  specialty: Specialty,
  level: number,
  invocation?: CustomFunctions.Invocation
): Array<Array<string | number>> {
  const settings = settingsForAnswer(invocation);
  const { language, readings } = settings;
  const field = fieldAsked(specialty, settings);
  return criterionRows(field, levelAsked(level, field, language), readings, language).map((row) => [...row]);
}
