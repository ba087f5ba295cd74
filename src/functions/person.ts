import { FIELDS, SPECIALTY_FIELDS, type Level, type SpecialtyField } from '../criteria';
import { DICTIONARIES, type Language } from '../locales';
import {
  FIELD_WORDS,
  fieldName,
  highestPerson,
  isBlank,
  isErrorValue,
  lookUp,
  plainText,
  type Evaluation,
  type PersonRef
} from '../worksheet';
import { failure } from './failure';
import type { Range } from './headers';
import { cellOf, holdsId, idOf, type Passed } from './passed';
import { dataRows, employeeSheet, projectSheet, readRows, type Sheet } from './range';
import type { FunctionSettings } from './settings';

/** The arguments by which a function is told of whom it is asked, as Excel passes them: what is left out is null. */
export interface Asked {
  readonly experience: Range;
  readonly employee: Passed;
  readonly specialty: Passed;
  readonly employeeData: Range | null | undefined;
}

/** A person of an evaluation that holds nobody else's rows. */
export interface AskedPerson {
  readonly evaluation: Evaluation;
  /** Theirs in the department. */
  readonly slot: PersonRef;
}

/**
 * Finds and judges the employee that is asked about, and no other row: in the field asked for, else in the one of their
 * highest level.
 * @throws #VALUE! for an argument that cannot be used, #N/A for an employee who is not in the range or in the field
 */
export function askedPerson(
  { experience, employee, specialty, employeeData }: Asked,
  settings: FunctionSettings
): AskedPerson {
  const { language } = settings;
  const projects = projectSheet(experience, language);
  const field = isBlank(cellOf(specialty)) ? undefined : fieldAsked(specialty, language);
  const id = askedId(employee, projects, language);
  const projectRows = dataRows(projects, holdsId(id));
  if (projectRows.length === 0) throw failure('notInRange', language, { employee: id });
  const employees = employeeData ? employeeSheet(employeeData, language) : undefined;
  const employeeRows = employees ? dataRows(employees, holdsId(id)) : [];
  const evaluation = readRows({ projects, projectRows, employees, employeeRows }, settings);
  evaluation.judge();
  const slot = highestPerson(evaluation, field);
  if (slot !== undefined) return { evaluation, slot };
  throw field === undefined
    ? failure('noField', language, { employee: id })
    : failure('notInField', language, { employee: id, field: fieldName(FIELDS[field]!.id, language) });
}

function askedId(employee: Passed, projects: Sheet, language: Language): string {
  const cell = cellOf(employee);
  if (isBlank(cell)) return onlyId(projects, language);
  if (isErrorValue(cell)) throw failure('notInRange', language, { employee: String(cell) });
  return plainText(cell);
}

/** The ID of the range's one employee. */
function onlyId({ range, header, id }: Sheet, language: Language): string {
  let only = '';
  let isOnly: (passed: Passed) => boolean = () => false;
  for (let row = header.firstDataRow; row < range.length; row++) {
    const passed = range[row]![id];
    if (isOnly(passed)) continue;
    const found = idOf(passed);
    if (found === '') continue;
    if (only !== '') throw failure('severalEmployees', language, { first: only, second: found });
    only = found;
    isOnly = holdsId(found);
  }
  if (only === '') throw failure('nobody', language);
  return only;
}

/**
 * The specialty field that an argument names, in either language, as its place in `FIELDS`.
 * @throws #VALUE!
 */
export function fieldAsked(specialty: Passed, language: Language): number {
  const found = cellOf(specialty);
  const code = lookUp(FIELD_WORDS, String(found));
  if (code !== undefined) return code - 1;
  const expected = SPECIALTY_FIELDS.map((id) => fieldName(id, language)).join(
    DICTIONARIES[language].listSeparator
  );
  throw failure('unknownSpecialty', language, { found: plainText(found), expected });
}

/**
 * The level that an argument names.
 * @throws #VALUE! where the field has no criteria for it
 */
export function levelAsked(level: Passed, { id, pages }: SpecialtyField, language: Language): Level {
  const found = cellOf(level);
  const page = pages.find((each) => each.level === Number(found));
  if (page) return page.level;
  throw failure('noSuchLevel', language, {
    found: plainText(found),
    field: fieldName(id, language),
    first: pages[0]!.level,
    last: pages[pages.length - 1]!.level
  });
}
