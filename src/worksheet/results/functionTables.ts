import { FIELDS, type Level, type Readings, type SpecialtyField, fieldAt } from '../../criteria';
import {
  employeeOf,
  fieldOf,
  missingClauses,
  needOf,
  newJudgement,
  rulesFor,
  type PersonRef
} from '../../engine';
import type { Language } from '../../locales';
import { citationText, missingLines, missingText, requirementText } from './clauseText';
import { fieldName } from './names';
import type { Evaluation } from '../rows/evaluation';
import { personCells } from './outputColumns';

/**
 * The person with the highest level, in one field if given (a place in `FIELDS`); the one whose row comes
 * first where several have it, undefined where there is nobody. Everyone must have been judged.
 */
export function highestPerson({ department }: Evaluation, field?: number): PersonRef | undefined {
  const people = department.people().filter((person) => field === undefined || fieldOf(person) === field);
  const levelOf = (person: PersonRef): number => department.levelOf(person) ?? -1;
  return people.reduce<PersonRef | undefined>(
    (highest, person) => (highest === undefined || levelOf(person) > levelOf(highest) ? person : highest),
    undefined
  );
}

/**
 * A person in a field: employee ID, name, specialty field, ITSS level, next level, missing requirements,
 * basis.
 */
export type PersonRow = [
  id: string | number,
  name: string,
  field: string,
  level: number | '',
  next: number | '',
  missing: string,
  basis: string
];

/**
 * One row for each employee and field, in the order of their first rows.
 * @param numbers by ID: the number that it is in the sheet, where it is one
 */
export function personRows(
  evaluation: Evaluation,
  language: Language,
  numbers: ReadonlyMap<string, number> = new Map()
): PersonRow[] {
  const { department, employees } = evaluation;
  const scratch = FIELDS.map(newJudgement);
  return department.people().map((person) => {
    const employee = employeeOf(person);
    const field = fieldOf(person);
    const id = employees.idOf(employee);
    const [level, basis, next, missing] = personCells(
      evaluation,
      person,
      language,
      missingLines,
      scratch[field]
    );
    return [
      numbers.get(id) ?? id,
      employees.nameOf(employee),
      fieldName(fieldAt(field).id, language),
      level,
      next,
      missing,
      basis
    ];
  });
}

/**
 * A clause that is unmet or not recorded: its id, need, have, and the line of the Missing requirements
 * column.
 */
export type MissingRow = readonly [clause: string, need: number, have: number, text: string];

/** What the person misses of a level; of their next level unless given. */
export function missingRows(
  evaluation: Evaluation,
  person: PersonRef,
  level: Level | undefined,
  language: Language
): MissingRow[] {
  return missingClauses(evaluation.department.explain(person), level).map((item) => [
    item.clause.id,
    item.need,
    item.have,
    missingText(evaluation, person, item, language)
  ]);
}

/** A clause of the criteria: its id, need, what it asks for, and where the standard says so. */
export type CriterionRow = readonly [clause: string, need: number, requirement: string, citation: string];

/**
 * The clauses of a field's page for a level, in the order of the page.
 * @example criterionRows(FIELDS[0], 5, DEFAULT_READINGS, 'en')[2][2] // → 'Lead a project with 2 or more
 * complexity criteria to success'
 */
export const criterionRows = (
  field: SpecialtyField,
  level: Level,
  readings: Readings,
  language: Language
): CriterionRow[] =>
  rulesFor(readings)
    .filter((rules) => rules.field === field)
    .flatMap(({ pages }) => pages.filter(({ page }) => page.level === level))
    .flatMap(({ clauses }) =>
      clauses.map((prepared): CriterionRow => [
        prepared.clause.id,
        needOf(prepared.clause),
        requirementText(prepared, language),
        citationText(prepared.clause.citation, language)
      ])
    );
