import { FIELDS, SPECIALTY_FIELDS, type Level, type SpecialtyField } from '../criteria';
import { DICTIONARIES, type Language } from '../locales';
import {
  ExampleRows,
  NO_MEANINGS,
  fieldName,
  highestPerson,
  isBlank,
  isErrorValue,
  fieldNamed,
  plainText,
  type Cell,
  type Evaluation,
  type PersonRef
} from '../worksheet';
import { failure } from './failure';
import { given, type Range } from './headers';
import { holdsId, rowsOfEmployee } from './employeeRows';
import { cellOf, idOf, type Passed } from './passed';
import { dataRows, employeeSheet, projectSheet, readRows, type Sheet } from './range';
import type { AnswerSettings } from './settings';

/** The arguments that say who is asked about, as Excel passes them: null where one is left out. */
export interface Asked {
  readonly experience: Range;
  readonly employee: Passed;
  readonly specialty: Passed;
  readonly employeeData: Range | null | undefined;
}

/** A person, in an evaluation that holds nobody else's rows. */
export interface AskedPerson {
  readonly evaluation: Evaluation;
  readonly person: PersonRef;
}

/**
 * Finds and judges the employee who is asked about, reading nobody else's rows: in the field asked for,
 * otherwise in the one where their level is highest.
 *
 * @throws #VALUE! for an argument that cannot be used, #N/A for an employee who is in neither range, or not
 * in the field
 */
export function askedPerson(
  { experience, employee, specialty, employeeData }: Asked,
  settings: AnswerSettings
): AskedPerson {
  const { language } = settings;
  const projects = projectSheet(experience, settings);
  const field = isBlank(cellOf(specialty)) ? undefined : fieldAsked(specialty, settings);
  const id = askedId(employee, projects, language);
  const projectRows = rowsOfEmployee(dataRows(projects), projects.id, id);
  const data = given(employeeData);
  const employees = data && employeeSheet(data, settings);
  const employeeRows = employees ? rowsOfEmployee(dataRows(employees), employees.id, id) : [];
  if (projectRows.length + employeeRows.length === 0) throw failure('notInRange', language, { employee: id });
  const evaluation = readRows({ projects, projectRows, employees, employeeRows }, settings);
  evaluation.judge();
  const person = highestPerson(evaluation, field && FIELDS.indexOf(field));
  if (person !== undefined) return { evaluation, person };
  throw field === undefined
    ? failure('noField', language, { employee: id })
    : failure('notInField', language, { employee: id, field: fieldName(field.id, language) });
}

function askedId(employee: Passed, projects: Sheet, language: Language): string {
  const cell = cellOf(employee);
  if (isBlank(cell)) return onlyId(projects, language);
  if (isErrorValue(cell)) throw failure('notInRange', language, { employee: String(cell) });
  return plainText(cell);
}

/** The ID of the only employee in the range. */
function onlyId(projects: Sheet, language: Language): string {
  let only = '';
  let isOnly: (passed: Passed) => boolean = () => false;
  const examples = new ExampleRows(projects.header);
  for (const [place, cells] of dataRows(projects).entries()) {
    const passed = cells[projects.id];
    if (isOnly(passed)) continue;
    const found = idOf(passed);
    const row = projects.header.firstDataRow + place;
    if (found === '' || examples.without(cells as readonly Cell[], row).length === 0) continue;
    if (only !== '') throw failure('severalEmployees', language, { first: only, second: found });
    only = found;
    isOnly = holdsId(found);
  }
  if (only === '') throw failure('nobody', language);
  return only;
}

/**
 * The specialty field that an argument names, in either language or a word of the company's own.
 *
 * @throws #VALUE! where it names none
 */
export function fieldAsked(
  specialty: Passed,
  { language, meanings = NO_MEANINGS }: AnswerSettings
): SpecialtyField {
  const found = cellOf(specialty);
  const field = fieldNamed(String(found), meanings);
  if (field !== undefined) return field;
  const expected = SPECIALTY_FIELDS.map((id) => fieldName(id, language)).join(
    DICTIONARIES[language].listSeparator
  );
  throw failure('unknownSpecialty', language, { found: plainText(found), expected });
}

/**
 * The level that an argument names.
 *
 * @throws #VALUE! where the field has no criteria for it
 */
export function levelAsked(asked: Passed, { id, pages }: SpecialtyField, language: Language): Level {
  const found = cellOf(asked);
  const levels = pages.map((page) => page.level);
  const level = levels.find((each) => each === Number(found));
  if (level !== undefined) return level;
  throw failure('noSuchLevel', language, {
    found: plainText(found),
    field: fieldName(id, language),
    first: Math.min(...levels),
    last: Math.max(...levels)
  });
}
